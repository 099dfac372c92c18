import type { Page } from '@playwright/test';

/** Strong enough, and no name of anybody. */
export const password = 'vier houten stoelen bij het raam';

export type MadeVault = { readonly recoveryCode: string };

/** Goes through the first run by mouse and keyboard; ends on Vandaag. */
export async function firstRun(window: Page, { name = "Griet Çağlar-D'hondt", provider = 'Vormingsdienst Hageland' } = {}): Promise<MadeVault> {
  await window.getByLabel('Je naam').fill(name);
  await window.getByLabel('Voor wie werk je?').fill(provider);
  await window.getByRole('button', { name: 'Verder' }).click();
  await window.getByLabel('Wachtwoord', { exact: false }).first().fill(password);
  await window.getByLabel('Nog eens hetzelfde wachtwoord').fill(password);
  await window.getByRole('button', { name: 'Kluis maken' }).click();
  const code = window.getByTestId('recovery-code');
  await code.waitFor();
  const recoveryCode = (await code.locator('span').allTextContents()).join('');
  await window.getByLabel('Typ de laatste 8 tekens van je code').fill(recoveryCode.slice(-8));
  await window.getByRole('button', { name: 'Ik heb ze, kluis openen' }).click();
  await window.getByRole('navigation').first().waitFor();
  return { recoveryCode };
}

/** Opens the vault from the lock screen. */
export async function unlock(window: Page, typed = password): Promise<void> {
  await window.locator('input[type=password]').fill(typed);
  await window.getByRole('button', { name: 'Openen' }).click();
}
