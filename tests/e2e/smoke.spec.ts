import { readFile } from 'node:fs/promises';
import { expect, kill9, processIds, test } from './support/launch.ts';

const statusOf = async (pid: number): Promise<Map<string, string>> => {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return new Map(text.split('\n').map((line) => [line.split(':')[0] ?? '', line.split(':')[1]?.trim() ?? '']));
};

test('the window opens, shows something and reports no error', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp();
  await expect(window.locator('#root')).not.toBeEmpty();
  expect(window.url()).toMatch(/^app:\/\/bundle\//);
  expect(consoleErrors).toEqual([]);
});

test('the system itself says that the page runs in the sandbox, and that nothing runs as root', async ({ launchApp }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const { app } = await launchApp();
  const pages = await processIds(app, 'Tab');
  expect(pages.length).toBeGreaterThan(0);
  for (const pid of pages) {
    const status = await statusOf(pid);
    expect(status.get('Seccomp'), 'system calls are filtered').toBe('2');
    expect(status.get('NoNewPrivs')).toBe('1');
  }
  for (const pid of [...pages, ...(await processIds(app, 'Browser')), ...(await processIds(app, 'Utility'))]) {
    expect((await statusOf(pid)).get('Uid')).not.toMatch(/\b0\b/);
  }
});

test('the app can be started again on the same data after it was cut off', async ({ launchApp, dataDir }) => {
  const first = await launchApp();
  await kill9(first.app);
  const second = await launchApp();
  await expect(second.window.locator('#root')).not.toBeEmpty();
  expect(second.dataDir).toBe(dataDir);
});

test('a window that is not drawn, since what draws it is stuck, is drawn after all', async ({ launchApp }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  // As soon as the program runs: before its window was drawn for the first time.
  const { app } = await launchApp({ awaitWindow: false });
  const [stuck] = await processIds(app, 'GPU');
  process.kill(stuck ?? 0, 'SIGSTOP');
  const window = await app.firstWindow();
  const drawn = window.evaluate(
    () =>
      new Promise((resolve) => {
        let pictures = 0;
        // The first ones are taken from a page also when nobody draws them.
        const take = (): void => void ((pictures += 1) === 10 ? resolve(true) : requestAnimationFrame(take));
        take();
      }),
  );
  expect(await Promise.race([drawn, window.waitForTimeout(1000)]), 'what draws is stuck').not.toBe(true);
  expect(await drawn).toBe(true);
  expect(await processIds(app, 'GPU')).not.toContain(stuck);
});
