import { prepareVault, preparedPassword } from '../support/prepared-vault.ts';
import { fillEveryScreen } from './support/every-screen.ts';
import { check, go, sizes } from './support/for-everyone.ts';
import { endApp, expect, test } from './support/launch.ts';

const today = '2026-11-23';
const clock = `${today}T08:00:00.000Z`;

// Structure and colours are the same in both languages; English is checked for the width of its words.
test('every screen of a full vault fits in English', async ({ launchApp, dataDir }) => {
  test.setTimeout(480_000);
  let routes: readonly string[] = [];
  await prepareVault(dataDir, (writer) => void (routes = fillEveryScreen(writer, today)), clock);
  // A window learns the language when it is made, so it is chosen in a start before.
  const before = await launchApp({ clock });
  await before.window.evaluate(() => (globalThis as unknown as { shell: Record<string, (input: unknown) => Promise<unknown>> }).shell['shell.setPreferences']?.({ language: 'en' }));
  await endApp(before);
  const { window, consoleErrors } = await launchApp({ clock });
  await window.locator('input[type=password]').waitFor();
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
  await window.setViewportSize(sizes[0]);
  const found = await check(window, 'lock');
  await window.locator('input[type=password]').fill(preparedPassword);
  await window.keyboard.press('Enter');
  await window.locator('nav a[href]').nth(10).waitFor();
  for (const route of routes) {
    found.push(...(await go(window, route)));
    found.push(...(await check(window, route.replace(/[0-9a-f-]{36}/, ':id'), [])));
  }
  expect(found).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
