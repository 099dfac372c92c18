import { dayContext, type CalendarPeriodRow, type DayContext } from '#shared/domain/school-calendar.ts';
import type { ReadDb } from '../connection.ts';
import { getRecords, listRecords } from '../records/read.ts';

/**
 * Every stretch of days that counts, in order. Days of the example that concern everyone (the coach away) count only while
 * the example is alone in the vault; days of a school in the bin do not count.
 */
export function calendarPeriods(db: ReadDb): CalendarPeriodRow[] {
  const hasOwn = db.prepare('SELECT 1 FROM swv WHERE deleted = 0 AND example = 0 LIMIT 1').get() !== undefined;
  const gone = new Set(db.prepare<[], { id: string }>('SELECT id FROM school WHERE deleted = 1').all().map(({ id }) => id));
  return listRecords(db, 'calendarPeriod')
    .filter(({ example, schoolId }) => (schoolId === null ? !(example && hasOwn) : !gone.has(schoolId)))
    .sort((a, b) => (a.startsOn === b.startsOn ? (a.id < b.id ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1));
}

/** The days of a set of schools, to be asked as often as needed; without schools the holidays and the coach's own days. */
export function readDayContext(db: ReadDb, schoolIds: readonly string[] = []): DayContext {
  return dayContext(calendarPeriods(db), getRecords(db, 'school', schoolIds).filter(({ deleted }) => !deleted));
}

/** The schools at which the members of a group work on that day or later. */
export function schoolsOfGroup(db: ReadDb, swvId: string, day: string): string[] {
  return db
    .prepare<[string, string, string], { school_id: string }>(
      `SELECT DISTINCT w.school_id FROM membership m
       JOIN coachee c ON c.id = m.coachee_id AND c.deleted = 0
       JOIN coachee_school w ON w.coachee_id = c.id AND w.deleted = 0
       JOIN school s ON s.id = w.school_id AND s.deleted = 0
       WHERE m.swv_id = ? AND m.deleted = 0 AND (m.ends_on IS NULL OR m.ends_on >= ?) AND (w.ends_on IS NULL OR w.ends_on >= ?)
       ORDER BY w.school_id`,
    )
    .all(swvId, day, day)
    .map(({ school_id }) => school_id);
}
