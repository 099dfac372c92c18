import { join } from 'node:path';
import { answerDialogs, readPdf } from './pages/files.ts';
import { closeByEscape, untilInside } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { openVault } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:00:00.000Z';
const ownWords = 'KP3 De school samen inrichten';

test('a programme gets its kapstok, a candidate its intake and traject, a formal leader her role on paper', async ({ launchApp }) => {
  test.slow();
  const { app, window, dataDir, consoleErrors } = await launchApp({ clock });
  const keys = keyboardOf(window);
  const menu = window.getByRole('navigation').first();
  await openVault(window);

  // The programme: aims by mouse and by keyboard; its frameworks are put ready by looking.
  await menu.getByRole('link', { name: 'Programma’s' }).click();
  await window.getByRole('link', { name: 'Vormingsdienst Hageland' }).click();
  await window.getByText('remediëring van leerachterstanden').click();
  await window.getByLabel('Eigen doel').fill('elkaars school van binnen kennen');
  await keys.press('Enter');
  await expect(window.getByRole('checkbox', { name: 'elkaars school van binnen kennen' })).toBeChecked();
  await expect(window.getByRole('checkbox', { name: 'Raamwerk voor professionaliseringsinitiatieven: bij de kapstok' })).not.toBeChecked();

  // Another label for KP3, KP4 hidden, a part of one's own.
  await window.getByRole('link', { name: 'Kernprofiel schoolleiderschap' }).click();
  await window.getByRole('button', { name: 'KP3 De schoolorganisatie vormgeven bewerken' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Woorden op het scherm').fill(ownWords);
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await expect(window.getByRole('row', { name: ownWords })).toBeFocused();
  await window.getByRole('button', { name: /^KP4.* bewerken$/ }).press('Enter');
  await dialog.getByRole('button', { name: 'Verbergen' }).click();
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await window.getByLabel('Woorden op het scherm').fill('moed');
  await keys.press('Enter');
  await expect(window.getByRole('button', { name: 'moed bewerken' })).toBeVisible();

  // A candidate by keyboard: its name, the radio, Enter.
  await menu.getByRole('link', { name: 'Nieuwe groep' }).press('Enter');
  await window.getByLabel('Naam').fill('Kempenland');
  await window.getByText('als kandidaat: eerst de intake, dan beslissen').click();
  await keys.activate('Kandidaat toevoegen');
  await expect(window.getByText('Kandidaat-SWV', { exact: true })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Kempenland kandidaat' })).toBeVisible();
  await expect(window.getByRole('tab')).toHaveText(['Start', 'Schoolleiders']);

  await window.getByLabel('Wat verwacht de groep?').fill('Tijd om elkaar te horen.');
  await window.getByText('ja, ieder kiest zelf').click();
  await window.getByRole('radio', { name: 'nog open' }).focus();
  await expect(window.getByRole('radio', { name: 'nog open' })).toBeFocused();
  await keys.press('ArrowRight');
  await expect(window.getByRole('group', { name: 'Beslist op' })).toBeVisible();
  await window.getByLabel('Waarom?').fill('Ze zoeken hetzelfde.');
  await keys.activate('Traject starten');
  await expect(window.getByRole('tab', { name: 'Leervragen' })).toBeVisible();
  await expect(window.getByText('Kandidaat-SWV', { exact: true })).toBeHidden();

  // Undone in one go and started again: what was typed stays.
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(window.getByText('Kandidaat-SWV', { exact: true })).toBeVisible();
  await expect(window.getByLabel('Wat verwacht de groep?')).toHaveValue('Tijd om elkaar te horen.');
  await window.getByRole('button', { name: 'Traject starten' }).click();

  // The label of the programme stands at a leervraag, the hidden one does not.
  await window.getByRole('tab', { name: 'Leervragen' }).click();
  await window.getByRole('button', { name: 'Leervraag toevoegen' }).click();
  await dialog.getByLabel('Leervraag').fill('Hoe delen we het werk zodat iedereen meekan?');
  await dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await window.getByRole('button', { name: 'Uitwerken' }).click();
  await window.getByRole('button', { name: 'Kapstok' }).click();
  await window.getByText(ownWords).click();
  await expect(window.getByRole('checkbox', { name: ownWords })).toBeChecked();
  await window.getByText('moed', { exact: true }).click();
  await expect(window.getByRole('checkbox', { name: 'moed' })).toBeChecked();
  await expect(window.getByText('KP4 Externe relaties en netwerken uitbouwen')).toBeHidden();

  // The formal leader and the rolafbakening, from the keys.
  await window.getByRole('tab', { name: 'Dossier' }).click();
  await window.getByRole('tab', { name: 'Start' }).click();
  await expect(window.getByText('Er zitten nog geen schoolleiders in deze groep.')).toBeVisible();
  await keys.activate('Leidinggevende toevoegen');
  await expect(dialog.getByLabel('Naam')).toBeFocused();
  await keys.type("Ann Çağlar-D'hondt");
  await keys.press('Enter');
  await expect(window.getByRole('dialog', { name: /rol en afspraken/ })).toBeVisible();
  await untilInside(window, 'dialog');
  await keys.activate('Beginnen met een voorstel');
  await dialog.getByLabel('Notitie').fill('Was eerst bezorgd.');
  await keys.activate('Rolafbakening bekijken');
  const sheet = window.getByRole('dialog', { name: 'Rolafbakening' });
  await expect(sheet.getByText('Stuurt de inhoud van de bijeenkomsten niet.')).toBeVisible();
  await expect(sheet.getByText('Op deze laptop blijft: 1 eigen notitie.')).toBeVisible();
  await expect(sheet.getByText('Was eerst bezorgd.')).toBeHidden();

  const file = join(dataDir, 'rol.pdf');
  await answerDialogs(app, file);
  await sheet.getByRole('button', { name: 'Als pdf bewaren' }).click();
  await expect(window.getByText(/rol\.pdf staat klaar/)).toBeVisible();
  const { text, pages } = await readPdf(file);
  expect(text).toContain("Rolafbakening van Ann Çağlar-D'hondt");
  expect(text).toContain('Wat mag de procescoach vragen?');
  expect(text).not.toContain('bezorgd');
  expect(pages).toBe(1);
  await closeByEscape(window, sheet);

  await window.getByRole('button', { name: 'Mij noteren als procescoach' }).click();
  await expect(window.getByRole('button', { name: "Griet Çağlar-D'hondt bewerken" })).toBeVisible();
  expect(keys.problems).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
