import type { SurveyColumn } from '#shared/domain/survey.ts';
import type { MappedColumn, SurveyMapping } from '#shared/domain/survey-mapping.ts';
import type { SurveySession } from '#shared/ipc/survey-import.ts';
import type { Wizard } from './use-wizard.ts';

/** The wizard once a file was read. */
export type ReadyWizard = Wizard & { readonly session: SurveySession; readonly mapping: SurveyMapping };

export type StepProps = { readonly wizard: ReadyWizard; readonly onDone: (swvId: string) => void; readonly onBack: () => void };

/** A column as it was read, as it is mapped, and what stands in it. */
export type ColumnRow = { readonly column: SurveyColumn; readonly mapped: MappedColumn; readonly samples: readonly string[]; readonly noAnswers: SurveySession['noAnswers'][number] };

export function columnRows({ session, mapping }: Pick<ReadyWizard, 'session' | 'mapping'>): ColumnRow[] {
  const byKey = new Map(mapping.columns.map((column) => [column.key, column]));
  return session.reading.columns.flatMap((column, index) => {
    const mapped = byKey.get(column.key);
    return mapped === undefined ? [] : [{ column, mapped, samples: session.samples[index] ?? [], noAnswers: session.noAnswers[index] ?? [] }];
  });
}

/** What a column is called on screen: the statement, else the question, else the tool's own name. */
export function columnName({ option, question, header, index }: SurveyColumn): string {
  return [option, question, header].find((words) => words !== null && words.trim() !== '')?.trim() ?? `(${index + 1})`;
}
