import { standsAt, wordsOf, type SearchPiece } from './search-words.ts';

/** Around what was found in an excerpt. */
export const excerptMarks = { start: '\u0002', end: '\u0003' } as const;

/** A piece of what was written; the finds in it stand between marks. */
export type Excerpt = { readonly field: string; readonly text: string };

export type ExcerptField = { readonly field: string; readonly text: string };

/** Letters before the first find, so that it stays in sight on one line, and letters in all. */
const before = 28;
const atMost = 170;

type Span = { readonly start: number; readonly end: number; readonly piece: number };

/**
 * The part of a record that says best why it was found: where most of the pieces stand close together, and else the
 * beginning of what was written. Null when nothing was.
 */
export function excerptOf(fields: readonly ExcerptField[], pieces: readonly SearchPiece[]): Excerpt | null {
  const candidates = fields.flatMap(({ field, text }) => {
    const spans = spansIn(text, pieces);
    return spans.map((span) => ({ field, text, spans, from: span.start, count: new Set(spans.filter(({ start }) => start >= span.start && start < span.start + atMost - before).map(({ piece }) => piece)).size }));
  });
  const best = candidates.toSorted((a, b) => b.count - a.count)[0];
  if (best !== undefined) return { field: best.field, text: cut(best.text, best.from, best.spans) };
  const first = fields.find(({ text }) => text.trim() !== '');
  return first === undefined ? null : { field: first.field, text: cut(first.text, 0, []) };
}

function spansIn(text: string, pieces: readonly SearchPiece[]): Span[] {
  const words = wordsOf(text);
  const spans = words.flatMap((word, at) => {
    const piece = pieces.findIndex((candidate) => standsAt(candidate, words, at));
    return piece === -1 ? [] : [{ start: word.start, end: words[at + (pieces[piece]?.tokens.length ?? 1) - 1]?.end ?? word.end, piece }];
  });
  return spans.filter(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0));
}

/** From a little before the first find, at the borders of words. */
function cut(text: string, from: number, spans: readonly Span[]): string {
  const rough = Math.max(0, from - before);
  const start = rough === 0 ? 0 : Math.min(from, rough + (text.slice(rough, from).search(/\s\S/u) + 1 || from - rough));
  const wanted = start + atMost;
  const end = wanted >= text.length ? text.length : Math.max(wanted - (/\S*$/u.exec(text.slice(start, wanted))?.[0].length ?? 0), spans.find((span) => span.start >= from)?.end ?? 0, start + 1);
  let marked = '';
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    marked += `${text.slice(at, span.start)}${excerptMarks.start}${text.slice(span.start, span.end)}${excerptMarks.end}`;
    at = span.end;
  }
  return `${start > 0 ? '…' : ''}${marked}${text.slice(at, end)}${end < text.length ? '…' : ''}`;
}
