import { getDayOfWeek, parseDate, type CalendarDate } from '@internationalized/date';
import { holidayOn, isSchoolDay } from '../domain/holidays.ts';
import { schoolYearBounds, schoolYearOf } from '../domain/school-year.ts';

/** The days of the example group, all counted from today, so that it is always in the middle of its second year. */
export type ExampleCalendar = {
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** When the first questionnaire and the one in between were filled in. */
  readonly bsaOn: string;
  readonly interimOn: string;
  /** Bijeenkomsten of the past, oldest first, and of the coming months. */
  readonly heldMeetings: readonly string[];
  readonly weekMeeting: string;
  readonly comingMeetings: readonly string[];
  /** A gesprek today; in the weekend, when nobody sees each other, it is online. */
  readonly isWeekend: boolean;
  /** The bijeenkomst is today: the gesprek comes after it. */
  readonly isMeetingToday: boolean;
  /** A school day, `days` from today (negative is past), or the nearest one further away. */
  readonly around: (days: number) => string;
  /** A school day, `days` after the start of the traject or just before. */
  readonly afterStart: (days: number) => string;
  /** The other gesprek: on Friday, or on Tuesday when the week is over. */
  readonly laterThisWeek: string;
};

export function exampleCalendar(today: string): ExampleCalendar {
  const now = parseDate(today);
  // In the summer the second year is still to come; else the group would be at its end.
  const year = now.month === 7 || now.month === 8 ? schoolYearOf(today) + 1 : schoolYearOf(today);
  const start = parseDate(schoolYearBounds(year - 1).startsOn);
  const end = parseDate(schoolYearBounds(year).endsOn).set({ month: 6, day: 30 });
  const weekday = getDayOfWeek(now, 'nl-BE', 'mon');
  const weekMeeting = meetingNear(now, weekday);
  const monthly = [year - 1, year].flatMap(thirdThursdays);
  const gap = 14;
  return {
    today,
    startsOn: start.toString(),
    endsOn: end.toString(),
    bsaOn: schoolDay(start.add({ days: 30 })).toString(),
    interimOn: schoolDay(now.subtract({ days: 188 })).toString(),
    heldMeetings: monthly.filter((day) => day.compare(weekMeeting) < -gap).map(String),
    weekMeeting: weekMeeting.toString(),
    comingMeetings: monthly.filter((day) => day.compare(weekMeeting) > gap).slice(0, 3).map(String),
    isWeekend: weekday > 4,
    isMeetingToday: weekMeeting.compare(now) === 0,
    around: (days) => schoolDay(now.add({ days }), days > 0 ? 1 : -1).toString(),
    afterStart: (days) => schoolDay(start.add({ days })).toString(),
    laterThisWeek: now.add({ days: weekday < 4 ? 4 - weekday : 8 - weekday }).toString(),
  };
}

/** Thursday of this week; on a Thursday the day after, on a Friday today, in the weekend the Thursday to come. */
function meetingNear(now: CalendarDate, weekday: number): CalendarDate {
  if (weekday < 3) return now.add({ days: 3 - weekday });
  if (weekday < 5) return now.add({ days: 4 - weekday });
  return now.add({ days: 10 - weekday });
}

/** A group meets every month from September to June, here on the third Thursday, or the second in a holiday. */
function thirdThursdays(year: number): CalendarDate[] {
  const september = parseDate(schoolYearBounds(year).startsOn);
  return Array.from({ length: 10 }, (_, month) => {
    const first = september.add({ months: month });
    const third = first.add({ days: ((3 - getDayOfWeek(first, 'nl-BE', 'mon') + 7) % 7) + 14 });
    return holidayOn(third.toString()) === null ? third : third.subtract({ days: 7 });
  });
}

/** The nearest day in that direction on which schools are open; the day itself when they are. */
function schoolDay(day: CalendarDate, step: 1 | -1 = -1): CalendarDate {
  let candidate = day;
  while (!isSchoolDay(candidate.toString())) candidate = candidate.add({ days: step });
  return candidate;
}
