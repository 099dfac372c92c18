import { z } from 'zod';
import type { Values } from '../domain/records.ts';
import { surveyOverridesSchema, tableOptionsSchema, type SurveyReading, type SurveyOverrides, type TableOptions } from '../domain/survey.ts';
import type { RowError } from '../domain/survey-answers.ts';
import { surveyMappingSchema, type MappingProblem, type SurveyMapping } from '../domain/survey-mapping.ts';
import type { Match } from '../domain/survey-matching.ts';
import { command, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** A file that was read and waits in the store; the window gets its columns and a few samples, never its rows. */
export type SurveySession = {
  readonly sessionId: string;
  readonly fileName: string;
  readonly table: TableOptions;
  readonly overrides: SurveyOverrides;
  readonly reading: Omit<SurveyReading, 'rows'>;
  /** Per column some different answers, in the order of the rows. */
  readonly samples: readonly (readonly string[])[];
  /** Per column what was written but counts as no answer, most frequent first. */
  readonly noAnswers: readonly (readonly { readonly text: string; readonly count: number }[])[];
  /** How many rows carry each mark. */
  readonly flags: Readonly<Record<string, number>>;
  readonly proposal: SurveyMapping;
  /** The questionnaire that this header belongs to, when it went in before. */
  readonly known: { readonly id: string; readonly title: string; readonly version: number } | null;
  /** When this very file went in before: UTC. */
  readonly importedAt: string | null;
  /** False after a lock: to read the file in another way it must be chosen again. */
  readonly canReread: boolean;
};

export type SurveyPreview = {
  readonly problems: readonly MappingProblem[];
  readonly respondents: number;
  readonly leftOut: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly errorCount: number;
  /** The first hundred. */
  readonly errors: readonly RowError[];
  readonly matches: readonly Match[];
  readonly scales: readonly { readonly key: string; readonly label: string; readonly items: number; readonly n: number; readonly mean: number | null; readonly min: number; readonly max: number; readonly tooFew: boolean }[];
  /** The measurement that this file adds to, when there is one. */
  readonly measurement: { readonly id: string; readonly takenOn: string; readonly naming: Values<'measurement'>['naming'] } | null;
  /** True when scales or questions differ from the known questionnaire: it then becomes a next version. */
  readonly isNewVersion: boolean;
};

export type SurveyImported = Done & { readonly measurementId: string; readonly swvId: string; readonly added: number; readonly changed: number; readonly unchanged: number };

/** A leervraag or a later import that an earlier one carries. */
export type BuiltOn = { readonly kind: 'learningQuestion' | 'laterImport'; readonly id: string; readonly label: string };

export type ImportHistoryEntry = {
  readonly batchId: string;
  readonly fileName: string;
  /** UTC. */
  readonly importedAt: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly undone: boolean;
  readonly measurement: { readonly id: string; readonly title: string; readonly version: number; readonly moment: Values<'measurement'>['moment']; readonly takenOn: string; readonly swvId: string; readonly swvName: string } | null;
  readonly builtOn: readonly BuiltOn[];
};

const given = z.strictObject({ sessionId: id, mapping: surveyMappingSchema });

/** From a survey file to a measurement: read, look, map, preview, take in, take back. */
export const surveyImportContract = {
  'surveyImport.read': command<SurveySession>()(z.strictObject({ token: id, table: tableOptionsSchema.default({}), overrides: surveyOverridesSchema.default({}) })),
  'surveyImport.reread': command<SurveySession>()(z.strictObject({ sessionId: id, table: tableOptionsSchema, overrides: surveyOverridesSchema })),
  'surveyImport.session': query<SurveySession | null>()(z.strictObject({ sessionId: id })),
  'surveyImport.preview': query<SurveyPreview>()(given),
  'surveyImport.run': command<SurveyImported>()(given),
  'surveyImport.cancel': command<null>()(z.strictObject({ sessionId: id })),
  'surveyImport.forget': command<null>()(z.strictObject({ sessionId: id })),
  'surveyImport.history': query<readonly ImportHistoryEntry[]>()(nothing),
  'surveyImport.undo': command<Done>()(z.strictObject({ batchId: id })),
} as const;
