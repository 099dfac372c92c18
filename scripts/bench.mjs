/**
 * `npm run bench`: measures what the project promises about speed and size.
 *
 * Every file `tests/bench/*.bench.mjs` or `*.bench.ts` exports `run(context)`, which gives measurements or yields them one by one.
 * With `-- --json` each measurement is one JSON object a line on standard output; without it a table is printed.
 * A miss is told, but never fails the run: the exit code is 0. Words after the options choose files by name.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prepareForTests from './setup/for-playwright.mjs';
import { withDependencies } from './setup/index.mjs';
import { projectDir } from './setup/paths.mjs';
import { say } from './setup/report.mjs';

/** @typedef {{ name: string, value: number | null, unit: string, aim: number | null, ok: boolean, why?: string }} Measurement */

const folder = join(projectDir, 'tests', 'bench');

/** @returns {Measurement} */
const failure = (name, error) => ({ name, value: null, unit: '', aim: null, ok: false, why: error instanceof Error ? error.message : String(error) });

async function* measurements(file, context) {
  try {
    const { run } = await import(pathToFileURL(join(folder, file)).href);
    const result = run(context);
    if (Symbol.asyncIterator in result) yield* result;
    else yield* await result;
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? '') : String(error));
    yield failure(file.replace(/\.bench\.\w+$/, ''), error);
  }
}

const round = (value) => (value === null ? '–' : String(Math.round(value * 1000) / 1000));

/** @param {readonly Measurement[]} all */
function table(all) {
  const rows = all.map(({ name, value, unit, aim, ok, why }) => [ok ? 'ok' : 'MISS', name, `${round(value)} ${unit}`, aim === null ? '' : `aim ${aim}`, why ?? '']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

await withDependencies(async () => {
  const options = process.argv.slice(2);
  const asJson = options.includes('--json');
  const chosen = options.filter((option) => !option.startsWith('-'));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.bench\.(mjs|ts)$/.test(file)) : [];
  const close = await prepareForTests();
  const context = { command: process.env['PROCESCOACH_ELECTRON'], appDir: process.env['PROCESCOACH_APP'], projectDir, say };
  /** @type {Measurement[]} */
  const all = [];
  for (const file of files.sort().filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word)))) {
    say(`\n── ${file}`);
    for await (const measurement of measurements(file, context)) {
      all.push(measurement);
      if (asJson) process.stdout.write(`${JSON.stringify(measurement)}\n`);
      else say(table([measurement]));
    }
  }
  if (!asJson) process.stdout.write(`\n${table(all)}\n`);
  close();
  return 0;
});
