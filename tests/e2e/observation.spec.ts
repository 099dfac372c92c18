import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { docx, png } from '../electron/attachments/samples.ts';
import { plainPdf } from '../support/pdfs.ts';
import { lendFolder, openPdf } from './pages/attachments.ts';
import { answerDialogs } from './pages/files.ts';
import { closeByEscape, typeFrom, untilInside } from './pages/focus.ts';
import { lockByKey, openVault, unlock } from './pages/vault.ts';
import { expect, giveToApp, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:00:00Z';
const sentinel = 'SENTINEL-boomkruiper-2903';
const look = process.env['OBSERVATION_LOOK'];

async function shot(window: Page, name: string): Promise<void> {
  if (look !== undefined) await window.screenshot({ path: join(look, `${name}.png`) });
}

async function openExample(window: Page): Promise<void> {
  window.setDefaultTimeout(12_000);
  await openVault(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('link', { name: /^Hanne/ }).first().click();
  await expect(window.getByRole('heading', { level: 1, name: /Hanne/ })).toBeVisible();
}

async function everyFile(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))));
}

test('an observatie from planning to one next step, mostly by keyboard, and over a lock', async ({ launchApp }) => {
  test.setTimeout(90_000);
  const { window: first, app, consoleErrors } = await launchApp({ clock });
  let window = first;
  await openExample(window);

  await window.getByRole('button', { name: 'Observatie plannen' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByText('Jobshadowing').click();
  await dialog.getByText('Een collega uit de groep').click();
  await dialog.getByRole('button', { name: /Welke collega/ }).click();
  await window.getByRole('option', { name: 'Karel Vandeputte' }).click();
  await typeFrom(dialog.getByRole('spinbutton').first(), '23112026');
  await shot(window, 'plan');
  await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
  await expect(dialog).toBeHidden();
  await window.getByRole('link', { name: /^Openen: Jobshadowing/ }).press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Jobshadowing bij Hanne' })).toBeVisible();
  await expect(window.getByText(/gezien door Karel Vandeputte/)).toBeVisible();

  await window.getByRole('textbox', { name: 'Kijkvraag van Hanne' }).fill('Wie praat er, en hoelang?');
  await window.getByRole('button', { name: /Uit de bibliotheek/ }).click();
  await window.getByRole('option', { name: /De schoolleider leidt een overleg/ }).click();
  await expect(window.getByRole('textbox', { name: 'Kijkpunten' })).toHaveValue(/Met welke zin begint het overleg\?\nHoeveel minuten/);
  await shot(window, 'before');

  // From here on by keyboard alone.
  await window.getByRole('button', { name: 'Observatie beginnen' }).press('Enter');
  await expect(window.getByRole('textbox', { name: /^Nieuwe notitie/ })).toBeFocused();
  await window.keyboard.type('twee mensen zoeken een stoel');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Alt+ArrowDown');
  await expect(window.getByRole('textbox', { name: 'Nieuwe notitie bij Met welke zin begint het overleg?' })).toBeFocused();
  await window.keyboard.press('Control+t');
  await window.keyboard.type('“wat proberen we vandaag?”');
  await window.keyboard.press('Enter');
  await window.keyboard.type('t de directeur wacht vier tellen');
  await expect(window.getByText('9u00', { exact: true }).first()).toBeVisible();
  await shot(window, 'watch');

  window = await lockByKey(app, window);
  await unlock(window);
  const line = window.getByRole('textbox', { name: /^Nieuwe notitie/ });
  await expect(line).toHaveValue('t de directeur wacht vier tellen');
  await expect(line).toHaveAccessibleName('Nieuwe notitie bij Met welke zin begint het overleg?');
  await line.press('Enter');
  await expect(window.getByRole('tab', { name: /Kijken/ })).toContainText('3');

  await window.getByRole('button', { name: 'Observatie stoppen' }).press('Enter');
  await window.getByRole('tab', { name: 'Nabespreking' }).click();
  await window.getByRole('textbox', { name: 'Feiten, Hanne' }).fill('Ik was het meest aan het woord.');
  await window.getByRole('textbox', { name: 'Feiten, Karel Vandeputte' }).fill(sentinel);
  await window.getByRole('textbox', { name: 'Wat ga je doen?' }).fill('Volgende keer opent iemand anders');
  await window.getByRole('button', { name: 'In het plan zetten' }).press('Enter');
  await expect(window.getByRole('checkbox', { name: 'Volgende keer opent iemand anders' })).toBeVisible();
  await window.getByRole('button', { name: 'Is gehouden' }).press('Enter');
  await expect(window.getByText(/· gehouden/)).toBeVisible();
  await shot(window, 'debrief');

  await window.getByRole('button', { name: 'Kijkverslag' }).click();
  await expect(window.getByRole('dialog')).toContainText('Ik was het meest aan het woord.');
  await expect(window.getByRole('dialog')).not.toContainText(sentinel);
  await expect(window.getByRole('dialog')).toContainText('4 teksten blijven hier');
  await shot(window, 'sheet');
  await closeByEscape(window);
  await window.getByRole('link', { name: /Hanne/ }).first().click();
  await expect(window.getByRole('checkbox', { name: 'Volgende keer opent iemand anders' }).first()).toBeVisible();
  await shot(window, 'person');
  expect(consoleErrors).toEqual([]);
});

test('attachments: in, looked at, refused, out as a copy, and nothing of them readable on disk', async ({ launchApp, dataDir }) => {
  test.setTimeout(90_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  const outside = await lendFolder(dataDir);
  const lend = async (name: string, bytes: Buffer): Promise<string> => {
    const path = join(outside, name);
    await writeFile(path, bytes);
    await giveToApp(path);
    return path;
  };
  const add = async (path: string): Promise<void> => {
    await answerDialogs(app, path);
    await window.getByRole('button', { name: 'Bijlage toevoegen' }).first().click();
  };
  await add(await lend('foto.png', png(320, 200)));
  await expect(window.getByText('Bijlage foto.png toegevoegd')).toBeVisible();
  await add(await lend('verslag.docx', docx(['Wat we zagen', sentinel])));
  await expect(window.getByText('verslag.docx', { exact: true })).toBeVisible();
  await add(await lend('plan.pdf', plainPdf([sentinel], '600 400')));
  await expect(window.getByText('plan.pdf', { exact: true })).toBeVisible();
  await add(await lend('nep.pdf', Buffer.from('<html><script>alert(1)</script></html>')));
  await expect(window.getByText(/Dit is geen pdf, foto/)).toBeVisible();
  await shot(window, 'attachments');

  await window.getByRole('button', { name: 'Bekijken: foto.png' }).press('Enter');
  const image = window.getByRole('img', { name: 'foto.png' });
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(320);
  await shot(window, 'image');
  await closeByEscape(window);
  await window.getByRole('button', { name: 'Bekijken: verslag.docx' }).press('Enter');
  await expect(window.getByRole('dialog')).toContainText(sentinel);
  await closeByEscape(window);
  await expect((await openPdf(window, 'plan.pdf')).getByRole('region')).toContainText(sentinel);
  await window.getByRole('button', { name: 'Kopie bewaren…' }).press('Enter');
  await shot(window, 'copy');
  const copy = join(outside, 'kopie.pdf');
  await answerDialogs(app, copy);
  await untilInside(window, 'alertdialog');
  await window.getByRole('button', { name: 'Plaats kiezen' }).press('Enter');
  await expect(window.getByText('Kopie bewaard als kopie.pdf.')).toBeVisible();
  expect((await readFile(copy)).toString('latin1')).toContain(sentinel);

  await window.getByRole('button', { name: 'Meer over foto.png' }).click();
  await window.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(window.getByRole('button', { name: 'Bekijken: foto.png' })).toBeHidden();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(window.getByRole('button', { name: 'Bekijken: foto.png' })).toBeVisible();

  // A file that is dropped on the window opens nothing.
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<h1>weg</h1>'], 'weg.html', { type: 'text/html' }));
    for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(window.getByRole('heading', { level: 1, name: /Hanne/ })).toBeVisible();
  expect(app.windows()).toHaveLength(1);

  const locked = await lockByKey(app, window);
  expect(await locked.locator('img[src^="blob:"]').count()).toBe(0);
  const files = await everyFile(dataDir);
  expect(files.filter((bytes) => bytes.includes('age-encryption.org/v1\n-> X25519')).length).toBeGreaterThanOrEqual(3);
  expect(files.filter((bytes) => bytes.includes(sentinel) || bytes.includes(Buffer.from(sentinel, 'utf16le')))).toHaveLength(0);
  expect(consoleErrors).toEqual([]);
});

test('a note while watching carries its own moment, and a refused one swallows no other', async ({ launchApp }) => {
  test.setTimeout(90_000);
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await window.getByRole('button', { name: 'Observatie plannen' }).click();
  const dialog = window.getByRole('dialog');
  await untilInside(window, 'dialog');
  await typeFrom(dialog.getByRole('spinbutton').first(), '23112026');
  await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
  await window.getByRole('link', { name: /^Openen: Schoolbezoek/ }).first().press('Enter');
  await window.getByRole('textbox', { name: 'Kijkpunten' }).fill('Wie praat er?\nHoelang?');
  await window.getByRole('textbox', { name: 'Kijkpunten' }).blur();

  // What is chosen can be undone.
  await window.getByRole('button', { name: /Koppel een leervraag|^Leervraag/ }).first().click();
  await window.getByRole('option').first().click();
  await expect(window.getByText('Leervraag bij de observatie gekozen.')).toBeVisible();

  await window.getByRole('button', { name: 'Observatie beginnen' }).press('Enter');
  const line = window.getByRole('textbox', { name: /^Nieuwe notitie/ });
  await expect(line).toBeFocused();
  await expect(window.getByText(/^Bezig sinds 9u00/)).toBeVisible();
  await window.keyboard.type('x');
  await expect(window.getByText('9u00', { exact: true })).toBeVisible();
  await window.keyboard.press('Backspace');
  await expect(window.getByText('9u00', { exact: true })).toHaveCount(0);

  // Enter and on to the next look-for at once: nothing of the note before comes back.
  await window.keyboard.type('eerste notitie');
  await window.waitForTimeout(600);
  await window.keyboard.press('Enter');
  await window.keyboard.press('Alt+ArrowDown');
  await expect(window.getByRole('textbox', { name: 'Nieuwe notitie bij Wie praat er?' })).toBeFocused();
  await window.waitForTimeout(800);
  await expect(line).toHaveValue('');
  await window.keyboard.insertText('drie\u0000 handen\u0007');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('w'.repeat(100_001));
  await window.keyboard.press('Enter');
  await window.keyboard.type('en verder');
  await window.keyboard.press('Enter');
  const refused = window.getByRole('group', { name: 'Deze notitie werd niet bewaard' });
  await expect(refused).toContainText('Dit is te lang.');
  await shot(window, 'refused');
  const notes = window.getByRole('textbox', { name: 'Notitie', exact: true });
  await expect(notes).toHaveCount(3);
  expect(await notes.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toEqual(['eerste notitie', 'drie handen', 'en verder']);
  await refused.getByRole('textbox').fill('kort genoeg');
  await refused.getByRole('button', { name: 'Opnieuw bewaren' }).click();
  await expect(notes).toHaveCount(4);
  await expect(refused).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});
