import type { Page } from '@playwright/test';

/** The window falls over and comes back at an address, as after a lock: nothing that it held survives, nothing of it is tidied up. */
export async function comeBackAt(window: Page, route: string): Promise<void> {
  await window.evaluate(async (target) => {
    const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<unknown>> };
    await api['place.save']?.({ route: target, fieldId: null, selectionStart: null, selectionEnd: null });
    location.reload();
  }, route);
  await window.locator('main h1').first().waitFor({ timeout: 10_000 });
}

/** Goes to an address as a link on the page does. The window's location is its own, so it is found among what its script holds. */
export async function followLinkTo(window: Page, route: string): Promise<void> {
  await window.evaluate(`(async () => {
    const held = Object.values(await import(document.querySelector('script[type=module]').src));
    held.find((value) => typeof value?.navigate === 'function' && typeof value.recent === 'function').navigate(${JSON.stringify(route)});
  })()`);
  await window.locator('main h1').first().waitFor({ timeout: 10_000 });
}
