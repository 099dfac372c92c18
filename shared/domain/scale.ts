import { fail, ok, type Result } from '../result.ts';

/**
 * What may be computed from answers on a scale, and when a figure about a group may be shown.
 * Everything here is about groups and themes; no score ever ranks people.
 */

/** Fewest respondents behind a figure about a group: vendors of employee surveys use five as well, and an SWV has five to ten members. */
export const groupFloor = 5;
/** Share of a scale's items that must be answered for its score to count. */
export const answeredShare = 0.75;
/** Fewest complete respondents for an estimate of reliability that means something. */
export const alphaFloor = 30;

export type ScaleRange = { readonly min: number; readonly max: number };

/** Turns an answer round on its scale: min + max − x. */
export function reverseValue(value: number, { min, max }: ScaleRange): number {
  return min + max - value;
}

/** The number an answer counts as. A number outside the scale is refused, never clipped. */
export function itemScore(value: number | null, range: ScaleRange, reverse: boolean): Result<number | null> {
  if (value === null) return ok(null);
  if (!Number.isFinite(value) || value < range.min || value > range.max) return fail('score-out-of-range', { value, min: range.min, max: range.max });
  return ok(reverse ? reverseValue(value, range) : value);
}

export type ScaleScore = { readonly mean: number; /** Items answered, out of `items`. */ readonly answered: number; readonly items: number };

/** Mean of the item scores of one respondent; null when less than three quarters of the items were answered. */
export function scaleScore(itemScores: readonly (number | null)[]): ScaleScore | null {
  const answered = itemScores.filter((score) => score !== null);
  if (itemScores.length === 0 || answered.length < itemScores.length * answeredShare) return null;
  return { mean: sum(answered) / answered.length, answered: answered.length, items: itemScores.length };
}

export type GroupFigure =
  | { readonly shown: true; readonly n: number; readonly mean: number; /** Sample standard deviation; null below two. */ readonly sd: number | null }
  | { readonly shown: false; readonly n: number; /** Answers still needed before the figure may be shown. */ readonly needed: number };

/** Mean and spread of a group, always with n; hidden below the floor. */
export function groupFigure(scores: readonly (number | null)[], floor: number = groupFloor): GroupFigure {
  const present = scores.filter((score) => score !== null);
  if (present.length < Math.max(1, floor)) return { shown: false, n: present.length, needed: Math.max(1, floor) - present.length };
  return { shown: true, n: present.length, mean: sum(present) / present.length, sd: present.length < 2 ? null : Math.sqrt(variance(present)) };
}

/** What makes two measurements comparable: the same questionnaire in the same version with the same range. */
export type MeasuredWith = ScaleRange & { readonly instrumentId: string; readonly version: number | string };

export function isComparable(before: MeasuredWith, after: MeasuredWith): boolean {
  return before.instrumentId === after.instrumentId && before.version === after.version && before.min === after.min && before.max === after.max;
}

export type GroupChange =
  | { readonly shown: true; /** Persons measured both times. */ readonly paired: number; readonly mean: number }
  | { readonly shown: false; readonly paired: number; readonly reason: 'not-comparable' | 'too-few' | 'one-joined-or-left' };

/**
 * Mean change of the persons who were measured both times. Hidden below the floor, and when exactly one
 * person joined or left: then the two group means would give that person's score away.
 */
export function groupChange(
  before: { readonly with: MeasuredWith; readonly scores: ReadonlyMap<string, number | null> },
  after: { readonly with: MeasuredWith; readonly scores: ReadonlyMap<string, number | null> },
  floor: number = groupFloor,
): GroupChange {
  const had = presentKeys(before.scores);
  const has = presentKeys(after.scores);
  const both = [...had].filter((person) => has.has(person));
  if (!isComparable(before.with, after.with)) return { shown: false, paired: both.length, reason: 'not-comparable' };
  if (both.length < floor) return { shown: false, paired: both.length, reason: 'too-few' };
  if (had.size - both.length === 1 || has.size - both.length === 1) return { shown: false, paired: both.length, reason: 'one-joined-or-left' };
  const changes = both.map((person) => (after.scores.get(person) ?? 0) - (before.scores.get(person) ?? 0));
  return { shown: true, paired: both.length, mean: sum(changes) / changes.length };
}

/**
 * Which groups may be shown beside a total. One hidden group would follow from total − visible groups, so
 * then the smallest visible one is hidden with it.
 */
export function visibleGroups<T extends { readonly n: number }>(groups: readonly T[], totalShown: boolean, floor: number = groupFloor): T[] {
  const large = groups.filter((group) => group.n >= floor);
  const hidden = groups.filter((group) => group.n > 0 && group.n < floor);
  if (!totalShown || hidden.length !== 1 || large.length === 0) return large;
  const smallest = large.reduce((least, group) => (group.n < least.n ? group : least));
  return large.filter((group) => group !== smallest);
}

export type Alpha = { readonly alpha: number; /** Respondents who answered every item. */ readonly n: number; readonly items: number };

/**
 * Cronbach's alpha, k / (k − 1) · (1 − Σ s²ᵢ / s²ₜ), over complete respondents only (listwise), with item
 * scores already reversed. Null with fewer than two items or two complete respondents, or when nobody differs.
 */
export function cronbachAlpha(respondents: readonly (readonly (number | null)[])[]): Alpha | null {
  const complete = respondents.flatMap((row) => (row.every((score) => score !== null) ? [row] : []));
  const items = complete[0]?.length ?? 0;
  if (items < 2 || complete.length < 2) return null;
  const total = variance(complete.map((row) => sum(row)));
  if (total === 0) return null;
  const parts = Array.from({ length: items }, (_, item) => variance(complete.map((row) => row[item] ?? 0)));
  return { alpha: (items / (items - 1)) * (1 - sum(parts) / total), n: complete.length, items };
}

function presentKeys(scores: ReadonlyMap<string, number | null>): Set<string> {
  return new Set([...scores].flatMap(([person, score]) => (score === null ? [] : [person])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Sample variance (n − 1), in two passes for accuracy. */
function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
