import { getDayOfWeek, type CalendarDate } from '@internationalized/date';

/** 0 is Monday. */
export function calendarWeekday(day: CalendarDate): number {
  return getDayOfWeek(day, 'nl-BE', 'mon');
}
