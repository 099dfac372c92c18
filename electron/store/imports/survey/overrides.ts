import type { SurveyColumnOverride, SurveyScale } from '#shared/domain/survey.ts';
import type { AnswerColumn } from './answers.ts';
import type { Meaning } from './kinds.ts';
import { codedScale } from './number-scales.ts';
import { squeeze } from './words.ts';

/** The coach's word over ours. Without an override the meaning stays as it was found. */
export function overrideMeaning(answer: AnswerColumn, found: Meaning | undefined, override: SurveyColumnOverride | undefined): Meaning {
  const meaning = found ?? { kind: 'empty', role: null, scale: null, numbers: answer.answers.map(() => null), answered: answer.answers.map(() => false) };
  if (override === undefined) return meaning;
  if (override.labels !== undefined) return chosenScale(answer, override.labels, override.kind ?? 'item');
  const kind = override.kind ?? meaning.kind;
  const role = override.role ?? (kind === 'person' || kind === 'meta' ? (meaning.role ?? 'other') : null);
  if (kind === meaning.kind) return { ...meaning, role };
  const answered = answer.answers.map((text) => text !== '');
  const nothing = answer.answers.map(() => null);
  if (kind === 'person' || kind === 'meta' || kind === 'empty') return { kind, role, scale: null, numbers: nothing, answered };
  if (kind === 'item') return asItem(answer, meaning);
  return { kind, role: null, scale: null, numbers: answer.numbers ?? nothing, answered };
}

/** Words and numbers as the coach put them; an answer that is not in the list does not count. */
function chosenScale(answer: AnswerColumn, labels: readonly { readonly label: string; readonly value: number }[], kind: Meaning['kind']): Meaning {
  const values = new Map(labels.map(({ label, value }) => [squeeze(label).toLowerCase(), value]));
  const numbers = answer.answers.map((text) => values.get(text.toLowerCase()) ?? null);
  const given = new Set(answer.answers.map((text) => text.toLowerCase()));
  const anchors = labels.map(({ label, value }) => ({ label, value, seen: given.has(squeeze(label).toLowerCase()) })).toSorted((a, b) => a.value - b.value);
  const all = anchors.map((anchor) => anchor.value);
  const scale: SurveyScale = { min: Math.min(...all), max: Math.max(...all), anchors, origin: 'chosen' };
  return { kind, role: null, scale: labels.length === 0 ? null : scale, numbers, answered: numbers.map((number) => number !== null) };
}

function asItem(answer: AnswerColumn, meaning: Meaning): Meaning {
  if (meaning.scale !== null) return { ...meaning, kind: 'item', role: null };
  const source = answer.numbers === null ? meaning.numbers : meaning.numbers.some((number) => number !== null) ? meaning.numbers : answer.numbers;
  const numbers = source.filter((number) => number !== null);
  return { kind: 'item', role: null, scale: numbers.length === 0 ? null : codedScale(numbers), numbers: source, answered: source.map((number) => number !== null) };
}
