import { z } from 'zod';
import { cleanString } from './field.ts';

const word = cleanString.pipe(z.string().max(200));

/**
 * A filter as it is kept: field → what it asks for. An empty field is left out, and a field that a screen no longer
 * knows is passed over, so that a filter outlives the screen that it was made on.
 */
export const savedValues = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.union([word, z.array(word).max(60)])).refine((filter) => Object.keys(filter).length <= 20, 'too-many-fields');
export type SavedValues = z.infer<typeof savedValues>;

/** One answer out of a closed list; null when the filter does not ask, or asks for what is no longer there. */
export function oneOf<const T extends string>(filter: SavedValues, field: string, known: readonly T[]): T | null {
  const value = filter[field];
  return known.find((candidate) => candidate === value) ?? null;
}

/** A word or an id; '' when the filter does not ask. */
export function wordOf(filter: SavedValues, field: string): string {
  const value = filter[field];
  return typeof value === 'string' ? value : '';
}

const day = z.iso.date();

/** A day, 'YYYY-MM-DD'; null when the filter does not ask or asks for something that is no day. */
export function dayOfFilter(filter: SavedValues, field: string): string | null {
  const parsed = day.safeParse(filter[field]);
  return parsed.success ? parsed.data : null;
}

/** The filter without its empty fields: what is worth keeping, and the same whichever way it was come by. */
export function withoutEmpty(filter: Readonly<Record<string, string | readonly string[] | null>>): SavedValues {
  const filled = Object.entries(filter).filter(([, value]) => value !== null && value.length > 0);
  return Object.fromEntries(filled.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, value]) => [field, typeof value === 'string' ? value : [...(value ?? [])]]));
}

/** Whether two filters ask for the same. */
export function sameFilter(left: SavedValues, right: SavedValues): boolean {
  return JSON.stringify(withoutEmpty(left)) === JSON.stringify(withoutEmpty(right));
}
