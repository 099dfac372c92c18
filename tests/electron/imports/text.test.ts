import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from './support/encode.ts';
import { writeGrid } from './support/grid.ts';
import { bytes, refusal, table } from './support/read.ts';

const words = 'naam;antwoord\nZoë Müller;één café – “mooi”\nFrançois;à la carte\nD’hondt;geïnteresseerd\nJérôme;naïef…\n';
const rows = words.trim().split('\n').map((line) => line.split(';'));

test.each(['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom', 'utf-16le', 'windows-1252', 'macintosh'] as const)('reads the same words from %s', async (encoding) => {
  const read = await table(encode(words, encoding));
  expect(read.rows).toEqual(rows);
  expect(read.encoding).toBe(encoding.replace(/-bom$/, ''));
});

test('an encoding that had to be guessed shows words to check it by', async () => {
  const read = await table(encode(words, 'windows-1252'));
  expect(read.notices).toContainEqual({ code: 'notice-encoding-guessed', params: { encoding: 'windows-1252', sample: 'Zoë, Müller, één, café' } });
});

test('the euro sign and curly quotes of Windows-1252 are themselves', async () => {
  expect((await table(Uint8Array.from([...Buffer.from('a;b\n'), 0x80, 0x3b, 0x93, 0x78, 0x94, 0x0a]))).rows[1]).toEqual(['€', '“x”']);
});

test('a first accent far down in the file still decides', async () => {
  const far = encode(`naam;plaats\n${'An;Gent\n'.repeat(30_000)}Zoë;Liège\n`, 'windows-1252');
  const read = await table(far);
  expect([read.encoding, read.rows.at(-1)]).toEqual(['windows-1252', ['Zoë', 'Liège']]);
});

test('the coach can name the encoding; one that does not fit is refused', async () => {
  const mac = encode(words, 'macintosh');
  expect((await table(mac, { encoding: 'windows-1252' })).rows[1]?.[0]).not.toBe('Zoë Müller');
  expect(await refusal(mac, { encoding: 'utf-8' })).toEqual({ code: 'text-encoding-invalid', params: { encoding: 'utf-8' } });
});

test('text that was encoded twice is read, with a proposal', async () => {
  const read = await table('naam;x\nZoÃ«;1\n');
  expect(read.notices).toContainEqual({ code: 'notice-double-encoded', params: { sample: 'ZoÃ«', proposal: 'Zoë' } });
});

test.each([';', ',', '\t', '|'])('finds the delimiter %j through quoted text, line breaks and other delimiters in sentences', async (delimiter) => {
  const grid = [
    ['naam', 'opmerking', 'score'],
    ['An', 'eerst dit; dan, dat | en\tdan', '4'],
    ['Bert', 'a; b; c, d, e\nop twee regels', '3'],
    ['Cas', 'zei "ja"; "nee", | en zo', '5'],
  ];
  for (const lineEnd of ['\r\n', '\n', '\r']) {
    const read = await table(writeGrid(grid, delimiter, lineEnd));
    expect([read.delimiter, read.rows]).toEqual([delimiter, grid]);
  }
});

test('mixed line ends, and a separator line that is an instruction and not a row', async () => {
  const read = await table('sep=,\r\na,b\r\n1,"x;y"\n2,z\r3,q\n');
  expect([read.delimiter, read.rows, read.rowNumbers]).toEqual([',', [['a', 'b'], ['1', 'x;y'], ['2', 'z'], ['3', 'q']], [2, 3, 4, 5]]);
});

test('decimal commas do not make a comma the delimiter', async () => {
  const read = await table('a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n');
  expect([read.delimiter, read.width]).toEqual([';', 3]);
});

test('a quotation mark that never closes is refused with its row', async () => {
  expect(await refusal('a,b\n1,2\n3,"x\n5,6\n')).toEqual({ code: 'csv-unterminated-quote', params: { row: 3 } });
});

test('a null character is refused with its cell', async () => {
  expect(await refusal('a,b\n1,2\n3,x\0y\n5,6\n')).toEqual({ code: 'csv-null-character', params: { row: 3, column: 2 } });
});

test('rows of another length are read and told; trailing delimiters and empty lines are nothing', async () => {
  const read = await table('a,b,c\n1,2\n3,4,5,6\n7,8,9\n1,2,3\n\n,,\n4,5,6,,,\n');
  expect(read.rows).toHaveLength(6);
  expect(read.width).toBe(4);
  expect(read.notices).toEqual([{ code: 'notice-ragged-rows', params: { count: 2, row: 2 } }]);
});

test('columns named like the insides of a program are columns, and pollute nothing', async () => {
  const read = await table('__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n');
  expect(read.rows).toEqual([['__proto__', 'constructor', 'toString', 'hasOwnProperty'], ['1', '2', '3', '4']]);
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

test('formulas in text are text', async () => {
  const read = await table("a;b\n=cmd|' /C calc'!A0;+32 470 12 34 56\n");
  expect(read.rows[1]).toEqual(["=cmd|' /C calc'!A0", '+32 470 12 34 56']);
});

test('names are kept exactly, in one normal form, without characters that nobody sees', async () => {
  const names = ['Çağlar', 'Nguyễn', "O'Neill", 'van der Straeten-De Smet', '👩‍🏫', 'X'];
  const decomposed = names.map((name) => name.normalize('NFD'));
  const read = await table(`naam;x\n${decomposed.map((name) => `${name};1`).join('\n')}\nZo\u200bë;1\n`);
  expect(read.rows.slice(1).map((row) => row[0])).toEqual([...names, 'Zoë']);
  expect(read.notices).toContainEqual({ code: 'notice-invisible-characters', params: { count: 1 } });
});

test('whatever is written as a table is read back as that table', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', ',', ';', '"', '\n', '|', '\t', 'ë', '€', '-', '.'), maxLength: 12 }).map((text) => text.trim());
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(grid, fc.constantFrom(';', ',', '\t', '|'), async (body, delimiter) => {
      const whole = [['kop een', 'kop twee', 'kop drie', 'kop vier'], ...body.map((row, index) => [`r${index}`, ...row.slice(1)])];
      const read = await table(bytes(writeGrid(whole, delimiter)), { delimiter: delimiter as ';' });
      expect(read.rows).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('bytes of any kind are read or refused, never thrown at the caller', async () => {
  const { readTable } = await import('#electron/store/imports/read-table.ts');
  const { interpretSurvey } = await import('#electron/store/imports/survey/interpret.ts');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', 'a;b;c\n1;2;3\n', 'PK\u0003\u0004', '"a","b"\n'), async (tail, head) => {
      const result = await readTable(new Uint8Array([...Buffer.from(head, 'latin1'), ...tail]));
      if (result.ok) interpretSurvey(result.value);
    }),
    { numRuns: 500 },
  );
});
