import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cronbachAlpha, reverseValue } from '#shared/domain/scale.ts';
import type { SurveyReading } from '#shared/domain/survey.ts';
import { readTabular } from '#electron/store/imports/tabular.ts';
import { schoolFields } from '#electron/store/imports/tabular/fields.ts';
import { canEncode, encode, type Encoding } from './support/encode.ts';
import { figures, parseGrid, shuffled, withColumns, writeGrid, type Grid } from './support/grid.ts';
import { column, survey, table } from './support/read.ts';
import { workbook } from './support/xlsx.ts';

const folder = process.env['SURVEY_SAMPLES'] ?? '';
const available = folder !== '' && existsSync(folder);
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** Numbers of the anchors as their questionnaires order them, without regard to case. */
function anchors(...words: readonly string[]): (cell: string) => number | null {
  const values = new Map(words.map((word, index) => [word.toLowerCase(), index + 1]));
  return (cell) => values.get(cell.toLowerCase()) ?? null;
}
const agreement = anchors('Strongly disagree', 'Disagree', 'Neither agree or disagree', 'Agree', 'Strongly agree');
const frequency = anchors('Never', 'Sometimes', 'Often', 'Very often', 'Always');
const favour = anchors('Very unfavorably', 'Somewhat unfavorably', 'Neither favorably nor unfavorably (neutral)', 'Somewhat favorably', 'Very favorably');
const leadingNumber = (cell: string): number | null => (/^\d/.test(cell) ? Number.parseInt(cell, 10) : null);
const coded = (cell: string): number | null => (/^\d+$/.test(cell) ? Number(cell) : null);

type Sample = {
  readonly name: string;
  readonly delimiter: string;
  readonly layout: string;
  readonly headerRows: number;
  /** The scale of each column that is an item, by its header cell(s); null for the rest. */
  readonly itemScale: (names: readonly string[]) => ((cell: string) => number | null) | null;
  readonly fillFirstRow?: boolean;
};

const samples: readonly Sample[] = [
  { name: 'bfi-coded-semicolon.csv', delimiter: ';', layout: 'coded', headerRows: 1, itemScale: ([name]) => (/^[ACENO]\d$/.test(name ?? '') ? coded : null) },
  {
    name: 'limesurvey-rse2017-nl.csv',
    delimiter: ',',
    layout: 'limesurvey',
    headerRows: 1,
    itemScale: ([name]) => (/^likert[05]/.test(name ?? '') ? leadingNumber : /^likert[13]/.test(name ?? '') ? frequency : /^likert[24]/.test(name ?? '') ? agreement : null),
  },
  { name: 'surveymonkey-two-header-rows.csv', delimiter: ',', layout: 'surveymonkey', headerRows: 2, fillFirstRow: true, itemScale: ([name]) => (name?.startsWith('Please state whether you view') === true ? favour : null) },
  { name: 'qualtrics-three-header-rows.csv', delimiter: ',', layout: 'qualtrics', headerRows: 3, itemScale: ([name]) => (/^Q(?:8|23|27)_/.test(name ?? '') || name === 'Q2' ? coded : null) },
];

function gridOf(sample: Sample): string[][] {
  const bytes = file(sample.name);
  const isUtf8 = Buffer.from(bytes).equals(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf8'));
  const text = isUtf8 ? Buffer.from(bytes).toString('utf8') : Buffer.from(bytes).toString('latin1').replaceAll(/[\u0080-\u009f]/g, 'Œ');
  const grid = parseGrid(text.replace(/^\ufeff/, ''), sample.delimiter);
  if (sample.fillFirstRow === true) grid[0]?.forEach((cell, index, row) => (row[index] = cell === '' ? (row[index - 1] ?? '') : cell));
  return grid;
}

/** Every item column's figures recomputed from the raw cells. */
function expectFigures(reading: SurveyReading, grid: Grid, sample: Sample): void {
  const body = grid.slice(sample.headerRows);
  expect(reading.layout).toBe(sample.layout);
  expect(reading.headerRows).toBe(sample.headerRows);
  expect(reading.respondents).toBe(body.length);
  expect(reading.columns).toHaveLength(grid[0]?.length ?? 0);
  for (const found of reading.columns) {
    const names = grid.slice(0, sample.headerRows).map((row) => row[found.index] ?? '');
    const scale = sample.itemScale(names);
    if (scale === null) continue;
    const wanted = figures(body.map((row) => row[found.index] ?? ''), scale);
    expect({ header: found.header, kind: found.kind, n: found.n, missing: found.missing, min: found.min, max: found.max, mean: found.mean?.toFixed(9) }).toEqual({
      header: found.header,
      kind: 'item',
      n: wanted.n,
      missing: body.length - wanted.n,
      min: wanted.min,
      max: wanted.max,
      mean: wanted.mean?.toFixed(9),
    });
  }
}

if (!available) test.skip('real exports are read: SURVEY_SAMPLES names no folder', () => {});

if (available) describe('real exports of five tools', () => {
  test('a LimeSurvey export has its 29 items, mixed case, end-anchored scales and reliability', async () => {
    const reading = await survey(file('limesurvey-rse2017-nl.csv'));
    expect([reading.layout, reading.respondents, reading.columns.length]).toEqual(['limesurvey', 77, 131]);
    expect(reading.columns.filter((found) => found.kind === 'item')).toHaveLength(29);
    const satisfaction = reading.columns[121];
    expect(satisfaction?.header).toContain('affSat1');
    expect(satisfaction?.n).toBe(73);
    expect(satisfaction?.mean).toBeCloseTo(4.0685, 4);
    expect(satisfaction?.labels).toEqual(['Strongly disagree', 'Disagree', 'Neither agree or disagree', 'Agree', 'Strongly Agree']);
    expect(reading.rows[0]?.texts[121]).toBe('Agree');
    const employable = reading.columns.filter((found) => found.header.includes('percEmp')).map((found) => found.index);
    const alpha = cronbachAlpha(reading.rows.map((row) => employable.map((index) => row.numbers[index] ?? null)));
    expect([alpha?.n, alpha?.items, alpha?.alpha.toFixed(4)]).toEqual([73, 4, '0.7682']);
  });

  test('a Google Forms workbook has its four items and dates; the second sheet stays out', async () => {
    const reading = await survey(file('google-forms-formulierreacties.xlsx'));
    expect([reading.layout, reading.sheet, reading.respondents, reading.columns.length]).toEqual(['google-forms', 'Formulierreacties 1', 31, 13]);
    const items = reading.columns.filter((found) => found.kind === 'item');
    expect(items.map((found) => [found.header, found.mean?.toFixed(4)])).toEqual([
      ['hate-enjoy', '3.0323'],
      ['notpleasant_pleasant', '2.6129'],
      ['notpleasurable_pleasurable', '3.2258'],
      ['bad-good_feeling', '3.3548'],
    ]);
    expect(items.map((found) => reading.rows[0]?.numbers[found.index])).toEqual([4, 4, 4, 4]);
    expect(reading.rows[0]?.texts.slice(0, 4)).toEqual(['2023-06-07T16:42:33', '1', '2023-06-07', '16:39:00']);
    expect(reading.notices).toContainEqual({ code: 'notice-other-sheets', params: { sheet: 'Formulierreacties 1', names: 'Blad1', count: 1 } });
    expect((await survey(file('google-forms-formulierreacties.xlsx'), {}, { sheet: 'Blad1' })).respondents).toBe(7);
  });

  test('a SurveyMonkey export in an old encoding has its counts; places in an order are no items', async () => {
    const reading = await survey(file('surveymonkey-two-header-rows.csv'));
    expect([reading.layout, reading.encoding, reading.respondents, reading.columns.length]).toEqual(['surveymonkey', 'windows-1252', 1186, 38]);
    const solo = column(reading, 'Han Solo');
    const counts = [5, 4, 3, 2, 1].map((value) => reading.rows.filter((row) => row.numbers[solo.index] === value).length);
    expect(counts).toEqual([610, 151, 44, 8, 1]);
    expect(reading.rows.filter((row) => row.texts[solo.index] === 'Unfamiliar (N/A)')).toHaveLength(15);
    expect(reading.rows.filter((row) => row.texts[solo.index] === '')).toHaveLength(357);
    const ranked = reading.columns.filter((found) => found.question?.startsWith('Please rank') === true);
    expect(ranked.map((found) => found.kind)).toEqual(Array.from({ length: 6 }, () => 'choice'));
    expect(reading.columns.filter((found) => found.kind === 'item')).toHaveLength(14);
  });

  test('a Qualtrics export keeps columns with one name apart and counts −1 as missing', async () => {
    const reading = await survey(file('qualtrics-three-header-rows.csv'));
    expect([reading.layout, reading.headerRows, reading.respondents, reading.columns.length]).toEqual(['qualtrics', 3, 31, 367]);
    expect(new Set(reading.columns.map((found) => found.header)).size).toBe(331);
    expect(new Set(reading.columns.map((found) => found.key)).size).toBe(367);
    const mean = (header: string): string | undefined => reading.columns.find((found) => found.header === header)?.mean?.toFixed(4);
    expect([mean('Q23_cucumbers'), mean('Q8_1'), mean('Q2')]).toEqual(['1.8387', '2.2258', '4.5484']);
    expect(column(reading, 'Q25_cucumbers')).toMatchObject({ min: 1, max: 100, n: 14 });
  });

  test('coded answers give the means and reliabilities of the published data', async () => {
    const reading = await survey(file('bfi-coded-semicolon.csv'));
    expect([reading.layout, reading.delimiter, reading.respondents, reading.columns.length]).toEqual(['coded', ';', 2800, 28]);
    expect(reading.columns.filter((found) => found.kind === 'item')).toHaveLength(25);
    const means = ['A1', 'A2', 'C4', 'N1', 'O5'].map((header) => column(reading, header).mean?.toFixed(4));
    expect(means).toEqual(['2.4134', '4.8024', '2.5534', '2.9291', '2.4896']);
    expect(column(reading, 'A1').n).toBe(2784);
    const reversed = new Set(['A1', 'C4', 'C5', 'E1', 'E2', 'O2', 'O5']);
    const alphas = ['A', 'C', 'E', 'N', 'O'].map((letter) => {
      const items = reading.columns.filter((found) => found.header.startsWith(letter) && found.kind === 'item');
      const rows = reading.rows.map((row) =>
        items.map((found) => {
          const number = row.numbers[found.index] ?? null;
          return number !== null && reversed.has(found.header) && found.scale !== null ? reverseValue(number, found.scale) : number;
        }),
      );
      return cronbachAlpha(rows)?.alpha.toFixed(4);
    });
    expect(alphas).toEqual(['0.7038', '0.7293', '0.7609', '0.8133', '0.6025']);
  });

  test('a register of schools goes in row by row, with numbers that are text kept as text', async () => {
    const read = readTabular(await table(file('school-list-duo-cp1252.csv')), schoolFields);
    if (!read.ok) throw new Error(read.error.code);
    const { rows, errors, missingFields } = read.value;
    expect([rows.length, errors.length, missingFields]).toEqual([6359, 0, []]);
    expect(new Set(rows.map((row) => row.values['code'])).size).toBe(6359);
    expect(rows[0]).toMatchObject({ row: 2, values: { code: '16AH', name: "Openbare Basisschool 't Eenspan", postalCode: '7822 HG', municipality: 'EMMEN', phone: '0591659840' } });
    expect(rows.filter((row) => String(row.values['municipalityCode']).startsWith('0'))).toHaveLength(5044);
  });

  test('the same register in MacRoman is read with the same names', async () => {
    const plain = await table(file('school-list-duo-cp1252.csv'));
    const text = writeGrid(plain.rows, ';');
    expect(canEncode(text, 'macintosh')).toBe(true);
    const mac = await table(encode(text, 'macintosh'));
    expect(mac.encoding).toBe('macintosh');
    expect(mac.rows).toEqual(plain.rows);
  });

  describe.each(samples)('$name, changed', (sample) => {
    test('gives the same figures with its columns in other orders', async () => {
      const grid = gridOf(sample);
      for (const seed of [1, 7, 42, 2024]) {
        const moved = withColumns(grid, shuffled(grid[0]?.length ?? 0, seed));
        expectFigures(await survey(encode(writeGrid(moved, sample.delimiter), 'utf-8')), moved, sample);
      }
    });

    test.each<Encoding>(['utf-8-bom', 'utf-16le-bom', 'utf-16be-bom', 'utf-16le', 'windows-1252', 'macintosh'])('gives the same figures in %s', async (encoding) => {
      const grid = gridOf(sample);
      const text = writeGrid(grid, sample.delimiter);
      if ((encoding === 'windows-1252' || encoding === 'macintosh') && !canEncode(text, encoding)) return;
      const content = encode(text, encoding);
      const reading = await survey(content);
      expectFigures(reading, grid, sample);
      // Two odd bytes of one sample happen to be valid UTF-8 in MacRoman: then nothing in the file says otherwise.
      const isUtf8 = Buffer.from(content).equals(Buffer.from(Buffer.from(content).toString('utf8'), 'utf8'));
      if (!isUtf8 || encoding === 'utf-16le') expect(reading.encoding).toBe(encoding.replace(/-bom$/, ''));
    });

    test.each([
      [';', '\r\n'],
      [',', '\n'],
      ['\t', '\r'],
      ['|', '\n'],
    ])('gives the same figures parted by %j with line ends %j', async (delimiter, lineEnd) => {
      const grid = gridOf(sample).map((row) => row.map((cell) => cell.replaceAll('\r', '')));
      const reading = await survey(encode(writeGrid(grid, delimiter, lineEnd), 'utf-8'));
      expect(reading.delimiter).toBe(delimiter);
      expectFigures(reading, grid, sample);
    });

    test('gives recomputed figures when rows are dropped', async () => {
      const grid = gridOf(sample);
      const header = grid.slice(0, sample.headerRows);
      const body = grid.slice(sample.headerRows);
      for (const [seed, kept] of [[3, 25], [11, Math.floor(body.length * 0.8)], [5, 40]] as const) {
        const order = shuffled(body.length, seed).slice(0, kept);
        const fewer = [...header, ...order.map((index) => body[index] ?? [])];
        expectFigures(await survey(encode(writeGrid(fewer, sample.delimiter), 'utf-8')), fewer, sample);
      }
    });

    test('gives the same figures as a workbook', async () => {
      const grid = gridOf(sample);
      const rows = grid.map((row, index) => row.map((cell) => (cell === '' ? null : index >= sample.headerRows && /^-?\d{1,6}$/.test(cell) ? Number(cell) : cell)));
      const reading = await survey(workbook([{ name: 'Sheet0', rows }], { prefix: 'x:', dimension: 'A1' }));
      expect([reading.sheet, reading.delimiter]).toEqual(['Sheet0', null]);
      expectFigures(reading, grid, sample);
    });
  });

  test('items with new names keep their figures', async () => {
    const [sample] = samples;
    if (sample === undefined) return;
    const grid = gridOf(sample);
    const header = (grid[0] ?? []).map((name) => (/^[ACENO]\d$/.test(name) ? `Stelling over ${name.charCodeAt(0) - 64} nummer ${name[1]}` : name));
    const reading = await survey(encode(writeGrid([header, ...grid.slice(1)], ';'), 'utf-8'));
    for (const found of reading.columns.slice(0, 25)) {
      const wanted = figures(grid.slice(1).map((row) => row[found.index] ?? ''), coded);
      expect([found.kind, found.n, found.mean]).toEqual(['item', wanted.n, wanted.mean]);
    }
  });
});
