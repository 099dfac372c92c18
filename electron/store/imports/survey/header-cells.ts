import type { SurveyLayout } from '#shared/domain/survey.ts';
import type { NamedColumn } from './column-names.ts';

/** What the header rows say of one column. */
export type HeaderCell = {
  readonly header: string;
  readonly question: string | null;
  readonly option: string | null;
  /** The same question in a later export has the same key; made unique afterwards. */
  readonly key: string;
  /** Shared by the columns of one matrix or multiple choice. */
  readonly group: string;
  readonly named: NamedColumn | null;
  /** The header itself says that people typed here ("Other, please specify"). */
  readonly typed: boolean;
  /** A question that the tool writes as a matrix of one row without words: one loose scale, no battery of statements. */
  readonly lonelyRow: boolean;
};

export type HeaderReading = {
  readonly layout: SurveyLayout;
  readonly preambleRows: number;
  readonly headerRows: number;
  readonly cells: readonly HeaderCell[];
};

export function headerCell(header: string, rest: Partial<HeaderCell> = {}): HeaderCell {
  return { header, question: null, option: null, key: header, group: header, named: null, typed: false, lonelyRow: false, ...rest };
}
