import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './support/launch.ts';

const projectDir = resolve(import.meta.dirname, '../..');

/** A terminal without a display and with an empty home, as on a machine that was just set up. */
function bareEnvironment(home: string): NodeJS.ProcessEnv {
  const isOurs = (name: string): boolean => /^(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PROCESCOACH_.*)$/.test(name);
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOurs(name))), HOME: home };
}

/** Resolves with the first match in what a program prints; rejects when it ends before. */
function printed(child: ChildProcess, pattern: RegExp, output: string[]): Promise<RegExpMatchArray> {
  return new Promise((found, failed) => {
    const look = (part: Buffer): void => {
      output.push(part.toString('utf8'));
      const match = output.join('').match(pattern);
      if (match !== null) found(match);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => failed(new Error(`ended with ${code}:\n${output.join('')}`)));
  });
}

test('npm start opens the window within seconds, tells each step, and leaves nothing behind', async ({ dataDir }) => {
  const home = await mkdtemp(join(tmpdir(), 'procescoach-home-'));
  const output: string[] = [];
  const arguments_ = ['start', '--silent', '--', `--user-data-dir=${dataDir}`, '--remote-debugging-port=0'];
  // A group of its own, so that all of it gets the signal, as from a terminal.
  const child = spawn('npm', arguments_, { cwd: projectDir, env: bareEnvironment(home), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [, address] = await printed(child, /DevTools listening on ws:\/\/([^/]+)\//, output);
    await expect
      .poll(async () => {
        const answer = await fetch(`http://${address}/json/list`).catch(() => undefined);
        const targets = ((await answer?.json()) ?? []) as { type: string; url: string }[];
        return targets.filter(({ type }) => type === 'page').map(({ url }) => url);
      })
      .toEqual([expect.stringMatching(/^app:\/\/bundle\//)]);
    for (const name of ['Packages', 'System libraries', 'Electron', 'SQLite', 'Sandbox', 'Build', 'Place', 'Display']) {
      expect(output.join('')).toMatch(new RegExp(`✓ ${name} .*\\(\\d+\\.\\d s\\)`));
    }
    if (process.platform === 'linux') expect(output.join('')).toContain('no display here');
  } finally {
    const ended = new Promise((resolveEnd) => child.once('close', resolveEnd));
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await ended;
    await rm(home, { recursive: true, force: true });
  }
  const running = async (): Promise<string> => (await promisify(execFile)('ps', ['-eo', 'args'])).stdout;
  await expect.poll(running).not.toContain(dataDir);
});
