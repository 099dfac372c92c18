import type { Statement } from 'better-sqlite3';
import type { ReadDb } from '../connection.ts';

type AnyStatement = Statement<unknown[], unknown>;

const prepared = new WeakMap<ReadDb, Map<string, AnyStatement>>();

/** A statement of the write path, compiled once per store: an import writes ten thousands of versions. */
export function statement<Params extends unknown[], Row = unknown>(db: ReadDb, sql: string): Statement<Params, Row> {
  let known = prepared.get(db);
  if (known === undefined) {
    known = new Map();
    prepared.set(db, known);
  }
  let found = known.get(sql);
  if (found === undefined) {
    found = db.prepare(sql) as unknown as AnyStatement;
    known.set(sql, found);
  }
  return found as unknown as Statement<Params, Row>;
}
