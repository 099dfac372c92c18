import { fieldsOf, type RecordHead } from '#shared/domain/record.ts';
import type { ColumnType } from '#shared/domain/field.ts';
import { recordDefinitions, tableOf, toSnake, type Rec, type RecordType } from '#shared/domain/records.ts';

export type SqlValue = string | number | null;
export type Row = Record<string, SqlValue>;

type Column = { readonly field: string; readonly column: string; readonly type: ColumnType };

/** The table of a record type as data: what the generic statements are built from. */
export type Table = {
  readonly type: RecordType;
  readonly name: string;
  readonly columns: readonly Column[];
  /** The whole row, in SQL. */
  readonly selectSql: string;
  readonly insertSql: string;
};

const tables = new Map<RecordType, Table>();

export function tableFor(type: RecordType): Table {
  const known = tables.get(type);
  if (known !== undefined) return known;
  const fields = fieldsOf(recordDefinitions[type]);
  const columns = Object.entries(fields).map(([field, definition]) => ({ field, column: toSnake(field), type: definition.column }));
  const name = tableOf(type);
  const all = ['id', 'created_at', 'author', 'deleted', 'example', ...columns.map(({ column }) => column)];
  const table: Table = {
    type,
    name,
    columns,
    selectSql: `SELECT ${all.join(', ')} FROM ${name}`,
    insertSql: `INSERT INTO ${name} (${all.join(', ')}) VALUES (${all.map((column) => `@${column}`).join(', ')})`,
  };
  tables.set(type, table);
  return table;
}

export function columnOf(table: Table, field: string): Column {
  const column = table.columns.find((candidate) => candidate.field === field);
  if (column === undefined) throw new Error(`${table.name} has no field ${field}`);
  return column;
}

/** A field's value as its column keeps it. */
export function toSql(type: ColumnType, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (type === 'JSON') return JSON.stringify(value);
  if (type === 'BOOLEAN') return value === true ? 1 : 0;
  return value as SqlValue;
}

function fromSql(type: ColumnType, value: SqlValue | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'JSON') return JSON.parse(value as string);
  if (type === 'BOOLEAN') return value === 1;
  return value;
}

/** A row of a record's table as the record that screens and rules know. */
export function toRecord<T extends RecordType>(type: T, row: Row): Rec<T> {
  const head: RecordHead = {
    id: row['id'] as string,
    createdAt: row['created_at'] as string,
    author: row['author'] as string,
    deleted: row['deleted'] === 1,
    example: row['example'] === 1,
  };
  const values = Object.fromEntries(tableFor(type).columns.map(({ field, column, type: kind }) => [field, fromSql(kind, row[column])]));
  return { ...head, ...values } as Rec<T>;
}
