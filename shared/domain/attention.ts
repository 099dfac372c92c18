import { parseDate } from '@internationalized/date';
import { daysBetween, nextHoliday, schoolDaysBetween, weeksUntil, type HolidayName } from './holidays.ts';
import { conversationNorm, countedConversations, type Norms, type RhythmConversation, type RhythmSpan } from './rhythm.ts';
import { schoolYearBounds, schoolYearOf } from './school-year.ts';

/** School days (nine weeks) before the end of a stretch of the year from which a gesprek that is not planned asks for attention. */
const planAheadDays = 45;
/** People with the same question or signal before a theme that was not treated asks for attention. */
const peopleForTheme = 3;
/** Days that a measurement with missing forms stays on the list. */
const measurementDays = 120;
/** Anonymous answers below which no figure of a group is shown. */
const floor = 5;

type PersonName = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };
type Group = { readonly swvId: string; readonly swvName: string };

export type AttentionPerson = PersonName & {
  readonly span: RhythmSpan;
  readonly norms: Norms;
  readonly conversations: readonly RhythmConversation[];
  /** Put off by the coach until this day at least: asks for nothing. */
  readonly isPutOff: boolean;
};

export type AttentionMeasurement = {
  readonly measurementId: string;
  readonly moment: string;
  readonly naming: 'named' | 'anonymous';
  readonly takenOn: string;
  readonly responses: number;
  /** Members whose form is in, of a named measurement. */
  readonly answeredBy: readonly string[];
};

export type AttentionTheme = { readonly themeId: string; readonly label: string; /** Members with an open leervraag or a recent signal. */ readonly people: number; readonly isOfGroup: boolean; readonly lastTreatedOn: string | null; readonly isInNextMeeting: boolean };

/** A group in a running traject, as facts. */
export type AttentionGroup = Group & {
  readonly trajectStartsOn: string;
  readonly trajectEndsOn: string;
  /** Today's members. */
  readonly people: readonly AttentionPerson[];
  readonly meetings: readonly { readonly id: string; readonly date: string; readonly status: string }[];
  readonly measurements: readonly AttentionMeasurement[];
  readonly themes: readonly AttentionTheme[];
};

export type PersonToSee = PersonName & { readonly toPlan: number; readonly wasSeenThisHalf: boolean };

export type AttentionItem =
  | (Group & { readonly kind: 'eventToSettle'; readonly event: 'conversation' | 'meeting'; readonly id: string; readonly date: string; readonly person: PersonName | null })
  | (Group & { readonly kind: 'conversationsToPlan'; readonly half: 'autumn' | 'spring'; readonly people: readonly PersonToSee[]; readonly toPlan: number; readonly holiday: HolidayName; readonly weeks: number })
  | (Group & { readonly kind: 'noMembers' })
  | (Group & { readonly kind: 'noNextMeeting'; readonly lastOn: string | null })
  | (Group & { readonly kind: 'measurementOpen'; readonly measurementId: string; readonly moment: string; readonly naming: 'named' | 'anonymous'; readonly answered: number; readonly expected: number; readonly missing: readonly PersonName[]; readonly canBeSeen: boolean })
  | (Group & { readonly kind: 'noMeasurement'; readonly moment: 'BSA' | 'ESA'; readonly weeks: number })
  | (Group & { readonly kind: 'themeUntreated'; readonly themeId: string; readonly label: string; readonly people: number; readonly isOfGroup: boolean });

/**
 * What the coach still owes the trajects, from dates alone: nothing is typed as a to-do, and nothing here says anything about
 * how a school leader is doing. First what happened and is not settled, then gesprekken, bijeenkomsten, measurements and themes.
 */
export function attentionOf(groups: readonly AttentionGroup[], today: string): AttentionItem[] {
  return [
    ...groups.flatMap((group) => eventsToSettle(group, today)).sort((a, b) => (a.date < b.date ? 1 : -1)),
    ...groups.flatMap(noMembers),
    ...groups.flatMap((group) => conversationsToPlan(group, today)),
    ...groups.flatMap((group) => noNextMeeting(group, today)),
    ...groups.flatMap((group) => measurementsOpen(group, today)),
    ...groups.flatMap((group) => noMeasurement(group, today)),
    ...groups.flatMap((group) => themeUntreated(group, today)),
  ];
}

function eventsToSettle({ swvId, swvName, people, meetings }: AttentionGroup, today: string): Extract<AttentionItem, { kind: 'eventToSettle' }>[] {
  const isOpen = ({ date, status }: { date: string; status: string }): boolean => status === 'planned' && date < today;
  return [
    ...meetings.filter(isOpen).map(({ id, date }) => ({ kind: 'eventToSettle' as const, event: 'meeting' as const, swvId, swvName, id, date, person: null })),
    ...people.flatMap((person) => person.conversations.filter(isOpen).map(({ id, date }) => ({ kind: 'eventToSettle' as const, event: 'conversation' as const, swvId, swvName, id, date, person: nameOf(person) }))),
  ];
}

/** A traject that runs without anybody in it asks for nothing else. */
function noMembers({ swvId, swvName, people }: AttentionGroup): AttentionItem[] {
  return people.length === 0 ? [{ kind: 'noMembers', swvId, swvName }] : [];
}

function conversationsToPlan({ swvId, swvName, people }: AttentionGroup, today: string): AttentionItem[] {
  const due = people
    .filter(({ isPutOff }) => !isPutOff)
    .map((person) => ({ ...nameOf(person), toPlan: conversationsDue(person.span, person.norms, person.conversations, today), wasSeenThisHalf: wasSeenThisHalf(person, today) }))
    .filter(({ toPlan }) => toPlan > 0);
  if (due.length === 0) return [];
  const holiday = nextHoliday(today);
  return [{ kind: 'conversationsToPlan', swvId, swvName, half: halfOf(today), people: due, toPlan: due.reduce((sum, { toPlan }) => sum + toPlan, 0), holiday: holiday.name, weeks: weeksUntil(today, holiday.startsOn) }];
}

/**
 * Gesprekken of this school year that should be planned by now and are not. The year (1 September to 30 June) is cut into as
 * many equal stretches as gesprekken were promised; nine school weeks before a stretch ends its gesprek must be held or
 * planned. Stretches that ended before the person joined ask for nothing.
 */
export function conversationsDue(span: RhythmSpan, norms: Norms, conversations: readonly RhythmConversation[], today: string): number {
  if (today < span.trajectStartsOn || today > span.trajectEndsOn || today < span.memberSince) return 0;
  const year = schoolYearOf(today);
  const asked = stretchEnds(year, conversationNorm(norms)).filter((end) => end > span.memberSince && schoolDaysBetween(today, end) <= planAheadDays).length;
  const { startsOn, endsOn } = schoolYearBounds(year);
  const there = countedConversations(span, conversations).filter(({ date }) => date >= startsOn && date <= endsOn).length;
  return Math.max(0, asked - there);
}

function stretchEnds(schoolYear: number, count: number): string[] {
  const first = parseDate(`${schoolYear}-09-01`);
  const days = daysBetween(`${schoolYear}-09-01`, `${schoolYear + 1}-06-30`);
  return Array.from({ length: count }, (_, index) => first.add({ days: Math.round((days * (index + 1)) / count) }).toString());
}

function wasSeenThisHalf({ span, conversations }: AttentionPerson, today: string): boolean {
  const year = schoolYearOf(today);
  const from = halfOf(today) === 'autumn' ? `${year}-09-01` : `${year + 1}-02-01`;
  return countedConversations(span, conversations).some(({ date, status }) => status === 'held' && date >= from && date <= today);
}

function halfOf(today: string): 'autumn' | 'spring' {
  const month = parseDate(today).month;
  return month >= 9 || month === 1 ? 'autumn' : 'spring';
}

function noNextMeeting({ swvId, swvName, meetings, trajectEndsOn, trajectStartsOn, people }: AttentionGroup, today: string): AttentionItem[] {
  const isSummer = ['07', '08'].includes(today.slice(5, 7));
  const isPlanned = meetings.some(({ date, status }) => status === 'planned' && date >= today);
  if (isPlanned || isSummer || people.length === 0 || today < trajectStartsOn || daysBetween(today, trajectEndsOn) < 30) return [];
  const lastOn = meetings.filter(({ status, date }) => status === 'held' && date <= today).map(({ date }) => date).sort().at(-1) ?? null;
  return [{ kind: 'noNextMeeting', swvId, swvName, lastOn }];
}

function measurementsOpen({ swvId, swvName, measurements, people }: AttentionGroup, today: string): AttentionItem[] {
  return measurements
    .filter(({ takenOn, moment }) => takenOn <= today && daysBetween(takenOn, today) <= measurementDays && !measurements.some((other) => other.moment === moment && other.takenOn > takenOn))
    .flatMap((measurement): AttentionItem[] => {
      const { measurementId, moment, naming, responses, answeredBy } = measurement;
      const missing = naming === 'named' ? people.filter(({ coacheeId, isPutOff }) => !isPutOff && !answeredBy.includes(coacheeId)).map(nameOf) : [];
      const answered = naming === 'named' ? people.filter(({ coacheeId }) => answeredBy.includes(coacheeId)).length : responses;
      const expected = naming === 'named' ? answered + missing.length : people.length;
      if (answered >= expected) return [];
      return [{ kind: 'measurementOpen', swvId, swvName, measurementId, moment, naming, answered, expected, missing, canBeSeen: naming === 'named' ? answered > 0 : answered >= floor }];
    });
}

function noMeasurement({ swvId, swvName, trajectStartsOn, trajectEndsOn, measurements, people }: AttentionGroup, today: string): AttentionItem[] {
  if (people.length === 0) return [];
  const has = (moment: string): boolean => measurements.some((measurement) => measurement.moment === moment);
  const age = daysBetween(trajectStartsOn, today);
  if (!has('BSA') && age >= 28 && age <= 300) return [{ kind: 'noMeasurement', swvId, swvName, moment: 'BSA', weeks: weeksUntil(trajectStartsOn, today) }];
  const left = daysBetween(today, trajectEndsOn);
  if (!has('ESA') && left >= 0 && left <= 70) return [{ kind: 'noMeasurement', swvId, swvName, moment: 'ESA', weeks: weeksUntil(today, trajectEndsOn) }];
  return [];
}

function themeUntreated({ swvId, swvName, themes, meetings }: AttentionGroup, today: string): AttentionItem[] {
  const { startsOn } = schoolYearBounds(schoolYearOf(today));
  if (!meetings.some(({ status, date }) => status === 'held' && date >= startsOn && date <= today)) return [];
  const [theme] = themes
    .filter(({ people, isOfGroup, lastTreatedOn, isInNextMeeting }) => (people >= peopleForTheme || isOfGroup) && !isInNextMeeting && (lastTreatedOn === null || lastTreatedOn < startsOn))
    .sort((a, b) => b.people - a.people);
  return theme === undefined ? [] : [{ kind: 'themeUntreated', swvId, swvName, themeId: theme.themeId, label: theme.label, people: theme.people, isOfGroup: theme.isOfGroup }];
}

function nameOf({ coacheeId, givenName, familyName }: PersonName): PersonName {
  return { coacheeId, givenName, familyName };
}
