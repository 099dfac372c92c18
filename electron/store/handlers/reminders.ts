import { parseAbsolute, toCalendarDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { isExampleAlone, listAppointments } from '#db/repositories/agenda.ts';
import { reminderOf, type Reminder } from '#shared/domain/reminders.ts';
import { agendaSettingsOf } from './agenda-settings.ts';

/** Days ahead that are told to the process that keeps the times: a laptop may stay locked over a weekend. */
const daysAhead = 4;
/** From how long before its beginning an appointment is marked in the app, in minutes. */
const markMinutes = 60;

/** What is about to begin in the coming days, while reminders are switched on; nothing of who or where. */
export function remindersOf(db: ReadDb, now: string): Reminder[] {
  const { reminders, minutesBefore } = agendaSettingsOf(db);
  return reminders ? coming(db, now, daysAhead, minutesBefore) : [];
}

/** The next appointment that begins within the hour; null when there is none. */
export function soonest(db: ReadDb, now: string): Reminder | null {
  return coming(db, now, 1, markMinutes).find(({ at }) => Date.parse(at) <= Date.parse(now)) ?? null;
}

function coming(db: ReadDb, now: string, days: number, minutesBefore: number): Reminder[] {
  const today = toCalendarDate(parseAbsolute(now, 'Europe/Brussels'));
  return listAppointments(db, { example: isExampleAlone(db), from: today.toString(), to: today.add({ days }).toString() })
    .flatMap(({ type, date, startTime, status, isDeleted }) => (startTime === null || status !== 'planned' || isDeleted ? [] : [reminderOf({ type, date, startTime }, minutesBefore)]))
    .filter(({ startsAt }) => Date.parse(startsAt) > Date.parse(now));
}
