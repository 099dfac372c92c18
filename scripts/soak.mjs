/**
 * `npm run soak`: what has to hold over hours, or over thousands of tries.
 *
 * Every file `tests/soak/*.ts` (or `.mjs`) exports `run(context)`, which throws when something does not hold. `-- --minutes=N`
 * bounds each file (30 minutes when left out), and words choose files by name. The exit code tells whether all held.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prepareForTests from './setup/for-playwright.mjs';
import { withDependencies } from './setup/index.mjs';
import { projectDir } from './setup/paths.mjs';
import { say } from './setup/report.mjs';

const folder = join(projectDir, 'tests', 'soak');
const defaultMinutes = 30;

await withDependencies(async () => {
  const options = process.argv.slice(2);
  const minutes = Number(options.find((option) => option.startsWith('--minutes='))?.split('=')[1] ?? defaultMinutes);
  const chosen = options.filter((option) => !option.startsWith('-'));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /(?<!\.d)\.(mjs|ts)$/.test(file)) : [];
  const close = await prepareForTests();
  let failed = 0;
  for (const file of files.sort().filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word)))) {
    say(`\n── ${file}, at most ${minutes} minutes`);
    const startedMs = performance.now();
    try {
      const { run } = await import(pathToFileURL(join(folder, file)).href);
      await run({ command: process.env['PROCESCOACH_ELECTRON'], appDir: process.env['PROCESCOACH_APP'], projectDir, say, endAtMs: Date.now() + minutes * 60_000 });
      say(`✓ ${file} held (${((performance.now() - startedMs) / 1000).toFixed(0)} s)`);
    } catch (error) {
      failed += 1;
      say(`✗ ${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  close();
  say(`\n${files.length - failed} held, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
