import type { Page } from '@playwright/test';
import { recordTypes } from '#shared/domain/records.ts';

/** What the store holds of every type of record: how many, and how many of them belong to the Voorbeeldgroep. */
export async function countRecords(window: Page): Promise<Record<string, { readonly all: number; readonly example: number }>> {
  return window.evaluate(async (types) => {
    const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<{ ok: boolean; value: { example: boolean }[] }>> };
    const counts: Record<string, { all: number; example: number }> = {};
    for (const type of types) {
      const listed = await api['records.list']?.({ type, where: {} });
      if (listed?.ok !== true) throw new Error(`records.list refused ${type}`);
      counts[type] = { all: listed.value.length, example: listed.value.filter(({ example }) => example).length };
    }
    return counts;
  }, recordTypes);
}
