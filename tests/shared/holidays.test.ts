import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn, holidaysOf, isSchoolDay, nextHoliday, schoolDaysBetween, weeksUntil, type HolidayName } from '#shared/domain/holidays.ts';

function span(schoolYear: number, name: HolidayName): string {
  const holiday = holidaysOf(schoolYear).find((candidate) => candidate.name === name);
  return `${holiday?.startsOn} ${holiday?.endsOn}`;
}

describe('the Flemish school calendar', () => {
  it.each([
    ['autumn', 2019, '2019-10-28'],
    ['autumn', 2022, '2022-10-31'],
    ['autumn', 2023, '2023-10-30'],
    ['christmas', 2019, '2019-12-23'],
    ['christmas', 2022, '2022-12-26'],
    ['christmas', 2023, '2023-12-25'],
    ['carnival', 2019, '2020-02-24'],
    ['carnival', 2022, '2023-02-20'],
    ['carnival', 2023, '2024-02-12'],
    ['easter', 2019, '2020-04-06'],
    ['easter', 2022, '2023-04-03'],
    ['easter', 2023, '2024-04-01'],
  ] as const)('starts the %s holiday of %i on the published %s', (name, schoolYear, startsOn) => {
    expect(span(schoolYear, name).slice(0, 10)).toBe(startsOn);
  });

  it.each([
    [2025, { autumn: '2025-10-27 2025-11-02', christmas: '2025-12-22 2026-01-04', carnival: '2026-02-16 2026-02-22', easter: '2026-04-06 2026-04-19', ascension: '2026-05-14 2026-05-15', whitMonday: '2026-05-25 2026-05-25', easterMonday: '2026-04-06 2026-04-06' }],
    [2026, { autumn: '2026-11-02 2026-11-08', christmas: '2026-12-21 2027-01-03', carnival: '2027-02-08 2027-02-14', easter: '2027-03-29 2027-04-11', ascension: '2027-05-06 2027-05-07', whitMonday: '2027-05-17 2027-05-17', easterMonday: '2027-03-29 2027-03-29' }],
    [2027, { autumn: '2027-11-01 2027-11-07', christmas: '2027-12-27 2028-01-09', carnival: '2028-02-28 2028-03-05', easter: '2028-04-03 2028-04-16', ascension: '2028-05-25 2028-05-26', whitMonday: '2028-06-05 2028-06-05', easterMonday: '2028-04-17 2028-04-17' }],
  ] as const)('gives the dates of school year %i', (schoolYear, expected) => {
    for (const [name, days] of Object.entries(expected)) expect(`${name} ${span(schoolYear, name as HolidayName)}`).toBe(`${name} ${days}`);
  });

  it('leaves as many school days a month as the published calendars', () => {
    const months = (schoolYear: number): number[] =>
      [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => {
        const year = month >= 9 ? schoolYear : schoolYear + 1;
        const two = String(month).padStart(2, '0');
        return schoolDaysBetween(`${year}-${two}-01`, `${year}-${two}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`);
      });
    expect(months(2025)).toEqual([22, 18, 19, 15, 20, 15, 22, 12, 17, 22]);
    expect(months(2026)).toEqual([22, 22, 15, 14, 20, 15, 20, 15, 18, 22]);
    expect(months(2027)).toEqual([22, 21, 16, 18, 16, 19, 20, 9, 20, 21]);
  });

  it('never starts a holiday on another day than its rule allows, for two centuries', () => {
    for (let year = 1991; year < 2191; year += 1) {
      for (const { name, startsOn, endsOn } of holidaysOf(year)) {
        expect(startsOn <= endsOn).toBe(true);
        if (['autumn', 'christmas', 'carnival', 'easter'].includes(name)) expect(new Date(`${startsOn}T12:00:00Z`).getUTCDay()).toBe(1);
      }
      expect(new Date(`${easterSunday(year).toString()}T12:00:00Z`).getUTCDay()).toBe(0);
    }
  });

  it('knows in which holiday a day falls', () => {
    expect(holidayOn('2026-11-11')?.name).toBe('armistice');
    expect(holidayOn('2026-04-06')?.name).toBe('easter');
    expect(holidayOn('2028-04-17')?.name).toBe('easterMonday');
    expect(holidayOn('2026-11-23')).toBeNull();
    expect(isSchoolDay('2026-11-21')).toBe(false);
  });

  it('counts the weeks to the next holiday', () => {
    const next = nextHoliday('2026-11-23');
    expect(next.name).toBe('christmas');
    expect(weeksUntil('2026-11-23', next.startsOn)).toBe(4);
    expect(nextHoliday('2027-07-02').name).toBe('autumn');
  });
});
