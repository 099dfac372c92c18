import { labelOf } from '#shared/domain/labels.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import { excerptOf } from '#shared/domain/search-excerpt.ts';
import { piecesOf, type SearchPiece } from '#shared/domain/search-words.ts';
import type { SearchHit, SearchPage } from '#shared/ipc/search.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord } from '../records/read.ts';
import { kindOf, wordFieldsOf } from '../records/search-index.ts';
import { statement } from '../records/statements.ts';
import { peopleOf } from './log.ts';
import { tiersOf, type Tier } from './search-tiers.ts';

/** Above this many finds the newest come first: to weigh every one of them would keep the coach waiting. */
const weighAtMost = 3000;
/** Papers with nearly the same words for everyone: they come last, after what the coach wrote herself. */
const standardTypes: readonly RecordType[] = ['coachingAgreement', 'certificate', 'textTemplate'];

export type SearchOptions = {
  /** Only records of these types; null: of all. */
  readonly types: readonly RecordType[] | null;
  /** Finds to give, and one more to know whether there are others. */
  readonly limit: number;
  /** Whether a name may find what belongs to that person or group; off while names are hidden. */
  readonly byName?: boolean;
  /** Of each kind of standard paper one, which says how many more there are. */
  readonly isGathered?: boolean;
};

export type SearchResult = { readonly hits: readonly SearchHit[]; readonly hasMore: boolean; readonly order: 'best' | 'newest' };

/**
 * Looks for words and "phrases" in all that was written, by the start of each word, accents and capitals ignored. Whole
 * words come before beginnings, own words before standard papers. Nothing to look for finds nothing.
 */
export function searchTexts(db: ReadDb, asked: string, { types, limit, byName = true, isGathered = false }: SearchOptions): SearchResult {
  const pieces = piecesOf(asked);
  if (pieces.length === 0 || types?.length === 0) return { hits: [], hasMore: false, order: 'best' };
  const search: Search = { db, pieces, tiers: tiersOf(db, pieces, byName) };
  const own = find(search, ownFilter(types), limit + 1);
  const standard = standardTypes.filter((type) => types === null || types.includes(type));
  const left = limit + 1 - own.found.length;
  const papers = left <= 0 ? [] : isGathered ? standard.flatMap((type) => gathered(search, type)) : standard.length === 0 ? [] : find(search, kindFilter(standard), left).found;
  const all: readonly Found[] = [...own.found, ...papers];
  return { hits: all.slice(0, limit).flatMap((found) => hitOf(search, found)), hasMore: all.length > limit, order: own.order };
}

type Search = { readonly db: ReadDb; readonly pieces: readonly SearchPiece[]; readonly tiers: readonly Tier[] };
type Found = { readonly no: number; /** Others that are much like it. */ readonly alike?: number };

function kindFilter(types: readonly RecordType[]): string {
  return ` AND kind : (${types.map((type) => kindOf(type)).join(' OR ')})`;
}

/** Null when only standard papers were asked for. */
function ownFilter(types: readonly RecordType[] | null): string | null {
  if (types === null) return ` NOT kind : (${standardTypes.map((type) => kindOf(type)).join(' OR ')})`;
  const own = types.filter((type) => !standardTypes.includes(type));
  return own.length === 0 ? null : kindFilter(own);
}

/** The numbers of what answers, tier after tier, until there are enough. */
function find({ db, tiers }: Search, filter: string | null, limit: number): { readonly found: readonly Found[]; readonly order: 'best' | 'newest' } {
  const found = new Set<number>();
  let order: 'best' | 'newest' = 'best';
  for (const tier of filter === null ? [] : tiers) {
    if (found.size >= limit) break;
    const match = `(${tier.match})${filter ?? ''}`;
    const isMany = countUpTo(db, match, weighAtMost) === weighAtMost;
    if (isMany) order = 'newest';
    // What an earlier tier gave answers this one too.
    const rows = statement<[string, number], { no: number }>(db, isMany || tier.isByNameAlone ? newestSql : bestSql).all(match, limit + found.size);
    for (const { no } of rows) if (found.size < limit) found.add(no);
  }
  return { found: [...found].map((no) => ({ no })), order };
}

const newestSql = 'SELECT rowid AS no FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?';
/** Whose it is weighs nothing: what is written there decides. */
const bestSql = `SELECT rowid AS no FROM search WHERE search MATCH ? AND rank MATCH 'bm25(1.0, 0.0)' ORDER BY rank LIMIT ?`;

function countUpTo(db: ReadDb, match: string, most: number): number {
  return statement<[string, number], { count: number }>(db, 'SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)').get(match, most)?.count ?? 0;
}

/** One paper for all of its kind. */
function gathered(search: Search, type: RecordType): Found[] {
  const widest = search.tiers.at(-1);
  const [first] = find(search, kindFilter([type]), 1).found;
  if (first === undefined || widest === undefined) return [];
  return [{ ...first, alike: countUpTo(search.db, `(${widest.match})${kindFilter([type])}`, weighAtMost) - 1 }];
}

/** Records with a page of their own: where a find is shown. */
const pages: readonly RecordType[] = ['conversation', 'meeting', 'contactMoment', 'feedbackRound', 'plg', 'coachee', 'school', 'swv', 'programme', 'libraryItem', 'observation'];

function hitOf({ db, pieces }: Search, { no, alike = 0 }: Found): SearchHit[] {
  const entry = statement<[number], { id: string; type: RecordType }>(db, 'SELECT r.id, r.type FROM search_entry e JOIN record r ON r.id = e.record_id WHERE e.no = ?').get(no);
  if (entry === undefined) return [];
  const { id, type } = entry;
  const record = getRecord(db, type, id) as (Record<string, unknown> & { readonly example: boolean }) | undefined;
  if (record === undefined) return [];
  const around = new Map<RecordType, Around>();
  gather(db, type, id, record, around, 0);
  const page = [type, ...pages].flatMap((candidate) => (pages.includes(candidate) ? (around.get(candidate) ?? []) : []))[0] ?? null;
  const dated = [record, ...[...around.values()].map(({ values }) => values)].map((values) => values['date'] ?? values['heldOn']).find((date) => typeof date === 'string');
  const excerpt = excerptOf(wordFieldsOf(type).flatMap((field) => (typeof record[field] === 'string' ? [{ field, text: record[field] }] : [])), pieces);
  const place = { page: strip(page), person: strip(around.get('coachee') ?? null), people: groupNames(db, around.get('conversation')?.id), group: strip(around.get('swv') ?? null), date: (dated as string | undefined) ?? null };
  return [{ type, id, snippet: excerpt?.text ?? '', field: excerpt?.field ?? null, example: record.example, part: partOf(type, record), alike, ...place }];
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
