import { CalendarDate, getDayOfWeek } from '@internationalized/date';
import { daysBetween } from '../holidays.ts';
import type { SchoolYear } from '../school-year.ts';

/** A day of a school year; `index` counts from 1 September, so that distances are a subtraction. */
export type YearDay = {
  readonly index: number;
  readonly day: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly month: number;
  /** Which of its weekday in the month, from 1. */
  readonly ordinal: number;
  readonly isLastOfMonth: boolean;
};

const cache = new Map<SchoolYear, readonly YearDay[]>();

/** 1 September to 30 June. */
export function daysOfYear(schoolYear: SchoolYear): readonly YearDay[] {
  const known = cache.get(schoolYear);
  if (known !== undefined) return known;
  const found: YearDay[] = [];
  let day = new CalendarDate(schoolYear, 9, 1);
  for (let index = 0; day.month !== 7; index += 1) {
    const length = day.calendar.getDaysInMonth(day);
    found.push({ index, day: day.toString(), weekday: getDayOfWeek(day, 'nl-BE', 'mon') + 1, month: day.month, ordinal: Math.ceil(day.day / 7), isLastOfMonth: day.day + 7 > length });
    day = day.add({ days: 1 });
  }
  cache.set(schoolYear, found);
  return found;
}

/** Where a day stands in a school year; negative before it. */
export function indexIn(schoolYear: SchoolYear, day: string): number {
  return daysBetween(`${schoolYear}-09-01`, day);
}

/** Whether a day is "derde donderdag"; ordinal 5 is the last one of the month. */
export function isOrdinal({ ordinal, isLastOfMonth }: YearDay, wished: number): boolean {
  return wished === 5 ? isLastOfMonth : ordinal === wished;
}
