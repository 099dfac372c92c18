import { isWednesday, type HolidayName } from './holidays.ts';
import { dayFacts, ruleCalendar, type DayContext, type DayFact } from './school-calendar.ts';
import { minutesOf } from './time-of-day.ts';

/** Something that stands in the coach's own calendar on the same day. Times in minutes since midnight, null when not known. */
/** `label` is the name of the group or, as `namesTogether`, those of the people. */
export type Busy = { readonly label: string; readonly startTime: string | null; readonly endTime: string | null };

/** What to say about a chosen day. It warns and never forbids: the coach knows the group. */
export type PlanWarning =
  | { readonly kind: 'holiday'; readonly name: HolidayName | null; readonly label: string | null; readonly startsOn: string; readonly endsOn: string }
  /** Some schools of the group are free, at a study day or at exams. */
  | { readonly kind: 'localFreeDay' | 'studyDay' | 'examWeek'; readonly schools: readonly string[]; readonly label: string | null }
  | { readonly kind: 'coachAway'; readonly label: string | null; readonly startsOn: string; readonly endsOn: string }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'wednesdayAfternoon' }
  | { readonly kind: 'outsideTraject'; readonly startsOn: string; readonly endsOn: string }
  /** At the same hour. */
  | { readonly kind: 'collision'; readonly label: string; readonly startTime: string; readonly endTime: string | null }
  /** On the same day, at another hour or without one. */
  | { readonly kind: 'sameDay'; readonly label: string; readonly startTime: string | null };

export type PlannedMoment = { readonly date: string; readonly startTime: string | null; readonly endTime: string | null };

/** The calendar of the schools it is planned for, with their names. */
export type PlanDays = { readonly calendar: DayContext; readonly schoolNames: ReadonlyMap<string, string> };

const rule: PlanDays = { calendar: ruleCalendar, schoolNames: new Map() };

/** Flemish schools close at noon on Wednesday. */
const noon = '12:00';

/** What is odd about a moment: school holiday, weekend, days of the schools, the coach away, Wednesday afternoon, outside the traject, and what else is planned then. */
export function planWarnings({ date, startTime, endTime }: PlannedMoment, busy: readonly Busy[], traject: { readonly startsOn: string; readonly endsOn: string } | null, days: PlanDays = rule): PlanWarning[] {
  const warnings = dayWarnings(dayFacts(date, days.calendar), days.schoolNames);
  if (isWednesday(date) && isAfternoon(startTime, endTime) && !warnings.some(({ kind }) => kind === 'holiday')) warnings.push({ kind: 'wednesdayAfternoon' });
  if (traject !== null && (date < traject.startsOn || date > traject.endsOn)) warnings.push({ kind: 'outsideTraject', ...traject });
  for (const other of busy) {
    if (other.startTime !== null && overlaps({ startTime, endTime }, other)) warnings.push({ kind: 'collision', label: other.label, startTime: other.startTime, endTime: other.endTime });
    else warnings.push({ kind: 'sameDay', label: other.label, startTime: other.startTime });
  }
  return warnings;
}

/** One holiday says enough: the longest, and no weekend beside it. */
function dayWarnings(facts: readonly DayFact[], schoolNames: ReadonlyMap<string, string>): PlanWarning[] {
  const holiday = facts.find(({ code }) => code === 'holiday');
  return facts.flatMap((fact): PlanWarning[] => {
    const { code, label, startsOn, endsOn, schoolIds } = fact;
    switch (code) {
      case 'weekend':
        return holiday === undefined ? [{ kind: 'weekend' }] : [];
      case 'holiday':
        return fact === holiday ? [{ kind: 'holiday', name: fact.holiday, label, startsOn, endsOn }] : [];
      case 'coachAway':
        return [{ kind: 'coachAway', label, startsOn, endsOn }];
      default:
        return [{ kind: code, label, schools: schoolIds.flatMap((id) => schoolNames.get(id) ?? []) }];
    }
  });
}

function isAfternoon(startTime: string | null, endTime: string | null): boolean {
  return startTime !== null && (startTime >= noon || (endTime !== null && endTime > '12:30'));
}

/** Two moments meet when each begins before the other ends; one without an end is taken for an hour. */
export function overlaps(a: Omit<PlannedMoment, 'date'>, b: Omit<PlannedMoment, 'date'>): boolean {
  if (a.startTime === null || b.startTime === null) return false;
  const end = (moment: Omit<PlannedMoment, 'date'>, start: string): number => (moment.endTime === null ? minutesOf(start) + 60 : minutesOf(moment.endTime));
  return minutesOf(a.startTime) < end(b, b.startTime) && minutesOf(b.startTime) < end(a, a.startTime);
}
