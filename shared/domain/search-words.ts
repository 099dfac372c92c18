/** What was typed, piece by piece: words that must all be there. */
export type SearchPiece = {
  /** The words as the index knows them: without accents and capitals. */
  readonly tokens: readonly string[];
  /** As it stands there, between quotes; otherwise the last word may go on. */
  readonly isPhrase: boolean;
};

/** A phrase between quotes, the last still without its end; or a word. */
const pieces = /"([^"]*)("|$)|([^\s"]+)/gu;
/** Curly, low and angled quotes are quotes too; an apostrophe is none. */
const quotes = /[“”„‟«»]/gu;
const letters = /[\p{L}\p{N}\p{M}]+/gu;
/** More than this is no search any more but a pasted text. */
const maxPieces = 12;

/** The words of a text with where they stand in it, as the index cuts and folds them. */
export function wordsOf(text: string): { readonly token: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(letters)].map((found) => ({ token: foldWord(found[0]), start: found.index, end: found.index + found[0].length }));
}

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The pieces of what was typed. Letters and digits alone are let through, so nothing typed is syntax. */
export function piecesOf(asked: string): SearchPiece[] {
  const plain = asked.normalize('NFC').replace(quotes, '"');
  return [...plain.matchAll(pieces)].slice(0, maxPieces).flatMap(([, phrase, end, word]) => {
    const tokens = wordsOf(phrase ?? word ?? '').map(({ token }) => token);
    return tokens.length === 0 ? [] : [{ tokens, isPhrase: phrase !== undefined && end !== '' }];
  });
}

/** Whether these words begin at that place: all but the last whole, the last by its start. */
export function standsAt({ tokens, isPhrase }: SearchPiece, words: readonly { readonly token: string }[], at: number, isWhole = false): boolean {
  return tokens.every((token, index) => {
    const found = words[at + index]?.token;
    return found !== undefined && (isPhrase || isWhole || index < tokens.length - 1 ? found === token : found.startsWith(token));
  });
}

/** A piece as a question to a full-text index (FTS5). */
export function matchOfPiece({ tokens, isPhrase }: SearchPiece, isWhole = false): string {
  return `"${tokens.join(' ')}"${isPhrase || isWhole ? '' : '*'}`;
}

/** What was typed as one question to that index: every word must be there, by its start. Null when there is nothing to look for. */
export function matchOf(asked: string): string | null {
  const found = piecesOf(asked).map((piece) => matchOfPiece(piece));
  return found.length === 0 ? null : found.join(' AND ');
}
