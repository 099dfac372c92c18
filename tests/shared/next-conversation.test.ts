import { describe, expect, test } from 'vitest';
import { isSchoolDay } from '#shared/domain/holidays.ts';
import { nextWindow } from '#shared/domain/next-conversation.ts';

const trajectEndsOn = '2027-06-30';

describe('when the next gesprek would come', () => {
  test('after one in the autumn: in spring, with time to settle and a month to spare', () => {
    expect(nextWindow({ after: '2026-11-23', today: '2026-11-23', norm: 2, trajectEndsOn })).toEqual({ from: '2027-02-15', until: '2027-05-28' });
  });

  test('after one in spring: in the autumn of the next school year', () => {
    expect(nextWindow({ after: '2026-03-12', today: '2026-03-12', norm: 2, trajectEndsOn })).toEqual({ from: '2026-09-15', until: '2026-12-18' });
  });

  test('begins today when its days have begun', () => {
    expect(nextWindow({ after: '2026-11-23', today: '2027-03-02', norm: 2, trajectEndsOn })).toEqual({ from: '2027-03-02', until: '2027-05-28' });
  });

  test('is nowhere when nothing is promised or the traject is over', () => {
    expect(nextWindow({ after: '2026-11-23', today: '2026-11-23', norm: 0, trajectEndsOn })).toBeNull();
    expect(nextWindow({ after: '2027-03-01', today: '2027-03-01', norm: 2, trajectEndsOn })).toBeNull();
  });

  test.each([1, 2, 3, 4, 5, 6, 12])('lies on school days within the traject with a norm of %i', (norm) => {
    for (const after of ['2025-09-01', '2025-12-24', '2026-02-10', '2026-06-20', '2026-11-01']) {
      const found = nextWindow({ after, today: after, norm, trajectEndsOn });
      if (found === null) continue;
      expect(found.from <= found.until && found.from > after).toBe(true);
      expect(isSchoolDay(found.from) && isSchoolDay(found.until)).toBe(true);
    }
  });
});
