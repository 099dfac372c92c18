import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialogs, wholeFile } from './pages/files.ts';
import { untilInside } from './pages/focus.ts';
import { openExample } from './pages/planning.ts';
import { expect, lendFile, makeAppFolder, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('a coach finds a work format by what the group struggles with, uses it, and makes and passes on an own one', async ({ launchApp }) => {
  test.setTimeout(180_000);
  const { app, window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await window.getByRole('navigation').first().getByRole('link', { name: 'Bibliotheek' }).click();

  // By struggle, by mouse, into the draaiboek.
  await window.getByRole('link', { name: 'een kernteam dat op jou blijft wachten' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Als je worstelt met een kernteam dat op jou blijft wachten');
  await window.getByRole('link', { name: 'Zeven graden van loslaten' }).click();
  await expect(window.getByText('Nog in geen enkel draaiboek.')).toBeVisible();
  await window.getByRole('button', { name: 'In een bijeenkomst gebruiken' }).click();
  await expect(window.getByRole('dialog')).toContainText('Gedeeld leiderschap');
  await window.getByRole('dialog').getByRole('button', { name: 'In het draaiboek zetten' }).click();
  await expect(window.getByText('“Zeven graden van loslaten” in het draaiboek gezet.')).toBeVisible();
  const used = window.getByRole('list', { name: 'Gebruikt in' });
  await expect(used).toContainText('De Wissel');
  await expect(used).toContainText('50 min');

  // The meeneemversie goes to paper apart from the rest.
  const folder = await makeAppFolder();
  const pdf = join(folder, 'meeneem.pdf');
  await answerDialogs(app, pdf);
  await window.getByRole('button', { name: 'Meeneemversie: Als pdf bewaren' }).click();
  await expect(window.getByText(/meeneem\.pdf/)).toBeVisible();
  expect((await wholeFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  // From the board, by key alone: words without their accents.
  await used.getByRole('link').first().press('Enter');
  const fromLibrary = window.getByRole('button', { name: 'Uit de bibliotheek' });
  await fromLibrary.press('Enter');
  await expect(window.getByLabel('Zoek op woorden')).toBeFocused();
  await window.keyboard.type('EEN VRAAG EEN TIP');
  const add = window.getByRole('button', { name: /^“Eén vraag, één tip, één waardering” toevoegen/ });
  await add.waitFor();
  await window.keyboard.press('Tab');
  while (!(await add.evaluate((button) => button === document.activeElement))) await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  const part = window.getByRole('row').filter({ hasText: 'Eén vraag, één tip' });
  await expect(part).toContainText('70 min');
  await expect(fromLibrary).toBeFocused();
  await part.focus();
  await window.getByRole('button', { name: 'Eén vraag, één tip, één waardering bewerken' }).press('Enter');
  await untilInside(window, 'dialog');
  await window.getByRole('dialog').getByRole('link', { name: 'Bekijken in de bibliotheek' }).press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Eén vraag, één tip, één waardering');

  // An own version, changed by key; it saves itself.
  await window.getByRole('button', { name: 'Meer over Eén vraag, één tip, één waardering' }).press('Enter');
  await untilInside(window, 'menu');
  await window.getByRole('menuitem', { name: 'Overnemen als eigen versie' }).press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('bewerken');
  const title = window.getByLabel(/^Titel/);
  await title.fill('Eén vraag in duo’s');
  await window.getByLabel('Stappen', { exact: true }).fill('10 Vraag kiezen: smal\n20 In duo');
  await window.getByLabel('Trefwoorden').fill('feedback, duo');
  await window.keyboard.press('Tab');
  await expect(window.getByText('Samen 30 min; bij duur staat 70.')).toBeVisible();
  await window.getByRole('link', { name: 'Bekijken' }).press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Eén vraag in duo’s');
  await expect(window.getByText('feedback, duo')).toBeVisible();
  await expect(window.getByText('samen 30 min')).toBeVisible();

  // Filters narrow, and a coming back finds the same list.
  await window.getByRole('link', { name: 'Werkvormen' }).click();
  await expect(window.getByText('41 gevonden')).toBeVisible();
  await window.getByLabel('Met hoeveel').fill('30');
  await window.keyboard.press('Tab');
  await expect(window.getByText('41 gevonden')).toBeHidden();
  await window.getByRole('button', { name: 'Filters wissen' }).click();
  await expect(window.getByText('41 gevonden')).toBeVisible();

  // Out to a file, and in again: one act, one way back.
  const file = join(folder, 'uit.json');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'Meer', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Eigen stukken bewaren in een bestand' }).click();
  await expect(window.getByRole('dialog').getByRole('checkbox', { name: /De Kapstok/ })).not.toBeChecked();
  await window.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(window.getByText('2 stukken bewaard in uit.json.')).toBeVisible();
  const written = await readFile(file, 'utf8');
  expect(written).toContain('Eén vraag in duo’s');
  expect(written).not.toContain('Werkt het best bij een gastschool');

  const from = join(folder, 'van-collega.json');
  await writeFile(from, JSON.stringify({ format: 'procescoach-library', version: 1, items: [{ kind: 'question', title: '<b onclick="alert(1)">Wat hoor je niet?</b>', themes: ['collaboration'] }] }));
  const lent = await lendFile(from, await makeAppFolder());
  await answerDialogs(app, lent);
  await window.getByRole('button', { name: 'Meer', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Bestand van een collega inlezen' }).click();
  await expect(window.getByRole('dialog')).toContainText('<b onclick="alert(1)">Wat hoor je niet?</b>');
  await window.getByRole('dialog').getByRole('button', { name: 'Opnemen' }).click();
  await expect(window.getByText('1 stuk in de bibliotheek opgenomen.')).toBeVisible();
  await window.getByLabel(/^Zoek op woorden/).fill('hoor je niet');
  await expect(window.getByRole('link', { name: '<b onclick="alert(1)">Wat hoor je niet?</b>' })).toHaveCount(0);
  await window.getByRole('link', { name: 'Terug naar de bibliotheek' }).click();
  await expect(window.getByRole('link', { name: '<b onclick="alert(1)">Wat hoor je niet?</b>' })).toBeVisible();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(window.getByRole('link', { name: '<b onclick="alert(1)">Wat hoor je niet?</b>' })).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});
