import type { Page } from '@playwright/test';
import { closeByEscape } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { openExampleGroup } from './pages/planning.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

async function pick(window: Page, field: string, option: string): Promise<void> {
  await window.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await window.getByRole('option', { name: option, exact: true }).click();
}

test('a traject is laid out with reasons, adjusted, undone, chosen from a sheet, and planned again when a day falls away', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await window.getByRole('link', { name: 'Traject uitzetten' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Traject van De Wissel uitzetten');
  await pick(window, 'Welke van de maand', 'tweede');
  await pick(window, 'Welke dag', 'dinsdag');
  await window.getByRole('button', { name: 'Voorstel maken' }).click();
  await expect(window.getByText('tweede dinsdag').first()).toBeVisible();

  // By hand: another day, and one less.
  const rows = window.getByRole('button', { name: /^Meer over (ma|di|wo|do|vr) / });
  await expect(rows).not.toHaveCount(0);
  const before = await rows.count();
  await rows.last().click();
  await window.getByRole('menuitem', { name: 'Weglaten' }).click();
  await expect(window.getByText('1 bijeenkomst weggelaten')).toBeVisible();
  await expect(rows).toHaveCount(before - 1);
  await rows.first().click();
  await window.getByRole('menuitem', { name: 'Op deze dag vastzetten' }).click();
  await expect(window.getByText('vastgezet')).toBeVisible();

  await window.getByText('De groep laten kiezen uit drie datums').click();
  await window.getByRole('button', { name: 'Uitzetten', exact: true }).click();
  await expect(window.getByText(/Traject uitgezet: \d+ bijeenkomsten/)).toBeVisible();
  await window.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(window.getByText('Nog te kiezen met de groep')).toBeHidden();

  // By keyboard alone: propose, write with options, and enter what the group ticked.
  const keyboard = keyboardOf(window);
  await keyboard.activate('Voorstel maken');
  await expect(window.getByText('tweede dinsdag').first()).toBeVisible();
  await keyboard.reach(/laten kiezen uit drie datums/);
  await keyboard.press('Space');
  await keyboard.reach(/^Uitzetten$/);
  await keyboard.press('Enter');
  await expect(window.getByText('Nog te kiezen met de groep')).toBeVisible();
  await window.getByRole('button', { name: 'Blad met drie datums' }).click();
  await expect(window.getByRole('dialog').getByText('Wanneer komen we samen?')).toBeVisible();
  await expect(window.getByRole('dialog').getByText(/☐/).first()).toBeVisible();
  await closeByEscape(window);
  await window.getByRole('radio').first().press('ArrowRight');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowRight');
  await keyboard.activate('Keuze bewaren');
  await expect(window.getByText('2 datums vastgelegd.')).toBeVisible();

  // A day falls away.
  await window.getByRole('link', { name: 'Naar de planning van De Wissel' }).click();
  await window.getByRole('button', { name: /^Meer over Bijeenkomst/ }).first().click();
  await window.getByRole('menuitem', { name: 'Kan niet doorgaan' }).click();
  await expect(window.getByRole('dialog').getByText('Nieuwe dag', { exact: true })).toBeVisible();
  await window.getByLabel('Reden').fill('sneeuw');
  await window.getByRole('button', { name: 'Verzetten' }).click();
  await expect(window.getByText(/Bijeenkomst van De Wissel verzet naar/)).toBeVisible();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();

  // Days for those who are still due a gesprek.
  await window.getByRole('link', { name: 'Dagen voor gesprekken' }).click();
  await window.getByRole('button', { name: /gesprek(ken)? plannen/ }).click();
  await expect(window.getByText(/\d+ gesprek(ken)? gepland\./)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
