import { openVault } from './pages/vault.ts';
import { openExample, typeDate } from './pages/planning.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('an empty vault teaches, and Vandaag fills from the example group', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await expect(window.getByRole('heading', { level: 1, name: 'Maandag 23 november' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'Eerste samenwerkingsverband maken' })).toBeVisible();
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await expect(window.getByRole('heading', { name: 'Deze week' })).toBeVisible();
  await expect(window.getByText('Twee gesprekken en één bijeenkomst deze week')).toBeVisible();
  await expect(window.getByText('gesprek 3 van 4').first()).toBeVisible();
  await expect(window.getByText(/Mieke is verontschuldigd/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the aandachtslijst changes with what is planned and put off, and undo brings it back', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openExample(window);
  const debt = window.getByText('De Wissel: één gesprek nog te plannen');
  await expect(debt).toBeVisible();
  await expect(window.getByText('Met Hanne sprak je dit najaar nog niet. Over vier weken begint de kerstvakantie.')).toBeVisible();

  await window.getByRole('button', { name: /^Gesprek plannen/ }).click();
  await typeDate(window, '03/12/2026');
  await window.getByRole('dialog').getByRole('button', { name: 'Plannen' }).click();
  await expect(debt).toBeHidden();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(debt).toBeVisible();

  await window.getByRole('button', { name: /^Uitstellen: De Wissel: één gesprek/ }).click();
  await window.getByText('tijdelijk niet beschikbaar').click();
  await window.getByRole('dialog').getByRole('button', { name: 'Uitstellen' }).click();
  await expect(debt).toBeHidden();
});

test('an agreement is ticked where it stands, and comes back', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openExample(window);
  const boxes = window.getByRole('region', { name: 'Lopende afspraken' }).or(window.locator('section', { hasText: 'Lopende afspraken' })).first().getByRole('checkbox');
  await expect(window.getByText('8', { exact: true }).last()).toBeVisible();
  await boxes.first().press('Space');
  await expect(window.getByText('Afspraak gedaan.')).toBeVisible();
  await expect(window.locator('section', { hasText: 'Lopende afspraken' }).getByText('7', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(window.locator('section', { hasText: 'Lopende afspraken' }).getByText('8', { exact: true })).toBeVisible();
});

test('the button on Vandaag locks', async ({ launchApp }) => {
  const { window, app } = await launchApp({ clock });
  await openVault(window);
  const next = app.waitForEvent('window');
  await window.getByRole('button', { name: 'Vergrendelen' }).click().catch(() => undefined);
  const locked = await next;
  await expect(locked.locator('input[type=password]')).toBeVisible();
});
