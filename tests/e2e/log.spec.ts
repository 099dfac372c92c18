import type { Page } from '@playwright/test';
import { closeByEscape, typeFrom, typeOnceFocused, untilInside } from './pages/focus.ts';
import { loadExample, logField, openTodaysConversation, untilSaved } from './pages/conversation.ts';
import { openVault, unlock } from './pages/vault.ts';
import { expect, kill9, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:30:00Z';
/** A gesprek prepared, written up in three blocks, with two agreements and a next date, may cost this many actions. */
const actionsAtMost = 25;

/** Counts what somebody without a mouse does: a key or chord is one action, a text typed at one go is one. */
function counted(window: Page) {
  let actions = 0;
  return {
    press: async (key: string): Promise<void> => {
      actions += 1;
      await window.keyboard.press(key);
    },
    type: async (text: string): Promise<void> => {
      actions += 1;
      await window.keyboard.type(text);
    },
    total: () => actions,
  };
}

test('a gesprek from preparation to the next date takes at most 25 actions by keyboard alone', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await window.getByRole('link', { name: 'Agenda' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Agenda');
  await window.getByRole('link', { name: 'Vandaag' }).focus();
  const keys = counted(window);
  await keys.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Maandag 23 november');
  const prepare = window.getByRole('link', { name: /^Voorbereiden/ }).first();
  for (let step = 0; step < 12 && !(await prepare.evaluate((link) => link === document.activeElement)); step += 1) await keys.press('Tab');
  await keys.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Zoë');

  await keys.press('Alt+ArrowDown');
  await expect(logField(window, 'Wat leeft er?')).toBeFocused();
  await keys.type('Opgelucht dat de werkgroep nu zelf de agenda maakt.');
  await keys.press('Alt+ArrowDown');
  await expect(logField(window, 'In Zoë’s eigen woorden')).toBeFocused();
  await keys.type('“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”');
  await keys.press('Alt+3');
  await expect(window.getByRole('textbox', { name: 'Opties', exact: true })).toBeFocused();
  await keys.type('Een collega laten meekijken, of de vraag zelf op tafel leggen.');

  // The form stays open for the next one.
  await keys.press('Control+Enter');
  for (const text of ['Eigen twijfel delen bij het begin van het kernteam', 'Een collega vragen om mee te kijken']) {
    await expect(window.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toBeFocused();
    await keys.type(text);
    await keys.press('Enter');
    await expect(window.getByRole('checkbox', { name: text })).toBeVisible();
  }
  await keys.press('Escape');
  await keys.press('Alt+v');
  await expect(window.getByRole('dialog', { name: 'Gesprek plannen' })).toBeVisible();
  await untilInside(window, 'dialog');
  await keys.press('Enter');
  await expect(window.getByText(/gepland op maandag 15 februari, 9u30/)).toBeVisible();
  await keys.press('Control+Shift+Enter');
  await expect(window.getByText(/· afgerond/)).toBeVisible();
  console.log(`a scripted gesprek by keyboard: ${keys.total()} actions`);
  expect(keys.total()).toBeLessThanOrEqual(actionsAtMost);
  expect(consoleErrors).toEqual([]);
});

test('inzichten with codes, a scale, an own model, reading back and amending, by mouse', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  await expect(window.getByRole('img', { name: /4 op een schaal van 0 tot 10 \(mei\), doel 6/ })).toBeVisible();

  await test.step('an inzicht with codes by one key', async () => {
    await window.getByRole('button', { name: /Inzicht noteren/ }).click();
    await typeOnceFocused(window.getByRole('textbox', { name: 'Wat werd duidelijk?' }), 'Zwijgen is ook een vraag stellen');
    await window.keyboard.press('Alt+1');
    await window.keyboard.press('Tab');
    await window.keyboard.press('5');
    await window.getByRole('form', { name: 'Nieuw inzicht' }).getByRole('button', { name: 'Toevoegen' }).click();
    await expect(window.getByText('nieuw idee en verandering van visie')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('form', { name: 'Nieuw inzicht' })).toBeHidden();
  });

  await test.step('a scale question beside the answer of before', async () => {
    await window.getByRole('button', { name: /Schaalvraag stellen/ }).click();
    await expect(window.getByRole('form').filter({ has: window.locator(':focus') })).toBeVisible();
    await window.keyboard.type('6');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('img', { name: /6 van 10, vorige keer 4/ })).toBeVisible();
  });

  await test.step('every model, and one of one’s own', async () => {
    await window.getByRole('button', { name: 'Ander model' }).click();
    for (const name of ['GRROW', 'STARR(T)', 'Reflectiecirkel (ALACT)', 'Kernreflectie (ui-model)', 'Oplossingsgericht', 'Actief terugblikken', 'Waarderend, bij het kernprofiel']) {
      await expect(window.getByRole('menuitem', { name, exact: true })).toBeVisible();
    }
    await window.getByRole('menuitem', { name: 'Eigen model maken' }).click();
    await window.getByLabel('Naam van het model').fill('Op mijn manier');
    await window.getByLabel('Stappen met hun vraag').fill('Landen: Hoe kom je hier binnen?\nKiezen: Wat is vandaag genoeg?');
    await window.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(window.getByText('Wat is vandaag genoeg?')).toBeVisible();
    await window.getByRole('button', { name: 'Landen als blok in het verslag zetten' }).click();
    await expect(window.getByRole('textbox', { name: 'Landen', exact: true })).toBeFocused();
  });

  await test.step('own notes apart, and never on paper', async () => {
    await logField(window, 'Hierover wil ik overleggen').fill('Hoe lang zwijg ik?');
    await expect(window.getByRole('group', { name: 'Enkel voor mij' }).getByRole('button', { name: /Wie kan dit zien/ })).toHaveCount(0);
    await untilSaved(window);
    await window.getByRole('button', { name: 'Afsprakenblad' }).click();
    const sheet = window.getByRole('dialog', { name: 'Afsprakenblad' });
    await expect(sheet.getByText(/zonder dat het als controle voelt\? Zoë zet zich op 6 van 10/)).toBeVisible();
    await expect(sheet.getByText('Hoe lang zwijg ik?')).toHaveCount(0);
    await expect(sheet.getByText('Zwijgen is ook een vraag stellen')).toHaveCount(0);
    await closeByEscape(window);
  });

  await test.step('finished, read back', async () => {
    await window.getByRole('button', { name: 'Afronden' }).click();
    await expect(window.getByText('Na het afronden is niets veranderd.')).toBeVisible();
    await window.getByLabel('Akkoord, of wat erbij moet').fill('Akkoord, en ik begin in januari.');
    await window.keyboard.press('Tab');
  });

  await test.step('on the page of the school leader', async () => {
    await window.getByRole('link', { name: 'Vandaag' }).click();
    await window.getByRole('navigation').getByRole('link', { name: /De Wissel/ }).click();
    await window.getByRole('tab', { name: 'Schoolleiders' }).click();
    await window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: "Zoë Çağlar-D'hondt" }).click();
    await expect(window.getByText('Zwijgen is ook een vraag stellen')).toBeVisible();
    await window.getByRole('button', { name: 'Als tabel' }).click();
    await expect(window.getByRole('table', { name: /feedback vragen/ }).getByRole('row')).toHaveCount(3);
  });

  await test.step('a gesprek with several people stands at each of them', async () => {
    await window.getByRole('button', { name: 'Gesprek plannen', exact: true }).click();
    const dialog = window.getByRole('dialog', { name: 'Gesprek plannen' });
    await untilInside(window, 'dialog');
    await typeFrom(dialog.getByRole('spinbutton', { name: /^dag,/ }), '30112026');
    await dialog.getByRole('button', { name: /Soort gesprek/ }).click();
    await window.getByRole('option', { name: /groepsgesprek/ }).click();
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(dialog.getByText('Kies nog minstens één schoolleider.')).toBeVisible();
    await dialog.getByRole('checkbox', { name: /Noémie/ }).click({ force: true });
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(dialog).toBeHidden();
    await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Gesprek met Zoë en Noémie');
    await expect(window.getByText(/groepsgesprek/)).toBeVisible();
    await window.getByRole('link', { name: /^Noémie/ }).click();
    await expect(window.getByText(/groepsgesprek/).first()).toBeVisible();
  });
  expect(consoleErrors).toEqual([]);
});

test('half-typed inzichten and own notes are there after the power is cut, and the log says what was changed later', async ({ launchApp }) => {
  const first = await launchApp({ clock });
  await openVault(first.window);
  await loadExample(first.window);
  await openTodaysConversation(first.window);
  await logField(first.window, 'Hierover wil ik overleggen').fill('Hoe lang zwijg ik?');
  await untilSaved(first.window);
  await first.window.keyboard.press('Control+Shift+Enter');
  await expect(first.window.getByText(/· afgerond/)).toBeVisible();
  await first.window.keyboard.press('Alt+i');
  await typeOnceFocused(first.window.getByRole('textbox', { name: 'Wat werd duidelijk?' }), 'Zwijgen is ook een vra');
  // The most that may be lost of what was typed.
  await first.window.waitForTimeout(500);
  await kill9(first.app);
  const { window } = await launchApp({ clock: '2026-11-24T08:30:00Z' });
  await unlock(window);
  // The app goes back to where it was first.
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: "Zoë Çağlar-D'hondt" }).click();
  await window.getByRole('link', { name: 'Openen' }).first().click();
  await expect(window.getByRole('textbox', { name: 'Wat werd duidelijk?' })).toHaveValue('Zwijgen is ook een vra');
  await expect(logField(window, 'Hierover wil ik overleggen')).toHaveValue('Hoe lang zwijg ik?');
  await window.keyboard.press('Escape');
  await logField(window, 'Wat leeft er?').fill('Een dag later viel me nog iets in.');
  await expect(window.getByText('Wat leeft er?, 24/11/2026')).toBeVisible();
  await window.getByLabel('Waarom (mag leeg blijven)').fill('Dat was ik vergeten.');
  await window.getByRole('button', { name: 'Wat veranderde in Wat leeft er?' }).click();
  await expect(window.getByRole('dialog').getByText('Een dag later viel me nog iets in.')).toBeVisible();
});
