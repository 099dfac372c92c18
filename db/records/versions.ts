import type { ReadDb, WriteDb } from '../connection.ts';
import type { SqlValue } from './rows.ts';
import { statement } from './statements.ts';

/** What every version of one act shares. The counter is one per act: an act is the unit of *since*. */
export type Stamp = {
  readonly actId: string;
  /** What was done: only more of the same joins an open version, never an undo. */
  readonly code: string;
  readonly at: string;
  readonly author: string;
  readonly replicaNo: number;
  readonly counter: number;
};

/** A pause in typing that closes a version, in milliseconds. */
const typingPauseMs = 60_000;

type Head = { replica_no: number; counter: number; value: string | null; closed: number; act_id: string; author: string; at: string; code: string | null };

/** The highest counter that this replica has written; grows by one with every act. */
export function changeCounter(db: ReadDb): number {
  const row = statement<[], { counter: number | null }>(db, 'SELECT max(counter) AS counter FROM (SELECT max(counter) AS counter FROM field_version UNION ALL SELECT max(counter) FROM erased)').get();
  return row?.counter ?? 0;
}

export function nextCounter(db: ReadDb, replicaNo: number): number {
  const version = statement<[number], { counter: number | null }>(db, 'SELECT max(counter) AS counter FROM field_version WHERE replica_no = ?').get(replicaNo);
  const erased = statement<[number], { counter: number | null }>(db, 'SELECT max(counter) AS counter FROM erased WHERE replica_no = ?').get(replicaNo);
  return Math.max(version?.counter ?? 0, erased?.counter ?? 0) + 1;
}

/**
 * Adds a version that replaces all heads of the field, or lets it join the open head while the same person
 * keeps typing. A joined version gets the new counter, so that *changed since* sees it.
 */
export function putVersion(
  db: WriteDb,
  stamp: Stamp,
  { recordId, field, value, open }: { recordId: string; field: string; value: SqlValue; open: boolean },
): { joinedAct?: string } {
  const heads = statement<[string, string], Head>(
    db,
    `SELECT v.replica_no, v.counter, v.value, v.closed, v.act_id, v.author, v.at, a.code FROM field_version v LEFT JOIN act a ON a.id = v.act_id
     WHERE v.record_id = ? AND v.field = ? AND v.is_head = 1`,
  ).all(recordId, field);
  const text = JSON.stringify(value);
  const [head] = heads;
  const pause = head === undefined ? 0 : Date.parse(stamp.at) - Date.parse(head.at);
  const isOwn = head !== undefined && heads.length === 1 && head.author === stamp.author && head.replica_no === stamp.replicaNo;
  const isTypedOn = isOwn && head.closed === 0 && head.code === stamp.code && pause < typingPauseMs && pause >= 0;
  if (isTypedOn || (isOwn && head.counter === stamp.counter)) {
    statement(db, 'UPDATE field_version SET value = ?, counter = ?, at = ?, closed = ? WHERE record_id = ? AND field = ? AND replica_no = ? AND counter = ?').run(
      text,
      stamp.counter,
      stamp.at,
      open ? 0 : 1,
      recordId,
      field,
      head.replica_no,
      head.counter,
    );
    return head.act_id === stamp.actId ? {} : { joinedAct: head.act_id };
  }
  statement(db, 'UPDATE field_version SET is_head = 0, closed = 1 WHERE record_id = ? AND field = ? AND is_head = 1').run(recordId, field);
  insertVersion(db, stamp, { recordId, field, value, open }, heads);
  return {};
}

/** The first version of a field of a record that was just made: there is nothing to replace. */
export function insertVersion(
  db: WriteDb,
  stamp: Stamp,
  { recordId, field, value, open }: { recordId: string; field: string; value: SqlValue; open: boolean },
  replaced: readonly Pick<Head, 'replica_no' | 'counter'>[] = [],
): void {
  statement(
    db,
    'INSERT INTO field_version (record_id, field, replica_no, counter, value, replaced, act_id, author, at, is_head, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)',
  ).run(
    recordId,
    field,
    stamp.replicaNo,
    stamp.counter,
    JSON.stringify(value),
    JSON.stringify(replaced.map(({ replica_no, counter }) => [replica_no, counter])),
    stamp.actId,
    stamp.author,
    stamp.at,
    open ? 0 : 1,
  );
}

/** Ends all open versions: on leaving a field, on lock, and before anything is shared. */
export function closeVersions(db: WriteDb, recordId?: string): void {
  if (recordId === undefined) statement(db, 'UPDATE field_version SET closed = 1 WHERE closed = 0').run();
  else statement(db, 'UPDATE field_version SET closed = 1 WHERE closed = 0 AND record_id = ?').run(recordId);
}
