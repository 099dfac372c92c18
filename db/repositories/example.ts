import { tableOf, type RecordType } from '#shared/domain/records.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export type ExampleRow = { readonly id: string; readonly type: RecordType };

/** Every record of the example group, those in the bin too. */
export function listExampleRows(db: ReadDb): ExampleRow[] {
  return db.prepare<[], ExampleRow>('SELECT id, type FROM record WHERE example = 1 ORDER BY id').all();
}

/** How many records of the example group are in sight, per kind; kinds without any are left out. */
export function countExample(db: ReadDb): Partial<Record<RecordType, number>> {
  const types = db.prepare<[], { type: RecordType }>('SELECT DISTINCT type FROM record WHERE example = 1').all();
  const counts: Partial<Record<RecordType, number>> = {};
  for (const { type } of types) {
    const live = db.prepare<[string], { n: number }>(`SELECT count(*) AS n FROM record r JOIN ${tableOf(type)} t ON t.id = r.id WHERE r.example = 1 AND r.type = ? AND t.deleted = 0`).get(type)?.n ?? 0;
    if (live > 0) counts[type] = live;
  }
  return counts;
}

/** Acts that made or changed one of these records. */
export function actsOn(db: ReadDb, recordIds: readonly string[]): string[] {
  return db
    .prepare<[string, string], { act_id: string }>(
      `SELECT act_id FROM record WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT act_id FROM field_version WHERE record_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(recordIds), JSON.stringify(recordIds))
    .map(({ act_id }) => act_id);
}

/** Takes acts away that no record or version stands on any more: their sentences may hold names. */
export function forgetActs(db: WriteDb, actIds: readonly string[]): void {
  const gone = db
    .prepare<[string], { id: string }>(
      `SELECT id FROM act a WHERE a.id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM record r WHERE r.act_id = a.id)
       AND NOT EXISTS (SELECT 1 FROM field_version v WHERE v.act_id = a.id)`,
    )
    .all(JSON.stringify(actIds))
    .map(({ id }) => id);
  const list = JSON.stringify(gone);
  db.prepare('UPDATE act SET undoes = NULL WHERE undoes IN (SELECT value FROM json_each(?))').run(list);
  db.prepare('UPDATE act SET undone_by = NULL WHERE undone_by IN (SELECT value FROM json_each(?))').run(list);
  db.prepare('DELETE FROM act WHERE id IN (SELECT value FROM json_each(?))').run(list);
}

/** Takes half-filled forms about these records away. A draft names its record in its key. */
export function forgetDrafts(db: WriteDb, recordIds: readonly string[]): void {
  db.prepare('DELETE FROM draft WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(draft.key, value) > 0)').run(JSON.stringify(recordIds));
}
