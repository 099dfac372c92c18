/**
 * `npm run -s survey -- FILE`: what the app reads in a survey file, without a window.
 *
 * Standard output gets exactly one JSON object; everything else goes to standard error. The exit code is 0, or 1 with
 * `{"refused":{"code","message"}}`. The file is read in a process of its own, bounded in time and memory, as in the app.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withDependencies } from './setup/index.mjs';
import { projectDir } from './setup/paths.mjs';

const bounds = { heapMegabytes: 512, timeoutMs: 20_000 };

/** npm starts scripts in the project's folder; the file was named from where the command was typed. */
function fromWhereItWasTyped(file) {
  const typed = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return existsSync(typed) ? typed : resolve(file);
}

/** @returns {Promise<{ output: string, code: number | null, timedOut: boolean }>} */
function read(file) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${bounds.heapMegabytes}`, join(projectDir, 'electron', 'store', 'imports', 'cli.ts'), ...file], {
      cwd: projectDir,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const parts = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, bounds.timeoutMs);
    child.stdout.on('data', (part) => parts.push(part));
    child.once('error', () => done({ output: '', code: null, timedOut }));
    child.once('close', (code) => {
      clearTimeout(timer);
      done({ output: Buffer.concat(parts).toString('utf8'), code, timedOut });
    });
  });
}

function refusal(timedOut) {
  return timedOut
    ? { code: 'parser-timeout', message: `Reading took more than ${bounds.timeoutMs / 1000} seconds and was stopped.` }
    : { code: 'parser-failed', message: 'Reading this file failed. Nothing was changed.' };
}

await withDependencies(async () => {
  const [file] = process.argv.slice(2);
  const { output, code, timedOut } = await read(file === undefined ? [] : [fromWhereItWasTyped(file)]);
  const whole = (code === 0 || code === 1) && output.endsWith('}\n');
  process.stdout.write(whole ? output : `${JSON.stringify({ refused: refusal(timedOut) })}\n`);
  return whole ? code : 1;
});
