import type { SurveyAnchor, SurveyScale } from '#shared/domain/survey.ts';
import { squeeze } from './words.ts';

/** An anchor that carries its number: `7`, `10 - Completely satisfied`, `1 (None at all)`, `0 helemaal niet`, `Eens (4)`. */
export type NumberedAnswer = { readonly value: number; readonly words: string };

/** "10 or younger", "5 of meer": the end of a count, not of a scale. */
const openEnd = /^\d+\s*(?:or|of|en|and)\s+(?:more|less|fewer|older|younger|over|under|up|above|below|meer|minder|ouder|jonger|hoger|lager|later|vroeger)\b/i;

export function readNumbered(text: string): NumberedAnswer | null {
  const answer = squeeze(text.slice(0, 400));
  if (answer.length > 160 || /^\(?0\d/.test(answer) || openEnd.test(answer)) return null;
  const plain = /^(-?\d{1,4})(?:[.,]0+)?$/.exec(answer);
  if (plain?.[1] !== undefined) return { value: Number(plain[1]), words: '' };
  const leading = /^\(?(-?\d{1,3})\)?\s*(?:[-–—:=.,)]\s*|\s)\s*\(?\s*(\p{L}[^\d]*?)\)?$/u.exec(answer) ?? /^(-?\d{1,3})\s*[([]\s*(\p{L}.*?)[)\]]$/u.exec(answer);
  if (leading?.[1] !== undefined && leading[2] !== undefined) return { value: Number(leading[1]), words: leading[2].trim() };
  const trailing = /^(\p{L}[^\d]*?)\s*(?:[([=]|[-–—:])\s*(-?\d{1,3})\s*[)\]]?$/u.exec(answer);
  return trailing?.[1] === undefined || trailing[2] === undefined ? null : { value: Number(trailing[2]), words: trailing[1].trim() };
}

/**
 * A scale whose numbers have words, at the ends or at each step. Null when an answer has no number, when
 * none has words, or when the words are a unit ("2 jaar", "3 jaar") that repeats.
 */
export function recogniseAnchored(labels: readonly string[]): ReadonlyMap<string, NumberedAnswer> | null {
  const read = new Map<string, NumberedAnswer>();
  const wordsByValue = new Map<number, string>();
  const seenWords = new Map<string, number>();
  for (const label of labels) {
    const answer = readNumbered(label);
    if (answer === null) return null;
    read.set(label, answer);
    if (answer.words === '') continue;
    const words = answer.words.toLowerCase();
    const before = wordsByValue.get(answer.value);
    if (before !== undefined && before !== words) return null;
    const sameWords = seenWords.get(words);
    if (sameWords !== undefined && sameWords !== answer.value) return null;
    wordsByValue.set(answer.value, words);
    seenWords.set(words, answer.value);
  }
  const values = [...read.values()].map((answer) => answer.value);
  const firstWords = [...wordsByValue.values()].map((words) => words.split(' ')[0] ?? '');
  const units = /^(?:jaar|jaren|year|years|maand|maanden|month|months|dag|dagen|day|days|uur|uren|hour|hours|week|weken|weeks|keer|times|leerlingen|leerkrachten|kinderen|km|euro|%|procent|scholen|school)s?$/;
  if (wordsByValue.size === 0 || firstWords.some((word) => units.test(word))) return null;
  const unnumbered = values.length === wordsByValue.size && values.length > 2;
  if (unnumbered && (new Set(values).size > 11 || Math.min(...values) > 2)) return null;
  return Math.max(...values) > 100 || Math.min(...values) < -10 ? null : read;
}

/** The scale of numbers that have words at the ends: the words mark the ends, also when nobody chose them there. */
export function anchoredScale(answers: Iterable<readonly [string, NumberedAnswer]>): SurveyScale {
  const labels = new Map<number, string>();
  for (const [label, answer] of answers) {
    const before = labels.get(answer.value);
    if (before === undefined || (answer.words !== '' && label.length > before.length)) labels.set(answer.value, label);
  }
  return { ...numberRange(labels, 'anchored') };
}

/** The scale of bare numbers of one question: from the lowest to the highest that anybody chose, 1 as start when that is near. */
export function codedScale(values: Iterable<number>): SurveyScale {
  const labels = new Map<number, string>();
  for (const value of values) labels.set(value, String(value));
  return numberRange(labels, 'numbers');
}

function numberRange(labels: ReadonlyMap<number, string>, origin: SurveyScale['origin']): SurveyScale {
  const seen = [...labels.keys()].toSorted((a, b) => a - b);
  const highest = seen.at(-1) ?? 0;
  const top = highest === 9 ? 10 : highest;
  const lowest = seen[0] ?? 0;
  const min = lowest > 1 && top <= 11 ? 1 : lowest;
  const filled = top - min <= 20 ? Array.from({ length: top - min + 1 }, (_, index) => min + index) : seen;
  const anchors: SurveyAnchor[] = filled.map((value) => ({ value, label: labels.get(value) ?? String(value), seen: labels.has(value) }));
  return { min, max: top, anchors, origin };
}
