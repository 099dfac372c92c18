import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { typeFrom, typeOnceFocused } from './pages/focus.ts';
import { firstRun, lockByKey, password, unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';
import { damageStore, makeStoreNewer, vaultFolderOf } from './support/vault-files.ts';

test('a first run by keyboard alone makes a vault that opens again', async ({ launchApp, dataDir }) => {
  const { window, app, consoleErrors } = await launchApp();
  await typeOnceFocused(window.getByLabel('Je naam'), "Griet Çağlar-D'hondt");
  await window.keyboard.press('Tab');
  await window.keyboard.type('Vormingsdienst Hageland');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Kies een wachtwoord' })).toBeVisible();
  await typeOnceFocused(window.getByLabel('Wachtwoord', { exact: false }).first(), password);
  await window.keyboard.press('Tab');
  await window.keyboard.type(password);
  await window.keyboard.press('Enter');
  const code = window.getByTestId('recovery-code');
  await code.waitFor();
  const recoveryCode = (await code.locator('span').allTextContents()).join('');
  const end = window.getByLabel('Typ de laatste 8 tekens van je code');
  await typeFrom(end, 'AAAAAAAA');
  await window.keyboard.press('Enter');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  expect(existsSync(join(dataDir, 'vaults'))).toBe(true);
  await end.press('Control+a');
  await window.keyboard.type(recoveryCode.slice(-8).toLowerCase());
  await window.keyboard.press('Enter');
  await expect(window.getByRole('navigation').first()).toBeVisible();
  const locked = await lockByKey(app, window);
  await locked.keyboard.type(password);
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('navigation').first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a weak password is told in words and makes no vault', async ({ launchApp, dataDir }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').fill('Griet');
  await window.getByLabel('Voor wie werk je?').fill('Hageland');
  await window.getByRole('button', { name: 'Verder' }).click();
  await window.getByLabel('Wachtwoord', { exact: false }).first().fill('wachtwoord123');
  await window.getByLabel('Nog eens hetzelfde wachtwoord').fill('wachtwoord123');
  await window.getByRole('button', { name: 'Kluis maken' }).click();
  await expect(window.getByRole('heading', { name: 'Kies een wachtwoord' })).toBeVisible();
  expect(readdirSync(join(dataDir, 'vaults'))).toEqual([]);
});

test('a wrong password gets a sentence, and the recovery code opens and sets a new one', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  const { recoveryCode } = await firstRun(window);
  const locked = await lockByKey(app, window);
  await unlock(locked, 'dit is het verkeerde wachtwoord');
  await expect(locked.locator('input[type=password]')).toHaveAttribute('aria-invalid', 'true');
  await locked.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  await locked.getByLabel('Herstelcode').fill(recoveryCode.toLowerCase().replace(/(.{7})/g, '$1 '));
  const next = 'zeven gele paraplus in de regen';
  await locked.getByLabel('Nieuw wachtwoord').fill(next);
  await locked.getByLabel('Nog eens hetzelfde wachtwoord').fill(next);
  await locked.getByRole('button', { name: 'Kluis openen' }).click();
  await expect(locked.getByRole('navigation').first()).toBeVisible();
  const again = await lockByKey(app, locked);
  await unlock(again, next);
  await expect(again.getByRole('navigation').first()).toBeVisible();
});

test('a damaged store is said to be damaged, and a backup brings it back beside the replaced one', async ({ launchApp, dataDir }) => {
  const first = await launchApp();
  await firstRun(first.window);
  await first.app.close();
  damageStore(dataDir);
  const { window } = await launchApp();
  await unlock(window);
  await expect(window.getByText('beschadigd', { exact: false }).first()).toBeVisible();
  await window.getByRole('button', { name: 'Een back-up terugzetten' }).first().click();
  await window.getByLabel('Wachtwoord van toen').fill(password);
  await window.getByRole('button', { name: 'Terugzetten' }).click();
  await window.getByRole('button', { name: 'Openen' }).waitFor();
  await unlock(window);
  await expect(window.getByRole('navigation').first()).toBeVisible();
  expect(readdirSync(vaultFolderOf(dataDir)).some((name) => name.startsWith('vault-replaced-'))).toBe(true);
});

test('a store of a newer program is refused and stays as it is', async ({ launchApp, dataDir }) => {
  const first = await launchApp();
  await firstRun(first.window);
  await first.app.close();
  await makeStoreNewer(dataDir);
  const { window } = await launchApp();
  await unlock(window);
  await expect(window.getByText('nieuwere versie', { exact: false }).first()).toBeVisible();
});

test('a second start shows the first window and leaves', async ({ launchApp, dataDir }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const electron = process.env['PROCESCOACH_ELECTRON'] ?? '';
  const second = spawn(electron, [process.env['PROCESCOACH_APP'] ?? '', `--user-data-dir=${dataDir}`], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  await expect(window.getByLabel('Je naam')).toBeVisible();
});

for (const [name, notice] of [
  ['lock-screen', 'toen je scherm vergrendelde'],
  ['suspend', 'in slaapstand'],
] as const) {
  test(`the vault closes on ${name} of the computer`, async ({ launchApp }) => {
    const { window, app } = await launchApp();
    await firstRun(window);
    const next = app.waitForEvent('window');
    await app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), name);
    const locked = await next;
    await expect(locked.getByText(notice, { exact: false })).toBeVisible();
  });
}

test('the vault closes by itself after the idle time', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await firstRun(window);
  const next = app.waitForEvent('window');
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 601;
  });
  const locked = await next;
  await expect(locked.getByText('Je was even weg', { exact: false })).toBeVisible();
});

test('closing the window ends the app with the store closed and backed up', async ({ launchApp, dataDir }) => {
  const { window, app, child } = await launchApp();
  await firstRun(window);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const folder = vaultFolderOf(dataDir);
  expect(existsSync(join(folder, 'vault.db-wal'))).toBe(false);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
});
