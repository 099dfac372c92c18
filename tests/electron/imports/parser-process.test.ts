import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParsedSurvey, ParserRequest } from '#electron/store/imports/parser-contract.ts';
import { parserBounds, parserExecArgv } from '#electron/store/imports/parser-contract.ts';
import type { Result } from '#shared/result.ts';
import { zip } from './support/zip.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const entry = join(project, 'electron', 'store', 'imports', 'parser-process.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'procescoach-parser-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

async function ask(request: Partial<ParserRequest>): Promise<{ readonly answer: Result<ParsedSurvey>; readonly code: number | null }> {
  const child = fork(entry, { execArgv: [...parserExecArgv], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
  const exit = ended(child);
  const answer = new Promise<Result<ParsedSurvey>>((resolve) => child.once('message', (message) => resolve(message as Result<ParsedSurvey>)));
  child.send({ fileName: 'x', options: { purpose: 'survey' }, ...request });
  return { answer: await answer, code: await exit };
}

test('answers once with the reading and the hash of the file, and ends', async () => {
  const text = 'code;v1;v2\na;1;5\nb;4;2\n';
  const { answer, code } = await ask({ path: file('bevraging é 😀.csv', text), fileName: 'bevraging é 😀.csv' });
  expect(code).toBe(0);
  expect(answer).toMatchObject({ ok: true, value: { fileName: 'bevraging é 😀.csv', hash: createHash('sha256').update(text).digest('hex'), bytes: text.length, reading: { respondents: 2 } } });
});

test('reads bytes that were never a file, and a bare table', async () => {
  const bytes = new Uint8Array(Buffer.from('naam;plaats\nDe Linde;Gent\n'));
  expect((await ask({ bytes, options: { purpose: 'table' } })).answer).toMatchObject({ ok: true, value: { table: { rows: [['naam', 'plaats'], ['De Linde', 'Gent']] } } });
});

test('refuses a file that changed since the preview, is gone, or is a folder', async () => {
  const path = file('a.csv', 'a;b\n1;2\n');
  expect((await ask({ path, expectedHash: 'f'.repeat(64) })).answer).toMatchObject({ ok: false, error: { code: 'file-changed' } });
  expect((await ask({ path: join(folder, 'weg.csv') })).answer).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  expect((await ask({ path: folder })).answer).toMatchObject({ ok: false, error: { code: 'file-folder' } });
});

test('a request of another shape is refused, not guessed at', async () => {
  expect((await ask({ options: { purpose: 'erase' } as unknown as ParserRequest['options'] })).answer).toMatchObject({ ok: false, error: { code: 'parser-failed' } });
});

test('hostile files end within the bounds of the process', { timeout: 60_000 }, async () => {
  const bomb = zip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: Buffer.alloc(300 * 1024 * 1024, 'a'), claimedSize: 10 }]);
  const wide = `${'k;'.repeat(1900)}\n${`${'1;'.repeat(1900)}\n`.repeat(2500)}`;
  const letters = `a;b\n1;${'ë'.repeat(90_000)}\n2;${'Ã'.repeat(90_000)}\n3;${'('.repeat(90_000)}\n`;
  const brackets = `${'['.repeat(50_000)};${'a_'.repeat(40_000)};${'<'.repeat(90_000)}\n1;2;3\n4;5;6\n`;
  for (const content of [bomb, wide, letters, brackets]) {
    const started = performance.now();
    const { code } = await ask({ path: file('hostile', content) });
    expect(code).toBe(0);
    expect(performance.now() - started).toBeLessThan(parserBounds.timeoutMs);
  }
});

function command(path: string, env: Record<string, string> = {}): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [join(project, 'scripts', 'survey.mjs'), path], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (err += part.toString('utf8')));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

test('the command prints exactly one object on standard output and ends with 0', async () => {
  const { code, out } = await command(file('met spatie.csv', 'code;Ik deel leiderschap;Ik krijg steun\na;Eens;Oneens\nb;Helemaal eens;Neutraal\n'));
  expect([code, out.trim().split('\n').length]).toEqual([0, 1]);
  expect(JSON.parse(out)).toMatchObject({
    layout: 'unknown',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
    headerRows: 1,
    respondents: 2,
    columns: [{ index: 0, kind: 'person' }, { index: 1, header: 'Ik deel leiderschap', kind: 'item', n: 2, missing: 0, min: 4, max: 5, mean: 4.5, labels: ['Eens', 'Helemaal eens'] }, { index: 2, mean: 2.5 }],
  });
});

test('the command finds a file named from where it was typed, and prints a refusal with exit code 1', async () => {
  file('oud.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]));
  const { code, out } = await command('oud.xls', { INIT_CWD: folder });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ refused: { code: 'file-old-xls', message: 'This is a workbook in the old Excel format (.xls). Open it in Excel and save it as .xlsx.' } });
  expect(JSON.parse((await command('bestaat-niet.csv', { INIT_CWD: folder })).out)).toMatchObject({ refused: { code: 'file-missing' } });
});
