import { parseDateTime, toZoned } from '@internationalized/date';
import type { CalendarEventType } from './records/agenda.ts';

/** That something begins, without who or where. `at` is when to tell, `startsAt` when it begins: UTC. */
export type Reminder = { readonly type: CalendarEventType; /** 'HH:MM' in Brussels. */ readonly time: string; readonly at: string; readonly startsAt: string };

/** Makes the reminder of an appointment; times are those of Brussels. */
export function reminderOf({ type, date, startTime }: { readonly type: CalendarEventType; readonly date: string; readonly startTime: string }, minutesBefore: number): Reminder {
  const start = toZoned(parseDateTime(`${date}T${startTime}`), 'Europe/Brussels');
  return { type, time: startTime, at: start.subtract({ minutes: minutesBefore }).toAbsoluteString(), startsAt: start.toAbsoluteString() };
}

/** Whether it may still be told at that moment: it is time, and it did not begin yet. */
export function isDue({ at, startsAt }: Reminder, now: string): boolean {
  return Date.parse(at) <= Date.parse(now) && Date.parse(now) < Date.parse(startsAt);
}
