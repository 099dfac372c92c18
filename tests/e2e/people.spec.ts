import type { Page } from '@playwright/test';
import { addMember, createSwv } from './pages/people.ts';
import { answerDialogs } from './pages/files.ts';
import { writeForApp } from './pages/survey.ts';
import { lockByKey, openVault, unlock } from './pages/vault.ts';
import { findings, tooWide } from './support/for-everyone.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:00:00Z';
const ten = [
  ['Zoë', "Çağlar-D'hondt"],
  ['Karel', 'Wouters'],
  ['Mieke', 'van den Berghe'],
  ['Eva', 'Élias'],
  ['Jan', 'Claes'],
  ['Tom', 'Zwaenepoel'],
  ['Hanne', 'De Smet'],
  ['Rik', 'Peeters'],
  ['Nadia', 'El Amrani'],
  ['Luc', 'Baert'],
] as const;

async function expectAccessible(window: Page): Promise<void> {
  expect(await findings(window)).toEqual([]);
}

async function expectNoSideways(window: Page): Promise<void> {
  expect(await tooWide(window)).toEqual([]);
}

test('a group of ten by mouse: school, namesakes, undo, bin', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await expect(window.getByText('Hier staan straks de schoolleiders van deze groep')).toBeVisible();
  await expectAccessible(window);
  for (const [givenName, familyName] of ten) await addMember(window, { givenName, familyName, school: 'De Zonnewijzer', role: 'directeur' });
  await expect(window.getByText(/^10 schoolleiders/)).toBeVisible();
  await expect(window.getByText('Onderzoek raadt 5 tot 10 schoolleiders aan')).toBeHidden();
  const list = window.getByRole('list', { name: 'Schoolleiders' });
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await expect(list.getByRole('listitem').first()).toContainText('Luc Baert');
  await expectAccessible(window);
  await expectNoSideways(window);

  // Somebody of that name is there already: told, not merged.
  await window.getByRole('button', { name: 'Schoolleider toevoegen' }).click();
  const dialog = window.getByRole('dialog');
  await createSwvDraftCheck(dialog);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();

  // Delete, with a sentence; undo.
  await window.getByRole('link', { name: "Zoë Çağlar-D'hondt" }).click();
  await expect(window.getByRole('heading', { level: 1, name: "Zoë Çağlar-D'hondt" })).toBeVisible();
  await window.getByRole('button', { name: 'Meer over deze schoolleider' }).click();
  await window.getByRole('menuitem', { name: 'Schoolleider verwijderen' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(window.getByText("Zoë Çağlar-D'hondt verwijderd.")).toBeVisible();
  await expect(window.getByText(/^9 schoolleiders/)).toBeVisible();
  await window.getByRole('alertdialog', { name: /verwijderd/ }).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(window.getByText(/^10 schoolleiders/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a group goes to the bin with its members and comes back whole', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await addMember(window, { givenName: 'Zoë', familyName: "Çağlar-D'hondt", school: 'De Zonnewijzer' });
  await window.getByRole('link', { name: "Zoë Çağlar-D'hondt" }).click();
  await window.getByRole('button', { name: 'De Wissel wijzigen' }).click();
  await expectAccessible(window);
  await window.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await window.getByRole('navigation').getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('button', { name: 'Meer over deze groep' }).click();
  await window.getByRole('menuitem', { name: 'Samenwerkingsverband verwijderen' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(window.getByRole('navigation').getByRole('link', { name: /De Wissel/ })).toBeHidden();
  await window.getByRole('navigation').getByRole('link', { name: 'Instellingen' }).click();
  await window.getByRole('link', { name: 'Prullenbak' }).click();
  const list = window.getByRole('main').getByRole('list');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'Terugzetten' }).click();
  await window.getByRole('navigation').getByRole('link', { name: /De Wissel/ }).click();
  await expect(window.getByText('1 schoolleider', { exact: true })).toBeVisible();
});

async function createSwvDraftCheck(dialog: ReturnType<Page['getByRole']>): Promise<void> {
  await dialog.getByLabel('Voornaam').fill('zoe');
  await dialog.getByLabel('Familienaam').fill("Caglar-D'Hondt");
  // She is a member here, so she is no choice; the fields keep what was typed.
  await expect(dialog.getByLabel('Voornaam')).toHaveValue('zoe');
}

test('a group and a member by keyboard alone', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      const label = await window.evaluate(() => {
        const active = document.activeElement;
        return active === null ? '' : (active.getAttribute('aria-label') ?? active.textContent ?? '');
      });
      if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
      await window.keyboard.press('Tab');
    }
    throw new Error(`No focus on ${String(name)}`);
  };
  await expect(window.getByRole('link', { name: 'Nieuwe groep' })).toBeVisible();
  await tabTo('Nieuwe groep');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Nieuw samenwerkingsverband' })).toBeVisible();
  await expect(window.getByLabel('Naam')).toBeFocused();
  await window.keyboard.type('De Wissel');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'De Wissel' })).toBeVisible();
  await tabTo('Schoolleider toevoegen');
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('Voornaam')).toBeFocused();
  await window.keyboard.type('Zoë');
  await window.keyboard.press('Tab');
  await window.keyboard.type("Çağlar-D'hondt");
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toBeHidden();
  await expect(window.getByRole('link', { name: "Zoë Çağlar-D'hondt" })).toBeVisible();
  await expect(window.getByText('1 schoolleider', { exact: true })).toBeVisible();
});

test('a lock in the middle of a name costs no letter: dialog, name and caret are back', async ({ launchApp }) => {
  const { app, window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await window.getByRole('button', { name: 'Schoolleider toevoegen' }).click();
  await window.getByLabel('Voornaam').fill('Zoë');
  await window.getByLabel('Familienaam').fill("Çağlar-D'hon");
  const locked = await lockByKey(app, window);
  await unlock(locked);
  const familyName = locked.getByRole('dialog').getByLabel('Familienaam');
  await expect(familyName).toHaveValue("Çağlar-D'hon");
  await expect(familyName).toBeFocused();
  await locked.keyboard.type('dt');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('link', { name: "Zoë Çağlar-D'hondt" })).toBeVisible();
});

test('a directiewissel gives the seat away and keeps the dossier', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await addMember(window, { givenName: 'Zoë', familyName: "Çağlar-D'hondt", school: 'De Zonnewijzer', role: 'directeur' });
  await window.getByRole('button', { name: "Meer over Zoë Çağlar-D'hondt" }).click();
  await window.getByRole('menuitem', { name: 'Directiewissel: opvolger aanduiden' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('de opvolger begint met een leeg blad');
  await expectAccessible(window);
  await dialog.getByLabel('Voornaam').fill('Karel');
  await dialog.getByLabel('Familienaam').fill('Wouters');
  await dialog.getByRole('button', { name: 'Opvolger aanduiden' }).click();
  await expect(window.getByText("Karel Wouters neemt de plaats van Zoë Çağlar-D'hondt in.")).toBeVisible();
  await expect(window.getByText('1 vroeger lid')).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: 'Scholen' }).click();
  await window.getByRole('main').getByRole('link', { name: 'De Zonnewijzer' }).click();
  await expect(window.getByText("Karel Wouters volgde Zoë Çağlar-D'hondt op")).toBeVisible();
  await expectAccessible(window);
  await expectNoSideways(window);
  expect(consoleErrors).toEqual([]);
});

test('what is typed about a school saves itself, with its history', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await window.getByRole('navigation').getByRole('link', { name: 'Scholen' }).click();
  await window.getByRole('button', { name: 'School toevoegen' }).click();
  await window.getByRole('dialog').getByLabel('Naam').fill('De Zonnewijzer');
  await window.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'De Zonnewijzer' })).toBeVisible();
  await window.getByRole('textbox', { name: 'Gemeente' }).fill('Diest');
  await window.getByRole('textbox', { name: 'De visie in een zin' }).fill('Elk kind telt mee.');
  await window.getByRole('textbox', { name: 'Gemaakt door' }).click();
  await window.getByRole('button', { name: 'Net', exact: false }).first().click();
  await window.getByRole('option', { name: 'katholiek onderwijs' }).click();
  await expect(window.getByText('Diest · katholiek onderwijs')).toBeVisible();
  await window.getByRole('textbox', { name: 'Gemeente' }).fill('Leuven');
  await window.getByRole('textbox', { name: 'Gemaakt door' }).click();
  await expect(window.getByText('Leuven · katholiek onderwijs')).toBeVisible();
  await window.getByRole('button', { name: 'Meer over deze school' }).click();
  await window.getByRole('menuitem', { name: 'Geschiedenis bekijken' }).click();
  const history = window.getByRole('dialog');
  await expect(history).toContainText('Elk kind telt mee.');
  await expectAccessible(window);
  await history.getByRole('button', { name: 'Gemeente terugzetten naar deze waarde' }).click();
  await history.getByRole('button', { name: 'Sluiten' }).click();
  await expect(window.getByText('Diest · katholiek onderwijs')).toBeVisible();
});

test('a Belgian list goes in after a look at it, once, and comes out again', async ({ launchApp }) => {
  const { app, window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  const rows = ten.map(([given, family], index) => `${given};${family};${given.toLowerCase()}@school.be;De Zonnewijzer;01/0${(index % 9) + 1}/2026`);
  const path = await writeForApp('deelnemers.csv', ['Voornaam;Naam;E-mail;School;Lid sinds', ...rows, 'Zonder;;fout;;31/02/2026', ''].join('\r\n'));
  await answerDialogs(app, path);
  await window.getByRole('link', { name: 'Inlezen uit Excel of CSV' }).click();
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(window.getByText('11 rijen gelezen (UTF-8, puntkomma).')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Verder naar nakijken' }).click();
  await expect(window.getByText('10 nieuw en 1 rij met een fout.')).toBeVisible();
  await expect(window.getByText('Voornaam en familienaam zijn allebei nodig')).toBeVisible();
  await expectAccessible(window);
  await expectNoSideways(window);
  await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await expect(window.getByText(/^10 schoolleiders/)).toBeVisible();
  await expect(window.getByRole('link', { name: "Zoë Çağlar-D'hondt" })).toBeVisible();

  // The same file again: nothing to do.
  await window.getByRole('link', { name: 'Inlezen uit Excel of CSV' }).click();
  await expect(window.getByText('10 nieuw, 0 gewijzigd, 0 ongewijzigd')).toBeVisible();
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(window.getByText('Ditzelfde bestand werd al ingelezen op 23 november 2026.')).toBeVisible();
  await window.getByRole('button', { name: 'Verder naar nakijken' }).click();
  await expect(window.getByText('Alles uit dit bestand staat er al.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Inlezen', exact: true })).toBeDisabled();
  await window.getByRole('button', { name: 'Opnieuw beginnen' }).click();

  await window.getByRole('button', { name: 'Ongedaan maken: deelnemers.csv' }).click();
  await window.getByRole('alertdialog').filter({ hasText: 'deelnemers.csv ongedaan maken?' }).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(window.getByText('ongedaan gemaakt', { exact: true })).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: /De Wissel/ }).click();
  await expect(window.getByText('0 schoolleiders')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('dates of before the app are typed in a row, and nobody is behind on day one', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await addMember(window, { givenName: 'Zoë', familyName: "Çağlar-D'hondt" });
  await window.getByRole('link', { name: 'Wat al gebeurd is invullen' }).click();
  await window.getByLabel('Bijeenkomsten van de groep').fill('17/9, 15 oktober');
  await window.getByLabel("Gesprekken met Zoë Çağlar-D'hondt").fill('5/10 31/2');
  await expect(window.getByText('Gelezen: 17/09/2026 en 15/10/2026.')).toBeVisible();
  await expect(window.getByText('Gelezen: 05/10/2026. Niet begrepen: “31/2”.')).toBeVisible();
  await expectAccessible(window);
  await expectNoSideways(window);
  await window.getByRole('button', { name: 'Datums bewaren' }).click();
  await expect(window.getByText('3 datums uit het verleden bewaard.')).toBeVisible();
});
