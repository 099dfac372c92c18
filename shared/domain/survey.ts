import { z } from 'zod';

/**
 * What a survey file says after it was read: its columns with their meaning, and its respondents.
 *
 * A reading is always a proposal. The coach sees it before anything is stored and can overrule each
 * part with `SurveyOverrides`; the same table with the same overrides gives the same reading.
 */

/** The tools whose exports are recognised; `coded` is a bare table of numbers, `unknown` anything else. */
export const surveyLayouts = ['qualtrics', 'limesurvey', 'google-forms', 'microsoft-forms', 'surveymonkey', 'coded', 'unknown'] as const;
export const surveyLayoutSchema = z.enum(surveyLayouts);
export type SurveyLayout = z.infer<typeof surveyLayoutSchema>;

/**
 * person: says who answered (e-mail, name, code); meta: what the tool added (times, numbers, language);
 * item: an answer on a scale; choice: an answer out of a list; open: free text or a measured number;
 * empty: nobody answered.
 */
export const surveyColumnKinds = ['person', 'meta', 'item', 'choice', 'open', 'empty'] as const;
export const surveyColumnKindSchema = z.enum(surveyColumnKinds);
export type SurveyColumnKind = z.infer<typeof surveyColumnKindSchema>;

/** What a person or meta column holds, where that matters to an import. */
export const surveyColumnRoles = [
  'email',
  'name',
  'first-name',
  'last-name',
  'code',
  'response-id',
  'submitted-at',
  'started-at',
  'finished',
  'status',
  'progress',
  'last-page',
  'language',
  'duration',
  'timing',
  'score',
  'other',
] as const;
export const surveyColumnRoleSchema = z.enum(surveyColumnRoles);
export type SurveyColumnRole = z.infer<typeof surveyColumnRoleSchema>;

/** One step of a scale. `seen` is false when nobody in the file chose it: its wording is then ours. */
export const surveyAnchorSchema = z.object({ value: z.number(), label: z.string(), seen: z.boolean() });
export type SurveyAnchor = z.infer<typeof surveyAnchorSchema>;

/** The scale of an item, lowest number first. `min` and `max` bound the scale, not the answers given. */
export const surveyScaleSchema = z.object({
  min: z.number(),
  max: z.number(),
  anchors: z.array(surveyAnchorSchema),
  /** words: numbers were given to words; numbers: the file holds the numbers; anchored: numbers with words at the ends. */
  origin: z.enum(['words', 'numbers', 'anchored', 'chosen']),
});
export type SurveyScale = z.infer<typeof surveyScaleSchema>;

export const surveyColumnSchema = z.object({
  /** Position in the file, from 0. */
  index: z.number().int().nonnegative(),
  /** Unique within the file, the same for the same question in a later export: what an instrument's item is matched on. */
  key: z.string(),
  /** The tool's own short name of the column, for surveymonkey the option under the question. Not unique. */
  header: z.string(),
  /** The words of the question where the file has them apart from the header. */
  question: z.string().nullable(),
  /** The statement, row or option within the question. */
  option: z.string().nullable(),
  /** Columns of one matrix or one multiple choice share this. */
  group: z.string(),
  kind: surveyColumnKindSchema,
  role: surveyColumnRoleSchema.nullable(),
  /** Answers given; `missing` is respondents − n: empty cells and words or codes for "no answer". */
  n: z.number().int().nonnegative(),
  missing: z.number().int().nonnegative(),
  /** Over the numbers of the answers, before any reversal; null when an answer is not a number. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  mean: z.number().nullable(),
  /** Of an item the steps that were chosen, lowest first (`scale.anchors` has all steps); of a choice its categories. */
  labels: z.array(z.string()),
  scale: surveyScaleSchema.nullable(),
  /** Chosen by the coach: the item counts as min + max − x in a scale score. */
  reverse: z.boolean(),
  scaleKey: z.string().nullable(),
});
export type SurveyColumn = z.infer<typeof surveyColumnSchema>;

/** Why a row may be no finished answer. Flagged rows count as respondents; whoever imports decides. */
export const surveyRowFlags = ['unfinished', 'test', 'no-answers', 'duplicate-response'] as const;
export type SurveyRowFlag = (typeof surveyRowFlags)[number];

export const surveyRowSchema = z.object({
  /** Row in the file as a spreadsheet numbers it, from 1. */
  row: z.number().int().positive(),
  flags: z.array(z.enum(surveyRowFlags)),
  /** What people wrote, per column, untouched. */
  texts: z.array(z.string()),
  /** The number that counts, per column; null is missing or not a number. */
  numbers: z.array(z.number().nullable()),
});
export type SurveyRow = z.infer<typeof surveyRowSchema>;

/** One question whose answer is spread over a column per option. */
export const surveySpreadSchema = z.object({
  key: z.string(),
  question: z.string(),
  columns: z.array(z.number().int()),
  labels: z.array(z.string()),
  /** True when nobody ticked two: a single choice. False: more than one answer was allowed. */
  exclusive: z.boolean(),
  /** Set when the options are the steps of a scale: the value per column, in the order of `columns`. */
  values: z.array(z.number()).nullable(),
  n: z.number().int(),
  missing: z.number().int(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  mean: z.number().nullable(),
});
export type SurveySpread = z.infer<typeof surveySpreadSchema>;

/** Something the coach should see before going on; the sentences stand in the catalogue `refusals`. */
export const surveyNoticeSchema = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
export type SurveyNotice = z.infer<typeof surveyNoticeSchema>;

export const surveyReadingSchema = z.object({
  layout: surveyLayoutSchema,
  /** WHATWG label: utf-8, utf-16le, utf-16be, windows-1252 or macintosh. */
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
  /** Rows above the header that belong to no table: a title, a date. */
  preambleRows: z.number().int().nonnegative(),
  headerRows: z.number().int().nonnegative(),
  respondents: z.number().int().nonnegative(),
  columns: z.array(surveyColumnSchema),
  spreads: z.array(surveySpreadSchema),
  rows: z.array(surveyRowSchema),
  notices: z.array(surveyNoticeSchema),
});
export type SurveyReading = z.infer<typeof surveyReadingSchema>;

/** What the coach chose instead of our reading of one column. `labels` lists words with their number, in any order. */
export const surveyColumnOverrideSchema = z.object({
  kind: surveyColumnKindSchema.optional(),
  role: surveyColumnRoleSchema.optional(),
  labels: z.array(z.object({ label: z.string().max(500), value: z.number() })).max(200).optional(),
  reverse: z.boolean().optional(),
  scaleKey: z.string().max(100).optional(),
});
export type SurveyColumnOverride = z.infer<typeof surveyColumnOverrideSchema>;

export const surveyOverridesSchema = z.object({
  layout: surveyLayoutSchema.optional(),
  preambleRows: z.number().int().min(0).max(100).optional(),
  headerRows: z.number().int().min(0).max(10).optional(),
  /** By column index, written as text: the keys of a JSON object. */
  columns: z.record(z.string().regex(/^\d{1,4}$/), surveyColumnOverrideSchema).optional(),
});
export type SurveyOverrides = z.infer<typeof surveyOverridesSchema>;

/** How the bytes are to be read, where the coach knows better than the file shows. */
export const tableOptionsSchema = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh']).optional(),
  delimiter: z.enum([';', ',', '\t', '|']).optional(),
  sheet: z.string().max(200).optional(),
});
export type TableOptions = z.infer<typeof tableOptionsSchema>;
