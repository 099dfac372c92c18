import { expect, type Page } from '@playwright/test';

/** Makes a group from the menu; ends on its members. */
export async function createSwv(window: Page, name: string): Promise<void> {
  await window.getByRole('link', { name: 'Nieuwe groep' }).click();
  await window.getByLabel('Naam').fill(name);
  await window.getByRole('button', { name: 'Samenwerkingsverband maken' }).click();
  await expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();
}

export type NewMember = { readonly givenName: string; readonly familyName: string; readonly school?: string; readonly role?: string };

/** Adds someone to the group whose members are on screen. */
export async function addMember(window: Page, { givenName, familyName, school, role }: NewMember): Promise<void> {
  await window.getByRole('button', { name: 'Schoolleider toevoegen' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Voornaam').fill(givenName);
  await dialog.getByLabel('Familienaam').fill(familyName);
  if (role !== undefined) await dialog.getByLabel('Functie').fill(role);
  if (school !== undefined) {
    await dialog.getByRole('combobox', { name: 'School' }).fill(school);
    await window.getByRole('option', { name: school }).first().click();
  }
  await dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: `${givenName} ${familyName}` })).toBeVisible();
}
