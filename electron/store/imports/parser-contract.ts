import { z } from 'zod';
import type { CalendarFileReading } from '#shared/domain/calendar-file.ts';
import { surveyOverridesSchema, tableOptionsSchema, type SurveyReading } from '#shared/domain/survey.ts';
import type { LibraryFile } from '#shared/domain/library-file.ts';
import type { ListReading } from '#shared/domain/tabular.ts';
import type { InspectedFile } from './attachment/inspect.ts';
import type { TemplatePlace } from '#shared/domain/records/templates.ts';
import type { RawTable } from './table.ts';

/** The lists that are not surveys, by what they hold. */
export const tabularTargets = ['participants', 'schools', 'pastDates', 'holidays', 'schoolDays'] as const;

/** What the disposable parser is asked: a survey with its meaning, a list of people, schools or dates, library items of a colleague, or the bare table. */
export const parserOptionsSchema = z.discriminatedUnion('purpose', [
  z.object({ purpose: z.literal('survey'), table: tableOptionsSchema.optional(), overrides: surveyOverridesSchema.optional() }),
  z.object({ purpose: z.literal('tabular'), target: z.enum(tabularTargets), table: tableOptionsSchema.optional(), mapping: z.record(z.string(), z.number().int().nonnegative().nullable()).optional() }),
  z.object({ purpose: z.literal('library') }),
  z.object({ purpose: z.literal('wordTemplate') }),
  z.object({ purpose: z.literal('attachment') }),
  z.object({ purpose: z.literal('calendar'), span: z.object({ from: z.iso.date(), to: z.iso.date() }) }),
  z.object({ purpose: z.literal('table'), table: tableOptionsSchema.optional() }),
]);
export type ParserOptions = z.infer<typeof parserOptionsSchema>;

export const parserRequestSchema = z.object({
  path: z.string().optional(),
  bytes: z.instanceof(Uint8Array).optional(),
  fileName: z.string(),
  options: parserOptionsSchema,
  /** SHA-256 of an earlier reading: another content is refused as `file-changed`. */
  expectedHash: z.string().optional(),
});
export type ParserRequest = z.infer<typeof parserRequestSchema>;

/** Identity of what was read: the same file again has the same hash, whatever it is called. */
export type ParsedFile = { readonly fileName: string; /** SHA-256, hexadecimal. */ readonly hash: string; readonly bytes: number };
export type ParsedSurvey = ParsedFile & { readonly reading: SurveyReading };
export type ParsedCalendar = ParsedFile & { readonly calendar: CalendarFileReading };
export type ParsedTable = ParsedFile & { readonly table: RawTable };
/** A Word template that was looked at, with the bytes that were looked at. `bytes` is their number. */
export type ParsedWordTemplate = ParsedFile & { readonly places: readonly TemplatePlace[]; readonly content: Uint8Array };
export type ParsedLibrary = ParsedFile & LibraryFile;
export type ParsedAttachment = ParsedFile & InspectedFile;
export type ParsedList = ParsedFile & { readonly list: ListReading };

/**
 * Bounds of a parser process. Whoever starts it gives these on the command line and ends it after the
 * time: nothing inside the process can be trusted to, since a hostile file may keep it busy.
 */
export const parserBounds = { timeoutMs: 20_000, heapMegabytes: 512 } as const;
export const parserExecArgv: readonly string[] = [`--max-old-space-size=${parserBounds.heapMegabytes}`];
