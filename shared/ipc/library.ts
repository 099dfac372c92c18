import { z } from 'zod';
import type { LibraryKind } from '../domain/library-kinds.ts';
import type { EventStatus } from '../domain/records/planning.ts';
import { command, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** Where an item was used: a part of a draaiboek that was made from it. */
export type LibraryUse = { readonly partId: string; readonly meetingId: string; readonly swvName: string; readonly date: string; readonly status: EventStatus; readonly title: string; readonly minutes: number };

/** A planned bijeenkomst that can take something in, with the room that is left. */
export type OpenMeeting = {
  readonly meetingId: string;
  readonly swvName: string;
  readonly date: string;
  readonly plannedMinutes: number;
  readonly availableMinutes: number;
  /** Themes of its programme; `seed` ties them to the library. */
  readonly themes: readonly { readonly id: string; readonly label: string; readonly seed: string | null }[];
};

/** One item of a file, before it is taken in. `isKnown`: the library has one of that kind with that title. */
export type FilePreviewItem = { readonly index: number; readonly kind: LibraryKind; readonly title: string; readonly summary: string; readonly isKnown: boolean };
export type FilePreview = { readonly sessionId: string; readonly fileName: string; readonly items: readonly FilePreviewItem[] };

/** The library: where things were used, and own items out to a file and in from one. */
export const libraryContract = {
  'library.usedIn': query<LibraryUse[]>()(z.strictObject({ key: z.string().min(1).max(120) })),
  /** How often each item stands in a draaiboek, by key. */
  'library.usage': query<Record<string, number>>()(nothing),
  /** Bijeenkomsten that are still to come, today included, of every group. */
  'library.openMeetings': query<OpenMeeting[]>()(nothing),
  /** Writes own items to the place that was chosen in a dialog. */
  'library.export': command<{ readonly count: number; readonly name: string }>()(z.strictObject({ token: z.string().max(80), ids: z.array(id).min(1).max(2000) })),
  /** Reads a file in the disposable process and keeps it until it is taken in. */
  'library.readFile': command<FilePreview>()(z.strictObject({ token: z.string().max(80) })),
  /** Takes the chosen items in, in one act. */
  'library.import': command<Done>()(z.strictObject({ sessionId: id, indexes: z.array(z.number().int().min(0).max(2000)).min(1).max(2000) })),
} as const;
