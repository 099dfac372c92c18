import { readdirSync, rmSync } from 'node:fs';
import { answerDialogs } from './pages/files.ts';
import { firstRun } from './pages/vault.ts';
import { expect, makeAppFolder, test } from './support/launch.ts';

test('a second place for backups is chosen, filled, missed when it is away, and let go', async ({ launchApp }) => {
  const { window, app, consoleErrors } = await launchApp();
  const stick = await makeAppFolder('procescoach-stick-');
  await firstRun(window);
  await window.getByRole('link', { name: 'Instellingen' }).click();
  await answerDialogs(app, stick);
  await window.getByRole('button', { name: 'Plaats kiezen' }).click();
  await expect(window.getByText('Elke back-up komt ook op', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Nu een back-up maken' }).click();
  await expect(window.getByText('De back-up is gemaakt en nagekeken.')).toBeVisible();
  await expect(window.getByText('Laatste:', { exact: false })).toBeVisible();
  expect(readdirSync(stick, { recursive: true }).length).toBeGreaterThan(0);
  if (process.env['LOOK'] !== undefined) await window.screenshot({ path: `${process.env['LOOK']}/second.png`, fullPage: true });

  rmSync(stick, { recursive: true, force: true });
  await window.getByRole('button', { name: 'Nu een back-up maken' }).click();
  await expect(window.getByText('is nu niet aangesloten', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Niet meer gebruiken' }).click();
  await expect(window.getByRole('button', { name: 'Plaats kiezen' })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
