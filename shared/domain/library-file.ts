import { z } from 'zod';
import { draftSchema } from './record.ts';
import { libraryItem } from './records/library.ts';
import type { Draft } from './records.ts';
import { maySee } from './audience.ts';

/** The name that stands in a library file, so that another file is told apart. */
export const libraryFileFormat = 'procescoach-library';
export const libraryFileVersion = 1;

/** Bounds of a file with library items; a bank of a whole team stays far below. */
export const libraryFileLimits = { bytes: 8 * 1024 * 1024, items: 2000 } as const;

/** What one item may bring along from a file; own experience and contacts of someone else are not taken in. */
export type FileItem = Draft<'libraryItem'>;

const ownOnly = ['experience', 'contact', 'triedOn'] as const;

const fileItem = z.preprocess(withoutOwn, draftSchema(libraryItem)) as unknown as z.ZodType<FileItem>;

function withoutOwn(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).filter(([field]) => !ownOnly.some((own) => own === field)));
}

/** The shape of a library file; unknown fields are refused. */
export const libraryFile = z.strictObject({
  format: z.literal(libraryFileFormat),
  version: z.literal(libraryFileVersion),
  items: z.array(fileItem).max(libraryFileLimits.items),
});
export type LibraryFile = z.infer<typeof libraryFile>;

/** What of an own item may go to a colleague, by the audience table; null fields are left out. */
export function shareable(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== null && value !== undefined && maySee('libraryItem', 'coCoach', field, [])));
}
