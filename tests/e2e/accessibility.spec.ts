import { prepareVault } from '../support/prepared-vault.ts';
import { firstRun, unlock } from './pages/vault.ts';
import { fillEveryScreen } from './support/every-screen.ts';
import { check, go, sizes } from './support/for-everyone.ts';
import { expect, test } from './support/launch.ts';

const today = '2026-11-23';
const clock = `${today}T08:00:00.000Z`;

test('the lock screens and the empty vault are for everyone', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await window.getByLabel('Je naam').waitFor();
  const found = await check(window, 'first run');
  await firstRun(window);
  for (const route of ['/', '/settings', '/bin', '/programmes', '/schools', '/analysis', '/swv/new']) {
    found.push(...(await go(window, route)));
    found.push(...(await check(window, `${route} empty`)));
  }
  expect(found).toEqual([]);
});

test('every screen of a full vault is for everyone, in both themes and at both sizes', async ({ launchApp, dataDir }) => {
  test.setTimeout(480_000);
  let routes: readonly string[] = [];
  await prepareVault(dataDir, (writer) => void (routes = fillEveryScreen(writer, today)), clock);
  const { window, consoleErrors } = await launchApp({ clock });
  await window.locator('input[type=password]').waitFor();
  await window.setViewportSize(sizes[0]);
  const found = await check(window, 'lock');
  await unlock(window);
  await window.locator('nav a[href]').nth(10).waitFor();
  for (const route of routes) {
    found.push(...(await go(window, route)));
    found.push(...(await check(window, route.replace(/[0-9a-f-]{36}/, ':id'))));
  }
  expect(found).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
