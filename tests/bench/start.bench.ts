import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endApp, makeAppFolder } from '../e2e/support/launch.ts';
import { generateGroups } from '../support/generate.ts';
import { preparedPassword, prepareVault } from '../support/prepared-vault.ts';
import { atMost, bareProgram, median, type Measurement, pssOf, rounds, timeToField } from './measure.ts';

const today = '2026-11-23';

/** How quickly the app is there, and what it weighs, beside a window that does nothing. */
export async function* run(): AsyncGenerator<Measurement> {
  const bare = await bareProgram();
  const dataDir = await makeAppFolder();
  await prepareVault(dataDir, (writer) => generateGroups(writer, { swvs: 10, members: 8, today }), `${today}T08:00:00.000Z`);
  const times = { bare: [] as number[], lock: [] as number[], today: [] as number[] };
  const memory = { bare: [] as number[], app: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const limit = await timeToField(await makeAppFolder(), bare);
    times.bare.push(limit.ms);
    memory.bare.push(pssOf(limit.running.child.pid ?? 0));
    await endApp(limit.running);

    const { ms, running } = await timeToField(dataDir, undefined);
    times.lock.push(ms);
    // Nobody types a password of twelve characters in less.
    await running.window.waitForTimeout(3000);
    await running.window.locator('input[type=password]').fill(preparedPassword);
    const opened = performance.now();
    await running.window.keyboard.press('Enter');
    await running.window.locator('h1').waitFor();
    await running.window.locator('nav a[href]').nth(10).waitFor();
    times.today.push(performance.now() - opened - keyMs(dataDir));
    await running.window.waitForTimeout(5000);
    memory.app.push(pssOf(running.child.pid ?? 0));
    await endApp(running);
  }
  yield atMost('start.lock-screen', median(times.lock) / median(times.bare), 'x', 1.3);
  yield atMost('start.vandaag', median(times.today) / 1000, 's', 0.4);
  yield atMost('memory.total', median(memory.app) / median(memory.bare), 'x', 1.4);
}

/** How long the last derivation of the key took, as the log tells it. */
function keyMs(dataDir: string): number {
  const log = readFileSync(join(dataDir, 'logs', 'events.log'), 'utf8');
  return Number([...log.matchAll(/key-derived-ms (\d+)/g)].at(-1)?.[1] ?? 0);
}
