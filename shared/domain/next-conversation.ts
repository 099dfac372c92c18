import { getDayOfWeek, parseDate, type CalendarDate } from '@internationalized/date';
import { isOpenDay, ruleCalendar, type DayContext } from './school-calendar.ts';
import { schoolYearBounds, schoolYearOf } from './school-year.ts';

/** First and last day on which a gesprek would keep the rhythm, 'YYYY-MM-DD'. */
export type PlanWindow = { readonly from: string; readonly until: string };

/** Ten months of school, September to June, are shared out over the promised gesprekken. */
const schoolMonths = 10;
/** A share begins quietly and ends with a month to spare, so that there is room to move a date. Days. */
const settleDays = 14;
const spareDays = 31;

/**
 * When the gesprek after the one on `after` would come at its best: in the next share of a school year that promises
 * `norm` gesprekken. Null when nothing is promised or the traject ends first. A window that has passed is moved to
 * `today`, until the end of its share.
 */
export function nextWindow({ after, today, norm, trajectEndsOn }: { readonly after: string; readonly today: string; readonly norm: number; readonly trajectEndsOn: string }, calendar: DayContext = ruleCalendar): PlanWindow | null {
  if (norm < 1) return null;
  const share = shareAfter(after, norm);
  const settled = schoolDay(calendar, share.start.add({ days: settleDays }), 1).toString();
  const spared = schoolDay(calendar, share.end.subtract({ days: Math.min(spareDays, Math.floor(300 / norm / 3)) }), -1).toString();
  const from = settled > today ? settled : today;
  const latest = spared > from ? spared : schoolDay(calendar, share.end, -1).toString();
  const until = latest < trajectEndsOn ? latest : trajectEndsOn;
  return from > trajectEndsOn || until < from ? null : { from, until };
}

/** The first school day of the window on the weekday of the gesprek before it; the first school day when there is none such. */
export function proposedDay({ from, until }: PlanWindow, after: string, calendar: DayContext = ruleCalendar): string {
  const first = parseDate(from);
  const weekday = getDayOfWeek(parseDate(after), 'nl-BE');
  for (let day = first; day.toString() <= until; day = day.add({ days: 1 })) {
    if (getDayOfWeek(day, 'nl-BE') === weekday && isOpenDay(day.toString(), calendar)) return day.toString();
  }
  const open = schoolDay(calendar, first, 1).toString();
  return open <= until ? open : from;
}

function shareAfter(after: string, norm: number): { readonly start: CalendarDate; readonly end: CalendarDate } {
  const months = schoolMonths / norm;
  const year = schoolYearOf(after);
  const september = parseDate(schoolYearBounds(year).startsOn);
  const shares = Array.from({ length: norm }, (_, index) => ({ start: monthsOn(september, index * months), end: monthsOn(september, (index + 1) * months).subtract({ days: 1 }) }));
  const next = shares.find(({ start }) => start.toString() > after);
  if (next !== undefined) return next;
  const following = parseDate(schoolYearBounds(year + 1).startsOn);
  return { start: following, end: monthsOn(following, months).subtract({ days: 1 }) };
}

/** Parts of a month count as thirty days. */
function monthsOn(day: CalendarDate, months: number): CalendarDate {
  const whole = Math.floor(months);
  return day.add({ months: whole, days: Math.round((months - whole) * 30) });
}

function schoolDay(calendar: DayContext, day: CalendarDate, step: 1 | -1): CalendarDate {
  let candidate = day;
  while (!isOpenDay(candidate.toString(), calendar)) candidate = candidate.add({ days: step });
  return candidate;
}
