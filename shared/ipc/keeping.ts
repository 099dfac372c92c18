import { z } from 'zod';
import { command, nothing, query } from './endpoint.ts';

/** Where the coach was: the screen, the field, the caret. Kept in the vault over a lock. */
export type Place = {
  readonly route: string;
  readonly fieldId: string | null;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
};

export const place = z.strictObject({
  route: z.string().max(500),
  fieldId: z.string().max(200).nullable(),
  selectionStart: z.number().int().nullable(),
  selectionEnd: z.number().int().nullable(),
});

export const settings = z.strictObject({
  /** Minutes without key or mouse before the vault locks; 1 to 60, never off. */
  idleMinutes: z.number().int().min(1).max(60),
  /** Names and notes hidden on screen, for the beamer; never kept: it ends with a lock. */
  discreet: z.boolean(),
  /** Hides the window from screen capture. */
  contentProtection: z.boolean(),
});
export type Settings = z.infer<typeof settings>;
export const defaultSettings: Settings = { idleMinutes: 10, discreet: false, contentProtection: false };

const draftKey = z.string().min(1).max(200);

/** What a form holds before it is a record, the place on screen, and the settings of this vault. */
export const keepingContract = {
  'drafts.get': query<unknown>()(z.strictObject({ key: draftKey })),
  /** The keys under which something is kept, of those that begin with `prefix`. */
  'drafts.keys': query<readonly string[]>()(z.strictObject({ prefix: draftKey })),
  'drafts.save': command<null>()(z.strictObject({ key: draftKey, value: z.json() })),
  'drafts.clear': command<null>()(z.strictObject({ key: draftKey })),
  'place.get': query<Place | null>()(nothing),
  'place.save': command<null>()(place),
  'settings.get': query<Settings>()(nothing),
  'settings.save': command<Settings>()(settings.omit({ discreet: true }).partial()),
  /**
   * Names and notes hidden from the next answer on, until it is set off or the vault is locked. `words` are what a person
   * and a school are called then, before their number; null sets it off.
   */
  'discreet.set': command<null>()(z.strictObject({ words: z.strictObject({ person: z.string().min(1).max(40), school: z.string().min(1).max(40) }).nullable() })),
  'clock.now': query<{ now: string; today: string }>()(nothing),
} as const;
