import type { Page } from '@playwright/test';
import { typeOnceFocused } from './pages/focus.ts';
import { openExample, typeDate } from './pages/planning.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

const menu = (window: Page, name: string) => window.getByRole('navigation').first().getByRole('link', { name });
const heading = (window: Page) => window.getByRole('heading', { level: 1 });

async function openTimelineOfZoe(window: Page): Promise<void> {
  await menu(window, 'De Wissel').click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('tabpanel').getByRole('link', { name: /Çağlar/ }).first().click();
  await window.getByRole('tab', { name: 'Tijdlijn' }).click();
}

test('everything of a person and a group stands on one line, narrowed, kept, and walked from person to person', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await openTimelineOfZoe(window);
  const status = window.getByRole('main').getByRole('status').first();

  await test.step('the arrows walk, Tab stops once, Enter opens', async () => {
    await expect(window.getByRole('heading', { name: 'Schooljaar 2026-2027' })).toBeVisible();
    const entries = window.locator('a[data-entry]');
    await expect(window.locator('a[data-entry]:not([tabindex="-1"])')).toHaveCount(1);
    await entries.first().press('ArrowDown');
    await expect(entries.nth(1)).toBeFocused();
    await window.keyboard.press('End');
    await expect(entries.last()).toBeFocused();
    await window.keyboard.press('Home');
    await expect(entries.first()).toBeFocused();
    await expect(entries.first()).toHaveText('Gepland: gesprek met Zoë');
    await window.keyboard.press('Enter');
    await expect(heading(window)).toHaveText(/^Gesprek met Zoë/);
    await openTimelineOfZoe(window);
  });

  await test.step('narrowed by kind, leervraag, period and words', async () => {
    await window.getByRole('button', { name: /Soort$/ }).click();
    await window.getByRole('option', { name: 'gesprekken', exact: true }).click();
    await expect(window.locator('a[data-entry]').filter({ hasNotText: /gesprek/i })).toHaveCount(0);
    await window.getByRole('button', { name: /Soort$/ }).click();
    await window.getByRole('option', { name: 'alles', exact: true }).click();
    await window.getByRole('button', { name: /Leervraag$/ }).click();
    await window.getByRole('option', { name: /feedback vragen zonder dat het als/ }).click();
    await expect(window.getByRole('link', { name: 'Leervraag van Zoë begonnen' })).toHaveCount(1);
    await window.getByRole('button', { name: /Periode$/ }).click();
    await window.getByRole('option', { name: 'vorig schooljaar' }).click();
    await expect(window.getByRole('heading', { name: 'Schooljaar 2026-2027' })).toBeHidden();
    await window.getByRole('searchbox', { name: 'Zoeken in de tijdlijn' }).fill('LEERVRAAG');
    await expect(status).toHaveText(/^1 van \d+ moment$/);
  });

  await test.step('kept under a name, applied by key, named anew and put in the bin', async () => {
    await window.getByRole('button', { name: 'Filter wissen' }).click();
    await window.getByRole('button', { name: /Soort$/ }).click();
    await window.getByRole('option', { name: 'afspraken' }).click();
    const narrowed = await status.textContent();
    await window.getByRole('button', { name: 'Deze filter bewaren' }).click();
    await typeOnceFocused(window.getByRole('textbox', { name: /^Naam/ }), 'Wat we afspraken');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('button', { name: /^Wat we afspraken/ })).toHaveAttribute('aria-pressed', 'true');
    await window.keyboard.press('Alt+0');
    await expect(status).not.toHaveText(narrowed ?? '');
    await window.keyboard.press('Alt+1');
    await expect(status).toHaveText(narrowed ?? '');
    await window.getByRole('button', { name: 'Filter Wat we afspraken' }).click();
    await window.getByRole('menuitem', { name: 'Naam wijzigen' }).click();
    await window.getByRole('textbox', { name: /^Naam/ }).fill('Afspraken');
    await window.keyboard.press('Enter');
    await expect(window.getByText('Filter heet nu Afspraken.')).toBeVisible();
    await expect(window.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('the next person by key, on the same tab and with the same filter, and back', async () => {
    const first = await heading(window).textContent();
    await window.keyboard.press('Control+PageDown');
    await expect(heading(window)).not.toHaveText(first ?? '');
    await expect(window.getByRole('tab', { name: 'Tijdlijn' })).toHaveAttribute('aria-selected', 'true');
    await expect(window.getByRole('button', { name: /^Afspraken/ })).toHaveAttribute('aria-pressed', 'true');
    await window.keyboard.press('Control+PageUp');
    await expect(heading(window)).toHaveText(first ?? '');
  });

  await test.step('the group has its own line, and the kept filter serves there too', async () => {
    await menu(window, 'De Wissel').click();
    await window.getByRole('tab', { name: 'Dossier' }).click();
    await expect(window.getByRole('tab', { name: 'Tijdlijn' })).toHaveAttribute('aria-selected', 'true');
    await expect(window.getByRole('link', { name: /^Afgesproken: Zoë doet dit/ }).first()).toBeVisible();
    await window.getByRole('button', { name: 'Filter Afspraken' }).click();
    await window.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(window.getByText('Filter Afspraken verwijderd.')).toBeVisible();
  });
  expect(consoleErrors).toEqual([]);
});

test('all agreements stand together: found, ticked off, and changed several at once with one way back', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await menu(window, 'Afspraken').click();
  await expect(heading(window)).toHaveText('Afspraken');
  const boxes = window.getByRole('main').getByRole('checkbox');
  await expect(boxes).not.toHaveCount(0);
  const running = await boxes.count();

  await test.step('one is ticked off, and taken back', async () => {
    await boxes.first().press('Space');
    await expect(boxes).toHaveCount(running - 1);
    await window.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await expect(boxes).toHaveCount(running);
  });

  await test.step('several get another date by keyboard, with what changes shown first', async () => {
    await boxes.first().press('ArrowDown');
    await expect(boxes.nth(1)).toBeFocused();
    await window.keyboard.press('Control+a');
    await expect(window.getByText(`${running} gekozen`)).toBeVisible();
    await window.keyboard.press('Space');
    await expect(window.getByText(`${running - 1} gekozen`)).toBeVisible();
    await window.getByRole('group', { name: 'Met de gekozen afspraken' }).getByRole('button', { name: 'Andere datum kiezen' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Een andere datum kiezen' });
    await typeDate(window, '15/12/2026');
    await expect(dialog.getByRole('listitem')).toHaveCount(running - 1);
    await expect(dialog.getByText(/wordt 15\/12\/2026/).first()).toBeVisible();
    await dialog.getByRole('button', { name: `${running - 1} afspraken wijzigen` }).press('Enter');
    await expect(window.getByText(`${running - 1} afspraken verzet naar 15/12/2026.`)).toBeVisible();
    await expect(window.getByText(/tegen 15\/12\/2026/)).toHaveCount(running - 1);
    await window.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await expect(window.getByText(/tegen 15\/12\/2026/)).toHaveCount(0);
  });

  await test.step('found by how they stand, by who, and by words', async () => {
    await window.getByRole('button', { name: 'Klaar met kiezen' }).click();
    await window.getByRole('button', { name: /Stand$/ }).click();
    await window.getByRole('option', { name: 'gedaan' }).click();
    await expect(window.getByRole('heading', { name: /^Gedaan/ })).toBeVisible();
    await window.getByRole('button', { name: 'Filter wissen' }).click();
    await window.getByRole('searchbox', { name: 'Zoeken in de afspraken' }).fill('zoe tip');
    await expect(boxes).toHaveCount(1);
    await window.getByRole('link', { name: /^uit het gesprek van/ }).click();
    await expect(heading(window)).toHaveText(/Zoë/);
  });
  expect(consoleErrors).toEqual([]);
});
