import { readFile, stat } from 'node:fs/promises';
import { fail, type AppError } from '#shared/result.ts';
import { limits } from './limits.ts';
import { readTable, sizeParams } from './read-table.ts';
import { refusalMessage, refuse } from './refusals.ts';
import { interpretSurvey } from './survey/interpret.ts';
import { surveySummary } from './survey/summary.ts';

/** Reads one survey file and prints one JSON object on standard output; a refusal ends with exit code 1. */
async function main(path: string | undefined): Promise<number> {
  if (path === undefined) {
    process.stderr.write('Usage: npm run -s survey -- FILE\n');
    return print(fail('file-missing').error);
  }
  const bytes = await readBounded(path);
  if (!bytes.ok) return print(bytes.error);
  const table = await readTable(bytes.value);
  if (!table.ok) return print(table.error);
  const reading = interpretSurvey(table.value);
  if (!reading.ok) return print(reading.error);
  for (const notice of reading.value.notices) process.stderr.write(`${refusalMessage(notice)}\n`);
  process.stdout.write(`${JSON.stringify(surveySummary(reading.value))}\n`);
  return 0;
}

async function readBounded(path: string): Promise<ReturnType<typeof refuse> | { readonly ok: true; readonly value: Uint8Array }> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return refuse('file-folder');
    if (info.size > limits.fileBytes) return refuse('file-too-large', sizeParams(info.size));
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return refuse(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'file-missing' : 'file-unreadable');
  }
}

function print(error: AppError): number {
  process.stdout.write(`${JSON.stringify({ refused: { code: error.code, message: refusalMessage(error) } })}\n`);
  return 1;
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return print(fail('parser-failed').error);
});
