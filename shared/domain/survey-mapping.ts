import { z } from 'zod';
import { cleanString } from './field.ts';
import { moments, namings, needEnds, units } from './records/analysis.ts';
import { surveyColumnRoleSchema, surveyRowFlags } from './survey.ts';

/** What is done with a column of a survey file. */
export const columnUses = ['item', 'choice', 'open', 'person', 'skip'] as const;
export type ColumnUse = (typeof columnUses)[number];

const mappedColumn = z.strictObject({
  /** `SurveyColumn.key`: the same for the same question in a later export. */
  key: z.string().max(2000),
  use: z.enum(columnUses),
  /** What a person column holds. */
  role: surveyColumnRoleSchema.nullable(),
  scaleKey: z.string().max(100).nullable(),
  reverse: z.boolean(),
});
export type MappedColumn = z.infer<typeof mappedColumn>;

const mappedScale = z.strictObject({
  /** Only within this mapping. */
  key: z.string().max(100),
  label: cleanString.pipe(z.string().max(200)),
  min: z.number(),
  max: z.number(),
  themeId: z.uuid().nullable(),
  needEnd: z.enum(needEnds),
});
export type MappedScale = z.infer<typeof mappedScale>;

/**
 * How a coach wants a survey file to go in: columns, scales, the moment, and who is who. It holds no answer, so
 * that it can be kept half-finished and be proposed again for the next file with the same header.
 */
export const surveyMappingSchema = z.strictObject({
  columns: z.array(mappedColumn).max(2000),
  scales: z.array(mappedScale).max(500),
  instrument: z.strictObject({
    /** An existing questionnaire that this file continues; null makes a new one. */
    id: z.uuid().nullable(),
    title: cleanString.pipe(z.string().max(300)),
    unit: z.enum(units),
  }),
  swvId: z.uuid().nullable(),
  moment: z.enum(moments),
  takenOn: z.iso.date().nullable(),
  naming: z.enum(namings),
  /** Rows with one of these marks stay out. */
  leaveOut: z.array(z.enum(surveyRowFlags)),
  /** Row number in the file → the school leader, where the coach decided otherwise than was proposed. */
  matches: z.record(z.string().regex(/^\d{1,7}$/), z.uuid().nullable()),
});
export type SurveyMapping = z.infer<typeof surveyMappingSchema>;

/** Why a mapping cannot go in yet; each is a sentence beside the step where it is mended. */
export type MappingProblem =
  | { readonly code: 'no-questions' | 'no-title' | 'no-swv' | 'no-date' }
  | { readonly code: 'scale-no-name' | 'scale-range' | 'scale-empty' | 'scale-name-twice'; readonly label: string; readonly scaleKey: string };

/** What is still missing before an import, in the order of the steps. */
export function mappingProblems(mapping: SurveyMapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const asked = mapping.columns.filter(({ use }) => use === 'item' || use === 'choice' || use === 'open');
  if (asked.length === 0) problems.push({ code: 'no-questions' });
  const names = new Set<string>();
  for (const scale of mapping.scales) {
    const about = { label: scale.label, scaleKey: scale.key };
    const name = scale.label.trim().toLowerCase();
    if (name === '') problems.push({ code: 'scale-no-name', ...about });
    else if (names.has(name)) problems.push({ code: 'scale-name-twice', ...about });
    names.add(name);
    if (!(scale.max > scale.min)) problems.push({ code: 'scale-range', ...about });
    if (!asked.some(({ use, scaleKey }) => use === 'item' && scaleKey === scale.key)) problems.push({ code: 'scale-empty', ...about });
  }
  if (mapping.instrument.title.trim() === '') problems.push({ code: 'no-title' });
  if (mapping.swvId === null) problems.push({ code: 'no-swv' });
  if (mapping.takenOn === null) problems.push({ code: 'no-date' });
  return problems;
}
