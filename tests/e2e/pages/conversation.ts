import { expect, type Locator, type Page } from '@playwright/test';

/** Sets the Voorbeeldgroep up from the empty Vandaag; ends on Vandaag with this week. */
export async function loadExample(window: Page): Promise<void> {
  await window.getByRole('button', { name: /oorbeeldgroep/ }).first().click();
  await expect(window.getByText("Gesprek met Zoë Çağlar-D'hondt").first()).toBeVisible();
}

/** Opens the gesprek with Zoë that Vandaag shows on top. */
export async function openTodaysConversation(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Vandaag' }).click();
  await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Zoë');
}

/** A field of the log by its heading. */
export function logField(window: Page, name: string): Locator {
  return window.getByRole('textbox', { name, exact: true });
}

/** Waits until the log says that it is saved, as the coach would. */
export async function untilSaved(window: Page): Promise<void> {
  await expect(window.getByText(/^Bewaard om \d+u\d\d$/)).toBeVisible();
}
