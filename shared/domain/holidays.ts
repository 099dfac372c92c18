import { CalendarDate, getDayOfWeek, parseDate } from '@internationalized/date';
import { schoolYearOf, type SchoolYear } from './school-year.ts';

/** The holidays and free days of Flemish schools. Local free days differ per school and are not in here. */
export const holidayNames = [
  'autumn',
  'christmas',
  'carnival',
  'easter',
  'summer',
  'armistice',
  'easterMonday',
  'labourDay',
  'ascension',
  'whitMonday',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** First and last free day, 'YYYY-MM-DD', weekends at the end included. */
export type Holiday = { readonly name: HolidayName; readonly startsOn: string; readonly endsOn: string };

const cache = new Map<SchoolYear, readonly Holiday[]>();

/**
 * Every holiday of a school year (1 September to 31 August), in order, by the rule of the decision of the Flemish
 * Government of 17 April 1991. Needs no list, so it works for any year:
 * - herfstvakantie: the week of 1 November; when that is a Sunday, the week after;
 * - kerstvakantie: two weeks from the Monday of the week of 25 December; when that is a Saturday or Sunday, from the Monday after;
 * - krokusvakantie: one week from the seventh Monday before Easter;
 * - paasvakantie: two weeks from the first Monday of April; from the Monday after Easter when Easter is in March; from
 *   the second Monday before Easter when Easter is after 15 April (Easter Monday then follows on it);
 * - zomervakantie: 1 July to 31 August;
 * and the free days 11 November, Easter Monday, 1 May, Ascension Day with the Friday after, and Whit Monday.
 */
export function holidaysOf(schoolYear: SchoolYear): readonly Holiday[] {
  const known = cache.get(schoolYear);
  if (known !== undefined) return known;
  const spring = schoolYear + 1;
  const easter = easterSunday(spring);
  const found = [
    weeks('autumn', autumnStart(schoolYear), 1),
    days('armistice', new CalendarDate(schoolYear, 11, 11), 1),
    weeks('christmas', christmasStart(schoolYear), 2),
    weeks('carnival', mondayOf(easter).subtract({ weeks: 6 }), 1),
    weeks('easter', springStart(easter), 2),
    days('easterMonday', easter.add({ days: 1 }), 1),
    days('labourDay', new CalendarDate(spring, 5, 1), 1),
    days('ascension', easter.add({ days: 39 }), 2),
    days('whitMonday', easter.add({ days: 50 }), 1),
    { name: 'summer', startsOn: `${spring}-07-01`, endsOn: `${spring}-08-31` },
  ] as const satisfies readonly Holiday[];
  const sorted = [...found].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  cache.set(schoolYear, sorted);
  return sorted;
}

/** The holiday or free day that a day falls in; the longer one when two meet. Null on a school day or a plain weekend. */
export function holidayOn(day: string): Holiday | null {
  const found = holidaysOf(schoolYearOf(day)).filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return found.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

/** The next school holiday of a week or more that begins after the day: the sense of time of everyone in a school. */
export function nextHoliday(day: string): Holiday {
  const year = schoolYearOf(day);
  const coming = [...holidaysOf(year), ...holidaysOf(year + 1)].find((holiday) => holiday.startsOn > day && lengthOf(holiday) >= 6);
  if (coming === undefined) throw new Error('Every school year ends with a summer holiday');
  return coming;
}

/** Monday to Friday, outside holidays. */
export function isSchoolDay(day: string): boolean {
  return !isWeekend(day) && holidayOn(day) === null;
}

export function isWeekend(day: string): boolean {
  return weekdayOf(parseDate(day)) >= 5;
}

export function isWednesday(day: string): boolean {
  return weekdayOf(parseDate(day)) === 2;
}

/** School days from the first day to the last, both counted; 0 when the last lies before the first. */
export function schoolDaysBetween(first: string, last: string): number {
  let count = 0;
  for (let year = schoolYearOf(first); year <= schoolYearOf(last); year += 1) {
    for (const day of schoolDaysOf(year)) if (day >= first && day <= last) count += 1;
  }
  return count;
}

const schoolDays = new Map<SchoolYear, readonly string[]>();

/** Kept per year: Vandaag asks it for every person of every group. */
function schoolDaysOf(schoolYear: SchoolYear): readonly string[] {
  const known = schoolDays.get(schoolYear);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (let day = new CalendarDate(schoolYear, 9, 1); day.month !== 7; day = day.add({ days: 1 })) {
    if (isSchoolDay(day.toString())) found.push(day.toString());
  }
  schoolDays.set(schoolYear, found);
  return found;
}

/** Whole weeks from one day to another, rounded to the nearest: "over vier weken". */
export function weeksUntil(from: string, to: string): number {
  return Math.round(daysBetween(from, to) / 7);
}

export function daysBetween(from: string, to: string): number {
  const first = parseDate(from);
  const last = parseDate(to);
  return last.calendar.toJulianDay(last) - first.calendar.toJulianDay(first);
}

/** Easter by the Gregorian rule (the computation of Meeus, Jones and Butcher), for any year from 1583. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const epact = (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const serial = epact + weekday - 7 * m + 114;
  return new CalendarDate(year, Math.floor(serial / 31), (serial % 31) + 1);
}

function autumnStart(year: number): CalendarDate {
  const allSaints = new CalendarDate(year, 11, 1);
  return weekdayOf(allSaints) === 6 ? allSaints.add({ days: 1 }) : mondayOf(allSaints);
}

function christmasStart(year: number): CalendarDate {
  const christmas = new CalendarDate(year, 12, 25);
  const monday = mondayOf(christmas);
  return weekdayOf(christmas) >= 5 ? monday.add({ weeks: 1 }) : monday;
}

function springStart(easter: CalendarDate): CalendarDate {
  if (easter.month === 3) return easter.add({ days: 1 });
  if (easter.day > 15) return mondayOf(easter).subtract({ weeks: 1 });
  const first = new CalendarDate(easter.year, 4, 1);
  return weekdayOf(first) === 0 ? first : mondayOf(first).add({ weeks: 1 });
}

/** 0 is Monday. */
function weekdayOf(day: CalendarDate): number {
  return getDayOfWeek(day, 'nl-BE', 'mon');
}

function mondayOf(day: CalendarDate): CalendarDate {
  return day.subtract({ days: weekdayOf(day) });
}

function weeks(name: HolidayName, start: CalendarDate, count: number): Holiday {
  return days(name, start, count * 7);
}

function days(name: HolidayName, start: CalendarDate, count: number): Holiday {
  return { name, startsOn: start.toString(), endsOn: start.add({ days: count - 1 }).toString() };
}

/** Days from the first to the last, both counted. */
export function lengthOf({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): number {
  return daysBetween(startsOn, endsOn) + 1;
}
