import { describe, expect, it } from 'vitest';
import { dayBefore, overlaps, periodState } from '#shared/domain/period.ts';
import { twoSchoolYears } from '#shared/domain/school-year.ts';

describe('a period', () => {
  it.each([
    ['2026-09-01', null, 'current'],
    ['2026-11-23', '2026-11-23', 'current'],
    ['2026-11-24', null, 'coming'],
    ['2025-09-01', '2026-11-22', 'ended'],
    [null, null, 'current'],
    [null, '2026-11-22', 'ended'],
  ] as const)('from %s to %s is %s on 23 November 2026, both days included', (startsOn, endsOn, state) => {
    expect(periodState({ startsOn, endsOn }, '2026-11-23')).toBe(state);
  });

  it.each([
    [['2026-09-01', '2026-10-31'], ['2026-11-01', null], false],
    [['2026-09-01', '2026-11-01'], ['2026-11-01', null], true],
    [['2026-09-01', null], ['2025-01-01', null], true],
    [[null, '2026-01-01'], [null, '2025-01-01'], true],
  ] as const)('%j and %j share a day: %s', ([aStart, aEnd], [bStart, bEnd], expected) => {
    const a = { startsOn: aStart, endsOn: aEnd };
    const b = { startsOn: bStart, endsOn: bEnd };
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('ends the day before the next one starts, over months and leap years', () => {
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
    expect(dayBefore('2028-03-01')).toBe('2028-02-29');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });
});

describe('two school years', () => {
  it.each([
    ['2026-09-01', '2026-09-01', '2028-08-31'],
    ['2026-06-30', '2025-09-01', '2027-08-31'],
    ['2026-07-01', '2026-09-01', '2028-08-31'],
    ['2026-08-31', '2026-09-01', '2028-08-31'],
  ])('on %s run from %s to %s', (day, startsOn, endsOn) => {
    expect(twoSchoolYears(day)).toEqual({ startsOn, endsOn });
  });
});
