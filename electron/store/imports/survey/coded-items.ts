import type { SurveyLayout, SurveyScale } from '#shared/domain/survey.ts';
import type { AnswerColumn } from './answers.ts';
import { asksQuantity, isFactAboutPerson } from './column-names.ts';
import { missingNumbers } from './missing.ts';
import { codedScale } from './number-scales.ts';
import { fold, groupBy } from './words.ts';

/** A question answered with bare numbers: its scale, and the numbers that stand for "no answer". */
export type CodedItem = { readonly scale: SurveyScale; readonly missing: ReadonlySet<number> };

type Candidate = { readonly column: AnswerColumn; readonly distinct: readonly number[]; readonly missing: ReadonlySet<number>; readonly min: number; readonly max: number; readonly n: number };

const mostSteps = 11;

/**
 * Which columns of numbers are items of a scale. Numbers alone never say so; that several statements share
 * one range of a few steps does. Columns are compared by their question or name, never by where they stand.
 */
export function codedItems(columns: readonly AnswerColumn[], layout: SurveyLayout): Map<number, CodedItem> {
  const found = new Map<number, CodedItem>();
  const loners: Candidate[] = [];
  const batteries: SurveyScale[] = [];
  for (const group of groupBy(columns, batteryKey).values()) {
    const candidates = toCandidates(group);
    const battery = candidates.length >= 2 ? mainRange(candidates) : [];
    if (battery.length >= 2) batteries.push(accept(battery, found));
    loners.push(...candidates.filter((candidate) => !battery.includes(candidate)));
  }
  const lone = loners.filter((candidate) => candidate.max <= mostSteps && candidate.min >= 0);
  for (const together of groupBy(lone, (candidate) => String(candidate.max)).values()) {
    const steps = new Set(together.flatMap((candidate) => candidate.distinct));
    if (together.length >= 2 && steps.size >= 3 && together.some((candidate) => candidate.distinct.length >= 3)) batteries.push(accept(together, found));
  }
  for (const candidate of lone) {
    if (found.has(candidate.column.index)) continue;
    const model = batteries.find((scale) => fits(candidate, scale));
    if (model !== undefined) found.set(candidate.column.index, { scale: model, missing: candidate.missing });
    else if (isStatement(candidate, layout)) accept([candidate], found);
  }
  return found;
}

/** The tool's own question; where the file knows none, the name without its number: A1 to A5, item_01 to item_20. */
function batteryKey(column: AnswerColumn): string {
  const { group, key, option } = column.cell;
  if (group !== key && (option !== null || group !== column.cell.header)) return group;
  const stem = /^(.*?)[\s_.-]*\d{1,3}[a-z]?$/i.exec(column.cell.header)?.[1];
  return stem !== undefined && stem.length <= 30 && stem.trim().split(' ').length <= 3 ? `stem:${stem}` : group;
}

function toCandidates(columns: readonly AnswerColumn[]): Candidate[] {
  const all = new Set(columns.flatMap((column) => [...new Set(column.numbers ?? [])].filter((number) => number !== null)));
  const shared = all.size <= 25 ? missingNumbers([...all]) : new Set<number>();
  return columns.flatMap((column) => {
    const values = (column.numbers ?? []).filter((number) => number !== null);
    const missing = all.size <= 25 ? shared : missingNumbers([...new Set(values)]);
    const kept = values.filter((value) => !missing.has(value));
    const distinct = [...new Set(kept)].toSorted((a, b) => a - b);
    const words = `${column.cell.header} ${column.cell.question ?? ''}`;
    if (distinct.length === 0 || distinct.length > mostSteps || !distinct.every(Number.isInteger) || isFactAboutPerson(column.cell.header) || asksQuantity(words)) return [];
    return [{ column, distinct, missing, min: distinct[0] ?? 0, max: distinct.at(-1) ?? 0, n: kept.length }];
  });
}

/** The columns of a group that share its usual range. A yes/no or a sex among them stands out by its two values. */
function mainRange(candidates: readonly Candidate[]): Candidate[] {
  const steps = new Set(candidates.flatMap((candidate) => candidate.distinct));
  if (steps.size < 3 || steps.size > mostSteps || !candidates.some((candidate) => candidate.distinct.length >= 3)) return [];
  const tops = [...groupBy(candidates, (candidate) => String(candidate.max))].toSorted((a, b) => b[1].length - a[1].length || Number(b[0]) - Number(a[0]));
  const top = Number(tops[0]?.[0] ?? 0);
  const span = new Set(candidates.filter((candidate) => candidate.max === top).flatMap((candidate) => candidate.distinct)).size;
  return candidates.filter((candidate) => {
    if (candidate.max === top) return true;
    const twoOfMany = candidate.distinct.length <= 2 && span >= 4 && candidate.n >= 15;
    return !twoOfMany && (candidate.max < top ? candidate.distinct.length >= span - 2 || candidate.n < 60 : candidate.max <= top + 1 || candidate.n < 60);
  });
}

function accept(candidates: readonly Candidate[], found: Map<number, CodedItem>): SurveyScale {
  const scale = codedScale(candidates.flatMap((candidate) => candidate.distinct));
  for (const candidate of candidates) found.set(candidate.column.index, { scale, missing: candidate.missing });
  return scale;
}

function fits(candidate: Candidate, scale: SurveyScale): boolean {
  if (candidate.min < scale.min || candidate.max > scale.max || scale.max > mostSteps) return false;
  if (candidate.max === scale.max) return candidate.distinct.length >= 3 || candidate.n < 30;
  return candidate.n < 30 && candidate.max >= scale.max - 1 && candidate.distinct.length >= 2 && candidate.min > 0;
}

/** One statement by itself, rated from 0 or 1 up: forms ask for satisfaction like that. */
function isStatement(candidate: Candidate, layout: SurveyLayout): boolean {
  if (layout !== 'google-forms' && layout !== 'microsoft-forms' && layout !== 'surveymonkey') return false;
  const words = fold(candidate.column.cell.question ?? candidate.column.cell.header).split(' ').length;
  return words >= 4 && candidate.distinct.length >= 2 && candidate.max >= 3 && candidate.max <= 10;
}
