import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import { fail, type Result } from '#shared/result.ts';
import type { ReadDb } from '../connection.ts';
import { belongingsOf, type RecordKey } from './belongings.ts';
import { withTalksHandedOn } from './handing-on.ts';
import { columnOf, tableFor } from './rows.ts';
import { commit, type Change, type Committed, type Writer } from './write.ts';

export type FieldVersion = {
  readonly field: string;
  readonly value: unknown;
  readonly at: string;
  readonly author: string;
  readonly actId: string;
  readonly actCode: string;
  readonly isHead: boolean;
};

/** Every version of a record's fields, newest first. */
export function historyOf(db: ReadDb, recordId: string): FieldVersion[] {
  type Row = { field: string; value: string | null; at: string; author: string; act_id: string; code: string | null; is_head: number; type: string };
  const rows = db
    .prepare<[string], Row>(
      `SELECT v.field, v.value, v.at, v.author, v.act_id, a.code, v.is_head, r.type
       FROM field_version v JOIN record r ON r.id = v.record_id LEFT JOIN act a ON a.id = v.act_id
       WHERE v.record_id = ? ORDER BY v.counter DESC, v.field`,
    )
    .all(recordId);
  return rows.map((row) => ({
    field: row.field,
    value: fieldValue(row.type as RecordType, row.field, row.value),
    at: row.at,
    author: row.author,
    actId: row.act_id,
    actCode: row.code ?? '',
    isHead: row.is_head === 1,
  }));
}

export type ActRow = { readonly id: string; readonly code: string; readonly params: Record<string, string | number>; readonly at: string; readonly undone: boolean };

/** The latest acts that a person could undo, newest first: not an undo itself, not undone. */
export function recentActs(db: ReadDb, limit: number): ActRow[] {
  const rows = db
    .prepare<[number], { id: string; code: string; params: string; at: string; undone_by: string | null }>(
      'SELECT id, code, params, at, undone_by FROM act WHERE undoes IS NULL ORDER BY id DESC LIMIT ?',
    )
    .all(limit);
  return rows.map(({ id, code, params, at, undone_by }) => ({ id, code, params: JSON.parse(params) as ActRow['params'], at, undone: undone_by !== null }));
}

/**
 * Takes an act back: records it made go to the bin with what belongs to them since, fields it changed get their
 * earlier value, what it deleted returns. Fields that were changed again since keep the newer value. Fails with `undo-nothing-left` when
 * nothing of the act still stands, `act-missing` when there is no such act. Records in `keep` stay as they are.
 */
export function undoAct(writer: Writer, actId: string, { keep = new Set() }: { readonly keep?: ReadonlySet<string> } = {}): Result<Committed> {
  const { db } = writer;
  const act = db.prepare<[string], { undone_by: string | null }>('SELECT undone_by FROM act WHERE id = ?').get(actId);
  if (act === undefined || act.undone_by !== null) return fail('act-missing');
  const created = db.prepare<[string], RecordKey>('SELECT id, type FROM record WHERE act_id = ?').all(actId).filter(({ id }) => !keep.has(id));
  const gone = new Map([...created, ...belongingsOf(db, created)].filter(({ id }) => !keep.has(id)).map((key) => [key.id, key]));
  const changes: Change[] = [...gone.values()].map(({ id, type }) => ({ op: 'delete', type, id }) as Change);
  const versions = db
    .prepare<[string], Standing & { type: RecordType }>(
      `SELECT v.record_id, v.field, v.replica_no, v.counter, v.replaced, r.type, r.act_id = v.act_id AS is_first
       FROM field_version v JOIN record r ON r.id = v.record_id WHERE v.act_id = ?`,
    )
    .all(actId);
  for (const version of versions) {
    if (version.is_first === 1 || keep.has(version.record_id) || gone.has(version.record_id) || !stillStands(db, version)) continue;
    changes.push(...inverse(db, version));
  }
  if (changes.length === 0) return fail('undo-nothing-left');
  return commit(writer, { code: 'act.undone', undoes: actId }, withTalksHandedOn(db, changes));
}

type Standing = { record_id: string; field: string; replica_no: number; counter: number; replaced: string; is_first: number };

/** Whether the field says what this version says: it is the head, or everything since has been undone. */
function stillStands(db: ReadDb, version: Standing): boolean {
  type Head = { replica_no: number; counter: number; undoes: string | null };
  let at = db
    .prepare<[string, string], Head>(
      `SELECT v.replica_no, v.counter, a.undoes FROM field_version v LEFT JOIN act a ON a.id = v.act_id WHERE v.record_id = ? AND v.field = ? AND v.is_head = 1`,
    )
    .get(version.record_id, version.field);
  while (at !== undefined) {
    if (at.replica_no === version.replica_no && at.counter === version.counter) return true;
    if (at.undoes === null) return false;
    const undone = db
      .prepare<[string, string, string], { replaced: string }>('SELECT replaced FROM field_version WHERE record_id = ? AND field = ? AND act_id = ?')
      .get(version.record_id, version.field, at.undoes);
    const [before] = undone === undefined ? [] : (JSON.parse(undone.replaced) as [number, number][]);
    at =
      before === undefined
        ? undefined
        : db
            .prepare<[string, string, number, number], Head>(
              `SELECT v.replica_no, v.counter, a.undoes FROM field_version v LEFT JOIN act a ON a.id = v.act_id
               WHERE v.record_id = ? AND v.field = ? AND v.replica_no = ? AND v.counter = ?`,
            )
            .get(version.record_id, version.field, before[0], before[1]);
  }
  return false;
}

/** Sets the field back. Nothing when the earlier value was erased: it named a person who is no longer there. */
function inverse(db: ReadDb, version: { record_id: string; type: RecordType; field: string; replaced: string }): Change[] {
  const { record_id: id, type, field } = version;
  const [previous] = JSON.parse(version.replaced) as [number, number][];
  const earlier =
    previous === undefined
      ? { value: null }
      : db
          .prepare<[string, string, number, number], { value: string | null }>('SELECT value FROM field_version WHERE record_id = ? AND field = ? AND replica_no = ? AND counter = ?')
          .get(id, field, previous[0], previous[1]);
  if (earlier === undefined) return [];
  if (field === 'deleted') return [{ op: earlier.value === '1' ? 'delete' : 'restore', type, id } as Change];
  return [{ op: 'update', type, id, values: { [field]: fieldValue(type, field, earlier.value) } } as Change];
}

/** Versions hold the column's value as JSON; this is the field's own value again. */
function fieldValue(type: RecordType, field: string, stored: string | null): unknown {
  const value = stored === null ? null : (JSON.parse(stored) as string | number | null);
  if (value === null) return null;
  if (field === 'deleted' || !(type in recordDefinitions)) return value === 1;
  const column = columnOf(tableFor(type), field);
  if (column.type === 'JSON') return JSON.parse(value as string);
  return column.type === 'BOOLEAN' ? value === 1 : value;
}
