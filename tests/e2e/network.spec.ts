import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExample } from './pages/conversation.ts';
import { workThroughTheDay } from './pages/day.ts';
import { firstRun } from './pages/vault.ts';
import { endApp, expect, test } from './support/launch.ts';

const clock = '2026-11-23T08:30:00Z';

/** Where a system call wanted to go: the family of the address, and the address itself for the internet. */
type Target = { readonly family: string; readonly address: string };

/** Every address in what strace wrote, also of calls that were cut in two or failed. */
function targetsIn(trace: string): Target[] {
  return trace.split('\n').flatMap((line) => {
    const family = /sa_family=(AF_\w+)/.exec(line)?.[1];
    if (family === undefined) return [];
    const address = /inet_addr\("([^"]+)"\)/.exec(line)?.[1] ?? /inet_pton\(AF_INET6, "([^"]+)"/.exec(line)?.[1] ?? '';
    return [{ family, address }];
  });
}

/** The system itself (the display, the kernel), or this computer; never another one. */
function staysHere({ family, address }: Target): boolean {
  if (family === 'AF_UNIX' || family === 'AF_NETLINK') return true;
  return (family === 'AF_INET' && address.startsWith('127.')) || (family === 'AF_INET6' && (address === '::1' || address.startsWith('::ffff:127.')));
}

/** A program that starts Electron under strace; the process keeps its number, so it can be talked to and ended. */
function tracedElectron(folder: string, trace: string): string {
  const wrapper = join(folder, 'electron-traced.sh');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  writeFileSync(wrapper, `#!/bin/sh\nexec strace -D -f -qq --seccomp-bpf -e signal=none -e trace=${calls} -s 64 -o '${trace}' '${process.env['PROCESCOACH_ELECTRON'] ?? ''}' "$@"\n`, { mode: 0o755 });
  return wrapper;
}

test('a whole day of work, from the first run to the closing of the window, goes to no other computer', async ({ launchApp, dataDir }) => {
  test.skip(process.platform !== 'linux' || spawnSync('strace', ['-V']).status !== 0, 'strace is needed, which the tests install where they may');
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'procescoach-trace-'));
  const trace = join(folder, 'trace.txt');
  try {
    const running = await launchApp({ clock, program: tracedElectron(folder, trace), args: [process.env['PROCESCOACH_APP'] ?? ''] });
    await firstRun(running.window);
    await loadExample(running.window);
    await workThroughTheDay(running.app, running.window, { pdf: join(dataDir, 'afspraken.pdf') });
    // Proof that a connection would have been seen: one to this computer itself, to a port where nobody is.
    await running.app.evaluate(
      () =>
        new Promise<void>((resolve) => {
          process.getBuiltinModule('node:net').connect(9, '127.0.0.99').on('error', () => resolve());
        }),
    );
    await endApp(running);
    const seen = targetsIn(readFileSync(trace, 'utf8'));
    const list = Object.entries(Object.groupBy(seen, ({ family, address }) => `${family} ${address}`.trim())).map(([target, calls]) => `${target} (${calls?.length ?? 0})`);
    console.log(`addresses in a day of work: ${list.join(', ')}`);
    expect(seen.some(({ address }) => address === '127.0.0.99')).toBe(true);
    expect(seen.some(({ family }) => family === 'AF_UNIX')).toBe(true);
    expect(seen.filter((target) => !staysHere(target))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
