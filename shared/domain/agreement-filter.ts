import { parseDate } from '@internationalized/date';
import { dayOfFilter, oneOf, withoutEmpty, wordOf, type SavedValues } from './saved-filter.ts';
import { schoolYearBounds, schoolYearOf } from './school-year.ts';

/** How an agreement stands; `late` are the open ones whose day is past. */
export const agreementStates = ['open', 'late', 'done', 'dropped', 'all'] as const;
export const agreementPeriods = ['any', 'week', 'month', 'thisYear', 'undated', 'own'] as const;
export const sourceKinds = ['conversation', 'meeting', 'other'] as const;

export type AgreementFilter = {
  readonly state: (typeof agreementStates)[number];
  /** A person or, for `ofGroup`, what is agreed with no one person. */
  readonly personId: string | null;
  readonly swvId: string | null;
  readonly source: (typeof sourceKinds)[number] | null;
  readonly period: (typeof agreementPeriods)[number];
  readonly from: string | null;
  readonly until: string | null;
  readonly words: string;
};

/** In the place of a person: what is agreed with the group as a whole. */
export const ofGroup = 'group';

export const allOpen: AgreementFilter = { state: 'open', personId: null, swvId: null, source: null, period: 'any', from: null, until: null, words: '' };

type Line = { readonly status: 'open' | 'done' | 'dropped'; readonly dueOn: string | null; readonly doneOn: string | null; readonly swvId: string; readonly source: AgreementFilter['source'] & string; readonly person: { readonly id: string } | null };

/** The day that counts: when it was done, else by when. */
export function dayOfAgreement({ status, dueOn, doneOn }: Pick<Line, 'status' | 'dueOn' | 'doneOn'>): string | null {
  return status === 'done' ? (doneOn ?? dueOn) : dueOn;
}

/** First and last day of a period, both counted. The week begins on Monday. */
export function periodBounds({ period, from, until }: Pick<AgreementFilter, 'period' | 'from' | 'until'>, today: string): { readonly from: string | null; readonly until: string | null } | null {
  const day = parseDate(today);
  switch (period) {
    case 'week': {
      const monday = day.subtract({ days: (day.toDate('UTC').getUTCDay() + 6) % 7 });
      return { from: monday.toString(), until: monday.add({ days: 6 }).toString() };
    }
    case 'month':
      return { from: day.set({ day: 1 }).toString(), until: day.set({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).toString() };
    case 'thisYear': {
      const { startsOn, endsOn } = schoolYearBounds(schoolYearOf(today));
      return { from: startsOn, until: endsOn };
    }
    case 'own':
      return { from, until };
    case 'any':
    case 'undated':
      return null;
  }
}

/** The agreements that a filter leaves, in their own order. */
export function filteredAgreements<T extends Line>(lines: readonly T[], filter: AgreementFilter, { today, hasWords }: { readonly today: string; readonly hasWords: (line: T) => boolean }): T[] {
  const bounds = periodBounds(filter, today);
  return lines.filter((line) => {
    const day = dayOfAgreement(line);
    const isInTime = filter.period === 'undated' ? day === null : bounds === null || (day !== null && (bounds.from === null || day >= bounds.from) && (bounds.until === null || day <= bounds.until));
    return (
      isInTime &&
      isInState(line, filter.state, today) &&
      (filter.personId === null || (filter.personId === ofGroup ? line.person === null : line.person?.id === filter.personId)) &&
      (filter.swvId === null || line.swvId === filter.swvId) &&
      (filter.source === null || line.source === filter.source) &&
      (filter.words.trim() === '' || hasWords(line))
    );
  });
}

function isInState({ status, dueOn }: Line, state: AgreementFilter['state'], today: string): boolean {
  if (state === 'all') return true;
  if (state === 'late') return status === 'open' && dueOn !== null && dueOn < today;
  return status === state;
}

export const agreementParts = ['late', 'week', 'later', 'undated', 'done', 'dropped'] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** The list in the parts in which one works it off; empty parts are left out. What is closed stands latest first. */
export function inParts<T extends Line>(lines: readonly T[], today: string): { readonly part: AgreementPart; readonly lines: readonly T[] }[] {
  const sunday = periodBounds({ period: 'week', from: null, until: null }, today)?.until ?? today;
  const partOf = ({ status, dueOn }: Line): AgreementPart => {
    if (status !== 'open') return status;
    if (dueOn === null) return 'undated';
    return dueOn < today ? 'late' : dueOn <= sunday ? 'week' : 'later';
  };
  return agreementParts
    .map((part) => {
      const own = lines.filter((line) => partOf(line) === part);
      return { part, lines: part === 'done' || part === 'dropped' ? own.toSorted((a, b) => ((dayOfAgreement(a) ?? '') < (dayOfAgreement(b) ?? '') ? 1 : -1)) : own };
    })
    .filter(({ lines: own }) => own.length > 0);
}

/** The filter as it is kept under a name. */
export function agreementsToSaved({ state, period, from, until, words, ...rest }: AgreementFilter): SavedValues {
  const own = period === 'own' ? { from, until } : {};
  return withoutEmpty({ ...rest, state: state === allOpen.state ? null : state, period: period === allOpen.period ? null : period, ...own, words: words.trim() });
}

export function agreementsFromSaved(saved: SavedValues): AgreementFilter {
  return {
    state: oneOf(saved, 'state', agreementStates) ?? allOpen.state,
    personId: wordOf(saved, 'personId') || null,
    swvId: wordOf(saved, 'swvId') || null,
    source: oneOf(saved, 'source', sourceKinds),
    period: oneOf(saved, 'period', agreementPeriods) ?? allOpen.period,
    from: dayOfFilter(saved, 'from'),
    until: dayOfFilter(saved, 'until'),
    words: wordOf(saved, 'words'),
  };
}
