import { parseDate } from '@internationalized/date';
import { dayOfFilter, oneOf, withoutEmpty, wordOf, type SavedValues } from './saved-filter.ts';
import { schoolYearBounds, schoolYearLabel, schoolYearOf } from './school-year.ts';
import { timelineKinds, type TimelineEntry, type TimelineKind } from './timeline.ts';

/** Stretches of time that move along with today, and one of the coach's own. */
export const timelinePeriods = ['past', 'quarter', 'thisYear', 'lastYear', 'coming', 'all', 'own'] as const;
export type TimelinePeriod = (typeof timelinePeriods)[number];

export type TimelineFilter = {
  readonly kind: TimelineKind | null;
  readonly questionId: string | null;
  readonly period: TimelinePeriod;
  /** First and last day of the period `own`; empty is open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly words: string;
};

export const wholePast: TimelineFilter = { kind: null, questionId: null, period: 'past', from: null, until: null, words: '' };

/** First and last day that a period shows, both counted; null is open. */
export function boundsOf({ period, from, until }: Pick<TimelineFilter, 'period' | 'from' | 'until'>, today: string): { readonly from: string | null; readonly until: string | null } {
  const year = schoolYearOf(today);
  switch (period) {
    case 'past':
      return { from: null, until: today };
    case 'quarter':
      return { from: parseDate(today).subtract({ months: 3 }).toString(), until: today };
    case 'thisYear':
      return { from: schoolYearBounds(year).startsOn, until: schoolYearBounds(year).endsOn };
    case 'lastYear':
      return { from: schoolYearBounds(year - 1).startsOn, until: schoolYearBounds(year - 1).endsOn };
    case 'coming':
      return { from: parseDate(today).add({ days: 1 }).toString(), until: null };
    case 'all':
      return { from: null, until: null };
    case 'own':
      return { from, until };
  }
}

type Question = { readonly id: string; readonly themeId: string | null };

type Narrowing = {
  readonly today: string;
  /** The leervragen of this line. One that is asked for and does not stand here narrows nothing. */
  readonly questions: readonly Question[];
  /** Whether the words that are sought stand in what the screen says of an entry. */
  readonly hasWords: (entry: TimelineEntry) => boolean;
};

/**
 * The entries that a filter leaves, in their own order. A leervraag shows what names it and, since much of what is said
 * about it names only its theme, what is about that theme.
 */
export function narrowed<T extends TimelineEntry>(entries: readonly T[], filter: TimelineFilter, { today, questions, hasWords }: Narrowing): T[] {
  const { from, until } = boundsOf(filter, today);
  const question = questions.find(({ id }) => id === filter.questionId);
  return entries.filter(
    (entry) =>
      (from === null || entry.date >= from) &&
      (until === null || entry.date <= until) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      (question === undefined || isAbout(entry, question)) &&
      (filter.words.trim() === '' || hasWords(entry)),
  );
}

function isAbout({ type, questionIds, themeIds }: TimelineEntry, { id, themeId }: Question): boolean {
  if (questionIds.includes(id)) return true;
  // Another leervraag on the same theme is another leervraag.
  return themeId !== null && type !== 'learningQuestion' && questionIds.length === 0 && themeIds.includes(themeId);
}

export type TimelineMonth<T> = { readonly month: string; readonly entries: readonly T[] };
export type TimelineYear<T> = { readonly label: string; readonly months: readonly TimelineMonth<T>[] };

/** Entries by school year ('2026-2027') and month ('2026-11'), in their own order. */
export function byMonth<T extends { readonly date: string }>(entries: readonly T[]): TimelineYear<T>[] {
  const years: { label: string; months: { month: string; entries: T[] }[] }[] = [];
  for (const entry of entries) {
    const month = entry.date.slice(0, 7);
    let last = years.at(-1)?.months.at(-1);
    if (last?.month !== month) {
      const label = schoolYearLabel(schoolYearOf(entry.date));
      if (years.at(-1)?.label !== label) years.push({ label, months: [] });
      last = { month, entries: [] };
      years.at(-1)?.months.push(last);
    }
    last.entries.push(entry);
  }
  return years;
}

/** The filter as it is kept under a name. */
export function toSaved({ kind, questionId, period, from, until, words }: TimelineFilter): SavedValues {
  const own = period === 'own' ? { from, until } : {};
  return withoutEmpty({ kind, questionId, period: period === wholePast.period ? null : period, ...own, words: words.trim() });
}

export function fromSaved(saved: SavedValues): TimelineFilter {
  return {
    kind: oneOf(saved, 'kind', timelineKinds),
    questionId: wordOf(saved, 'questionId') || null,
    period: oneOf(saved, 'period', timelinePeriods) ?? wholePast.period,
    from: dayOfFilter(saved, 'from'),
    until: dayOfFilter(saved, 'until'),
    words: wordOf(saved, 'words'),
  };
}
