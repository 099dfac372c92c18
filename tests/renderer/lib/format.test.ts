import { describe, expect, it } from 'vitest';
import {
  compareText,
  dayOf,
  formatBytes,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRelativeDay,
  formatTime,
  inBrussels,
  weekStart,
} from '#renderer/lib/format.ts';

// Intl separates with a no-break space where a line must not end.
const plain = (text: string): string => text.replaceAll(' ', ' ').replaceAll(' ', ' ');

describe('dates on screen', () => {
  it('are written as people here write them', () => {
    expect(formatDate('2026-11-23', 'short')).toBe('23/11/2026');
    expect(formatDate('2026-03-02', 'short')).toBe('02/03/2026');
    expect(formatDate('2026-11-23', 'long')).toBe('23 november 2026');
    expect(formatDate('2026-11-23', 'weekday')).toBe('maandag 23 november');
    expect(formatDate('2026-11-23', 'dayMonth')).toBe('ma 23/11');
    expect(formatDate('2026-11-23', 'dayAndMonth')).toBe('23 november');
    expect(formatDate('2026-11-23', 'month')).toBe('november 2026');
    expect(formatDate('2026-11-23', 'weekday', 'en-GB')).toBe('Monday 23 November');
  });

  it('are near in words and further away in digits, with the year outside this one', () => {
    const now = '2026-11-23';
    expect(formatRelativeDay('2026-11-22', now)).toBe('gisteren');
    expect(formatRelativeDay('2026-11-23', now)).toBe('vandaag');
    expect(formatRelativeDay('2026-11-24', now)).toBe('morgen');
    expect(formatRelativeDay('2026-11-25', now)).toBe('wo 25/11');
    expect(formatRelativeDay('2027-01-15', now)).toBe('vr 15/1/2027');
    expect(formatRelativeDay('2026-11-24', now, 'en-GB')).toBe('tomorrow');
  });

  it('belong to Brussels, also around midnight and when the clock changes', () => {
    expect(inBrussels('2026-11-22T23:30:00Z')).toEqual({ date: '2026-11-23', time: '00:30' });
    expect(inBrussels('2026-06-30T22:15:00Z')).toEqual({ date: '2026-07-01', time: '00:15' });
    expect(inBrussels('2026-03-29T01:00:00Z').time).toBe('03:00');
    expect(dayOf('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });

  it('start the week on Monday', () => {
    expect(weekStart('2026-11-23')).toBe('2026-11-23');
    expect(weekStart('2026-11-29')).toBe('2026-11-23');
  });
});

describe('times and numbers on screen', () => {
  it('say 9u30 in Dutch and 9:30 in English', () => {
    expect(formatTime('09:30')).toBe('9u30');
    expect(formatTime('14:00')).toBe('14u00');
    expect(formatTime('09:30', 'en-GB')).toBe('9:30');
  });

  it('have a decimal comma', () => {
    expect(formatNumber(1.714, { decimals: 2 })).toBe('1,71');
    expect(formatNumber(4, { decimals: 1 })).toBe('4,0');
    expect(formatNumber(0.5)).toBe('0,5');
    expect(formatPercent(0.754)).toBe('75%');
  });

  it('give sizes in the largest unit that reads well', () => {
    expect(plain(formatBytes(0))).toBe('0 byte');
    expect(plain(formatBytes(999))).toBe('999 byte');
    expect(plain(formatBytes(1234567))).toBe('1,2 MB');
    expect(plain(formatBytes(45_600_000))).toBe('46 MB');
  });
});

describe('names on screen', () => {
  it('are listed with a word before the last', () => {
    expect(formatList(['Karel', 'Mieke', 'Zoë'])).toBe('Karel, Mieke en Zoë');
  });

  it('are sorted without regard to accents and case, and numbers by size', () => {
    expect(['Zoë', 'eva', 'Élise', 'Çağlar', 'groep 10', 'groep 9'].toSorted((a, b) => compareText(a, b))).toEqual([
      'Çağlar',
      'Élise',
      'eva',
      'groep 9',
      'groep 10',
      'Zoë',
    ]);
  });
});
