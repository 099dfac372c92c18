import type { SurveyNotice } from './survey.ts';

/** A table of people or schools as it would go in: which column is which field, the values, and what is wrong where. */

/** What a target takes. `synonyms` are header names in any language; case, accents and punctuation do not count. */
export type TargetField = {
  readonly key: string;
  readonly synonyms: readonly string[];
  readonly required?: boolean;
} & (
  | { readonly kind: 'text' | 'date' | 'number' | 'email' | 'boolean' }
  | { readonly kind: 'enum'; readonly values: readonly { readonly value: string; readonly synonyms: readonly string[] }[] }
);

/** A date is 'YYYY-MM-DD'; text is as written, leading zeros and all. */
export type TabularValue = string | number | boolean | null;

export const tabularErrorCodes = [
  'value-required',
  'date-invalid',
  'date-two-digit-year',
  'date-out-of-range',
  'number-invalid',
  'number-ambiguous',
  'email-invalid',
  'choice-unknown',
  'text-too-long',
] as const;
export type TabularErrorCode = (typeof tabularErrorCodes)[number];

/** Row and column as a spreadsheet numbers them, from 1. Column 0: the field has no column. */
export type TabularError = { readonly row: number; readonly column: number; readonly field: string; readonly code: TabularErrorCode; readonly value: string };

export type TabularColumn = { readonly index: number; readonly header: string; /** The first values that are there, for recognising. */ readonly samples: readonly string[] };

export type TabularRow = { readonly row: number; readonly values: Readonly<Record<string, TabularValue>>; readonly hasErrors: boolean };

/** Column index per field key; null leaves the field out. */
export type TabularMapping = Readonly<Record<string, number | null>>;

export type TabularReading = {
  readonly columns: readonly TabularColumn[];
  readonly mapping: TabularMapping;
  /** Required fields without a column. While there are any, nothing can be imported. */
  readonly missingFields: readonly string[];
  readonly rows: readonly TabularRow[];
  readonly errors: readonly TabularError[];
};

/** A list as it was read, with how: what the coach checks before anything goes in. */
export type ListReading = TabularReading & {
  readonly fields: readonly { readonly key: string; readonly required: boolean }[];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly notices: readonly SurveyNotice[];
};
