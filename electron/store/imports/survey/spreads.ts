import type { SurveySpread } from '#shared/domain/survey.ts';
import type { AnswerColumn } from './answers.ts';
import { describe } from './statistics.ts';
import { recogniseWordScales } from './word-scales.ts';
import { fold, groupBy } from './words.ts';

const ticks = new Set(['1', 'x', 'yes', 'ja', 'true', 'waar', 'checked', 'y', 'selected', 'ticked', 'oui']);
const unticked = new Set(['0', 'no', 'nee', 'neen', 'false', 'onwaar', 'unchecked', 'n', 'non', 'not selected']);

/**
 * Questions whose answer stands in one column per option: a tick or the option's own words. When nobody
 * ticked two it was a single choice; when its options are the steps of a scale it counts as an item.
 */
export function spreadQuestions(columns: readonly AnswerColumn[], isQuestion: (column: AnswerColumn) => boolean): SurveySpread[] {
  const respondents = columns[0]?.answers.length ?? 0;
  return [...groupBy(columns, (column) => column.cell.group)].flatMap(([key, group]) => {
    const options = group.filter((column) => !column.cell.typed && isOption(column));
    if (key === '' || options.length < 2 || !options.some(isQuestion)) return [];
    const labels = options.map(optionLabel);
    const ticked = Array.from({ length: respondents }, (_, row) => options.flatMap((column, index) => (isTicked(column, row) ? [index] : [])));
    const answered = ticked.filter((row) => row.length > 0);
    if (answered.length === 0) return [];
    const exclusive = answered.every((row) => row.length === 1);
    const values = exclusive ? stepValues(labels, options.map((_, index) => ticked.filter((row) => row[0] === index).length)) : null;
    const numbers = ticked.map((row) => (values === null || row[0] === undefined ? null : (values[row[0]] ?? null)));
    const question = options[0]?.cell.question ?? key;
    return [{ key, question, columns: options.map((column) => column.index), labels, exclusive, values, missing: respondents - answered.length, ...describe(numbers), n: answered.length }];
  });
}

/** Columns whose only answer is their own option: ticks of one question, never items, however much the options look like a scale. */
export function optionColumns(columns: readonly AnswerColumn[]): Set<number> {
  const found = new Set<number>();
  for (const group of groupBy(columns, (column) => column.cell.group).values()) {
    const options = group.filter((column) => isOption(column) && fold(column.cell.option ?? '') !== '');
    if (options.length < 2 || options.length < group.filter((column) => !column.cell.typed).length) continue;
    for (const column of options) if (column.counts.size > 0) found.add(column.index);
  }
  return found;
}

function isOption(column: AnswerColumn): boolean {
  const kinds = [...column.counts.keys()].map((answer) => fold(answer)).filter((answer) => !unticked.has(answer));
  const option = fold(column.cell.option ?? '');
  return new Set(kinds).size <= 1 && (kinds.length === 0 ? option !== '' : kinds.every((answer) => ticks.has(answer) || answer === option));
}

function isTicked(column: AnswerColumn, row: number): boolean {
  const answer = fold(column.answers[row] ?? '');
  return answer !== '' && !unticked.has(answer);
}

function optionLabel(column: AnswerColumn): string {
  return column.cell.option ?? ([...column.counts.keys()].find((answer) => !ticks.has(fold(answer)) && !unticked.has(fold(answer))) ?? column.cell.header);
}

function stepValues(labels: readonly string[], times: readonly number[]): number[] | null {
  const counts = new Map(labels.map((label, index) => [label, Math.max(1, times[index] ?? 0)]));
  const scale = recogniseWordScales([{ index: 0, group: 'spread', counts }]).get(0);
  const values = labels.map((label) => scale?.values.get(label));
  return labels.length >= 3 && values.every((value) => value !== undefined) ? values : null;
}
