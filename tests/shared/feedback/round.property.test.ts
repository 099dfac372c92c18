import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAtClosing, roundFloor, roundResults, type CountedForm } from '#shared/domain/feedback-round.ts';
import type { RoundItem } from '#shared/domain/records/feedback.ts';

const items: readonly RoundItem[] = [
  { id: 'i1', kind: 'scale', text: 'Vraagt eerst door.' },
  { id: 'i2', kind: 'scale', text: 'Houdt zich aan wat we afspraken.' },
  { id: 'i3', kind: 'open', text: 'Wat mag blijven?' },
];
const runs = { numRuns: 500, seed: 20261123 };

const form = fc.record({ v1: fc.option(fc.integer({ min: 1, max: 5 })), v2: fc.option(fc.integer({ min: 1, max: 5 })), t: fc.option(fc.constantFrom('Een woord', 'Nog een woord')) });
const made = (id: number, { v1, v2, t }: { v1: number | null; v2: number | null; t: string | null }, relation: 'self' | 'team' = 'team'): CountedForm => ({
  id: `f${id}`,
  relation,
  answers: { i1: { v: v1, t: null }, i2: { v: v2, t: null }, i3: { v: null, t } },
});
const forms = fc.array(form, { maxLength: 14 }).map((given) => given.map((answers, index) => made(index, answers)));
const closed = (countedIds: readonly string[]) => ({ items, closedOn: '2026-11-20', countedIds });

describe('the floor of a round', () => {
  it('shows nothing under five forms, and nothing of a question that fewer than five answered', () => {
    fc.assert(
      fc.property(forms, (given) => {
        const results = roundResults(closed(countAtClosing(given, [])), given);
        if (given.length < roundFloor) {
          expect(results.kind).toBe('tooFew');
          return;
        }
        if (results.kind !== 'shown') throw new Error(results.kind);
        for (const { item, mean, n, texts } of results.items) {
          const answered = given.filter(({ answers }) => (item.kind === 'scale' ? answers[item.id]?.v : answers[item.id]?.t) !== null).length;
          if (answered < roundFloor) expect([mean, n, texts]).toEqual([null, null, []]);
          else expect(n).toBe(answered);
        }
      }),
      runs,
    );
  });

  it('cannot be got round by subtraction: between two closings each question gains nobody or at least five', () => {
    fc.assert(
      fc.property(forms, fc.array(form, { maxLength: 9 }), (first, later) => {
        const all = [...first, ...later.map((answers, index) => made(100 + index, answers))];
        const before = countAtClosing(first, []);
        fc.pre(before.length > 0);
        const [then, now] = [roundResults(closed(before), first), roundResults(closed(countAtClosing(all, before)), all)];
        if (then.kind !== 'shown' || now.kind !== 'shown') throw new Error('Both are shown');
        for (const [index, { n }] of now.items.entries()) {
          const gained = (n ?? 0) - (then.items[index]?.n ?? 0);
          expect(gained === 0 || gained >= roundFloor).toBe(true);
        }
      }),
      runs,
    );
  });

  it('withholds everything once a counted form is thrown away', () => {
    const given = Array.from({ length: 7 }, (_, index) => made(index, { v1: 3, v2: 4, t: null }));
    const counted = countAtClosing(given, []);
    expect(roundResults(closed(counted), given.slice(1)).kind).toBe('withheld');
    expect(countAtClosing([...given.slice(1), ...Array.from({ length: 6 }, (_, index) => made(50 + index, { v1: 1, v2: 1, t: null }))], counted)).toEqual(counted);
  });

  it('shows nothing while the round is open, and the own form beside the team without counting it', () => {
    const given = [...Array.from({ length: 4 }, (_, index) => made(index, { v1: 4, v2: 2, t: 'x' })), made(9, { v1: 5, v2: 5, t: 'y' }, 'self')];
    expect(roundResults({ ...closed([]), closedOn: null }, given)).toEqual({ kind: 'open', forms: 4 });
    expect(roundResults(closed(countAtClosing(given, [])), given)).toEqual({ kind: 'tooFew', forms: 4, needed: 1 });
    const five = [...given, made(5, { v1: 2, v2: 2, t: 'a' })];
    const results = roundResults(closed(countAtClosing(five, [])), five);
    if (results.kind !== 'shown') throw new Error(results.kind);
    expect(results.items[0]).toMatchObject({ mean: 3.6, n: 5, self: 5 });
    expect(results.items[2]).toMatchObject({ texts: ['a', 'x', 'x', 'x', 'x'], selfText: 'y' });
  });
});
