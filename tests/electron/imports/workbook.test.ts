import { expect, test } from 'vitest';
import { serialToIso } from '#electron/store/imports/xlsx/serial-dates.ts';
import { column, refusal, survey, table } from './support/read.ts';
import { workbook, type Cell } from './support/xlsx.ts';

test('dates come from the type of the cell: a number stays a number', async () => {
  const rows: Cell[][] = [
    ['dag', 'moment', 'uur', 'voluit', 'getal'],
    [{ serial: 29_679, style: 1 }, { serial: 45_084.75, style: 2 }, { serial: 0.6875, style: 3 }, { serial: 45_084, style: 4 }, 29_679],
  ];
  expect((await table(workbook([{ name: 'Blad1', rows }]))).rows[1]).toEqual(['1981-04-03', '2023-06-07T18:00:00', '16:30:00', '2023-06-07', '29679']);
});

test('a workbook that counts from 1904 gives the same days', async () => {
  const rows: Cell[][] = [['dag', 'x'], [{ serial: 29_679 - 1462, style: 1 }, 1]];
  expect((await table(workbook([{ name: 'Blad1', rows }], { from1904: true }))).rows[1]?.[0]).toBe('1981-04-03');
});

test('the day that never was stays what it is, so that a date refuses it', () => {
  expect([59, 60, 61].map((serial) => serialToIso(serial, 'date', false))).toEqual(['1900-02-28', '1900-02-29', '1900-03-01']);
});

test('rich text, escapes, inline text, truth values, formulas and errors', async () => {
  const rows: Cell[][] = [
    ['soort', 'waarde'],
    ['inline', { type: 'inlineStr', body: '<is><r><t>half </t></r><r><t>vet</t></r><rPh sb="0" eb="1"><t>fonetisch</t></rPh></is>' }],
    ['escape', 'a_x000D_b &lt;i>'],
    ['waar', true],
    ['formule', { type: 'str', body: '<f>A1&amp;"x"</f><v>resultaat</v>' }],
    ['fout', { type: 'e', body: '<v>#N/A</v>' }],
    ['komma', { serial: 0.1 + 0.2, style: 0 }],
  ];
  const read = await table(workbook([{ name: 'Blad1', rows }]));
  expect(read.rows.map((row) => row[1])).toEqual(['waarde', 'half vet', 'a\rb &lt;i>', 'TRUE', 'resultaat', '', '0.3']);
  expect(read.errors).toEqual([{ row: 6, column: 2, text: '#N/A' }]);
  expect(read.notices.map((notice) => notice.code)).toEqual(['notice-formulas', 'notice-cell-errors']);
});

test('hidden sheets and cover pages are passed over; the choice is the coach’s', async () => {
  const data = { name: 'Antwoorden', rows: [['code', 'v1'], ['a', 1], ['b', 2]] };
  const book = workbook([{ name: 'Verborgen', state: 'hidden', rows: data.rows }, { name: 'Voorblad', rows: [['Rapport'], ['2025']] }, data]);
  const read = await table(book);
  expect([read.sheet, read.sheets]).toEqual(['Antwoorden', [{ name: 'Verborgen', hidden: true }, { name: 'Voorblad', hidden: false }, { name: 'Antwoorden', hidden: false }]]);
  expect((await table(book, { sheet: 'Voorblad' })).rows).toEqual([['Rapport'], ['2025']]);
  expect(await refusal(book, { sheet: 'Weg' })).toEqual({ code: 'xlsx-sheet-missing', params: { sheet: 'Weg' } });
  expect((await refusal(workbook([{ name: 'Leeg', rows: [] }]))).code).toBe('xlsx-no-sheet');
});

test('a value in merged cells counts for the first cell only', async () => {
  const rows: Cell[][] = [['code', 'v1', 'v2'], ['a', 4, null], ['b', 3, 5], ['c', 5, 4]];
  const reading = await survey(workbook([{ name: 'Blad1', rows, merges: ['B2:C2'] }]));
  expect(column(reading, 'v2').n).toBe(2);
  expect(reading.notices).toContainEqual({ code: 'notice-merged-cells', params: { count: 1 } });
});

test('numbers in a workbook have a decimal point; a comma in its text is a decimal comma', async () => {
  const rows: Cell[][] = [['code', 'a', 'b'], ['x', 1.234, '3,5'], ['y', 12.5, '4,25']];
  const reading = await survey(workbook([{ name: 'Blad1', rows }]));
  expect([column(reading, 'a').max, column(reading, 'b').max, column(reading, 'a').min]).toEqual([12.5, 4.25, 1.234]);
});
