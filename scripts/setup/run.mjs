/** Starting other programs: streamed, captured, or looked up. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const sameSignalMs = 2000;
const onWindows = process.platform === 'win32';

/**
 * The environment for npm: it has to run under the Node that it came with. That Node's own folder holds npm's settings
 * for this machine, and `npm ci` begins by removing the other Node.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutProjectPrograms() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...process.env, PATH: folders.join(delimiter) };
}

/**
 * Runs a program to its end; what it prints goes to our standard error.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeoutMs?: number, stdout?: 'inherit' }} [options] `quiet` keeps the output back and returns it.
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the program could not be started, 124 after the time limit.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: onWindows && command === 'npm',
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', options.stdout ?? 2, 2],
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    let timedOut = false;
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : code, output: Buffer.concat(parts).toString('utf8') });
    };
    child.once('error', () => end(127));
    child.once('close', (code) => end(code ?? 1));
  });
}

/**
 * Starts a program in our place: it gets our input and output, our signals reach it, its exit code becomes ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function runInOurPlace(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let passedMs = -Infinity;
    const pass = (signal) => {
      // From a terminal one Ctrl+C comes twice, through npm as well; a program takes the second for "at once".
      if (performance.now() - passedMs < sameSignalMs) return;
      passedMs = performance.now();
      child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, pass);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} what it printed, or nothing when it failed
 */
export function ask(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return result.status === 0 ? result.stdout : undefined;
}

/**
 * @param {string} program
 * @param {{ outside?: string }} [options] `outside`: a folder whose programs do not count
 * @returns {string | undefined} the full path of a program on PATH
 */
export function which(program, options = {}) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '' || (options.outside !== undefined && folder.includes(options.outside))) continue;
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return undefined;
}
