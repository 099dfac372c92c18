import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha, groupChange, groupFigure, isComparable, itemScore, reverseValue, scaleScore, visibleGroups } from '#shared/domain/scale.ts';

const range = { min: 1, max: 5 };
const instrument = { instrumentId: 'i', version: 1, ...range };

test('a reversed answer is min + max − x, and twice reversed is itself', () => {
  expect([1, 2, 3, 4, 5].map((value) => reverseValue(value, range))).toEqual([5, 4, 3, 2, 1]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 10 }), (value) => reverseValue(reverseValue(value, { min: 0, max: 10 }), { min: 0, max: 10 }) === value));
});

test('an answer outside its scale is refused, never clipped', () => {
  expect(itemScore(6, range, false)).toEqual({ ok: false, error: { code: 'score-out-of-range', params: { value: 6, min: 1, max: 5 } } });
  expect(itemScore(2, range, true)).toEqual({ ok: true, value: 4 });
  expect(itemScore(null, range, true)).toEqual({ ok: true, value: null });
});

test('a scale score needs three quarters of its items', () => {
  expect(scaleScore([1, 2, 3, null])).toEqual({ mean: 2, answered: 3, items: 4 });
  expect(scaleScore([1, 2, null, null])).toBeNull();
  expect(scaleScore([4, 5, 3, 4, null])).toEqual({ mean: 4, answered: 4, items: 5 });
  expect(scaleScore([])).toBeNull();
});

test('a group figure is hidden below five and says how many answers are still needed', () => {
  expect(groupFigure([4, 4, null, 3, 5])).toEqual({ shown: false, n: 4, needed: 1 });
  expect(groupFigure([4, 4, 3, 5, 4])).toEqual({ shown: true, n: 5, mean: 4, sd: Math.sqrt(0.5) });
  expect(groupFigure([3], 1)).toEqual({ shown: true, n: 1, mean: 3, sd: null });
});

const scores = (values: Record<string, number | null>): ReadonlyMap<string, number | null> => new Map(Object.entries(values));

test('change is over the persons of both measurements, with the same questionnaire', () => {
  const before = { with: instrument, scores: scores({ a: 2, b: 3, c: 3, d: 4, e: 2 }) };
  const after = { with: instrument, scores: scores({ a: 3, b: 3, c: 4, d: 4, e: 3 }) };
  expect(groupChange(before, after)).toEqual({ shown: true, paired: 5, mean: 0.6 });
  expect(groupChange(before, { ...after, with: { ...instrument, version: 2 } })).toEqual({ shown: false, paired: 5, reason: 'not-comparable' });
  expect(isComparable(instrument, { ...instrument, max: 7 })).toBe(false);
});

test('change is hidden when one person joined or left, or fewer than five are paired', () => {
  const before = { with: instrument, scores: scores({ a: 2, b: 3, c: 3, d: 4, e: 2 }) };
  expect(groupChange(before, { with: instrument, scores: scores({ a: 3, b: 3, c: 4, d: 4, e: 3, f: 5 }) })).toEqual({ shown: false, paired: 5, reason: 'one-joined-or-left' });
  expect(groupChange(before, { with: instrument, scores: scores({ a: 3, b: 3, c: 4, d: 4, e: null }) })).toEqual({ shown: false, paired: 4, reason: 'too-few' });
});

test('a hidden group cannot be found by subtracting the visible ones from the total', () => {
  const groups = [{ id: 'a', n: 9 }, { id: 'b', n: 6 }, { id: 'c', n: 3 }];
  expect(visibleGroups(groups, true).map((group) => group.id)).toEqual(['a']);
  expect(visibleGroups(groups, false).map((group) => group.id)).toEqual(['a', 'b']);
  expect(visibleGroups([...groups, { id: 'd', n: 2 }], true).map((group) => group.id)).toEqual(['a', 'b']);
});

test('alpha is that of a worked example and counts complete respondents only', () => {
  const rows = [
    [4, 4, 5],
    [2, 3, 2],
    [3, 3, 4],
    [5, 4, 5],
    [1, 2, 1],
    [null, 5, 5],
  ];
  const alpha = cronbachAlpha(rows);
  expect([alpha?.n, alpha?.items]).toEqual([5, 3]);
  // Item variances 2.5, 0.7 and 3.3; variance of the totals 17.3: 3/2 · (1 − 6.5/17.3).
  expect(alpha?.alpha).toBeCloseTo((3 / 2) * (1 - 6.5 / 17.3), 12);
});

test('alpha is not given for one item, one respondent, or respondents who do not differ', () => {
  expect(cronbachAlpha([[1], [2]])).toBeNull();
  expect(cronbachAlpha([[1, 2]])).toBeNull();
  expect(cronbachAlpha([[3, 3], [3, 3]])).toBeNull();
});
