import type { Locator, Page } from '@playwright/test';
import { typeFrom, typeOnceFocused } from './pages/focus.ts';
import { loadExample, logField, openTodaysConversation, untilSaved } from './pages/conversation.ts';
import { lockByKey, openVault, unlock } from './pages/vault.ts';
import { expect, kill9, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:30:00Z';
const whatLives = 'Opgelucht dat de werkgroep nu zelf de agenda maakt. Het kernteam wacht nog op haar beslissing.';
const ownWords = '“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”';
const agreements = ['Eigen twijfel delen bij het begin van het kernteam', 'Een collega vragen om mee te kijken op de PLG van januari'] as const;

async function expectChanged(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Vandaag' }).click();
  await expect(window.getByText(agreements[0])).toBeVisible();
  await expect(window.getByRole('link', { name: 'Voorbereiden' })).toHaveCount(1);
}

test('a gesprek by mouse: written up, agreed, finished, and Vandaag has changed', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await window.getByRole('link', { name: 'De Wissel' }).first().click();
  await expect(window.getByText('Zelfreflectie als schoolleider').first()).toBeVisible();
  await expect(window.getByText(/signaal bij Zoë/)).toHaveCount(0);
  await openTodaysConversation(window);
  await expect(window.getByText('gesprek 3 van 4')).toBeVisible();
  await expect(window.getByText('te plannen tussen 15/2 en 28/5')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Vorige keer, 12 mei' })).toBeVisible();
  await logField(window, 'Wat leeft er?').fill(whatLives);
  await logField(window, 'In Zoë’s eigen woorden').fill(ownWords);
  // The form stays open for the next one.
  await window.getByRole('button', { name: /nieuwe afspraak/ }).click();
  for (const text of agreements) {
    await window.getByRole('textbox', { name: 'Wat spreken jullie af?' }).fill(text);
    await typeFrom(window.getByRole('spinbutton', { name: /dag/ }), '24112026');
    await window.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await expect(window.getByRole('checkbox', { name: text })).toBeVisible();
  }
  await window.getByRole('form').getByRole('button', { name: 'Sluiten' }).click();
  await window.getByRole('button', { name: 'Aanduiden' }).click();
  await window.getByRole('checkbox', { name: 'Zelfreflectie als schoolleider', exact: true }).click({ force: true });
  await window.getByRole('checkbox', { name: /Zelfreflectie als schoolleider: leeft hier/ }).click({ force: true });
  await window.getByRole('button', { name: 'Klaar' }).click();
  await expect(window.getByText('Leeft hier: Zelfreflectie als schoolleider')).toBeVisible();
  await untilSaved(window);
  await window.getByRole('button', { name: 'Afronden' }).click();
  await expect(window.getByText(/gesprek 3 van 4 · afgerond/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Afronden' })).toBeHidden();
  await expectChanged(window);
  await window.getByRole('link', { name: 'De Wissel' }).first().click();
  await expect(window.getByText(/signaal bij Zoë/).first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a gesprek that is not written up asks for attention until it is finished', async ({ launchApp }) => {
  const first = await launchApp({ clock });
  await openVault(first.window);
  await loadExample(first.window);
  await kill9(first.app);
  const { window } = await launchApp({ clock: '2026-11-25T08:30:00Z' });
  await unlock(window);
  const attention = window.getByRole('region', { name: /Vraagt aandacht/ });
  await expect(attention.getByText(/Zoë/).first()).toBeVisible();
  await window.getByRole('link', { name: 'De Wissel' }).first().click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: "Zoë Çağlar-D'hondt" }).click();
  await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await window.getByRole('button', { name: 'Afronden' }).click();
  await expect(window.getByText(/maandag 23 november, 9u30.*afgerond/)).toBeVisible();
  await window.getByRole('link', { name: 'Vandaag' }).click();
  await expect(attention.getByText(/Hanne/).first()).toBeVisible();
  await expect(attention.getByText(/Zoë/)).toHaveCount(0);
});

test('the same by keyboard alone, and finishing can be undone', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  const { keyboard } = window;
  await tabTo(logField(window, 'Wat leeft er?'));
  await keyboard.type(whatLives);
  for (const text of agreements) {
    await keyboard.press('Control+Enter');
    await typeOnceFocused(window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), text);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('24112026');
    await keyboard.press('Control+Enter');
    await expect(window.getByRole('checkbox', { name: text })).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toBeFocused();
  }
  await keyboard.press('Escape');
  await expect(logField(window, 'Wat leeft er?')).toBeFocused();
  const marking = window.getByRole('button', { name: 'Aanduiden' });
  await tabTo(marking);
  await keyboard.press('Control+Enter');
  await expect(window.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(marking).toBeFocused();
  await untilSaved(window);
  await tabTo(window.getByRole('button', { name: 'Afronden' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(window.getByText(/· afgerond/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Ongedaan maken' }).first()).toBeVisible();
  await keyboard.press('F6');
  await tabTo(window.getByRole('button', { name: 'Ongedaan maken' }).first());
  await keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Afronden' })).toBeVisible();
  await tabTo(window.getByRole('button', { name: 'Afronden' }));
  await keyboard.press('Enter');
  await expect(window.getByText(/· afgerond/)).toBeVisible();
  await expectChanged(window);
});

/** Presses a key until the thing has the focus, at most once round the page. */
async function tabTo(thing: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await thing.page().keyboard.press(key);
  }
  throw new Error('It was not reached by keyboard');
}

test('what was said to be saved is there after the power is cut', async ({ launchApp }) => {
  const first = await launchApp({ clock });
  await openVault(first.window);
  await loadExample(first.window);
  await openTodaysConversation(first.window);
  await logField(first.window, 'Wat leeft er?').fill(whatLives);
  await untilSaved(first.window);
  await kill9(first.app);
  const second = await launchApp({ clock });
  await unlock(second.window);
  await openTodaysConversation(second.window);
  await expect(logField(second.window, 'Wat leeft er?')).toHaveValue(whatLives);
});

test('locked in mid-sentence, the coach comes back to the sentence and the caret', async ({ launchApp }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  await typeFrom(logField(window, 'Wat leeft er?'), 'Ze kijken naar mij en ik');
  for (let step = 0; step < 6; step += 1) await window.keyboard.press('ArrowLeft');
  const locked = await lockByKey(app, window);
  await unlock(locked);
  const field = logField(locked, 'Wat leeft er?');
  await expect(field).toHaveValue('Ze kijken naar mij en ik');
  await expect(field).toBeFocused();
  await locked.keyboard.type('…');
  await expect(field).toHaveValue('Ze kijken naar mij… en ik');
});

test('a half-typed agreement is there again after a lock', async ({ launchApp }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await openTodaysConversation(window);
  await window.keyboard.press('Control+Enter');
  await typeOnceFocused(window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), 'Een collega vra');
  const locked = await lockByKey(app, window);
  await unlock(locked);
  const field = locked.getByRole('textbox', { name: 'Wat spreken jullie af?' });
  await expect(field).toHaveValue('Een collega vra');
  await expect(field).toBeFocused();
  await locked.keyboard.type('gen');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('checkbox', { name: 'Een collega vragen' })).toBeVisible();
});

test('the Voorbeeldgroep goes with one press, after saying what goes', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openVault(window);
  await loadExample(window);
  await window.getByRole('link', { name: 'De Wissel' }).first().click();
  await window.getByRole('button', { name: 'Voorbeeldgroep verwijderen' }).click();
  const dialog = window.getByRole('alertdialog', { name: 'De voorbeeldgroep verwijderen?' });
  await expect(dialog).toContainText('8 schoolleiders');
  await expect(dialog).toContainText('Je eigen groepen, mensen en verslagen blijven zoals ze zijn.');
  await dialog.getByRole('button', { name: 'Voorbeeldgroep verwijderen' }).click();
  await expect(window.getByRole('link', { name: 'De Wissel' })).toHaveCount(0);
  await expect(window.getByRole('button', { name: /oorbeeldgroep/ }).first()).toBeVisible();
});
