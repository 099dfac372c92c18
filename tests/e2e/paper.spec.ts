import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { partsOf, templateOf, wordsOf } from '../electron/paper/docx-reading.ts';
import { firstRun } from './pages/vault.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { expect, test } from './support/launch.ts';

const clock = '2026-11-23T07:05:00Z';
const run = promisify(execFile);

/** Answers the next dialogs of the system: where to save, and what to open. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

async function wordOf(app: ElectronApplication, dialog: Locator, path: string, button = 'Als Word bewaren'): Promise<Buffer> {
  await answerDialogs(app, path);
  await dialog.getByRole('button', { name: button }).click();
  await expect.poll(() => readFile(path).then(({ length }) => length > 0, () => false)).toBe(true);
  return readFile(path);
}

async function openPerson(window: Page): Promise<void> {
  await firstRun(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('link', { name: "Zoë Çağlar-D'hondt", exact: true }).first().click();
  await expect(window.getByRole('heading', { name: "Zoë Çağlar-D'hondt" })).toBeVisible();
}

test('a sheet is looked at, then saved as Word and as PDF with the same words, and an own template is filled in', async ({ launchApp, dataDir }) => {
  test.setTimeout(90_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openPerson(window);
  const dialog = window.getByRole('dialog').last();

  await window.getByRole('button', { name: 'Leervragen bekijken' }).click();
  await expect(dialog.getByRole('heading', { name: "Leervragen van Zoë Çağlar-D'hondt" })).toBeVisible();
  const shown = await dialog.getByRole('listitem').first().locator('span').first().innerText();
  const word = await wordOf(app, dialog, join(dataDir, 'leervragen.docx'));
  expect(wordsOf(word)).toContain("Leervragen van Zoë Çağlar-D'hondt");
  expect(wordsOf(word)).toContain(shown.split(' (')[0]);
  expect(Object.values(partsOf(word)).join('')).not.toContain('TargetMode="External"');
  const pdf = join(dataDir, 'leervragen.pdf');
  await answerDialogs(app, pdf);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  await expect.poll(() => readFile(pdf).then(({ length }) => length > 0, () => false)).toBe(true);
  expect((await run('pdftotext', ['-layout', pdf, '-'])).stdout.normalize('NFC')).toContain("Leervragen van Zoë Çağlar-D'hondt");
  await window.keyboard.press('Escape');

  await window.getByRole('navigation').first().getByRole('link', { name: 'Instellingen' }).click();
  await window.getByRole('button', { name: 'Sjabloon toevoegen' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Ons briefhoofd');
  const template = join(dataDir, 'briefhoofd.docx');
  await writeFile(template, await templateOf(['Voor {{schoolleider}}, van {{directie}}', '{{verslag}}']));
  await answerDialogs(app, template);
  await dialog.getByRole('button', { name: 'Word-bestand kiezen' }).click();
  await expect(window.getByText('{{directie}} kent de app niet voor dit blad')).toBeVisible();
  await expect(window.getByText('Word-sjabloon Ons briefhoofd toegevoegd.')).toBeVisible();

  await openLastConversation(window);
  await window.getByRole('button', { name: 'Afsprakenblad' }).click();
  await dialog.getByRole('button', { name: /Opmaak/ }).click();
  await window.getByRole('option', { name: 'Ons briefhoofd' }).click();
  await expect(dialog.getByText('kent de app niet: blijft staan zoals het er staat')).toBeVisible();
  const filled = wordsOf(await wordOf(app, dialog, join(dataDir, 'ingevuld.docx'), 'Ingevuld sjabloon bewaren'));
  expect(filled).toMatch(/Voor .+, van \{\{directie\}\}/);
  expect(consoleErrors).toEqual([]);
});

/** A gesprek of the example group that was held and has something to hand over. */
async function openLastConversation(window: Page): Promise<void> {
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('link', { name: "Zoë Çağlar-D'hondt", exact: true }).first().click();
  await window.getByRole('region', { name: 'Gesprekken' }).getByText(/^12 mei 2026/).first().scrollIntoViewIfNeeded();
  await window.getByRole('link', { name: /^Openen/ }).first().click();
}

test('the sheets of the next bijeenkomst are reached and closed by keyboard alone', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await firstRun(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Dossier' }).click();
  await window.getByRole('tab', { name: 'Papieren' }).click();
  const keyboard = keyboardOf(window);
  await keyboard.activate('Aanwezigheidslijst bekijken');
  const dialog = window.getByRole('dialog', { name: 'Aanwezigheidslijst' });
  await expect(dialog.getByRole('cell', { name: "Zoë Çağlar-D'hondt" })).toBeVisible();
  await expect(dialog.getByRole('row')).not.toHaveCount(0);
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('button', { name: 'Aanwezigheidslijst bekijken' })).toBeFocused();
  expect(consoleErrors).toEqual([]);
});
