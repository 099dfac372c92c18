import type { SurveyNotice } from '#shared/domain/survey.ts';

/** A block of merged cells, in positions of `RawTable.rows` (from 0, both ends included). */
export type MergedCells = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** A cell that holds a spreadsheet error (#N/A, #REF!) and therefore no value. Numbered as a spreadsheet does, from 1. */
export type CellError = { readonly row: number; readonly column: number; readonly text: string };

/** The cells of a file as text, before anybody says what they mean. Empty rows and trailing empty columns are gone. */
export type RawTable = {
  readonly source: 'text' | 'xlsx';
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Rectangular; a date is ISO text (`2023-06-07`, `2023-06-07T16:42:33`), a number has a decimal point, when `typed`. */
  readonly rows: readonly (readonly string[])[];
  /** Row in the file of each entry of `rows`, from 1. */
  readonly rowNumbers: readonly number[];
  readonly width: number;
  readonly merges: readonly MergedCells[];
  readonly errors: readonly CellError[];
  /** Cells carried their type: a point in a number is a decimal point. In text it may part thousands. */
  readonly typed: boolean;
  readonly notices: readonly SurveyNotice[];
};
