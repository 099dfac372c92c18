import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { loadExample, logField, openTodaysConversation, untilSaved } from './pages/conversation.ts';
import { answerDialogs, readPdf } from './pages/files.ts';
import { typeOnceFocused } from './pages/focus.ts';
import { openVault } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:30:00Z';
const whatLives = 'Opgelucht dat de werkgroep nu zelf de agenda maakt. Het kernteam wacht nog op haar beslissing.';
const ownWords = '“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”';
const agreement = 'Eigen twijfel delen bij het begin van het kernteam';
const run = promisify(execFile);

test('the preparation is exactly one A4, also with long texts, and says what was left out', async ({ launchApp, dataDir }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  const short = join(dataDir, 'kort.pdf');
  await answerDialogs(app, short);
  await savePreparation(window);
  const first = await readPdf(short);
  expect(first.pages).toBe(1);
  expect(first.text).toContain("Gesprek met Zoë Çağlar-D'hondt");
  expect(first.text).toContain('Eén tip vragen na elke bijeenkomst van de PLG');
  expect(first.text).toContain('Notities');
  const long = join(dataDir, 'lang.pdf');
  await answerDialogs(app, long);
  await makeLong(window);
  await savePreparation(window);
  const second = await readPdf(long);
  expect(second.pages).toBe(1);
  expect(second.text).toMatch(/en nog \d+, op het scherm/);
  expect(second.text).toContain('Notities');
  expect(await rightSideIsWhite(long)).toBe(true);
});

test('what is saved as PDF is the page that was looked at, also when its dialog and its screen are left meanwhile', async ({ launchApp, dataDir }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  const pdf = join(dataDir, 'weg.pdf');
  // Someone takes a while to choose the place.
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => new Promise((resolve) => setTimeout(() => resolve({ canceled: false, filePath }), 1500));
  }, pdf);
  await window.getByRole('button', { name: 'Voorbereiding' }).click();
  const dialog = window.getByRole('dialog', { name: 'Voorbereiding van een gesprek' });
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.getByRole('navigation').first().getByRole('link', { name: 'Vandaag' }).click();
  await expect(window.getByText(/staat klaar\. Een pdf is niet versleuteld/)).toBeVisible();
  const saved = await readPdf(pdf);
  expect(saved.pages).toBe(1);
  expect(saved.text).toContain("Gesprek met Zoë Çağlar-D'hondt");
  expect(saved.text).not.toContain('Vraagt aandacht');
});

async function savePreparation(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Voorbereiding' }).click();
  const dialog = window.getByRole('dialog', { name: 'Voorbereiding van een gesprek' });
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  const said = window.getByText(/staat klaar\. Een pdf is niet versleuteld/).last();
  await expect(said).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Thirty long agreements of an earlier gesprek and twenty long leervragen, through the same door as the window's own. */
async function makeLong(window: Page): Promise<void> {
  await window.evaluate(async () => {
    type Row = { id: string; givenName: string; date: string; coacheeId: string; swvId: string };
    const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<{ ok: boolean; value: Row[] }>> };
    const call = (channel: string, input: unknown) => (api[channel] as (given: unknown) => Promise<{ ok: boolean; value: Row[] }>)(input);
    const zoe = (await call('records.list', { type: 'coachee', where: {} })).value.find(({ givenName }) => givenName === 'Zoë');
    const held = (await call('records.list', { type: 'conversation', where: { coacheeId: zoe?.id, status: 'held' } })).value.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    const text = 'Een afspraak die heel lang doorloopt over het kernteam, de werkgroep en wie wat wanneer aan wie vertelt. '.repeat(6);
    for (let index = 0; index < 30; index += 1) await call('conversations.addAgreement', { conversationId: held?.id, text: `${index} ${text}` });
    for (let index = 0; index < 20; index += 1) await call('records.create', { type: 'learningQuestion', values: { swvId: held?.swvId, coacheeId: zoe?.id, text: `${index} ${text}`, status: 'active' } });
  });
  await expect(window.getByText(/^19 Een afspraak/).first()).toBeVisible();
}

/** True when nothing is printed in the right margin: text that ran off the page would be there. */
async function rightSideIsWhite(pdf: string): Promise<boolean> {
  const { stdout } = await run('pdftoppm', ['-r', '20', '-gray', '-x', '156', '-W', '8', '-y', '0', '-H', '230', pdf], { encoding: 'buffer', maxBuffer: 1e7 });
  const pixels = (stdout as unknown as Buffer).subarray(15);
  return pixels.every((value) => value > 240);
}

test('the Afsprakenblad shows beforehand what leaves, and on paper never what is enkel voor mij', async ({ launchApp, dataDir }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  await logField(window, 'Wat leeft er?').fill(whatLives);
  await logField(window, 'Mijn eigen reflectie').fill('Volgende keer langer zwijgen.');
  await logField(window, 'In Zoë’s eigen woorden').fill(ownWords);
  await window.keyboard.press('Control+Enter');
  await typeOnceFocused(window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), agreement);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('checkbox', { name: agreement })).toBeVisible();
  await window.keyboard.press('Escape');
  await untilSaved(window);
  await window.getByRole('button', { name: 'Afsprakenblad' }).click();
  const dialog = window.getByRole('dialog', { name: 'Afsprakenblad' });
  await expect(dialog.getByText(ownWords)).toBeVisible();
  await expect(dialog.getByText('ook voor Zoë').first()).toBeVisible();
  await expect(dialog.getByText(whatLives)).toHaveCount(0);
  await expect(dialog.getByText('Op deze laptop blijft: 2 stukken van het verslag.')).toBeVisible();
  const file = join(dataDir, 'blad.pdf');
  await answerDialogs(app, file);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  const { text, pages } = await readPdf(file);
  expect(pages).toBe(1);
  expect(text).toContain(agreement);
  expect(text).toContain('durven zij ook');
  expect(text).not.toContain('Opgelucht');
  expect(text).not.toContain('zwijgen');
  expect(text).not.toContain('enkel voor mij');
});
