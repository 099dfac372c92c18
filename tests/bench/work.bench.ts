import { endApp, makeAppFolder, startApp } from '../e2e/support/launch.ts';
import { generateGroups } from '../support/generate.ts';
import { preparedPassword, prepareVault } from '../support/prepared-vault.ts';
import { atMost, p95, type Measurement } from './measure.ts';

const today = '2026-11-23';

type Bridge = { api: Record<string, (input: unknown) => Promise<{ ok: boolean; value: { id: string }[] }>> };

/** How quickly a screen follows a press, and a note is safe on disk, with ten groups and two years of work. */
export async function* run(): AsyncGenerator<Measurement> {
  const dataDir = await makeAppFolder();
  await prepareVault(dataDir, (writer) => generateGroups(writer, { swvs: 10, members: 8, today }), `${today}T08:00:00.000Z`);
  const running = await startApp({ dataDir, clock: `${today}T08:00:00.000Z` });
  const { window } = running;
  await window.locator('input[type=password]').fill(preparedPassword);
  await window.keyboard.press('Enter');
  await window.locator('nav a[href]').nth(10).waitFor();
  // Once round, so that every screen has been loaded.
  const change = (): Promise<number[]> =>
    window.evaluate(async () => {
      const times: number[] = [];
      for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href]')) {
        const main = document.querySelector('main');
        const before = main?.textContent ?? '';
        const started = performance.now();
        link.click();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            const heading = document.querySelector('main h1')?.textContent ?? '';
            if (heading === '' || document.querySelector('main')?.textContent === before) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(resolve));
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          setTimeout(resolve, 2000);
        });
        times.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return times.slice(1);
    });
  await change();
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) times.push(...(await change()));
  yield atMost('screen.change', p95(times), 'ms', 100);

  const saves = await window.evaluate(async () => {
    const { api } = globalThis as unknown as Bridge;
    const blocks = await api['records.list']?.({ type: 'conversationBlock', where: {} });
    const id = blocks?.value[0]?.id;
    const results: number[] = [];
    for (let count = 0; count < 200; count += 1) {
      const started = performance.now();
      await api['records.update']?.({ type: 'conversationBlock', id, values: { text: `Een zin die groeit, letter na letter ${'x'.repeat(count)}` }, open: true });
      results.push(performance.now() - started);
    }
    return results;
  });
  yield atMost('note.save', p95(saves), 'ms', 50);
  await endApp(running);
}
