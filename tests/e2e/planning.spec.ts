import { typeFrom, untilInside } from './pages/focus.ts';
import { openExampleGroup } from './pages/planning.ts';
import { lockByKey, unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('a bijeenkomst is planned by keyboard alone, with warnings that forbid nothing', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await window.getByRole('button', { name: 'Bijeenkomst plannen' }).press('Enter');
  await untilInside(window, 'dialog');
  await typeFrom(window.getByRole('spinbutton', { name: /dag, Datum/ }), '23122026');
  await expect(window.getByText(/valt in de kerstvakantie/)).toBeVisible();
  await typeFrom(window.getByRole('spinbutton', { name: /dag, Datum/ }), '25112026');
  await expect(window.getByText('Op woensdagnamiddag zijn de scholen dicht.')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toBeHidden();
  await expect(window.getByText('Bijeenkomst van De Wissel gepland op 25/11/2026.')).toBeVisible();
  await expect(window.getByText('Bijeenkomst 3 van 10').first()).toBeVisible();
  await expect(window.getByText('wo 25/11')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('what does not take place stays in the planning with its reason, and can be planned again', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await expect(window.getByText(/gesprek 4 van 4 nog te plannen/).first()).toBeVisible();
  await window.getByRole('button', { name: 'Meer over Gesprek met Greet Maes' }).click();
  await window.getByRole('menuitem', { name: 'Datum, uur of plaats wijzigen' }).click();
  await window.getByRole('button', { name: 'Gaat niet door' }).click();
  await window.getByLabel('Reden').fill('doorlichting');
  await window.getByRole('button', { name: 'Niet doorgegaan' }).click();
  await expect(window.getByRole('button', { name: 'Meer over Gesprek met Greet Maes' })).toBeHidden();
  await window.getByRole('button', { name: /Schooljaar 2026-2027/ }).click();
  await expect(window.getByText(/niet doorgegaan: doorlichting/)).toBeVisible();
  await expect(window.getByText('gesprek 3 en 4 van 4 nog te plannen').first()).toBeVisible();

  await window.getByRole('button', { name: 'Meer over Gesprek met Greet Maes' }).click();
  await window.getByRole('menuitem', { name: 'Opnieuw plannen' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Opnieuw plannen' }).click();
  await expect(window.getByText('Gesprek met Greet Maes staat opnieuw gepland.')).toBeVisible();
});

test('a half-filled form survives being locked', async ({ launchApp }) => {
  const { window, app } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await window.getByRole('button', { name: 'Bijeenkomst plannen' }).click();
  await window.getByRole('textbox', { name: 'Plaats' }).fill('Zaal van het stadhuis');
  const locked = await lockByKey(app, window);
  await unlock(locked);
  // The dialog stands open again by itself.
  await expect(locked.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Zaal van het stadhuis');
});
