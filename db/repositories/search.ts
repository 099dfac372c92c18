import { labelOf } from '#shared/domain/labels.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import type { SearchHit, SearchPage } from '#shared/ipc/search.ts';
import { matchOf } from '#shared/domain/search-words.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord } from '../records/read.ts';
import { kindOf } from '../records/search-index.ts';
import { peopleOf } from './log.ts';

/** Above this many finds the newest come first: to weigh every one of them would keep the coach waiting. */
const weighAtMost = 3000;
const startMark = '\u0002';
const endMark = '\u0003';

export type SearchOptions = {
  /** Only records of these types; null: of all. */
  readonly types: readonly RecordType[] | null;
  /** Finds to give, and one more to know whether there are others. */
  readonly limit: number;
};

export type SearchResult = { readonly hits: readonly SearchHit[]; readonly hasMore: boolean; readonly order: 'best' | 'newest' };

/**
 * Looks for words and "phrases" in all that was written, by the start of each word, accents and capitals ignored.
 * Nothing to look for finds nothing.
 */
export function searchTexts(db: ReadDb, asked: string, { types, limit }: SearchOptions): SearchResult {
  const words = matchOf(asked);
  if (words === null || types?.length === 0) return { hits: [], hasMore: false, order: 'best' };
  const match = types === null ? `words : (${words})` : `words : (${words}) AND kind : (${types.map((type) => kindOf(type)).join(' OR ')})`;
  const { count } = db.prepare<[string, number], { count: number }>('SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)').get(match, weighAtMost) ?? { count: 0 };
  const order = count < weighAtMost ? 'best' : 'newest';
  const found = db
    .prepare<[string, number], { no: number; snippet: string }>(
      `SELECT rowid AS no, snippet(search, 0, '${startMark}', '${endMark}', '…', 18) AS snippet FROM search WHERE search MATCH ? ORDER BY ${order === 'best' ? 'rank' : 'rowid DESC'} LIMIT ?`,
    )
    .all(match, limit + 1);
  const recordOf = db.prepare<[number], { id: string; type: RecordType }>('SELECT r.id, r.type FROM search_entry e JOIN record r ON r.id = e.record_id WHERE e.no = ?');
  const hits = found.slice(0, limit).flatMap(({ no, snippet }) => {
    const record = recordOf.get(no);
    return record === undefined ? [] : hitOf(db, record.type, record.id, snippet);
  });
  return { hits, hasMore: found.length > limit, order };
}

/** Records with a page of their own: where a find is shown. */
const pages: readonly RecordType[] = ['conversation', 'meeting', 'contactMoment', 'feedbackRound', 'plg', 'coachee', 'school', 'swv', 'programme', 'libraryItem', 'observation'];

function hitOf(db: ReadDb, type: RecordType, id: string, snippet: string): SearchHit[] {
  const record = getRecord(db, type, id) as (Record<string, unknown> & { readonly example: boolean }) | undefined;
  if (record === undefined) return [];
  const around = new Map<RecordType, Around>();
  gather(db, type, id, record, around, 0);
  const page = [type, ...pages].flatMap((candidate) => (pages.includes(candidate) ? (around.get(candidate) ?? []) : []))[0] ?? null;
  const dated = [record, ...[...around.values()].map(({ values }) => values)].map((values) => values['date'] ?? values['heldOn']).find((date) => typeof date === 'string');
  return [{ type, id, snippet, example: record.example, part: partOf(type, record), page: strip(page), person: strip(around.get('coachee') ?? null), people: groupNames(db, around.get('conversation')?.id), group: strip(around.get('swv') ?? null), date: (dated as string | undefined) ?? null }];
}

function groupNames(db: ReadDb, conversationId: string | undefined): string[] {
  const conversation = conversationId === undefined ? undefined : getRecord(db, 'conversation', conversationId);
  return conversation?.kind === 'group' ? peopleOf(db, conversation).map((person) => labelOf('coachee', person)) : [];
}

function partOf(type: RecordType, { kind, heading }: Readonly<Record<string, unknown>>): SearchHit['part'] {
  return type === 'conversationBlock' ? { kind: typeof kind === 'string' ? kind : null, heading: typeof heading === 'string' ? heading : null } : null;
}

type Around = SearchPage & { readonly values: Record<string, unknown> };

/** A record and what it is part of, each type once, the nearest first. */
function gather(db: ReadDb, type: RecordType, id: string, values: Record<string, unknown>, found: Map<RecordType, Around>, depth: number): void {
  if (found.has(type)) return;
  found.set(type, { type, id, label: labelOf(type, values), values });
  if (depth === 3) return;
  for (const [field, { refersTo, column }] of Object.entries(fieldsOf(recordDefinitions[type]))) {
    const target = values[field];
    if (refersTo === undefined || column === 'JSON' || typeof target !== 'string') continue;
    const next = getRecord(db, refersTo as RecordType, target);
    if (next !== undefined) gather(db, refersTo as RecordType, target, next, found, depth + 1);
  }
}

function strip(page: SearchPage | null): SearchPage | null {
  return page === null ? null : { type: page.type, id: page.id, label: page.label };
}
