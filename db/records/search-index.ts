import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { tableFor, type Row } from './rows.ts';
import { isPageType, ownersOf, ownerToken, recordsOn } from './search-owners.ts';
import { statement } from './statements.ts';

/** Raised when what is indexed changes, so that an older index is made anew at the next opening. */
export const searchVersion = '2';

/** What others wrote (forms), what the app keeps for itself, and labels that stand on every screen are not looked for. */
const leftOut: ReadonlySet<string> = new Set(['author', 'importBatch', 'instrument', 'scale', 'item', 'measurement', 'response', 'exitTicket', 'theme', 'framework', 'frameworkItem', 'calendarLink', 'calendarExport', 'wordTemplate']);
/** Columns that point at something: no one wrote them. */
const pointerFields: ReadonlySet<string> = new Set(['libraryKey', 'modelKey', 'sourceUid', 'seed']);

const wordColumns = new Map<RecordType, readonly string[]>();

/** The columns of a record in which a person wrote; empty for what is not looked for. */
function wordColumnsOf(type: RecordType): readonly string[] {
  const known = wordColumns.get(type);
  if (known !== undefined) return known;
  const fields = fieldsOf(recordDefinitions[type]);
  const columns = leftOut.has(type) ? [] : tableFor(type).columns.filter(({ field, type: kind }) => kind === 'TEXT' && fields[field]?.isText === true && !pointerFields.has(field)).map(({ column }) => column);
  wordColumns.set(type, columns);
  return columns;
}

/** The fields of a record in which a person wrote, as they are looked for. */
export function wordFieldsOf(type: RecordType): readonly string[] {
  const columns = new Set(wordColumnsOf(type));
  return tableFor(type)
    .columns.filter(({ column }) => columns.has(column))
    .map(({ field }) => field);
}

/** Puts the words of a record in the index as they are now, and whose it is; takes them out when it is in the bin or erased. */
export function indexRecord(db: WriteDb, type: RecordType, id: string): void {
  const columns = wordColumnsOf(type);
  if (columns.length === 0) return;
  const entry = statement<[string], Entry>(db, entrySql).get(id);
  if (entry !== undefined) {
    statement(db, 'DELETE FROM search WHERE rowid = ?').run(entry.no);
    statement(db, 'DELETE FROM search_entry WHERE no = ?').run(entry.no);
  }
  const kind = insertWords(db, type, id);
  if (kind !== null && kind !== entry?.kind && isPageType(type)) for (const other of recordsOn(db, type, id)) moveToOwners(db, other);
}

type Entry = { readonly no: number; readonly kind: string | null };
const entrySql = 'SELECT e.no, s.kind FROM search_entry e LEFT JOIN search s ON s.rowid = e.no WHERE e.record_id = ?';

/** The record in the index under a new number; answers of which kind and whose it is, null when there is nothing to find. */
function insertWords(db: WriteDb, type: RecordType, id: string): string | null {
  const columns = wordColumnsOf(type);
  const row = statement<[string], Row>(db, `SELECT ${columns.join(', ')} FROM ${tableFor(type).name} WHERE id = ? AND deleted = 0`).get(id);
  const words = columns.map((column) => row?.[column]).filter((value) => typeof value === 'string' && value !== '');
  if (row === undefined || (words.length === 0 && !isPageType(type))) return null;
  const kind = kindAndOwners(db, type, id);
  // Always a new number: the highest numbers are the latest that was written.
  const { lastInsertRowid } = statement(db, 'INSERT INTO search_entry (record_id) VALUES (?)').run(id);
  statement(db, 'INSERT INTO search (rowid, words, kind) VALUES (?, ?, ?)').run(lastInsertRowid, words.join('\n'), kind);
  return kind;
}

/** Whose it is now, for what stands on a page that went to someone else; what was written keeps its place in time. */
function moveToOwners(db: WriteDb, id: string): void {
  const entry = statement<[string], Entry & { type: RecordType }>(db, 'SELECT e.no, s.kind, r.type FROM search_entry e JOIN search s ON s.rowid = e.no JOIN record r ON r.id = e.record_id WHERE e.record_id = ?').get(id);
  if (entry === undefined) return;
  const kind = kindAndOwners(db, entry.type, id);
  if (kind !== entry.kind) statement(db, 'UPDATE search SET kind = ? WHERE rowid = ?').run(kind, entry.no);
}

function kindAndOwners(db: ReadDb, type: RecordType, id: string): string {
  return [kindOf(type), ...ownersOf(db, type, id).map(ownerToken)].join(' ');
}

/** How the index names a record type: one token. */
export function kindOf(type: string): string {
  return `kind${type.toLowerCase()}`;
}

/** Makes the index anew when this store has none, or one of an older kind. */
export function prepareSearch(db: WriteDb): void {
  if (isPrepared(db)) return;
  db.transaction(() => {
    db.exec(`DELETE FROM search; DELETE FROM search_entry;`);
    for (const type of recordTypes) {
      if (wordColumnsOf(type).length === 0) continue;
      for (const { id } of db.prepare<[], { id: string }>(`SELECT id FROM ${tableFor(type).name} WHERE deleted = 0 ORDER BY id`).all()) insertWords(db, type, id);
    }
    db.prepare(`INSERT INTO vault_meta (key, value) VALUES ('searchVersion', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`).run(searchVersion);
  })();
}

function isPrepared(db: ReadDb): boolean {
  return db.prepare<[], { value: string }>(`SELECT value FROM vault_meta WHERE key = 'searchVersion'`).get()?.value === searchVersion;
}
