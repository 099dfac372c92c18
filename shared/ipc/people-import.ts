import { z } from 'zod';
import { tableOptionsSchema, type SurveyNotice, type TableOptions } from '../domain/survey.ts';
import type { TabularColumn, TabularMapping } from '../domain/tabular.ts';
import type { RecordType } from '../domain/records.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

export const listKinds = ['participants', 'schools', 'pastDates'] as const;
export type ListKind = (typeof listKinds)[number];

/** A list that was read and waits in the store; the window gets its columns, never all of its rows. */
export type ListSession = {
  readonly sessionId: string;
  readonly kind: ListKind;
  readonly fileName: string;
  readonly table: TableOptions;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly notices: readonly SurveyNotice[];
  readonly columns: readonly TabularColumn[];
  readonly fields: readonly { readonly key: string; readonly required: boolean }[];
  readonly mapping: TabularMapping;
  readonly missingFields: readonly string[];
  readonly rowCount: number;
  /** When this very file went in before: UTC. */
  readonly importedAt: string | null;
  /** False after a lock: to read the file in another way it must be chosen again. */
  readonly canReread: boolean;
};

/** What becomes of a row: in as new, as a change, nothing to do, or first something from the coach. */
export const rowStatuses = ['new', 'changed', 'same', 'repeat', 'doubt', 'skipped', 'error'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export type RowProblem = { readonly code: string; readonly field: string; readonly column: number | null; readonly value: string };
export type RowCandidate = { readonly id: string; readonly label: string; readonly by: 'email' | 'code' | 'name' };

export type ListRowView = {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly label: string;
  readonly detail: string;
  readonly status: RowStatus;
  /** Who or what it may be already: a proposal, never a merge by itself. */
  readonly candidates: readonly RowCandidate[];
  /** The id of a candidate, 'new', 'skip', or null while the coach has to choose. */
  readonly chosen: string | null;
  readonly differences: readonly { readonly field: string; readonly from: string | null; readonly to: string }[];
  readonly problems: readonly RowProblem[];
};

export type ListPreview = {
  readonly counts: Readonly<Record<RowStatus, number>>;
  /** Those that ask something first; at most 300. */
  readonly rows: readonly ListRowView[];
  readonly newSchools: readonly string[];
  readonly newGroups: readonly string[];
};

export type ListImported = Done & { readonly added: number; readonly changed: number; readonly unchanged: number };

/** Something that was made or typed later on top of what an import brought. */
export type BuiltOnRecord = { readonly type: RecordType; readonly id: string; readonly label: string; readonly how: 'refers' | 'changed' };

export type ListImportEntry = {
  readonly batchId: string;
  readonly kind: ListKind;
  readonly fileName: string;
  /** UTC. */
  readonly importedAt: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly undone: boolean;
  readonly builtOn: readonly BuiltOnRecord[];
};

export const listOptions = z.strictObject({
  /** The group for rows that name none. */
  swvId: id.nullable().default(null),
  /** First day of a seat for rows that give none. */
  startsOn: day.nullable().default(null),
  /** Lets rows with a cell that cannot be read in, without that cell. */
  keepFaulty: z.boolean().default(false),
  /** By row number: a candidate's id, 'new' or 'skip'. */
  choices: z.record(z.string().regex(/^\d{1,7}$/), z.union([id, z.enum(['new', 'skip'])])).default({}),
});
export type ListOptions = z.output<typeof listOptions>;

const mapping = z.record(z.string().max(60), z.number().int().nonnegative().nullable());

/** Participants, schools and past dates out of a file: read, look, map, preview, take in, take back. */
export const peopleImportContract = {
  'listImport.read': command<ListSession>()(z.strictObject({ token: id, kind: z.enum(listKinds), table: tableOptionsSchema.default({}) })),
  'listImport.reread': command<ListSession>()(z.strictObject({ sessionId: id, table: tableOptionsSchema, mapping })),
  'listImport.current': query<ListSession | null>()(z.strictObject({ kind: z.enum(listKinds) })),
  'listImport.preview': query<ListPreview>()(z.strictObject({ sessionId: id, options: listOptions })),
  'listImport.run': command<ListImported>()(z.strictObject({ sessionId: id, options: listOptions })),
  'listImport.forget': command<null>()(z.strictObject({ sessionId: id })),
  'listImport.history': query<readonly ListImportEntry[]>()(nothing),
  'listImport.undo': command<Done>()(z.strictObject({ batchId: id })),
  'pastDates.save': command<Done & { readonly saved: number }>()(
    z.strictObject({
      swvId: id,
      meetings: z.array(day).max(200),
      conversations: z.array(z.strictObject({ coacheeId: id, dates: z.array(day).max(100) })).max(200),
    }),
  ),
} as const;
