import { describe, expect, it } from 'vitest';
import { readTypedDates } from '#shared/domain/typed-dates.ts';

const today = '2026-11-23';

describe('days that are jotted down in a row', () => {
  it.each([
    ['5/10', ['2026-10-05']],
    ['5/10, 12/11', ['2026-10-05', '2026-11-12']],
    ['3/2 5/10', ['2026-02-03', '2026-10-05']],
    ['24/12', ['2025-12-24']],
    ['23/11', ['2026-11-23']],
    ['5-10-2025; 6.11.25', ['2025-10-05', '2025-11-06']],
    ['5 oktober en 3 feb. 2025', ['2025-02-03', '2026-10-05']],
    ['5/10 5/10/2026', ['2026-10-05']],
    ['29/2', []],
    ['', []],
  ])('%s', (text, dates) => {
    expect(readTypedDates(text, today).dates).toEqual(dates);
  });

  it.each([
    ['31/2', ['31/2']],
    ['5/10 ergens in mei', ['ergens in mei']],
    ['5 foobar', ['5 foobar']],
    ['5/13/2026', ['5/13/2026']],
  ])('says what it could not read in %s', (text, unread) => {
    expect(readTypedDates(text, today).unread).toEqual(unread);
  });
});
