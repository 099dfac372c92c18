import { expect, test } from 'vitest';
import { column, fixture, kinds, survey } from './support/read.ts';
import { workbook, type Cell } from './support/xlsx.ts';

test('Google Forms in Dutch: items by their words, ticks in one cell, an e-mail address, a quantity', async () => {
  const reading = await survey(fixture('google-forms-nl.csv'));
  expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['google-forms', 1, 5]);
  expect(kinds(reading)).toEqual(['meta', 'person', 'item', 'item', 'item', 'item', 'item', 'item', 'choice', 'open', 'open']);
  expect(column(reading, 'E-mailadres').role).toBe('email');
  expect(column(reading, 'Ons team durft')).toMatchObject({ n: 4, missing: 1, min: 2, max: 4, mean: 3.25 });
  expect(column(reading, 'Hoe tevreden').scale).toMatchObject({ min: 1, max: 5 });
  expect(column(reading, 'Hoe vaak').labels).toEqual(['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd']);
  expect(column(reading, 'Welke thema').labels).toEqual(['Taal', 'Visie', 'Welbevinden']);
  expect(column(reading, 'Aantal jaren')).toMatchObject({ kind: 'open', mean: 8.6 });
  expect(column(reading, 'Ik geef ruimte')).toMatchObject({ option: 'Ik geef ruimte', group: 'In welke mate' });
});

test('Google Forms parted by tabs in a file named .csv', async () => {
  const reading = await survey(fixture('google-forms-tab.csv'));
  expect([reading.layout, reading.delimiter, reading.respondents]).toEqual(['google-forms', '\t', 3]);
  expect(kinds(reading)).toEqual(['meta', 'item', 'item', 'person']);
});

test('LimeSurvey in Dutch with texts as headers and seven steps, an unfinished respondent flagged', async () => {
  const reading = await survey(fixture('limesurvey-nl-texts-1252.csv'));
  expect([reading.layout, reading.encoding, reading.delimiter, reading.respondents]).toEqual(['limesurvey', 'windows-1252', ';', 4]);
  expect(reading.rows.map((row) => row.flags)).toEqual([[], ['unfinished'], [], []]);
  const together = column(reading, 'Ik werk graag samen');
  expect(together).toMatchObject({ kind: 'item', option: 'Ik werk graag samen', n: 4, mean: 3 });
  expect(together.scale?.anchors.map((anchor) => anchor.value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(column(reading, 'Ik deel mijn materiaal')).toMatchObject({ n: 1, missing: 3, min: 5, max: 5 });
  expect(column(reading, 'Hoe lang')).toMatchObject({ kind: 'open', max: 15, mean: 7.375 });
  expect(reading.rows[2]?.texts.at(-1)).toBe('Crème brûlée');
});

test('LimeSurvey with codes only, in CSV and as a workbook: timings are no answers, 9999 is missing', async () => {
  const text = await survey(fixture('limesurvey-codes-unfinished.csv'));
  const rows: Cell[][] = [text.columns.map((found) => found.header), ...text.rows.map((row) => row.texts.map((cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === '' ? null : cell)))];
  for (const reading of [text, await survey(workbook([{ name: 'Responses', rows }]))]) {
    expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['limesurvey', 1, 3]);
    expect(kinds(reading).slice(8, 12)).toEqual(['item', 'item', 'item', 'item']);
    expect(column(reading, 'G02Q02[SQ004]')).toMatchObject({ n: 1, missing: 2, mean: 4 });
    expect(column(reading, 'G03Q03[other]').kind).toBe('open');
    expect(['interviewtime', 'groupTime12', 'G01Q01Time'].map((header) => column(reading, header).kind)).toEqual(['meta', 'meta', 'meta']);
    expect(reading.notices).toContainEqual({ code: 'notice-unfinished-rows', params: { count: 1 } });
  }
});

test('a LimeSurvey vv export: texts above codes, answer codes in the order of the questionnaire', async () => {
  const reading = await survey(fixture('limesurvey-vv.txt'));
  expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['limesurvey', 2, 3]);
  expect(column(reading, 'Q1_SQ001')).toMatchObject({ kind: 'item', question: 'Ik werk graag samen', n: 3, mean: 7 / 3, labels: ['A1', 'A2', 'A4'], scale: { min: 1, max: 5 } });
  expect(column(reading, 'Q1_SQ002')).toMatchObject({ n: 2, missing: 1 });
  expect(column(reading, 'token')).toMatchObject({ kind: 'person', role: 'code' });
});

test('Qualtrics with texts in UTF-16, ImportIds as JSON and a line break in a question', async () => {
  const reading = await survey(fixture('qualtrics-texts-utf16.tsv'));
  expect([reading.layout, reading.encoding, reading.delimiter, reading.headerRows, reading.respondents]).toEqual(['qualtrics', 'utf-16le', '\t', 3, 4]);
  expect(column(reading, 'Q1_1')).toMatchObject({ kind: 'item', question: 'In welke mate ga je akkoord? - Ik heb een duidelijke visie', option: 'Ik heb een duidelijke visie', group: 'QID1', mean: 3 });
  expect(column(reading, 'Q1_2').scale?.anchors.map((anchor) => anchor.label)).toEqual(['Helemaal oneens', 'Oneens', 'Niet oneens en niet eens', 'Eens', 'Helemaal eens']);
  expect(['Q2', 'Q2_4_TEXT', 'Q3_Page Submit', 'RecipientEmail'].map((header) => column(reading, header).kind)).toEqual(['choice', 'open', 'meta', 'empty']);
  expect(reading.rows.map((row) => row.flags)).toEqual([[], ['unfinished'], ['test'], []]);
});

test('Qualtrics with two header rows and numbers: −99 is seen but not answered', async () => {
  const reading = await survey(fixture('qualtrics-two-header-rows.csv'));
  expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['qualtrics', 2, 3]);
  expect(column(reading, 'Q1_2')).toMatchObject({ kind: 'item', n: 2, missing: 1, min: 4, max: 5, mean: 4.5 });
});

test('SurveyMonkey in Dutch: a single choice over one column per option counts as one answer on its scale', async () => {
  const reading = await survey(fixture('surveymonkey-nl-spread.csv'));
  expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['surveymonkey', 2, 3]);
  expect(kinds(reading).slice(9, 14)).toEqual(['empty', 'choice', 'empty', 'choice', 'choice']);
  expect(reading.spreads).toEqual([
    {
      key: 'Ik voel me veilig in het team',
      question: 'Ik voel me veilig in het team',
      columns: [9, 10, 11, 12, 13],
      labels: ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'],
      exclusive: true,
      values: [1, 2, 3, 4, 5],
      n: 3,
      missing: 0,
      min: 2,
      max: 5,
      mean: 11 / 3,
    },
  ]);
  expect(column(reading, 'Ik krijg steun')).toMatchObject({ kind: 'item', question: 'In welke mate klopt dit?', mean: 3 });
  expect(column(reading, 'Wat neem je mee?').kind).toBe('open');
});

test('SurveyMonkey as a workbook with merged question cells', async () => {
  const rows: Cell[][] = [
    ['Respondent ID', 'Hoe gaat het?', null, null, 'Wat nog?'],
    [null, 'Op school', 'In het team', 'Met mezelf', 'Open-Ended Response'],
    [101, 'Goed', 'Slecht', 'Zeer goed', 'Niets'],
    [102, 'Zeer goed', 'Goed', 'Voldoende', 'Meer tijd graag'],
  ];
  const reading = await survey(workbook([{ name: 'Sheet', rows, merges: ['B1:D1', 'A1:A2'] }]));
  expect([reading.layout, reading.headerRows, reading.respondents]).toEqual(['surveymonkey', 2, 2]);
  expect(reading.columns.slice(1, 4).map((found) => [found.header, found.question, found.kind])).toEqual([
    ['Op school', 'Hoe gaat het?', 'item'],
    ['In het team', 'Hoe gaat het?', 'item'],
    ['Met mezelf', 'Hoe gaat het?', 'item'],
  ]);
});

const formsHeader = ['ID', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam', 'Tijd van laatste wijziging', 'Ik stel doelen', 'Ik deel leiderschap', 'Hoe waarschijnlijk is het dat je dit aanbeveelt?', 'Wat kies je?'];
const answers: Cell[][] = [
  ['Mee eens', 'Helemaal mee eens', 9, 'Taal;Visie;'],
  ['Neutraal', 'Mee oneens', 4, 'Taal;'],
  ['Helemaal mee oneens', 'Mee eens', 10, 'Visie;'],
];
const formsRow = (index: number, row: readonly Cell[]): Cell[] => [index + 1, { serial: 45_933.38 + index, style: 2 }, { serial: 45_933.39 + index, style: 2 }, 'anonymous', null, null, ...row];

test('Microsoft Forms with a prefix on every tag and a wrong dimension', async () => {
  const reading = await survey(workbook([{ name: 'Form1', rows: [formsHeader, ...answers.map((row, index) => formsRow(index, row))] }], { prefix: 'x:', dimension: 'A1' }));
  expect([reading.layout, reading.sheet, reading.headerRows, reading.respondents]).toEqual(['microsoft-forms', 'Form1', 1, 3]);
  expect(kinds(reading)).toEqual(['meta', 'meta', 'meta', 'empty', 'empty', 'empty', 'item', 'item', 'item', 'choice']);
  expect(reading.rows[0]?.texts[1]).toBe('2025-10-03T09:07:12');
  expect(column(reading, 'Ik stel doelen')).toMatchObject({ mean: 8 / 3, scale: { min: 1, max: 5 } });
  expect(column(reading, 'Wat kies je?').labels).toEqual(['Taal', 'Visie']);
});

test('the same items in another order at a second moment have the same keys', async () => {
  const first = await survey(workbook([{ name: 'Form1', rows: [formsHeader, ...answers.map((row, index) => formsRow(index, row))] }]));
  const order = [0, 1, 2, 3, 4, 5, 9, 7, 6, 8];
  const moved = (row: readonly Cell[]): Cell[] => order.map((index) => row[index] ?? null);
  const second = await survey(workbook([{ name: 'Form1', rows: [moved(formsHeader), ...answers.map((row, index) => moved(formsRow(index, row)))] }]));
  const byKey = new Map(second.columns.map((found) => [found.key, found]));
  for (const found of first.columns) {
    expect(byKey.get(found.key)).toMatchObject({ header: found.header, kind: found.kind, n: found.n, mean: found.mean });
  }
});

test('coded answers with 8888, 9999, −99 and NA, and facts about people beside them', async () => {
  const reading = await survey(fixture('coded-missing-codes.csv'));
  expect([reading.layout, reading.respondents]).toEqual(['coded', 5]);
  expect(kinds(reading)).toEqual(['person', 'item', 'item', 'item', 'item', 'choice', 'open']);
  expect(reading.columns.slice(1, 5).map((found) => [found.n, found.mean, found.max])).toEqual([
    [4, 2.75, 5],
    [4, 3.25, 5],
    [4, 2.75, 4],
    [4, 2.75, 5],
  ]);
});

test('a title above the header and hundreds of empty rows below change nothing', async () => {
  const reading = await survey(fixture('preamble-and-empty-rows.csv'));
  expect([reading.preambleRows, reading.headerRows, reading.respondents]).toEqual([1, 1, 3]);
  expect(reading.rows.map((row) => row.row)).toEqual([4, 5, 6]);
  expect(column(reading, 'Bedrag')).toMatchObject({ kind: 'open', min: 2.25, max: 1234.5 });
});

test('MacRoman with carriage returns alone', async () => {
  const reading = await survey(fixture('macintosh-carriage-returns.csv'));
  expect([reading.encoding, reading.respondents]).toEqual(['macintosh', 3]);
  expect(reading.rows.map((row) => row.texts[1])).toEqual(['één café', 'geïnteresseerd', 'naïef, zoals Zoë']);
});

test('SurveyMonkey with its two header rows joined into one', async () => {
  const reading = await survey('RespondentID,Hoe belangrijk is overleg?,Hoe vaak overleg je?\n3292,Zeer belangrijk,Soms\n3293,Niet zo belangrijk,Altijd\n3294,Belangrijk,Nooit\n');
  expect([reading.layout, reading.headerRows, kinds(reading)]).toEqual(['surveymonkey', 1, ['meta', 'item', 'item']]);
});

test('LimeSurvey with codes and texts but without a matrix', async () => {
  const reading = await survey('werk1. Ik krijg genoeg informatie;werk2. Ik krijg feedback;tevr1. Ik ben tevreden;func. Wat is je functie?;wens. Wat wens je?\nSoms;Vaak;Eens;Directeur;Rust\nAltijd;Nooit;Oneens;Directeur;Tijd voor het team\nNooit;Soms;Eens;Coördinator;\n');
  expect([reading.layout, kinds(reading)]).toEqual(['limesurvey', ['item', 'item', 'item', 'choice', 'open']]);
  expect(column(reading, 'tevr1')).toMatchObject({ key: 'tevr1', question: 'Ik ben tevreden' });
});

test('an older Qualtrics export, with the names of its own columns in the second row', async () => {
  const reading = await survey('V1,V2,V3,V4,V5,Q1,Q2\nResponseID,ResponseSet,IPAddress,StartDate,EndDate,Ik deel,Ik vraag\nR_1,Standaard,,2017-07-18 08:28:09,2017-07-18 08:28:48,2,4\nR_2,Standaard,,2017-07-18 09:28:09,2017-07-18 09:28:48,5,3\nR_3,Standaard,,2017-07-18 10:28:09,2017-07-18 10:28:48,1,5\n');
  expect([reading.layout, reading.headerRows, kinds(reading)]).toEqual(['qualtrics', 2, ['meta', 'meta', 'empty', 'meta', 'meta', 'item', 'item']]);
});

test('names of groups above the names of columns', async () => {
  const reading = await survey('Persoon;Welbevinden;;;Samenwerking;;\nNaam;rust;energie;slaap;delen;vragen;geven\nAn;1;2;3;4;5;4\nBert;3;4;5;2;1;3\nCas;5;4;3;2;3;1\n');
  expect([reading.headerRows, reading.respondents]).toEqual([2, 3]);
  expect(column(reading, 'vragen')).toMatchObject({ kind: 'item', question: 'Samenwerking', option: 'vragen', mean: 3 });
});
