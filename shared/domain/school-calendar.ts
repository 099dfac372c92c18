import { parseDate } from '@internationalized/date';
import { holidaysOf, isWeekend, lengthOf, type Holiday, type HolidayName } from './holidays.ts';
import { publishedHolidays } from './published-holidays.ts';
import type { CalendarPeriodKind } from './records/calendar.ts';
import type { schoolLevels } from './records/people.ts';
import { schoolYearOf, type SchoolYear } from './school-year.ts';

/** A row of the calendar as the day rules read it; a `calendarPeriod` record is one. */
export type CalendarPeriodRow = {
  readonly id: string;
  readonly kind: CalendarPeriodKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly schoolId: string | null;
  readonly label: string | null;
  readonly holiday: HolidayName | null;
  readonly isRemoved: boolean | null;
};

/** A school as the day rules read it; a `school` record is one. */
export type CalendarSchool = { readonly id: string; readonly level: (typeof schoolLevels)[number] | null };

/** Where a holiday comes from: the rule alone, the rule and the published list, changed by the coach, or known to the coach only. */
export type HolidayOrigin = 'rule' | 'published' | 'edited' | 'added';

/** A holiday as it counts in this vault. `name` is null for one that the rule does not know: it has a label. */
export type CalendarHoliday = Omit<Holiday, 'name'> & {
  readonly name: HolidayName | null;
  readonly label: string | null;
  readonly origin: HolidayOrigin;
  /** The record that changed or added it. */
  readonly periodId: string | null;
};

export const dayFactCodes = ['weekend', 'holiday', 'localFreeDay', 'studyDay', 'examWeek', 'coachAway'] as const;
export type DayFactCode = (typeof dayFactCodes)[number];

/** One thing that is to be known about a day, with the whole stretch it belongs to ('YYYY-MM-DD', both counted). */
export type DayFact = {
  readonly code: DayFactCode;
  /** Which holiday; null for one of the coach's own and for every other code. */
  readonly holiday: HolidayName | null;
  /** The schools of the context that it holds for; empty when it holds for everyone. */
  readonly schoolIds: readonly string[];
  readonly label: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly periodId: string | null;
};

/** Everything about the days of a set of schools. Build it once with `dayContext` and ask it as often as needed. */
export type DayContext = {
  readonly holidaysIn: (schoolYear: SchoolYear) => readonly CalendarHoliday[];
  readonly factsOn: (day: string) => readonly DayFact[];
  /** Days from September to June on which schools are open: no weekend, no holiday. Local days play no part. */
  readonly openDaysIn: (schoolYear: SchoolYear) => readonly string[];
};

/**
 * The calendar of a set of schools: the rule for Flemish holidays, what the coach changed about it, the days of these
 * schools and the days on which the coach is away. Rows of other schools play no part. Exam weeks without a school hold for
 * every secondary school of the set.
 *
 * A holiday that the coach changed takes the place of the rule's in the school year in which it begins; one that was
 * removed is not there; one without a name of the rule comes beside the others.
 */
export function dayContext(rows: readonly CalendarPeriodRow[], schools: readonly CalendarSchool[] = []): DayContext {
  const known = new Set(schools.map(({ id }) => id));
  const secondary = schools.filter(({ level }) => level === 'secondary' || level === 'specialSecondary').map(({ id }) => id);
  const byYear = Map.groupBy(rows.filter(({ kind }) => kind === 'holiday'), ({ startsOn }) => schoolYearOf(startsOn));
  const others = rows
    .filter(({ kind }) => kind !== 'holiday')
    .flatMap((row) => {
      const fact = factOf(row, known, secondary);
      return fact === null ? [] : [fact];
    });
  const years = new Map<SchoolYear, readonly CalendarHoliday[]>();
  const days = new Map<string, readonly DayFact[]>();
  const holidaysIn = (schoolYear: SchoolYear): readonly CalendarHoliday[] => remembered(years, schoolYear, () => mergedHolidays(schoolYear, byYear.get(schoolYear) ?? []));
  const factsOn = (day: string): readonly DayFact[] => remembered(days, day, () => [...(isWeekend(day) ? [weekend(day)] : []), ...holidayFacts(holidaysIn(schoolYearOf(day)), day), ...merged(others.filter((fact) => holds(fact, day)))]);
  const openYears = new Map<SchoolYear, readonly string[]>();
  const context: DayContext = { holidaysIn, factsOn, openDaysIn: (schoolYear) => remembered(openYears, schoolYear, () => openDays(schoolYear, context)) };
  return context;
}

/** The calendar when nothing was changed and no school is looked at. */
export const ruleCalendar: DayContext = dayContext([]);

/** What is to be known about a day: nothing on a plain school day. Weekend first, then holidays (the longest first), then schools and coach. */
export function dayFacts(day: string, context: DayContext): readonly DayFact[] {
  return context.factsOn(day);
}

/** Whether a bijeenkomst of these schools cannot be on that day. Exam weeks do not block: they are to be avoided. */
export function isBlocked(day: string, context: DayContext): boolean {
  return context.factsOn(day).some(({ code }) => code !== 'examWeek');
}

/** The holiday a day falls in, the longer one when two meet; null on any other day. */
export function calendarHolidayOn(day: string, context: DayContext): CalendarHoliday | null {
  const found = context.holidaysIn(schoolYearOf(day)).filter((holiday) => holds(holiday, day));
  return longestFirst(found)[0] ?? null;
}

/** Monday to Friday, outside the holidays that hold for everyone. */
export function isOpenDay(day: string, context: DayContext): boolean {
  return !isWeekend(day) && calendarHolidayOn(day, context) === null;
}

/** School days from the first day to the last, both counted; 0 when the last lies before the first. */
export function openDaysBetween(first: string, last: string, context: DayContext): number {
  let count = 0;
  for (let year = schoolYearOf(first); year <= schoolYearOf(last); year += 1) {
    for (const day of context.openDaysIn(year)) if (day >= first && day <= last) count += 1;
  }
  return count;
}

function openDays(schoolYear: SchoolYear, context: DayContext): string[] {
  const found: string[] = [];
  for (let day = parseDate(`${schoolYear}-09-01`); day.month !== 7; day = day.add({ days: 1 })) {
    if (isOpenDay(day.toString(), context)) found.push(day.toString());
  }
  return found;
}

/** The next holiday of a school week or more that begins after the day. Null only when the coach removed them all. */
export function nextCalendarHoliday(day: string, context: DayContext): CalendarHoliday | null {
  const year = schoolYearOf(day);
  return [...context.holidaysIn(year), ...context.holidaysIn(year + 1)].find((holiday) => holiday.startsOn > day && lengthOf(holiday) >= 5) ?? null;
}

/** The rule's holidays of a school year with what the rows (of that year) say about them, in order. */
function mergedHolidays(schoolYear: SchoolYear, rows: readonly CalendarPeriodRow[]): readonly CalendarHoliday[] {
  const byName = new Map(rows.flatMap((row) => (row.holiday === null ? [] : [[row.holiday, row] as const])));
  const fromRule = holidaysOf(schoolYear).flatMap((holiday): CalendarHoliday[] => {
    const row = byName.get(holiday.name);
    if (row === undefined) return [{ ...holiday, label: null, origin: isPublished(schoolYear, holiday) ? 'published' : 'rule', periodId: null }];
    if (row.isRemoved === true) return [];
    return [{ name: holiday.name, startsOn: row.startsOn, endsOn: row.endsOn, label: row.label, origin: 'edited', periodId: row.id }];
  });
  const added = rows.filter(({ holiday }) => holiday === null).map(({ id, startsOn, endsOn, label }): CalendarHoliday => ({ name: null, startsOn, endsOn, label, origin: 'added', periodId: id }));
  return [...fromRule, ...added].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

function isPublished(schoolYear: SchoolYear, { name, startsOn, endsOn }: Holiday): boolean {
  return publishedHolidays.get(schoolYear)?.some((holiday) => holiday.name === name && holiday.startsOn === startsOn && holiday.endsOn === endsOn) ?? false;
}

/** Null when the row concerns none of the schools. */
function factOf({ id, kind, startsOn, endsOn, schoolId, label }: CalendarPeriodRow, known: ReadonlySet<string>, secondary: readonly string[]): DayFact | null {
  if (kind === 'holiday') return null;
  const schoolIds = kind === 'coachAway' ? [] : schoolId !== null ? [schoolId].filter((one) => known.has(one)) : kind === 'examWeek' ? secondary : [...known];
  return kind !== 'coachAway' && schoolIds.length === 0 ? null : { code: kind, holiday: null, schoolIds, label, startsOn, endsOn, periodId: id };
}

function holidayFacts(holidays: readonly CalendarHoliday[], day: string): DayFact[] {
  return longestFirst(holidays.filter((holiday) => holds(holiday, day))).map(({ name, label, startsOn, endsOn, periodId }) => ({ code: 'holiday', holiday: name, schoolIds: [], label, startsOn, endsOn, periodId }));
}

function weekend(day: string): DayFact {
  return { code: 'weekend', holiday: null, schoolIds: [], label: null, startsOn: day, endsOn: day, periodId: null };
}

/** Two schools that are free for the same reason on the same days are told in one. */
function merged(facts: readonly DayFact[]): DayFact[] {
  const groups = Map.groupBy(facts, ({ code, label, startsOn, endsOn }) => [code, label ?? '', startsOn, endsOn].join('\n'));
  return [...groups.values()].flatMap((same) => (same[0] === undefined ? [] : [{ ...same[0], schoolIds: [...new Set(same.flatMap(({ schoolIds }) => schoolIds))] }])).sort((a, b) => dayFactCodes.indexOf(a.code) - dayFactCodes.indexOf(b.code));
}

function holds({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }, day: string): boolean {
  return startsOn <= day && day <= endsOn;
}

function longestFirst<T extends { readonly startsOn: string; readonly endsOn: string }>(holidays: readonly T[]): T[] {
  return [...holidays].sort((a, b) => lengthOf(b) - lengthOf(a));
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
