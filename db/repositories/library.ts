import type { EventStatus } from '#shared/domain/records/planning.ts';
import type { LibraryUse } from '#shared/ipc/library.ts';
import type { ReadDb } from '../connection.ts';

/** Parts of draaiboeken that were made from this item, the latest day first. */
export function usesOf(db: ReadDb, key: string): LibraryUse[] {
  type Row = { part_id: string; meeting_id: string; swv_name: string; date: string; status: EventStatus; title: string; minutes: number };
  return db
    .prepare<[string], Row>(
      `SELECT p.id AS part_id, m.id AS meeting_id, s.name AS swv_name, m.date, m.status, p.title, p.minutes
       FROM run_sheet_part p JOIN meeting m ON m.id = p.meeting_id JOIN swv s ON s.id = m.swv_id
       WHERE p.library_key = ? AND p.deleted = 0 AND m.deleted = 0 AND s.deleted = 0 AND coalesce(p.status, 'planned') <> 'dropped'
       ORDER BY m.date DESC, p.id`,
    )
    .all(key)
    .map(({ part_id: partId, meeting_id: meetingId, swv_name: swvName, ...row }) => ({ partId, meetingId, swvName, ...row }));
}

/** How often each item stands in a draaiboek that was not thrown away. */
export function usageCounts(db: ReadDb): Record<string, number> {
  const rows = db
    .prepare<[], { key: string; n: number }>(
      `SELECT p.library_key AS key, count(*) AS n FROM run_sheet_part p JOIN meeting m ON m.id = p.meeting_id JOIN swv s ON s.id = m.swv_id
       WHERE p.library_key IS NOT NULL AND p.deleted = 0 AND m.deleted = 0 AND s.deleted = 0 AND coalesce(p.status, 'planned') <> 'dropped' GROUP BY p.library_key`,
    )
    .all();
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
}

/** The themes of a programme in its own order, with the code that ties them to the library. */
export function themesWithSeed(db: ReadDb, programmeId: string): { readonly id: string; readonly label: string; readonly seed: string | null }[] {
  return db.prepare<[string], { id: string; label: string; seed: string | null }>('SELECT id, label, seed FROM theme WHERE programme_id = ? AND deleted = 0 ORDER BY position, id').all(programmeId);
}
