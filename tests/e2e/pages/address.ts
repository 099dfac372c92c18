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
