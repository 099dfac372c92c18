import { isHidden } from '#shared/domain/discreet.ts';
import { api } from './ipc.ts';
import { whileSaving } from './pending-saves.ts';

/**
 * What was typed into a field of a record and not taken by the store (a text that is too long), kept beside the record until
 * it is mended: a field that leaves the screen, for another page or for a lock, would forget it otherwise.
 */
const prefix = 'refused:';

type Kept = Parameters<(typeof api)['drafts.save']>[0]['value'];

/** Asked once: almost never is there one, and a page full of fields should not ask for each. */
let known: Promise<Set<string>> | undefined;

function keys(): Promise<Set<string>> {
  known ??= api['drafts.keys']({ prefix }).then((found) => new Set(found.ok ? found.value : []));
  return known;
}

/** The name under which the value of a field is kept; null for a record that is still to be made. */
export const refusedKey = (type: string, id: string, field: string): string | null => (id === '' ? null : `${prefix}${type}:${id}:${field}`);

/** What was refused earlier, or undefined. */
export async function refusedBefore(key: string | null): Promise<Kept | undefined> {
  if (key === null || !(await keys()).has(key)) return undefined;
  const kept = await api['drafts.get']({ key });
  // Dots in the place of words are nothing to go on with.
  return kept.ok && kept.value !== null && !isHidden(JSON.stringify(kept.value)) ? (kept.value as Kept) : undefined;
}

/** Keeps what was not taken. */
export async function keepRefused(key: string | null, value: unknown): Promise<void> {
  if (key === null || isHidden(JSON.stringify(value))) return;
  (await keys()).add(key);
  await whileSaving(api['drafts.save']({ key, value: value as Kept }));
}

/** What was refused has been mended. */
export async function forgetRefused(key: string | null): Promise<void> {
  if (key === null || !(await keys()).delete(key)) return;
  await whileSaving(api['drafts.clear']({ key }));
}
