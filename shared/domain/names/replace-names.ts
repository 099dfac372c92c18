import { everydayWords } from './everyday-words.ts';

/** A name, and what stands in its place. */
export type NameInstead = {
  readonly name: string;
  readonly instead: string;
  /** A piece of a longer name: only with a capital is it taken for the name. */
  readonly isPiece?: boolean;
};

type Known = { readonly instead: string; /** Written small it is a word like another. */ readonly isWord: boolean };
type Token = { readonly text: string; readonly from: number; readonly to: number; readonly hasCapital: boolean };

/** An id stays whole: four of its digits may well be a name (Febe). */
const wordOrId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
/** What may stand between the parts of one name, however it is written. */
const joint = /^[\s\p{Pd}'’‘`´.,]{1,3}$/u;
const month = 'jan';

/**
 * Makes what replaces names in a text, however they are written: with or without accents and capitals, with a typographic
 * or a straight apostrophe, a hyphen, a space or nothing between the parts, with a genitive (Zoë’s, Zoës), whose end
 * stays. A name that is also an everyday word is the word when it is written small. An earlier name goes before a later
 * one that is written alike.
 */
export function nameReplacer(names: readonly NameInstead[]): (text: string) => string {
  const known = new Map<string, Known>();
  const starts = new Set<string>();
  for (const { name, instead, isPiece = false } of names) {
    const parts = tokensOf(name).map(({ text }) => text);
    const key = parts.join('');
    if (key.length < 2 || known.has(key)) continue;
    known.set(key, { instead, isWord: isPiece || key.length < 3 || parts.every((part) => everydayWords.has(part) || part.length === 1) });
    parts.reduce((start, part) => {
      starts.add(start + part);
      return start + part;
    }, '');
  }
  return known.size === 0 ? (text) => text : (text) => replaceIn(text, known, starts);
}

function replaceIn(text: string, known: ReadonlyMap<string, Known>, starts: ReadonlySet<string>): string {
  const tokens = tokensOf(text);
  let done = '';
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = longestAt(text, tokens, index, known, starts);
    if (found === null) continue;
    done += text.slice(from, tokens[index]?.from) + found.instead;
    from = tokens[found.last]?.to ?? text.length;
    index = found.last;
  }
  return from === 0 ? text : done + text.slice(from);
}

type Found = { readonly instead: string; readonly last: number };

/** The longest name that begins at this word, so that a whole name goes before its parts. */
function longestAt(text: string, tokens: readonly Token[], first: number, known: ReadonlyMap<string, Known>, starts: ReadonlySet<string>): Found | null {
  let found: Found | null = null;
  let joined = '';
  let hasCapital = false;
  for (let last = first; last < tokens.length; last += 1) {
    const token = tokens[last];
    const before = tokens[last - 1];
    if (token === undefined || (last > first && before !== undefined && !joint.test(text.slice(before.to, token.from)))) break;
    joined += token.text;
    hasCapital ||= token.hasCapital;
    const instead = last === first && isMonth(text, token) ? undefined : insteadOf(joined, token, hasCapital, known);
    if (instead !== undefined) found = { instead, last };
    if (!starts.has(joined)) break;
  }
  return found;
}

function insteadOf(joined: string, last: Token, hasCapital: boolean, known: ReadonlyMap<string, Known>): string | undefined {
  const whole = known.get(joined);
  if (whole !== undefined) return whole.isWord && !hasCapital ? undefined : whole.instead;
  // "Zoës": the s of the genitive, unless the word is one of every day ("als" where someone is called Al).
  if (!joined.endsWith('s') || last.text === 's' || everydayWords.has(joined)) return undefined;
  const owner = known.get(joined.slice(0, -1));
  return owner === undefined || (owner.isWord && !hasCapital) ? undefined : `${owner.instead}’s`;
}

/** "12 jan": the month, not Jan. */
function isMonth(text: string, { text: word, from, hasCapital }: Token): boolean {
  return word === month && !hasCapital && /\d\s?$/u.test(text.slice(Math.max(0, from - 3), from));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordOrId)].flatMap(({ 0: written, index }): Token[] => {
    const folded = written.length === 36 && written[8] === '-' ? '' : fold(written);
    return folded === '' ? [] : [{ text: folded, from: index, to: index + written.length, hasCapital: /\p{Lu}/u.test(written) }];
  });
}

/** Small letters without accents, and without signs that nobody sees. */
function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('æ', 'ae').replaceAll('œ', 'oe');
}
