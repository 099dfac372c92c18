import { endApp, makeAppFolder, startApp } from '../e2e/support/launch.ts';
import { generateGroups } from '../support/generate.ts';
import { preparedPassword, prepareVault } from '../support/prepared-vault.ts';
import { atMost, p95, rounds, type Measurement } from './measure.ts';

const today = '2026-11-23';

/** How quickly the lines of ten groups of ten follow a step of the zoom: from the press to the second frame after it. */
export async function* run(): AsyncGenerator<Measurement> {
  const dataDir = await makeAppFolder();
  await prepareVault(dataDir, (writer) => generateGroups(writer, { swvs: 10, members: 10, today }), `${today}T08:00:00.000Z`);
  const running = await startApp({ dataDir, clock: `${today}T08:00:00.000Z` });
  const { window } = running;
  await window.locator('input[type=password]').fill(preparedPassword);
  await window.keyboard.press('Enter');
  await window.getByRole('link', { name: 'Alle trajecten' }).click();
  await window.getByRole('button', { name: 'Inzoomen (+)' }).waitFor();
  const times = await window.evaluate(async (count) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const found: number[] = [];
    for (let round = 0; round < count; round += 1) {
      for (const label of ['Inzoomen (+)', 'Inzoomen (+)', 'Uitzoomen (−)', 'Uitzoomen (−)']) {
        const started = performance.now();
        document.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();
        await frame();
        await frame();
        found.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    return found.slice(4);
  }, rounds);
  yield atMost('line.zoom', p95(times), 'ms', 100);
  await endApp(running);
}
