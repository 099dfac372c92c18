import { draftSchema, fieldsOf, patchSchema } from '#shared/domain/record.ts';
import { recordDefinitions, type Draft, type Patch, type RecordType } from '#shared/domain/records.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import type { WriteDb } from '../connection.ts';
import { forgetPerson } from './erased-person.ts';
import { checkReferences } from './references.ts';
import { columnOf, tableFor, toSql, type SqlValue } from './rows.ts';
import { indexRecord } from './search-index.ts';
import { statement } from './statements.ts';
import { insertVersion, nextCounter, putVersion, type Stamp } from './versions.ts';

/** What writing needs from outside: the store, the clock, ids, and who writes. */
export type Writer = {
  readonly db: WriteDb;
  /** The moment of now, in UTC, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Id of the author record of this vault's coach. */
  readonly author: string;
  /** This copy of the vault; not the author. */
  readonly replicaNo: number;
  /** Record types that changed since the gate last announced. */
  readonly touched: Set<RecordType>;
};

/** What a person did, in one word that has a sentence in the catalogues; `params` fill that sentence. */
export type Act = { readonly code: string; readonly params?: Readonly<Record<string, string | number>>; readonly undoes?: string };

export type Change = {
  [T in RecordType]:
    | { readonly op: 'create'; readonly type: T; readonly id?: string; readonly values: Draft<T>; readonly example?: boolean }
    /** `open`: typing goes on; the next edit of the same field joins this version instead of adding one. */
    | { readonly op: 'update'; readonly type: T; readonly id: string; readonly values: Patch<T>; readonly open?: boolean }
    | { readonly op: 'delete' | 'restore' | 'erase'; readonly type: T; readonly id: string };
}[RecordType];

export type Committed = {
  /** The act to undo. Joined keystrokes give the act that they joined. */
  readonly actId: string;
  /** Ids of the records that were changed, in the order of the changes. */
  readonly ids: readonly string[];
  /** What was done, for the sentence that says so. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Leaves the transaction with a failure that becomes the answer. */
class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.error.code);
    this.failure = failure;
  }
}

/**
 * The one way to write: validates every change, then in one transaction sets the live rows, adds the field
 * versions and the act that undo works from. Refused = nothing changed.
 *
 * Errors: `invalid-record`, `record-missing`, `reference-missing`, `example-mixed`.
 */
export function commit(writer: Writer, act: Act, changes: readonly Change[]): Result<Committed> {
  try {
    return ok(writer.db.transaction(() => commitAll(writer, act, changes))());
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}

function commitAll(writer: Writer, act: Act, changes: readonly Change[]): Committed {
  const stamp: Stamp = { actId: writer.newId(), code: act.code, at: writer.now(), author: writer.author, replicaNo: writer.replicaNo, counter: nextCounter(writer.db, writer.replicaNo) };
  insertAct(writer.db, stamp, act);
  let joined: string | undefined;
  let added = 0;
  const ids = changes.map((change) => {
    const outcome = applyChange(writer, stamp, change);
    if (outcome.added > 0 || outcome.joinedAct !== undefined) indexRecord(writer.db, change.type, outcome.id);
    if (outcome.joinedAct !== undefined) joined = outcome.joinedAct;
    added += outcome.added;
    writer.touched.add(change.type);
    return outcome.id;
  });
  if (added === 0 && act.undoes === undefined) {
    statement(writer.db, 'DELETE FROM act WHERE id = ?').run(stamp.actId);
    return { actId: joined ?? stamp.actId, ids, code: act.code, params: act.params ?? {} };
  }
  return { actId: stamp.actId, ids, code: act.code, params: act.params ?? {} };
}

function insertAct(db: WriteDb, stamp: Stamp, act: Act): void {
  statement(db, 'INSERT INTO act (id, code, params, at, author, undoes) VALUES (?, ?, ?, ?, ?, ?)').run(
    stamp.actId,
    act.code,
    JSON.stringify(act.params ?? {}),
    stamp.at,
    stamp.author,
    act.undoes ?? null,
  );
  if (act.undoes !== undefined) statement(db, 'UPDATE act SET undone_by = ? WHERE id = ?').run(stamp.actId, act.undoes);
}

type Outcome = { readonly id: string; readonly added: number; readonly joinedAct?: string };

function applyChange(writer: Writer, stamp: Stamp, change: Change): Outcome {
  switch (change.op) {
    case 'create':
      return createRecord(writer, stamp, change.type, change.id ?? writer.newId(), change.values, change.example);
    case 'update':
      return updateRecord(writer, stamp, change.type, change.id, change.values, change.open ?? false);
    case 'delete':
      return setDeleted(writer, stamp, change.type, change.id, true);
    case 'restore':
      return setDeleted(writer, stamp, change.type, change.id, false);
    case 'erase':
      return eraseRecord(writer, stamp, change.type, change.id);
  }
}

function parse(schema: ReturnType<typeof draftSchema>, type: RecordType, values: unknown): Record<string, unknown> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal(fail('invalid-record', { type, reason: issue?.message ?? '' }, (issue?.path ?? []) as (string | number)[]));
}

function createRecord(writer: Writer, stamp: Stamp, type: RecordType, id: string, values: unknown, example: boolean | undefined): Outcome {
  const table = tableFor(type);
  const parsed = parse(draftSchema(recordDefinitions[type]), type, values);
  const mixed = checkReferences(writer.db, type, parsed, example);
  if (!mixed.ok) throw new Refusal(mixed);
  const isExample = mixed.value;
  const head = { id, created_at: stamp.at, author: stamp.author, deleted: 0, example: isExample ? 1 : 0 };
  const row: Record<string, SqlValue> = { ...head };
  for (const { field, column, type: kind } of table.columns) row[column] = toSql(kind, parsed[field]);
  statement(writer.db, 'INSERT INTO record (id, type, created_at, author, example, act_id) VALUES (?, ?, ?, ?, ?, ?)').run(id, type, stamp.at, stamp.author, head.example, stamp.actId);
  statement(writer.db, table.insertSql).run(row);
  for (const { field, column } of table.columns) {
    if (row[column] !== null) insertVersion(writer.db, stamp, { recordId: id, field, value: row[column] ?? null, open: false });
  }
  return { id, added: 1 };
}

function updateRecord(writer: Writer, stamp: Stamp, type: RecordType, id: string, values: unknown, open: boolean): Outcome {
  const current = liveRow(writer.db, type, id);
  const parsed = parse(patchSchema(recordDefinitions[type]), type, values);
  const checked = checkReferences(writer.db, type, parsed, current['example'] === 1);
  if (!checked.ok) throw new Refusal(checked);
  const table = tableFor(type);
  let added = 0;
  let joinedAct: string | undefined;
  for (const field of Object.keys(fieldsOf(recordDefinitions[type]))) {
    if (!(field in parsed) || parsed[field] === undefined) continue;
    const { column, type: kind } = columnOf(table, field);
    const value = toSql(kind, parsed[field]);
    if (value === (current[column] ?? null)) continue;
    statement(writer.db, `UPDATE ${table.name} SET ${column} = ? WHERE id = ?`).run(value, id);
    const version = putVersion(writer.db, stamp, { recordId: id, field, value, open });
    if (version.joinedAct === undefined) added += 1;
    else joinedAct = version.joinedAct;
  }
  return joinedAct === undefined ? { id, added } : { id, added, joinedAct };
}

function setDeleted(writer: Writer, stamp: Stamp, type: RecordType, id: string, deleted: boolean): Outcome {
  const current = liveRow(writer.db, type, id);
  if ((current['deleted'] === 1) === deleted) return { id, added: 0 };
  statement(writer.db, `UPDATE ${tableFor(type).name} SET deleted = ? WHERE id = ?`).run(deleted ? 1 : 0, id);
  putVersion(writer.db, stamp, { recordId: id, field: 'deleted', value: deleted ? 1 : 0, open: false });
  return { id, added: 1 };
}

/** Removes every trace but a content-free tombstone. Cannot be undone; wins over every edit, older or newer. */
function eraseRecord(writer: Writer, stamp: Stamp, type: RecordType, id: string): Outcome {
  const { db } = writer;
  liveRow(db, type, id);
  if (type === 'coachee') for (const touched of forgetPerson(db, stamp, id)) writer.touched.add(touched);
  // The sentences of acts may hold names and words of what is erased.
  statement(db, "UPDATE act SET params = '{}' WHERE id IN (SELECT act_id FROM record WHERE id = ? UNION SELECT act_id FROM field_version WHERE record_id = ?)").run(id, id);
  statement(db, `DELETE FROM ${tableFor(type).name} WHERE id = ?`).run(id);
  statement(db, 'DELETE FROM field_version WHERE record_id = ?').run(id);
  statement(db, 'DELETE FROM record WHERE id = ?').run(id);
  statement(db, 'INSERT INTO erased (record_id, type, replica_no, counter, at) VALUES (?, ?, ?, ?, ?)').run(id, type, stamp.replicaNo, stamp.counter, stamp.at);
  return { id, added: 1 };
}

function liveRow(db: WriteDb, type: RecordType, id: string): Record<string, SqlValue> {
  const row = statement<[string], Record<string, SqlValue>>(db, `${tableFor(type).selectSql} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal(fail('record-missing', { type }));
  return row;
}
