import { expect, test } from 'vitest';
import { decimalSign, parseNumber } from '#electron/store/imports/survey/numbers.ts';
import { column, survey } from './support/read.ts';

test.each([
  ['1,5', 'comma', 1.5],
  ['1.234,56', 'comma', 1234.56],
  ['1.234', 'comma', 1234],
  ['1 234,56', 'comma', 1234.56],
  ['1\u00a0234,56', 'comma', 1234.56],
  ['1.5', 'comma', 1.5],
  ['1,234.56', 'point', 1234.56],
  ['1.234', 'point', 1.234],
  ['1e5', 'point', 100_000],
  ['−3', 'point', -3],
  ['-0', 'point', 0],
  ['NaN', 'point', null],
  ['Infinity', 'point', null],
  ['0x10', 'point', null],
  ['1-2', 'point', null],
  ['12 jaar', 'comma', null],
] as const)('reads %s with a decimal %s as %s', (text, sign, number) => {
  expect(parseNumber(text, sign)).toBe(number);
});

test('the sign is read off the column; what fits both ways is told', () => {
  expect(decimalSign(['1.234', '2.345,5'], 'point')).toEqual({ decimal: 'comma', ambiguous: null });
  expect(decimalSign(['1.234', '2.345'], 'comma')).toEqual({ decimal: 'comma', ambiguous: '2.345' });
  expect(decimalSign(['1.234.567', '12'], 'point')).toEqual({ decimal: 'comma', ambiguous: null });
});

test('a Belgian export has decimal commas and points between thousands', async () => {
  const reading = await survey('code;uren;bedrag\na;1,5;1.234\nb;2,25;12.500\n');
  expect([column(reading, 'uren').mean, column(reading, 'bedrag').max]).toEqual([1.875, 12_500]);
  expect(reading.notices).toContainEqual({ code: 'notice-ambiguous-numbers', params: { column: 3, sample: '12.500', reading: 'comma' } });
});

test('long numbers that a spreadsheet shortened are told', async () => {
  const reading = await survey('code;gsm\na;4,7E+08\nb;4,71E+08\n');
  expect(reading.notices).toContainEqual({ code: 'notice-scientific-notation', params: { column: 2, sample: '4,7E+08' } });
});
