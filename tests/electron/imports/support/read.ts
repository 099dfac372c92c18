import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SurveyColumn, SurveyOverrides, SurveyReading, TableOptions } from '#shared/domain/survey.ts';
import type { AppError } from '#shared/result.ts';
import { readTable } from '#electron/store/imports/read-table.ts';
import { interpretSurvey } from '#electron/store/imports/survey/interpret.ts';
import type { RawTable } from '#electron/store/imports/table.ts';

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'surveys', name)));
}

export async function table(content: string | Uint8Array, options: TableOptions = {}): Promise<RawTable> {
  const result = await readTable(typeof content === 'string' ? bytes(content) : content, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function refusal(content: string | Uint8Array, options: TableOptions = {}): Promise<AppError> {
  const result = await readTable(typeof content === 'string' ? bytes(content) : content, options);
  if (!result.ok) return result.error;
  const reading = interpretSurvey(result.value);
  if (reading.ok) throw new Error('was read, not refused');
  return reading.error;
}

export async function survey(content: string | Uint8Array, overrides: SurveyOverrides = {}, options: TableOptions = {}): Promise<SurveyReading> {
  const result = interpretSurvey(await table(content, options), overrides);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function column(reading: SurveyReading, header: string): SurveyColumn {
  const found = reading.columns.find((candidate) => candidate.header === header) ?? reading.columns.find((candidate) => candidate.header.includes(header));
  if (found === undefined) throw new Error(`no column ${header}`);
  return found;
}

export const kinds = (reading: SurveyReading): string[] => reading.columns.map((candidate) => candidate.kind);
