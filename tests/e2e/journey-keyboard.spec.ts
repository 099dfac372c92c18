import { untilInside } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { password } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

const clock = '2026-11-23T08:30:00Z';
const participation = 'Participatieve besluitvorming';
const agreements = ['Eigen twijfel delen bij het begin van het kernteam', 'Een collega vragen om mee te kijken op de PLG van januari'] as const;
/** What a gesprek may cost in keys beside its words: opened, written up, agreed, marked and finished. */
const keysAtMost = 80;

test('the main job by keyboard alone, with the focus always in sight', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const { window, consoleErrors } = await launchApp({ clock });
  const keys = keyboardOf(window);
  const seen = (text: string | RegExp) => expect(window.getByText(text).first()).toBeVisible();

  await test.step('the first run', async () => {
    await expect(window.getByLabel('Je naam')).toBeFocused();
    await keys.type("Griet Çağlar-D'hondt");
    await keys.press('Tab');
    await keys.type('Vormingsdienst Hageland');
    await keys.press('Enter');
    await expect(window.getByRole('heading', { name: 'Kies een wachtwoord' })).toBeVisible();
    await expect(window.getByLabel('Wachtwoord', { exact: false }).first()).toBeFocused();
    await keys.type(password);
    await keys.press('Tab');
    await keys.type(password);
    await keys.press('Enter');
    const code = window.getByTestId('recovery-code');
    await code.waitFor();
    await keys.reach('Typ de laatste 8 tekens');
    await keys.type((await code.locator('span').allTextContents()).join('').slice(-8));
    await keys.press('Enter');
    await window.getByRole('navigation').first().waitFor();
  });

  await test.step('the Voorbeeldgroep', async () => {
    await keys.activate('Voorbeeldgroep laden');
    await seen("Gesprek met Zoë Çağlar-D'hondt");
  });

  await test.step('the board', async () => {
    await keys.activate('De Wissel', 'Shift+Tab');
    await expect(window.getByRole('heading', { level: 1, name: 'De Wissel' })).toBeVisible();
    await keys.activate(/^Waarom staat Feedback/);
    await seen('Noden (tussenmeting van mei)');
    await keys.activate(`${participation} toevoegen aan het draaiboek`);
    await seen('195 van 300 min');
    await expect(window.getByRole('link', { name: `In het draaiboek: ${participation}` })).toBeFocused();
  });

  await test.step('planning a bijeenkomst and a gesprek', async () => {
    await keys.reach('Volgende bijeenkomst', 'Shift+Tab');
    await keys.activate(/^Planning$/, 'ArrowRight');
    await expect(window.getByRole('tab', { name: 'Planning' })).toHaveAttribute('aria-selected', 'true');
    await keys.activate('Bijeenkomst plannen');
    await untilInside(window, 'dialog');
    await keys.reach(/^dag,/);
    await keys.type('18032027');
    await keys.reach(/^Een andere plaats/);
    await keys.press('Enter');
    await keys.reach(/De Wilgenbrug/, 'ArrowUp');
    await keys.press('Enter');
    await keys.activate(/^Plannen$/);
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(window.getByRole('button', { name: 'Bijeenkomst plannen' })).toBeFocused();
    await seen('do 18/3');
    await keys.activate("Gesprek plannen met Zoë Çağlar-D'hondt");
    await untilInside(window, 'dialog');
    await keys.reach(/^dag,/);
    await keys.type('09032027');
    await keys.reach(/^uur,.*Van/);
    await keys.type('1330');
    await keys.activate(/^Plannen$/);
    await expect(window.getByRole('dialog')).toBeHidden();
    await seen('di 9/3');
  });

  await test.step('the gesprek', async () => {
    await keys.activate(/^Vandaag/, 'Shift+Tab');
    await seen('Vraagt aandacht');
    keys.count();
    await keys.activate("Voorbereiden: Gesprek met Zoë Çağlar-D'hondt");
    await expect(window.getByRole('heading', { level: 1 })).toContainText('Zoë');
    await keys.reach(/^Wat leeft er\?$/);
    await keys.type('Opgelucht dat de werkgroep nu zelf de agenda maakt; het kernteam wacht nog.');
    await keys.reach(/^In Zoë’s eigen woorden$/);
    await keys.type('“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”');
    for (const text of agreements) {
      await keys.press('Control+Enter');
      await expect(window.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toBeFocused();
      await keys.type(text);
      await keys.press('Enter');
      await expect(window.getByRole('checkbox', { name: text })).toBeVisible();
      await keys.press('Escape');
    }
    await expect(window.getByRole('textbox', { name: 'In Zoë’s eigen woorden' })).toBeFocused();
    await keys.activate(/^Aanduiden/);
    await keys.reach(`${participation}: leeft hier`);
    await keys.press('Space');
    await keys.activate(/^Klaar/);
    await seen(`Leeft hier: ${participation}`);
    await keys.reach(/^Mijn eigen reflectie$/);
    await keys.type('Volgende keer langer zwijgen na een vraag.');
    await seen(/^Bewaard om/);
    await keys.activate('Afronden', 'Shift+Tab');
    await seen(/gesprek 3 van 4 · afgerond/);
    const { keys: pressed, texts } = keys.count();
    console.log(`a gesprek by keyboard: ${pressed} keys beside ${texts} texts`);
    expect(pressed).toBeLessThanOrEqual(keysAtMost);
  });

  await test.step('Vandaag and the board have changed', async () => {
    await keys.activate(/^Vandaag/, 'Shift+Tab');
    await expect(window.getByRole('link', { name: "Verslag: Gesprek met Zoë Çağlar-D'hondt" })).toBeVisible();
    await keys.activate('De Wissel', 'Shift+Tab');
    await expect(window.locator('ol > li', { has: window.getByRole('heading', { name: participation, exact: true }) })).toContainText('signaal bij Zoë');
  });

  await test.step('and the Voorbeeldgroep is gone', async () => {
    await keys.activate('Voorbeeldgroep verwijderen');
    await expect(window.getByRole('alertdialog', { name: 'De voorbeeldgroep verwijderen?' })).toContainText('8 schoolleiders');
    await untilInside(window, 'alertdialog');
    await keys.activate('Voorbeeldgroep verwijderen');
    await expect(window.getByRole('link', { name: /De Wissel/ })).toHaveCount(0);
  });
  expect([...new Set(keys.problems)]).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
