import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { limits } from '#electron/store/imports/limits.ts';
import { refusalCodes, refusalMessage } from '#electron/store/imports/refusals.ts';
import dutch from '#shared/i18n/nl-BE/refusals.json' with { type: 'json' };
import english from '#shared/i18n/en/refusals.json' with { type: 'json' };
import { bytes, fixture, refusal, table } from './support/read.ts';
import { workbook } from './support/xlsx.ts';
import { zip } from './support/zip.ts';

const sheet = { name: 'Blad1', rows: [['code', 'v1'], ['a', 1], ['b', 2]] };

test.each([
  ['nothing at all', new Uint8Array(), 'file-empty'],
  ['only a byte order mark', bytes('\ufeff'), 'file-empty'],
  ['only white space', bytes(' \r\n\t\r\n'), 'file-empty'],
  ['only a header', bytes('a,b,c\n'), 'table-no-rows'],
  ['a PDF', bytes('%PDF-1.7\n'), 'file-pdf'],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1), 'file-image'],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'file-image'],
  ['a web page saved as .xls', bytes('\n<html xmlns:o="urn:schemas"><table><tr><td>1</td></tr></table></html>'), 'file-html'],
  ['XML', bytes('<?xml version="1.0"?><a><b>1</b></a>'), 'file-xml'],
  ['JSON', bytes('{"responses":[{"a":1}]}'), 'file-json'],
  ['an SQLite database', bytes('SQLite format 3\0aaaa'), 'file-database'],
  ['an SPSS file', bytes('$FL2@(#) SPSS DATA FILE'), 'file-statistics'],
  ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, ...Buffer.from('a\0\0\0;\0\0\0')]), 'file-utf32'],
  ['a LimeSurvey structure in XML', bytes('<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>'), 'survey-structure-file'],
  ['a Qualtrics structure', bytes('{"SurveyEntry":{"SurveyID":"SV_1"},"SurveyElements":[]}'), 'survey-structure-file'],
  ['a LimeSurvey structure in a table', fixture('limesurvey-structure.txt'), 'survey-structure-file'],
  ['a letter', bytes('Beste collega,\n\nHierbij de cijfers, zoals beloofd; ze zijn nog niet, of toch niet helemaal, volledig.\nMet groet,\nAn\n'), 'file-no-table'],
  ['random bytes', new Uint8Array(randomBytes(5000)), 'file-binary'],
])('refuses %s and says what it is', async (_, content, code) => {
  expect((await refusal(content)).code).toBe(code);
});

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array => Uint8Array.from([...oleHeader, ...Buffer.alloc(504), ...Buffer.from(stream, 'utf16le'), ...Buffer.alloc(400)]);

test.each([
  ['an old .xls', ole('Workbook'), 'file-old-xls'],
  ['a workbook with a password', ole('EncryptedPackage'), 'file-password'],
  ['an old Word document', ole('WordDocument'), 'file-document'],
  ['an OpenDocument sheet', zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', content: '<a/>' }]), 'file-ods'],
  ['a binary workbook', zip([{ name: 'xl/workbook.bin', content: 'x' }]), 'file-xlsb'],
  ['a Word document', zip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: '<a/>' }]), 'file-document'],
  ['a compressed folder', zip([{ name: 'antwoorden.csv', content: 'a;b\n1;2\n' }]), 'file-archive'],
])('refuses %s by what it holds, whatever its name', async (_, content, code) => {
  expect((await refusal(content)).code).toBe(code);
});

test('a file over the limit is refused by its size before it is read', async () => {
  const error = await refusal(new Uint8Array(limits.fileBytes + 1));
  expect(error).toEqual({ code: 'file-too-large', params: { size: 51, limit: 50 } });
});

test('a workbook cut off at any point is refused as damaged', async () => {
  const whole = workbook([sheet]);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    expect((await refusal(whole.slice(0, Math.floor(whole.length * share)))).code).toBe('xlsx-damaged');
  }
});

test('a zip bomb is stopped while it inflates, also when its headers lie about the size', async () => {
  const bomb = Buffer.alloc(120 * 1024 * 1024, '<row r="1"><c r="A1"><v>1</v></c></row>');
  const honest = zip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: bomb }]);
  const lying = zip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: bomb, claimedSize: 1000 }]);
  expect(lying.length).toBeLessThan(1024 * 1024);
  expect((await refusal(honest)).code).toBe('xlsx-bomb');
  expect((await refusal(lying)).code).toBe('xlsx-bomb');
});

test('more parts than a workbook ever has are refused', async () => {
  const parts = Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/media/${index}.xml`, content: 'x' }));
  expect(await refusal(zip(parts))).toEqual({ code: 'xlsx-too-many-entries', params: { limit: 200 } });
});

test('parts with a name outside the archive are left alone and told', async () => {
  const extraParts = [
    { name: '../../etc/passwd', content: 'x' },
    { name: '/absolute.xml', content: 'x' },
    { name: 'xl/link', content: '/etc/passwd', unixMode: 0o120777 },
    { name: 'xl/workbook.xml', content: '<broken' },
  ];
  const read = await table(workbook([sheet], { extraParts }));
  expect(read.rows).toHaveLength(3);
  expect(read.notices).toContainEqual({ code: 'notice-zip-names', params: { count: 4 } });
});

test('a document type in a workbook is refused: the way to entity bombs and outside files', async () => {
  const sheetHead = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  expect((await refusal(workbook([sheet], { sheetHead }))).code).toBe('xlsx-doctype');
});

test('a value in the last cell a sheet can have is refused; a formatted empty one is not there', async () => {
  const far = { ...sheet, extraRows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' };
  const wide = { ...sheet, extraRows: '<row r="9"><c r="XFD9"><v>1</v></c></row>' };
  const formatted = { ...sheet, extraRows: '<row r="1048576"><c r="XFD1048576" s="1"/></row>' };
  expect((await refusal(workbook([far]))).code).toBe('table-too-many-rows');
  expect((await refusal(workbook([wide]))).code).toBe('table-too-many-columns');
  expect((await table(workbook([formatted]))).rows).toHaveLength(3);
});

test('rows and columns are read up to the limit and refused with the limit above it', async () => {
  const rows = (count: number): string => `a;b\n${'1;2\n'.repeat(count)}`;
  expect((await table(rows(49_000))).rows).toHaveLength(49_001);
  expect(await refusal(rows(100_000))).toEqual({ code: 'table-too-many-rows', params: { limit: 50_000 } });
  expect(await refusal(`${Array.from({ length: 10_000 }, (_, index) => `k${index}`).join(';')}\n${'1;'.repeat(9999)}1\n`)).toEqual({ code: 'table-too-many-columns', params: { limit: 2000 } });
  expect(await refusal(`a;b\n1;${'x'.repeat(10_000_000)}\n`)).toEqual({ code: 'table-cell-too-long', params: { row: 2, column: 2, limit: 100_000 } });
});

test('every refusal and notice has a sentence in both languages with the same facts in it', () => {
  const facts = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].toSorted();
  expect(Object.keys(dutch)).toEqual(Object.keys(english));
  for (const [code, sentence] of Object.entries(english)) expect(facts(dutch[code as keyof typeof dutch])).toEqual(facts(sentence));
  for (const code of refusalCodes) expect(refusalMessage({ code, params: { row: 3, column: 4, limit: 5, size: 6, encoding: 'utf-8', sheet: 'a', tool: 'b', seconds: 7 } })).not.toContain('{{');
});
