import { expect, type ElectronApplication, type Page } from '@playwright/test';

/** Strong enough, and no name of anybody. */
export const password = 'vier houten stoelen bij het raam';

export type MadeVault = { readonly recoveryCode: string };

/** Goes through the first run by mouse and keyboard; ends on Vandaag. Where it is not what a test is about, `openVault` is quicker. */
export async function firstRun(window: Page): Promise<MadeVault> {
  await window.getByLabel('Je naam').fill("Griet Çağlar-D'hondt");
  await window.getByLabel('Voor wie werk je?').fill('Vormingsdienst Hageland');
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

/** Opens the empty vault that a test began with by `test.use({ hasVault: true })`; ends on Vandaag, as the first run does. */
export async function openVault(window: Page): Promise<void> {
  await unlock(window);
  await window.getByRole('navigation').first().waitFor();
}

/** Locks by key; answers the window that asks for the password, with the caret in it. */
export async function lockByKey(app: ElectronApplication, window: Page): Promise<Page> {
  const next = app.waitForEvent('window');
  // The window may be gone before the key is up.
  await window.keyboard.press('Control+l').catch(() => undefined);
  const locked = await next;
  await expect(locked.locator('input[type=password]')).toBeFocused();
  return locked;
}
