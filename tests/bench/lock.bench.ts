import { endApp, makeAppFolder, startApp } from '../e2e/support/launch.ts';
import { processesOf } from '../e2e/support/memory.ts';
import { generateGroups } from '../support/generate.ts';
import { preparedPassword, prepareVault } from '../support/prepared-vault.ts';
import { atMost, median, rounds, type Measurement } from './measure.ts';

const today = '2026-11-23';

/** How soon after the press of the lock every process that held words is gone, and with it the key. */
export async function* run(): AsyncGenerator<Measurement> {
  const dataDir = await makeAppFolder();
  await prepareVault(dataDir, (writer) => generateGroups(writer, { swvs: 10, members: 8, today }), `${today}T08:00:00.000Z`);
  const running = await startApp({ dataDir, clock: `${today}T08:00:00.000Z` });
  const mainPid = running.child.pid ?? 0;
  const times: number[] = [];
  let { window } = running;
  for (let round = 0; round < rounds; round += 1) {
    await window.locator('input[type=password]').fill(preparedPassword);
    await window.keyboard.press('Enter');
    await window.locator('nav a[href]').nth(10).waitFor();
    const holders = processesOf(mainPid).filter(({ kind }) => kind === 'renderer' || kind.includes('NodeService'));
    const next = running.app.waitForEvent('window');
    const pressed = performance.now();
    // The window may be gone before the key is up.
    await window.keyboard.press('Control+l').catch(() => undefined);
    while (processesOf(mainPid).some(({ pid }) => holders.some((holder) => holder.pid === pid))) await new Promise((resolve) => setTimeout(resolve, 10));
    times.push(performance.now() - pressed);
    window = await next;
    await window.locator('input[type=password]').waitFor();
  }
  await endApp(running);
  yield atMost('lock.gone', median(times) / 1000, 's', 2);
}
