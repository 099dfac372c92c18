import type { Locator, Page } from '@playwright/test';
import { generateGroups } from '../support/generate.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { openExampleGroup } from './pages/planning.ts';
import { unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const today = '2026-11-23';
const clock = `${today}T08:00:00.000Z`;
const long = 'Leren van collega’s, en tijd om stil te staan bij wat werkt. '.repeat(8);

/** Types in the box until it is kept and shown elsewhere, and answers how far the top of the box moved on screen. */
async function movedBy(window: Page, box: Locator, shown: Locator): Promise<number> {
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await box.click({ position: { x: 5, y: 5 } });
  const top = (): Promise<number> => box.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await window.keyboard.insertText(long);
  await expect(shown).toContainText('Leren van collega’s');
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return Math.abs((await top()) - before);
}

test('with twelve groups the menu keeps what one needs everywhere in sight, and the group one is in', async ({ launchApp, dataDir }) => {
  await prepareVault(dataDir, (writer) => void generateGroups(writer, { swvs: 12, members: 1, today }), clock);
  const { window, consoleErrors } = await launchApp({ clock });
  await window.setViewportSize({ width: 1280, height: 720 });
  await unlock(window);
  const menu = window.getByRole('navigation').first();
  const line = (name: string): Locator => menu.getByRole('link', { name });
  await line('Groep 12').click();
  for (const name of ['Vandaag', 'Agenda', 'Groep 12', 'Analyse', 'Bibliotheek', 'Scholen', 'Instellingen']) await expect(line(name).first()).toBeInViewport({ ratio: 1 });
  await expect(menu.getByRole('button', { name: /Zoeken/ })).toBeInViewport({ ratio: 1 });
  await expect(menu.getByText(/back-up/i)).toBeInViewport({ ratio: 1 });
  expect(await menu.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
  await line('Groep 1 ').first().focus();
  await expect(line('Groep 1 ').first()).toBeInViewport({ ratio: 1 });

  // At 200 % everything is one list that scrolls, and each line comes in sight with the focus.
  await window.setViewportSize({ width: 640, height: 360 });
  await window.getByRole('banner').getByRole('button').click();
  const drawer = window.getByRole('dialog');
  for (const name of ['Groep 1 ', 'Groep 12', 'Instellingen']) {
    await drawer.getByRole('link', { name }).first().focus();
    await expect(drawer.getByRole('link', { name }).first()).toBeInViewport({ ratio: 1 });
  }
  expect(consoleErrors).toEqual([]);
});

test('a box stays where it is while what is typed in it appears above', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await window.setViewportSize({ width: 1280, height: 600 });
  await window.getByRole('tab', { name: 'Leervragen' }).click();
  const question = window.getByRole('listitem').filter({ has: window.getByRole('button', { name: 'Uitwerken' }) }).first();
  await question.getByRole('button', { name: 'Uitwerken' }).click();
  expect(await movedBy(window, question.getByRole('textbox').first(), question.locator('span').first())).toBeLessThanOrEqual(1);

  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('tabpanel').getByRole('link', { name: /Çağlar/ }).first().click();
  const intake = window.getByRole('region', { name: 'Intake' });
  await intake.getByRole('button', { name: /^Intake (invullen|aanvullen)$/ }).click();
  const hopes = intake.getByRole('textbox', { name: 'Verwachtingen' });
  expect(await movedBy(window, hopes, hopes)).toBeLessThanOrEqual(1);
  await expect(intake.getByText('Leren van collega’s')).toHaveCount(1);
  await intake.getByRole('button', { name: /^Intake aanvullen$/ }).click();
  await expect(intake.getByText(/^Verwachtingen: .*Leren van collega’s/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
