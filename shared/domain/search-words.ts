/** A phrase between quotes, or a word. */
const pieces = /"([^"]*)"|(\S+)/gu;
const letters = /[\p{L}\p{N}]+/gu;
/** More than this is no search any more but a pasted text. */
const maxPieces = 12;

/**
 * What was typed as a question to a full-text index (FTS5): every word must be there, by its start; what stands
 * between quotes as it stands there. Letters and digits alone are let through, so nothing typed is syntax. Null when
 * there is nothing to look for.
 */
export function matchOf(asked: string): string | null {
  const found = [...asked.normalize('NFC').matchAll(pieces)].slice(0, maxPieces).flatMap(([, phrase, word]) => {
    const tokens = (phrase ?? word ?? '').match(letters) ?? [];
    if (tokens.length === 0) return [];
    return [phrase === undefined ? `"${tokens.join(' ')}"*` : `"${tokens.join(' ')}"`];
  });
  return found.length === 0 ? null : found.join(' AND ');
}
