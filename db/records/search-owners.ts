import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, toSnake, type RecordType } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { tableFor, type Row } from './rows.ts';
import { statement } from './statements.ts';

/** Pages on which other records stand: whose they are, those are too. They are found by that name though nothing is written in them yet. */
const pageTypes = ['conversation', 'meeting', 'observation', 'plg', 'feedbackRound'] as const satisfies readonly RecordType[];

type Reference = { readonly column: string; readonly isList: boolean };
type Pointers = { /** Columns that name people and groups. */ readonly owners: readonly Reference[]; readonly pages: readonly { readonly column: string; readonly type: RecordType }[] };

const known = new Map<RecordType, Pointers>();

function pointersOf(type: RecordType): Pointers {
  const found = known.get(type);
  if (found !== undefined) return found;
  const references = Object.entries(fieldsOf(recordDefinitions[type])).flatMap(([field, { refersTo, column }]) => (refersTo === undefined ? [] : [{ column: toSnake(field), to: refersTo, isList: column === 'JSON' }]));
  const pointers = {
    owners: references.filter(({ to }) => to === 'coachee' || to === 'swv'),
    pages: references.flatMap(({ column, to, isList }) => (isList ? [] : pageTypes.filter((page) => page === to).map((page) => ({ column, type: page })))),
  };
  known.set(type, pointers);
  return pointers;
}

/** Whether others stand on it, and follow when it goes to someone else. */
export function isPageType(type: RecordType): boolean {
  return pageTypes.some((page) => page === type);
}

/** How the index names a person or a group: one token. */
export function ownerToken(id: string): string {
  return `who${id.replaceAll('-', '')}`;
}

/** The people and groups that a record belongs to: itself, those that it names, and those of the page on which it stands. */
export function ownersOf(db: ReadDb, type: RecordType, id: string): string[] {
  if (type === 'coachee' || type === 'swv') return [id];
  const { pages } = pointersOf(type);
  const row = rowOf(db, type, id);
  const found = row === undefined ? [] : [...namedIn(type, row), ...pages.flatMap((page) => ownersOfPage(db, page.type, row[page.column]))];
  return [...new Set(found)];
}

function ownersOfPage(db: ReadDb, type: RecordType, id: unknown): string[] {
  const row = typeof id === 'string' ? rowOf(db, type, id) : undefined;
  return row === undefined ? [] : namedIn(type, row);
}

function rowOf(db: ReadDb, type: RecordType, id: string): Row | undefined {
  const { owners, pages } = pointersOf(type);
  const columns = [...owners, ...pages].map(({ column }) => column);
  return columns.length === 0 ? undefined : statement<[string], Row>(db, `SELECT ${columns.join(', ')} FROM ${tableFor(type).name} WHERE id = ?`).get(id);
}

function namedIn(type: RecordType, row: Row): string[] {
  return pointersOf(type).owners.flatMap(({ column, isList }) => {
    const value = row[column];
    if (typeof value !== 'string') return [];
    return isList ? (JSON.parse(value) as string[]) : [value];
  });
}

/** The records that stand on a page. */
export function recordsOn(db: ReadDb, page: RecordType, id: string): string[] {
  return recordTypes.flatMap((type) =>
    pointersOf(type)
      .pages.filter((pointer) => pointer.type === page)
      .flatMap(({ column }) => statement<[string], { id: string }>(db, `SELECT id FROM ${tableFor(type).name} WHERE ${column} = ? AND deleted = 0`).all(id).map((row) => row.id)),
  );
}
