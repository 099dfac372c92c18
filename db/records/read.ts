import type { Rec, RecordType, Values } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { columnOf, tableFor, toRecord, toSql, type Row } from './rows.ts';

/** A record by its id, deleted or not; undefined when there is none of that type. */
export function getRecord<T extends RecordType>(db: ReadDb, type: T, id: string): Rec<T> | undefined {
  const row = db.prepare<[string], Row>(`${tableFor(type).selectSql} WHERE id = ?`).get(id);
  return row === undefined ? undefined : toRecord(type, row);
}

export type Where<T extends RecordType> = { [K in keyof Values<T>]?: Values<T>[K] | undefined };

/**
 * The records of a type whose fields equal `where` (null = empty), without the bin unless asked for, oldest
 * first; ids are time-ordered, so that is also the order of creation.
 */
export function listRecords<T extends RecordType>(db: ReadDb, type: T, where: Where<T> = {}, { bin = false }: { bin?: boolean } = {}): Rec<T>[] {
  const table = tableFor(type);
  const conditions = [`deleted = ${bin ? 1 : 0}`];
  const params: (string | number)[] = [];
  for (const [field, value] of Object.entries(where)) {
    if (value === undefined) continue;
    const { column, type: kind } = columnOf(table, field);
    const sql = toSql(kind, value);
    if (sql === null) conditions.push(`${column} IS NULL`);
    else {
      conditions.push(`${column} = ?`);
      params.push(sql);
    }
  }
  const rows = db.prepare<(string | number)[], Row>(`${table.selectSql} WHERE ${conditions.join(' AND ')} ORDER BY id`).all(...params);
  return rows.map((row) => toRecord(type, row));
}

/** The records of a type whose ids are in the list, in no particular order. */
export function getRecords<T extends RecordType>(db: ReadDb, type: T, ids: readonly string[]): Rec<T>[] {
  if (ids.length === 0) return [];
  const rows = db.prepare<[string], Row>(`${tableFor(type).selectSql} WHERE id IN (SELECT value FROM json_each(?))`).all(JSON.stringify(ids));
  return rows.map((row) => toRecord(type, row));
}
