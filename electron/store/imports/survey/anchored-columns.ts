import type { SurveyLayout, SurveyScale } from '#shared/domain/survey.ts';
import type { AnswerColumn } from './answers.ts';
import { isMissingWord, missingNumbers } from './missing.ts';
import { anchoredScale, readNumbered, recogniseAnchored, type NumberedAnswer } from './number-scales.ts';
import { wordScaleId } from './word-scales.ts';
import { groupBy } from './words.ts';

export type Anchored = { readonly scale: SurveyScale; readonly read: ReadonlyMap<string, NumberedAnswer> };

type Reading = ReadonlyMap<string, NumberedAnswer>;
type Family = { readonly columns: AnswerColumn[]; readonly read: Map<string, NumberedAnswer> };

/**
 * Scales of numbers with words at the ends or at each step. Read over all rows of a matrix, and over
 * questions that share an anchor, since an end may be chosen in one of them only.
 */
export function anchoredColumns(columns: readonly AnswerColumn[], layout: SurveyLayout): Map<number, Anchored> {
  const families: Family[] = [];
  for (const group of groupBy(columns, (column) => column.cell.group).values()) {
    const numbered = group.filter((column) => answersOf(column).length > 0 && answersOf(column).every((label) => readNumbered(label) !== null));
    if (numbered.some((column) => column.numbers === null)) {
      const together = recogniseAnchored([...new Set(numbered.flatMap(answersOf))]);
      if (together !== null) merge(families, numbered, together);
      else for (const column of numbered) merge(families, [column], recogniseAnchored(answersOf(column)));
    } else if (layout === 'limesurvey') merge(families, ...answerCodes(group));
  }
  const found = new Map<number, Anchored>();
  for (const family of families) {
    const steps = new Set([...family.read.values()].map((answer) => answer.value)).size;
    if (steps < 2 && scaleOfWords(family.read) === null) continue;
    const scale = anchoredScale(family.read);
    for (const column of family.columns) found.set(column.index, { scale, read: family.read });
  }
  return found;
}

/** Questions with the same words at the same number are on one scale, unless another number contradicts. */
function merge(families: Family[], columns: readonly AnswerColumn[], read: Reading | null): void {
  if (read === null) return;
  const model = families.find((family) => (sharesAnchor(family.read, read) || sharesWords(family.read, read)) && recogniseAnchored([...family.read.keys(), ...read.keys()]) !== null);
  if (model === undefined) families.push({ columns: [...columns], read: new Map(read) });
  else {
    model.columns.push(...columns);
    for (const [label, answer] of read) model.read.set(label, answer);
  }
}

function sharesAnchor(left: Reading, right: Reading): boolean {
  const anchors = new Set([...left.values()].filter((answer) => answer.words !== '').map((answer) => `${answer.value} ${answer.words.toLowerCase()}`));
  return [...right.values()].some((answer) => answer.words !== '' && anchors.has(`${answer.value} ${answer.words.toLowerCase()}`));
}

/** "1 - Helemaal oneens" here and "5 - Helemaal eens" there are ends of one scale. */
function sharesWords(left: Reading, right: Reading): boolean {
  const id = scaleOfWords(left);
  return id !== null && id === scaleOfWords(right);
}

function scaleOfWords(read: Reading): string | null {
  const words = [...read.values()].map((answer) => answer.words);
  return words.length === 0 || words.includes('') ? null : wordScaleId(words);
}

/** LimeSurvey's answer codes (A1 to A5, AO01 to AO05) count in the order of the questionnaire; only a matrix of them is a scale. */
function answerCodes(group: readonly AnswerColumn[]): [readonly AnswerColumn[], Reading | null] {
  const codes = group.filter((column) => answersOf(column).length > 0 && answersOf(column).every((label) => /^(?:A|AO|L)\d{1,3}$/.test(label)));
  const labels = [...new Set(codes.flatMap(answersOf))];
  const read = new Map(labels.map((label) => [label, { value: Number(label.replace(/^\D+/, '')), words: '' }]));
  const isScale = codes.length >= 2 && labels.length >= 3 && labels.length <= 11 && new Set(labels.map((label) => label.replace(/\d+$/, ''))).size === 1;
  return [codes, isScale ? read : null];
}

/** Answers without words and numbers for "no answer". */
function answersOf(column: AnswerColumn): string[] {
  const labels = [...column.counts.keys()].filter((label) => !isMissingWord(label));
  const values = labels.map((label) => readNumbered(label)?.value).filter((value) => value !== undefined);
  const missing = missingNumbers([...new Set(values)]);
  return labels.filter((label) => !(/^-?\d+$/.test(label) && missing.has(Number(label))));
}

