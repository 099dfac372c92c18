import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerDialogs, readPdf, type PdfRead } from './pages/files.ts';
import { closeByEscape, untilInside } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { openVault } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

/** In the last spring of the example group, when the end of its traject stands ready by itself. */
const clock = '2027-04-12T08:30:00Z';

async function openPapers(window: Page): Promise<void> {
  await openVault(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Dossier' }).click();
  await window.getByRole('tab', { name: 'Papieren' }).click();
  await expect(window.getByText('7 van 8 getekend')).toBeVisible();
}

/** Saves the paper of the dialog on top, and reads it back. */
async function pdfOf(app: ElectronApplication, dialog: Locator, path: string): Promise<PdfRead> {
  await answerDialogs(app, path);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  return readPdf(path);
}

function section(window: Page, name: string): Locator {
  return window.getByRole('region', { name });
}

test('from the last signature to a closed traject and on to the next one, by mouse', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openPapers(window);
  const dialog = window.getByRole('dialog').last();

  await window.getByRole('button', { name: 'Overeenkomst met Pieter Van den Abeele openen' }).click();
  await dialog.getByRole('textbox', { name: 'Tekst van de overeenkomst' }).fill('# Wat we afspreken\nPieter en de coach zien elkaar {{hoe vaak}}.');
  await expect(dialog.getByText('{{hoe vaak}} kan de app niet invullen')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Tekst van de overeenkomst' }).fill('# Wat we afspreken\nPieter en de coach zien elkaar vier keer.');
  await expect(dialog.getByText(/kan de app niet invullen/)).toBeHidden();
  await dialog.getByRole('textbox', { name: 'Notitie' }).fill('Enkel voor de coach.');
  await dialog.getByRole('button', { name: 'Als getekend noteren' }).click();
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(dialog.getByText('versie 1 · getekend op 12/04/2027')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Tekst van de overeenkomst' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Nieuwe versie maken' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Tekst van de overeenkomst' })).toHaveValue(/vier keer/);
  await closeByEscape(window);
  await expect(window.getByText('8 van 8 getekend')).toBeVisible();

  await window.getByRole('button', { name: 'Alle overeenkomsten bekijken en afdrukken' }).click();
  const agreements = await pdfOf(app, dialog, join(dataDir, 'overeenkomsten.pdf'));
  expect(agreements.text.match(/^\s*Coachingsovereenkomst$/gm)).toHaveLength(8);
  expect(agreements.text).toContain("Zoë Çağlar-D'hondt");
  expect(agreements.text).toContain('Waar dat ophoudt');
  expect(agreements.text).not.toContain('Enkel voor de coach.');
  expect(agreements.text).not.toContain('{{');
  // One sheet each, but for the second version with what was added.
  expect(agreements.pages).toBeLessThanOrEqual(9);
  await closeByEscape(window);

  await window.getByRole('button', { name: 'Plan beginnen' }).click();
  const plan = section(window, 'Verduurzamingsplan');
  await plan.getByRole('textbox', { name: 'Wat de groep blijft doen' }).fill('Drie schoolbezoeken per jaar.');
  await plan.getByRole('button', { name: 'Bekijken en afdrukken' }).click();
  const planPaper = await pdfOf(app, dialog, join(dataDir, 'plan.pdf'));
  expect(planPaper).toMatchObject({ pages: 1 });
  expect(planPaper.text).toContain('Drie schoolbezoeken per jaar.');
  await closeByEscape(window);

  await window.getByRole('button', { name: 'Attesten maken voor 8 schoolleiders' }).click();
  await window.getByRole('button', { name: "Attest van Zoë Çağlar-D'hondt openen" }).click();
  await expect(dialog.getByText('17 bijeenkomsten (110,5 uur) en 2 gesprekken (1,25 uur), samen 111,75 uur.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hoe is dit geteld?' }).click();
  await dialog.getByRole('checkbox', { name: /18\/09\/2025/ }).click({ force: true });
  await expect(dialog.getByText('16 bijeenkomsten (104 uur) en 2 gesprekken (1,25 uur), samen 105,25 uur.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Tekst van het attest' })).toHaveValue(/16 bijeenkomsten .* samen 105,25 uur/s);
  await closeByEscape(window);
  await window.getByRole('button', { name: 'Alle attesten bekijken en afdrukken' }).click();
  const certificates = await pdfOf(app, dialog, join(dataDir, 'attesten.pdf'));
  expect(certificates.pages).toBe(8);
  expect(certificates.text).toContain('105,25');
  await closeByEscape(window);

  await window.getByRole('button', { name: 'Traject afsluiten' }).click();
  const question = window.getByRole('alertdialog');
  await expect(question.getByText('De groep vraagt op Vandaag geen aandacht meer.')).toBeVisible();
  await question.getByRole('button', { name: 'Traject afsluiten' }).click();
  await expect(window.getByText('Dit traject is afgesloten op 12 april 2027.')).toBeVisible();
  const menu = window.getByRole('navigation').first();
  await expect(menu.getByText('Archief')).toBeVisible();
  await menu.getByRole('link', { name: 'Vandaag' }).click();
  await expect(window.getByRole('region', { name: /Vraagt aandacht/ }).getByText(/Zoë|Hanne|Pieter/)).toHaveCount(0);
  await menu.getByRole('link', { name: 'De Wissel' }).click();
  await window.getByRole('tab', { name: 'Dossier' }).click();
  await window.getByRole('tab', { name: 'Papieren' }).click();
  await window.getByRole('button', { name: 'Vervolgtraject maken' }).click();
  await dialog.getByRole('checkbox', { name: 'Karel Vandeputte' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Vervolgtraject maken' }).click();
  await expect(window.getByText('Er is een vervolgtraject van 1 september 2027 tot 30 juni 2029.')).toBeVisible();
  await expect(menu.getByText('Archief')).toBeHidden();
  await window.getByRole('tab', { name: 'Leervragen' }).click();
  await window.getByRole('button', { name: /Uit het vorige traject/ }).click();
  await window.getByRole('button', { name: /^Opnieuw opnemen: Hoe durven wij/ }).click();
  await expect(window.getByText(/opgenomen in dit traject/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('an intake, a signature and a closed traject that is opened again, by keyboard alone', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const { window } = await launchApp({ clock });
  await openPapers(window);
  const keyboard = keyboardOf(window);
  await keyboard.activate('Overeenkomst met Pieter Van den Abeele openen');
  await untilInside(window, 'dialog');
  await keyboard.activate('Als getekend noteren');
  await keyboard.activate(/^Bewaren$/);
  await expect(window.getByText('versie 1 · getekend op 12/04/2027')).toBeVisible();
  await untilInside(window, 'dialog');
  await keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
  await expect(window.getByText('8 van 8 getekend')).toBeVisible();
  await keyboard.activate('Traject afsluiten');
  await expect(window.getByText('De groep vraagt op Vandaag geen aandacht meer.')).toBeVisible();
  await untilInside(window, 'alertdialog');
  await keyboard.activate('Traject afsluiten');
  await expect(window.getByText('Dit traject is afgesloten op 12 april 2027.')).toBeVisible();
  await keyboard.activate('Traject heropenen');
  await expect(window.getByText(/Het traject loopt van/)).toBeVisible();
  await keyboard.activate(/^Pieter Van den Abeele$/, 'Shift+Tab');
  await expect(window.getByRole('heading', { name: 'Pieter Van den Abeele' })).toBeVisible();
  await keyboard.activate('Intake beginnen');
  await keyboard.activate('Intake invullen');
  await keyboard.reach('Verwachtingen');
  await keyboard.type('Een jaar zonder brandjes.');
  await keyboard.reach('Samen praten');
  // The sentence that appears above it moves the box a little: pressed without asking where it went.
  await window.keyboard.press('Space');
  // Folded away, what was noted stands as sentences.
  await keyboard.activate('Intake aanvullen');
  await expect(window.getByText('Leert graag door: samen praten')).toBeVisible();
  await expect(section(window, 'Intake').getByRole('paragraph').filter({ hasText: 'Een jaar zonder brandjes.' })).toBeVisible();
  expect(keyboard.problems).toEqual([]);
});
