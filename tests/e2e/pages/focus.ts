import { expect, type Locator, type Page } from '@playwright/test';

type Layer = 'dialog' | 'alertdialog' | 'menu' | 'listbox';

/** Waits until what opens has the focus: a key that is pressed sooner goes to the page behind it. */
export async function untilInside(window: Page, layer: Layer): Promise<void> {
  await expect(window.locator(`[role=${layer}]:focus-within`)).toBeVisible();
}

/** Closes the dialog that has the focus and waits until it is gone: a key that is pressed sooner would still be heard by it. */
export async function closeByEscape(window: Page, top: Locator = window.getByRole('dialog')): Promise<void> {
  await untilInside(window, 'dialog');
  await window.keyboard.press('Escape');
  await expect(top).toBeHidden();
}

/** Types into what has the focus by itself, once it has it. */
export async function typeOnceFocused(field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused();
  await field.page().keyboard.type(text);
}

/** Puts the caret somewhere and types: in a field, or through the parts of a date from this one on. */
export async function typeFrom(field: Locator, text: string): Promise<void> {
  await field.focus();
  await typeOnceFocused(field, text);
}
