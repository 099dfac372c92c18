import { matchOfPiece, standsAt, wordsOf, type SearchPiece } from '#shared/domain/search-words.ts';
import type { ReadDb } from '../connection.ts';
import { ownerToken } from '../records/search-owners.ts';
import { statement } from '../records/statements.ts';

/** One question to the index. What answers an earlier one comes before what answers a later one. */
export type Tier = { readonly match: string; /** Nothing to weigh: every word is a name. */ readonly isByNameAlone: boolean };

/** Words in names that point at no one. */
const particles: ReadonlySet<string> = new Set(['de', 'den', 'der', 'het', 'een', 'van', 'd', 't', 's', 'la', 'le', 'the', 'of']);
/** A beginning that fits more names than this points at no one. */
const namesAtMost = 60;

/**
 * What was typed as questions to the index, the surest first: the words as they are typed; a word that is the name of a
 * person or a group also where the record is hers or theirs; then both by their beginning.
 */
export function tiersOf(db: ReadDb, pieces: readonly SearchPiece[], byName: boolean): Tier[] {
  const names = byName ? namesIn(db) : [];
  const whole = pieces.map((piece) => ownersNamed(names, piece, true));
  const begun = pieces.map((piece) => ownersNamed(names, piece, false));
  const noOne = pieces.map(() => []);
  const tiers = [tierOf(pieces, noOne, true), tierOf(pieces, whole, true), tierOf(pieces, noOne, false), tierOf(pieces, begun, false)];
  return tiers.filter(({ match }, index) => tiers.findIndex((tier) => tier.match === match) === index);
}

function tierOf(pieces: readonly SearchPiece[], owners: readonly (readonly string[])[], isWhole: boolean): Tier {
  const parts = pieces.map((piece, index) => {
    const written = `words : ${matchOfPiece(piece, isWhole)}`;
    const whose = owners[index] ?? [];
    return whose.length === 0 ? `(${written})` : `(${written} OR kind : (${whose.map(ownerToken).join(' OR ')}))`;
  });
  return { match: parts.join(' AND '), isByNameAlone: owners.every(({ length }) => length > 0) };
}

type Named = { readonly id: string; readonly words: readonly { readonly token: string }[] };

function namesIn(db: ReadDb): Named[] {
  const rows = statement<[], { id: string; name: string }>(db, `SELECT id, given_name || ' ' || family_name AS name FROM coachee WHERE deleted = 0 UNION ALL SELECT id, name FROM swv WHERE deleted = 0`).all();
  return rows.map(({ id, name }) => ({ id, words: wordsOf(name) }));
}

function ownersNamed(names: readonly Named[], piece: SearchPiece, isWhole: boolean): string[] {
  if (piece.tokens.every((token) => particles.has(token))) return [];
  const found = names.filter(({ words }) => words.some((_word, at) => standsAt(piece, words, at, isWhole))).map(({ id }) => id);
  return found.length > namesAtMost ? [] : found;
}
