import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { partsOf, templateOf, wordsOf } from '../electron/paper/docx-reading.ts';
import { loadExample, openTodaysConversation } from './pages/conversation.ts';
import { openVault } from './pages/vault.ts';
import { answerDialogs, readPdf, wholeFile } from './pages/files.ts';
import { closeByEscape } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:05:00Z';

async function wordOf(app: ElectronApplication, dialog: Locator, path: string, button = 'Als Word bewaren'): Promise<Buffer> {
  await answerDialogs(app, path);
  await dialog.getByRole('button', { name: button }).click();
  return wholeFile(path);
}

async function openPerson(window: Page): Promise<void> {
  await openVault(window);
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
  expect((await readPdf(pdf)).text).toContain("Leervragen van Zoë Çağlar-D'hondt");
  await closeByEscape(window, dialog);

  await window.getByRole('navigation').first().getByRole('link', { name: 'Instellingen' }).click();
  await window.getByRole('button', { name: 'Sjabloon toevoegen' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Ons briefhoofd');
  const template = join(dataDir, 'briefhoofd.docx');
  await writeFile(template, await templateOf(['Voor {{schoolleider}}, van {{directie}}', '{{afspraken}}']));
  await answerDialogs(app, template);
  await dialog.getByRole('button', { name: 'Plaatsen die je kunt gebruiken' }).click();
  for (const [place, meaning] of [['schoolleider', 'een naam'], ['datum', 'een datum'], ['plaats', 'een paar woorden'], ['volgend gesprek', 'een zin'], ['inhoud', 'het hele blad in de huisstijl']] as const) {
    await expect(dialog.locator('dl > div').filter({ has: window.getByText(`{{${place}}}`, { exact: true }) })).toContainText(meaning);
  }
  await expect(dialog.locator('dl > div').filter({ hasText: '{{afspraken}}' })).toContainText('een lijst; in een tabel herhaalt de rij met {{afspraken.wat}}');
  await dialog.getByRole('button', { name: 'Word-bestand kiezen' }).click();
  await expect(window.getByText('{{directie}} kent de app niet voor dit blad')).toBeVisible();
  await expect(window.getByText('Word-sjabloon Ons briefhoofd toegevoegd.')).toBeVisible();

  await openLastConversation(window);
  await window.getByRole('button', { name: 'Afsprakenblad' }).click();
  await dialog.getByRole('button', { name: /Opmaak/ }).click();
  await window.getByRole('option', { name: 'Ons briefhoofd' }).click();
  await expect(dialog.getByText('kent de app niet: blijft staan zoals het er staat')).toBeVisible();
  // The words of the gesprek have no place in it: that is said, and nothing else is claimed.
  await expect(dialog.getByText(/Dit sjabloon heeft geen plaats voor \{\{verslag\}\}/)).toBeVisible();
  await expect(dialog.getByText(/staat erop/)).toHaveCount(0);
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

const planted = 'kwartelzangvlucht';
const ownSentence = 'Ook wat enkel voor jou is, staat erop.';

/** Writes what is enkel voor mij through the same door as the window's own forms. */
async function plant(window: Page, values: (found: { readonly coacheeId: string; readonly swvId: string; readonly meetingId: string }) => readonly (readonly [string, object])[]): Promise<void> {
  const call = (channel: string, input: unknown) => window.evaluate(async ([name, given]) => (await (globalThis as unknown as { api: Record<string, (input: unknown) => Promise<{ value: never }>> }).api[name as string]?.(given))?.value, [channel, input] as const);
  const people = (await call('records.list', { type: 'coachee', where: {} })) as unknown as { id: string; givenName: string }[];
  const coacheeId = people.find(({ givenName }) => givenName === 'Zoë')?.id ?? '';
  const swvId = ((await call('records.list', { type: 'membership', where: { coacheeId } })) as unknown as { swvId: string }[])[0]?.swvId ?? '';
  const meetings = (await call('records.list', { type: 'meeting', where: { swvId, status: 'planned' } })) as unknown as { id: string; date: string }[];
  const meetingId = meetings.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.id ?? '';
  for (const [type, fields] of values({ coacheeId, swvId, meetingId })) await call('records.create', { type, values: fields });
}

/** Every way out of a dialog, and the words on each: the PDF, the Word file, and what the printer was given. */
async function waysOut(app: ElectronApplication, dialog: Locator, folder: string, name: string): Promise<{ readonly pdf: string; readonly word: string }> {
  const pdf = join(folder, `${name}.pdf`);
  await answerDialogs(app, pdf);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  return { pdf: (await readPdf(pdf)).text, word: wordsOf(await wordOf(app, dialog, join(folder, `${name}.docx`))) };
}

test('the preparation is looked at first, with all of it for the coach and only what may lie on the table for two', async ({ launchApp, dataDir }) => {
  test.setTimeout(90_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await plant(window, ({ coacheeId, swvId }) => [['learningQuestion', { coacheeId, swvId, text: `Waarom zegt ze ${planted}?`, status: 'active', priority: 1, audience: [] }]]);
  await openTodaysConversation(window);
  await app.evaluate(({ webContents }) => {
    const counted = globalThis as unknown as { printed: number };
    counted.printed = 0;
    for (const contents of webContents.getAllWebContents()) contents.print = (_options, callback) => {
      counted.printed += 1;
      callback?.(true, '');
    };
  });
  const printed = (): Promise<number> => app.evaluate(() => (globalThis as unknown as { printed: number }).printed);

  const keyboard = keyboardOf(window);
  await keyboard.activate('Voorbereiding');
  const dialog = window.getByRole('dialog', { name: 'Voorbereiding van een gesprek' });
  await expect(dialog.getByRole('radio', { name: 'voor mij' })).toBeChecked();
  await expect(dialog.getByText(ownSentence)).toBeVisible();
  await expect(dialog.getByText(planted)).toBeVisible();
  expect(await printed()).toBe(0);
  await expect(dialog.getByRole('button', { name: 'Afdrukken' })).toBeFocused();
  await keyboard.press('Enter');
  await expect.poll(printed).toBe(1);
  const own = await waysOut(app, dialog, dataDir, 'voor-mij');
  for (const text of [own.pdf, own.word]) {
    expect(text).toContain(planted);
    expect(text).toContain('Enkel voor mij. Laat dit blad niet rondslingeren.');
    expect(text).toContain('Vragen die kunnen helpen (GROW)');
  }

  await dialog.getByRole('radio', { name: 'voor op tafel' }).click({ force: true });
  await expect(dialog.getByText(planted)).toHaveCount(0);
  await expect(dialog.getByText(ownSentence)).toHaveCount(0);
  await expect(dialog.getByText(/^Op deze laptop blijft: .*\d+ leervra/)).toBeVisible();
  const table = await waysOut(app, dialog, dataDir, 'op-tafel');
  for (const text of [table.pdf, table.word]) {
    expect(text).toContain("Gesprek met Zoë Çağlar-D'hondt");
    expect(text).not.toContain(planted);
    expect(text).not.toContain('rondslingeren');
  }
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Voorbereiding' })).toBeFocused();
  expect(consoleErrors).toEqual([]);
});

test('while others look along, what is for the coach alone is not on offer', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  await window.keyboard.press('Control+Shift+D');
  await expect(window.getByRole('status').filter({ hasText: 'Discrete weergave' })).toBeVisible();
  await window.getByRole('button', { name: 'Voorbereiding' }).click();
  const dialog = window.getByRole('dialog', { name: 'Voorbereiding van een gesprek' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await expect(dialog.getByText(ownSentence)).toHaveCount(0);
});

test('the draaiboek has a version to lead the day by, beside the one for the group', async ({ launchApp, dataDir }) => {
  test.setTimeout(90_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await plant(window, ({ meetingId }) => [['runSheetPart', { meetingId, title: 'Casus verkennen', minutes: 40, position: 'zz', note: `${planted}: laat Pieter eerst`, libraryKey: 'format-incident' }]]);
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Dossier' }).click();
  await window.getByRole('tab', { name: 'Papieren' }).click();
  await window.getByRole('button', { name: 'Draaiboek bekijken' }).click();
  const dialog = window.getByRole('dialog', { name: 'Draaiboek' });
  await expect(dialog.getByRole('radio', { name: 'voor de groep' })).toBeChecked();
  await expect(dialog.getByText(/^Op deze laptop blijft: .*notitie.* onderde.*de stappen en het materiaal van/)).toBeVisible();
  const group = await waysOut(app, dialog, dataDir, 'groep');
  await dialog.getByRole('radio', { name: 'voor mij' }).click({ force: true });
  await expect(dialog.getByText(ownSentence)).toBeVisible();
  const own = await waysOut(app, dialog, dataDir, 'dag');
  for (const text of [group.pdf, group.word]) {
    expect(text).toContain('Casus verkennen');
    expect(text).not.toContain(planted);
  }
  for (const text of [own.pdf, own.word]) {
    expect(text).toContain(`${planted}: laat Pieter eerst`);
    expect(text).toMatch(/\(\d+ min\)/);
  }
  expect(consoleErrors).toEqual([]);
});

test('the sheets of the next bijeenkomst are reached and closed by keyboard alone', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
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
