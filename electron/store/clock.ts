import { toCalendarDate, parseAbsolute } from '@internationalized/date';

/** The time zone in which people read a date: 'today' changes at midnight in Brussels. */
export const timeZone = 'Europe/Brussels';

export type Clock = {
  /** UTC, ISO 8601. */
  readonly now: () => string;
  /** 'YYYY-MM-DD' in Brussels. */
  readonly today: () => string;
};

/** `fixedStart` lets tests choose the day; the clock runs on from there. */
export function createClock(fixedStart: string | null): Clock {
  const offset = fixedStart === null ? 0 : Date.parse(fixedStart) - Date.now();
  const now = (): string => new Date(Date.now() + offset).toISOString();
  return { now, today: () => dayOf(now()) };
}

/** The calendar day of an instant in Brussels. */
export function dayOf(instant: string): string {
  return toCalendarDate(parseAbsolute(instant, timeZone)).toString();
}
