import { closeByEscape, typeFrom, untilInside } from './pages/focus.ts';
import { openExample, typeDate } from './pages/planning.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('the aandachtslijst says why, is put off by person and by group, and takes it back', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  const list = window.getByRole('region', { name: 'Vraagt aandacht' });
  const rhythm = list.getByRole('listitem').filter({ hasText: 'De Wissel: ritme van de bijeenkomsten' });

  await test.step('why a point matters unfolds with its source', async () => {
    await rhythm.getByRole('button', { name: 'Waarom?' }).click();
    await expect(rhythm.getByText(/volle dag per maand.*Vekeman, Devos en Tuytens, 2024/)).toBeVisible();
  });

  await test.step('the remedy opens where it is done', async () => {
    await rhythm.getByRole('button', { name: /^Bijeenkomst plannen/ }).click();
    await expect(window.getByRole('dialog', { name: 'Bijeenkomst plannen' })).toBeVisible();
    await untilInside(window, 'dialog');
    await closeByEscape(window);
  });

  await test.step('a point of the group is put off by keyboard, and comes back', async () => {
    await rhythm.getByRole('button', { name: /^Uitstellen/ }).press('Enter');
    await expect(window.getByRole('dialog', { name: 'Uitstellen: ritme van de bijeenkomsten' })).toBeVisible();
    await typeDate(window, '20/12/2026');
    await window.keyboard.press('Enter');
    await expect(rhythm).toBeHidden();
    await expect(window.getByRole('dialog')).toBeHidden();
    await list.getByRole('button', { name: /punten uitgesteld/ }).press('Enter');
    await expect(list.getByText('ritme van de bijeenkomsten: tot en met 20 december 2026')).toBeVisible();
    await list.getByRole('button', { name: 'Uitstel intrekken: De Wissel, ritme van de bijeenkomsten' }).press('Enter');
    await expect(rhythm).toBeVisible();
  });

  await test.step('a person is excused from one point only', async () => {
    await list.getByRole('button', { name: /^Uitstellen: De Wissel: één gesprek nog te plannen/ }).click();
    await expect(window.getByRole('radio', { name: 'verontschuldigd', exact: true })).toBeChecked();
    await window.getByRole('dialog').getByRole('button', { name: 'Uitstellen' }).click();
    await expect(list.getByText('De Wissel: één gesprek nog te plannen')).toBeHidden();
    await expect(list.getByText(/^gesprekken: verontschuldigd tot en met/)).toBeVisible();
  });
  expect(consoleErrors).toEqual([]);
});

test('norms stand beside what there is, for the programme and for one person, and Vandaag follows', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Planning' }).click();
  await window.getByRole('tab', { name: 'Ritme' }).click();
  await expect(window.getByText(/^In 2026-2027: 2 gehouden, 4 gepland, 10 beloofd\. 6 van de 6 binnen het SWV/)).toBeVisible();

  await test.step('a bijeenkomst says with whom it was', async () => {
    await window.getByRole('button', { name: 'Per bijeenkomst aanduiden' }).last().click();
    await window.getByRole('button', { name: /Wie is erbij op do 15\/10/ }).click();
    await window.getByRole('option', { name: 'ook teamleden' }).click();
    await expect(window.getByText(/1 met teamleden, 0 met de schoolleiders onder elkaar/)).toBeVisible();
    await window.getByRole('button', { name: /Soort van de bijeenkomst van do 15\/10/ }).click();
    await window.getByRole('option', { name: 'over SWV’s heen' }).click();
    await expect(window.getByText(/5 van de 6 binnen het SWV \(83\s?%\) en 1 over SWV’s heen/)).toBeVisible();
  });

  await test.step('one school year of one person has its own norm, set by keyboard', async () => {
    const row = window.getByRole('row', { name: /Hanne/ });
    await expect(row.getByText(/2\s+te\s+plannen/)).toBeVisible();
    await row.getByRole('button', { name: /^norm.*, Hanne/ }).press('Enter');
    await untilInside(window, 'dialog');
    await typeFrom(window.getByRole('dialog').getByRole('textbox', { name: 'Gesprekken', exact: true }).last(), '0');
    await window.keyboard.press('Tab');
    await window.keyboard.press('Enter');
    await expect(row.getByText('eigen norm 0')).toBeVisible();
    await window.getByRole('navigation').first().getByRole('link', { name: 'Vandaag' }).click();
    await expect(window.getByRole('region', { name: 'Vraagt aandacht' })).toBeVisible();
    await expect(window.getByText('De Wissel: één gesprek nog te plannen')).toBeHidden();
  });

  await test.step('the norms of the programme save themselves and Vandaag follows', async () => {
    await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
    await window.getByRole('tab', { name: 'Planning' }).click();
    await window.getByRole('tab', { name: 'Ritme' }).click();
    await window.getByRole('textbox', { name: 'Bijeenkomsten per schooljaar' }).fill('6');
    await window.keyboard.press('Tab');
    await expect(window.getByText(/^In 2026-2027: 2 gehouden, 4 gepland, 6 beloofd/)).toBeVisible();
    await window.getByRole('navigation').first().getByRole('link', { name: 'Vandaag' }).click();
    await expect(window.getByText('De Wissel: ritme van de bijeenkomsten')).toBeHidden();
  });
  expect(consoleErrors).toEqual([]);
});
