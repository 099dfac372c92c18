import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type ElectronApplication } from '@playwright/test';

const run = promisify(execFile);

/** Has the next dialog for opening or saving answer this path, as if the coach chose it. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** The bytes of a pdf or a Word file, once it is written to its end. */
export async function wholeFile(path: string): Promise<Buffer> {
  const bytes = (): Promise<Buffer> => readFile(path).catch(() => Buffer.alloc(0));
  const end = path.endsWith('.pdf') ? '%%EOF' : 'PK\u0005\u0006';
  await expect.poll(async () => (await bytes()).subarray(-64).includes(end), { message: `${path} is written to its end` }).toBe(true);
  return bytes();
}

export type PdfRead = { readonly text: string; readonly pages: number; /** What the file says of itself, such as the size of its pages. */ readonly info: string };

/** What stands in a pdf, read by a program that is not ours, once it is written to its end. */
export async function readPdf(path: string): Promise<PdfRead> {
  await wholeFile(path);
  const [{ stdout: text }, { stdout: info }] = await Promise.all([run('pdftotext', ['-layout', path, '-']), run('pdfinfo', [path])]);
  return { text: text.normalize('NFC'), pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), info };
}
