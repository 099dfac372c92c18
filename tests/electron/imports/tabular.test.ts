import { expect, test } from 'vitest';
import type { TabularReading, TargetField } from '#shared/domain/tabular.ts';
import { readTabular } from '#electron/store/imports/tabular.ts';
import { parseDate } from '#electron/store/imports/tabular/dates.ts';
import { participantFields, pastDateFields, schoolFields } from '#electron/store/imports/tabular/fields.ts';
import { encode } from './support/encode.ts';
import { table } from './support/read.ts';
import { workbook } from './support/xlsx.ts';

async function read(content: string | Uint8Array, fields: readonly TargetField[], mapping = {}): Promise<TabularReading> {
  const result = readTabular(await table(content), fields, { mapping });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('participants from a Belgian Excel: Windows-1252, semicolons, days first, numbers as text', async () => {
  const text = 'Voornaam;Familienaam;E-mailadres;GSM-nummer;Functie;Naam van de school;Startdatum\nZoë;D’hondt;zoe@de-linde.example;0470123456;directeur;De Linde;1/09/2025\nÇa;van der Straeten-De Smet;;+32 470 00 00 00;;De Beuk;15-10-2025\n';
  const reading = await read(encode(text, 'windows-1252'), participantFields);
  expect(reading.mapping).toMatchObject({ givenName: 0, familyName: 1, fullName: null, email: 2, phone: 3, role: 4, school: 5, startsOn: 6 });
  expect(reading.rows.map((row) => [row.row, row.values['givenName'], row.values['phone'], row.values['startsOn']])).toEqual([
    [2, 'Zoë', '0470123456', '2025-09-01'],
    [3, 'Ça', '+32 470 00 00 00', '2025-10-15'],
  ]);
  expect(reading.errors).toEqual([]);
});

test('each value that cannot be read is told with its row and column', async () => {
  const text = 'naam;e-mail;startdatum\nAn;geen adres;31-02-2026\nBert;bert@x.example;3/4/81\nCas;;volgende week\nDora;Dora <dora@y.example>;3 april 1981\n';
  const reading = await read(text, participantFields);
  expect(reading.errors).toEqual([
    { row: 2, column: 2, field: 'email', code: 'email-invalid', value: 'geen adres' },
    { row: 2, column: 3, field: 'startsOn', code: 'date-invalid', value: '31-02-2026' },
    { row: 3, column: 3, field: 'startsOn', code: 'date-two-digit-year', value: '3/4/81' },
    { row: 4, column: 3, field: 'startsOn', code: 'date-invalid', value: 'volgende week' },
  ]);
  expect(reading.rows.at(-1)).toMatchObject({ hasErrors: false, values: { email: 'dora@y.example', startsOn: '1981-04-03' } });
});

test('schools from a workbook, with a title above, net and level in words', async () => {
  const rows = [
    ['Scholenlijst 2025'],
    ['Instellingsnummer', 'Naam', 'Net', 'Niveau', 'Aantal leerlingen', 'Postcode', 'Gemeente'],
    ['012345', 'De Linde', 'Vrij katholiek', 'basisschool', 312, '9000', 'Gent'],
    ['023456', 'GO! De Beuk', 'GO!', 'kleuter', 1250, '0800', 'Aalst'],
    ['034567', 'De Es', 'marsonderwijs', 'BuBaO', null, '9000', 'Gent'],
  ];
  const reading = await read(workbook([{ name: 'Scholen', rows }]), schoolFields);
  expect(reading.rows.map((row) => [row.row, row.values['code'], row.values['network'], row.values['level'], row.values['pupils'], row.values['postalCode']])).toEqual([
    [3, '012345', 'catholic', 'basic', 312, '9000'],
    [4, '023456', 'go', 'kindergarten', 1250, '0800'],
    [5, '034567', null, 'specialBasic', null, '9000'],
  ]);
  expect(reading.errors).toEqual([{ row: 5, column: 3, field: 'network', code: 'choice-unknown', value: 'marsonderwijs' }]);
});

test('a required field without a column is named; the coach can point at it', async () => {
  const text = 'wie;tijdstip\nAn;5/10/2025\n';
  const reading = await read(text, pastDateFields);
  expect(reading.missingFields).toEqual(['date']);
  const pointed = await read(text, pastDateFields, { date: 1, person: 0 });
  expect([pointed.missingFields, pointed.rows[0]?.values['date'], pointed.rows[0]?.values['person']]).toEqual([[], '2025-10-05', 'An']);
});

test('required values that are empty are errors of their row', async () => {
  const reading = await read('datum;soort\n5/10/2025;gesprek\n;bijeenkomst\n', pastDateFields);
  expect(reading.errors).toEqual([{ row: 3, column: 1, field: 'date', code: 'value-required', value: '' }]);
});

test.each([
  ['03-04-1981', '1981-04-03'],
  ['3/4/1981', '1981-04-03'],
  ['3.4.1981', '1981-04-03'],
  ['1981-04-03', '1981-04-03'],
  ['1981-04-03T10:30:00', '1981-04-03'],
  ['3 april 1981', '1981-04-03'],
  ['vr 3 apr. 1981', '1981-04-03'],
  ['3/04/1981 14:05', '1981-04-03'],
  ['29-02-2024', '2024-02-29'],
])('reads %s as %s', (text, day) => {
  expect(parseDate(text)).toEqual({ ok: true, value: day });
});

test.each([
  ['31-02-2026', 'date-invalid'],
  ['00-00-0000', 'date-invalid'],
  ['04/25/2026', 'date-invalid'],
  ['29-02-2026', 'date-invalid'],
  ['01-01-0026', 'date-out-of-range'],
  ['01-01-2126', 'date-out-of-range'],
  ['3/4/81', 'date-two-digit-year'],
  ['29679', 'date-invalid'],
  ['1900-02-29', 'date-invalid'],
])('refuses %s: %s', (text, code) => {
  expect(parseDate(text)).toEqual({ ok: false, code });
});
