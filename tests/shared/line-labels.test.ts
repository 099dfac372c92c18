import { describe, expect, it } from 'vitest';
import { labelWidth, placeCentred, placeLabels, stackIntervals, stepAside } from '#shared/domain/line-labels.ts';

const bounds = { from: 0, to: 1000 };

/** The same numbers every time, from 0 to 1. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('labels beside their marks', () => {
  it('never overlap each other, a mark or the ends, in five hundred random rows', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const chance = chances(seed);
      const wanted = Array.from({ length: 2 + Math.floor(chance() * 20) }, (_, index) => ({ id: String(index), x: chance() * 1000, r: 3 + chance() * 5, text: 'x'.repeat(2 + Math.floor(chance() * 30)), rank: Math.floor(chance() * 4) }));
      const marks = wanted.map(({ x, r }) => ({ from: x - r, to: x + r }));
      const placed = placeLabels(wanted, bounds, marks);
      for (const [index, { from, width }] of placed.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + width).toBeLessThanOrEqual(1000);
        const next = placed[index + 1];
        if (next !== undefined) expect(from + width).toBeLessThanOrEqual(next.from);
        for (const mark of marks) expect(from + width <= mark.from + 1e-9 || from >= mark.to - 1e-9).toBe(true);
      }
    }
  });

  it('give the room to the higher rank, and stand to the left when the right is taken', () => {
    const placed = placeLabels([{ id: 'low', x: 500, r: 5, text: 'tussenmeting', rank: 1 }, { id: 'today', x: 540, r: 0, text: 'vandaag', rank: 9 }], bounds);
    expect(placed.map(({ id }) => id)).toEqual(['low', 'today']);
    expect(placed[0]?.from).toBeLessThan(500 - 5 - labelWidth('tussenmeting'));
    expect(placeLabels([{ id: 'a', x: 10, r: 5, text: 'een lange tekst', rank: 1 }], { from: 0, to: 60 })).toEqual([]);
  });

  it('stand under their own place when there is room for it', () => {
    const placed = placeCentred([{ id: 'sep', x: 40, text: 'sep' }, { id: 'okt', x: 52, text: 'okt' }, { id: 'nov', x: 90, text: 'nov' }], bounds);
    expect(placed.map(({ id }) => id)).toEqual(['sep', 'nov']);
  });
});

describe('marks that would lie on each other', () => {
  it('step aside, and come back to the line when there is room', () => {
    expect(stepAside([10, 12, 14, 60], 8)).toEqual([0, 1, -1, 0]);
  });

  it('periods stand under each other as far as they meet', () => {
    expect(stackIntervals([{ from: 0, to: 50 }, { from: 40, to: 90 }, { from: 60, to: 80 }, { from: 95, to: 99 }])).toEqual([0, 1, 0, 0]);
  });
});
