import { parseDate, type CalendarDate } from '@internationalized/date';
import { calendarWeekday } from './weekday.ts';
import type { CalendarHoliday } from '#shared/domain/school-calendar.ts';
import type { CalendarPeriodView, CalendarYear } from '#shared/ipc/calendar.ts';

/** One day of the year view. */
export type DayMark = {
  readonly day: string;
  readonly number: number;
  readonly isWeekend: boolean;
  readonly holidays: readonly CalendarHoliday[];
  readonly periods: readonly CalendarPeriodView[];
};
/** A month as weeks from Monday to Sunday; null is a day of another month. */
export type MonthMarks = { readonly first: string; readonly weeks: readonly (readonly (DayMark | null)[])[] };

/** Everything that is to be drawn of a school year, September to August. */
export function monthsOf({ schoolYear, holidays, periods }: CalendarYear): MonthMarks[] {
  const september = parseDate(`${schoolYear}-09-01`);
  return Array.from({ length: 12 }, (_, index) => monthOf(september.add({ months: index }), holidays, periods));
}

function monthOf(first: CalendarDate, holidays: CalendarYear['holidays'], periods: CalendarYear['periods']): MonthMarks {
  const lead = calendarWeekday(first);
  const count = first.calendar.getDaysInMonth(first);
  const days = Array.from({ length: count }, (_, index): DayMark => {
    const date = first.add({ days: index });
    const day = date.toString();
    const holds = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): boolean => startsOn <= day && day <= endsOn;
    return { day, number: index + 1, isWeekend: calendarWeekday(date) >= 5, holidays: holidays.filter(holds), periods: periods.filter(holds) };
  });
  const cells: (DayMark | null)[] = [...Array<null>(lead).fill(null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return { first: first.toString(), weeks: Array.from({ length: cells.length / 7 }, (_, index) => cells.slice(index * 7, index * 7 + 7)) };
}
