import { describe, expect, it } from 'vitest';
import { readTypedDays } from '#shared/domain/typed-days.ts';

describe('days as a school writes them in a letter', () => {
  it.each([
    ['12/10 pedagogische studiedag', ['2026-10-12', '2026-10-12', 'pedagogische studiedag']],
    ['ma 25/1: brugdag', ['2027-01-25', '2027-01-25', 'brugdag']],
    ['2 november 2026 – 3 november 2026 Allerzielen', ['2026-11-02', '2026-11-03', 'Allerzielen']],
    ['vrijdag 7 mei', ['2027-05-07', '2027-05-07', null]],
    ['10-12-2026 t.e.m. 18-12-2026', ['2026-12-10', '2026-12-18', null]],
    ['2027-03-01', ['2027-03-01', '2027-03-01', null]],
    ['5/3/27', ['2027-03-05', '2027-03-05', null]],
  ])('reads "%s"', (text, [startsOn, endsOn, label]) => {
    expect(readTypedDays(text ?? '', 2026)).toEqual({ periods: [{ startsOn, endsOn, label }], unread: [] });
  });

  it('reads a pasted list line by line and gives back what it cannot read', () => {
    const { periods, unread } = readTypedDays('12/10 studiedag\n\n31/2 bestaat niet\nnog te bepalen; 25/1', 2026);
    expect(periods.map(({ startsOn }) => startsOn)).toEqual(['2026-10-12', '2027-01-25']);
    expect(unread).toEqual(['31/2 bestaat niet', 'nog te bepalen']);
  });
});
