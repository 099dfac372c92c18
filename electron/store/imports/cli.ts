import { fail, type AppError } from '#shared/result.ts';
import { readBounded } from './parse-file.ts';
import { readTable } from './read-table.ts';
import { refusalMessage } from './refusals.ts';
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

function print(error: AppError): number {
  process.stdout.write(`${JSON.stringify({ refused: { code: error.code, message: refusalMessage(error) } })}\n`);
  return 1;
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return print(fail('parser-failed').error);
});
