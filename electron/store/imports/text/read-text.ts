import Papa from 'papaparse';
import type { SurveyNotice, TableOptions } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { ok } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import { sniffText } from '../sniff.ts';
import type { RawTable } from '../table.ts';
import { finishTable } from '../finish-table.ts';
import { decodeText } from './decode.ts';
import { detectDelimiter, separatorLine } from './delimiter.ts';

/** Reads CSV, TSV and the like. Fields are kept by position: a column named `__proto__` is a column. */
export function readTextTable(bytes: Uint8Array, options: TableOptions): Result<RawTable> {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const other = sniffText(decoded.value.text);
  if (other !== null) return refuse(other, other === 'survey-structure-file' ? { tool: 'LimeSurvey / Qualtrics' } : {});

  const lines = decoded.value.text.replaceAll(/\r\n?/g, '\n');
  const separator = separatorLine(lines);
  const text = separator?.rest ?? lines;
  if (text.trim() === '') return refuse('file-empty');
  const delimiter = options.delimiter ?? separator?.delimiter ?? detectDelimiter(text);

  const parsed = Papa.parse<string[]>(text, { delimiter: delimiter ?? '\u001f', header: false, skipEmptyLines: false, newline: '\n' });
  const rowOffset = separator === null ? 1 : 2;
  const unterminated = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unterminated !== undefined) return refuse('csv-unterminated-quote', { row: (unterminated.row ?? 0) + rowOffset });

  const foundNull = findNull(parsed.data, rowOffset);
  if (foundNull !== null) return refuse('csv-null-character', foundNull);

  const rowNumbers = parsed.data.map((_, index) => index + rowOffset);
  const ragged = raggedRows(parsed.data);
  if (isNoTable(parsed.data, ragged)) return refuse('file-no-table');
  const table = finishTable({ rows: parsed.data, rowNumbers, merges: [] });
  if (!table.ok) return table;
  return ok({
    source: 'text',
    encoding: decoded.value.encoding,
    delimiter,
    sheet: null,
    sheets: [],
    errors: [],
    typed: false,
    ...table.value,
    notices: [...decoded.value.notices, ...strayQuotes(parsed.errors, rowOffset), ...raggedNotice(ragged, rowOffset), ...table.value.notices],
  });
}

function findNull(records: readonly (readonly string[])[], rowOffset: number): { row: number; column: number } | null {
  for (const [row, record] of records.entries()) {
    const column = record.findIndex((field) => field.includes('\0'));
    if (column >= 0) return { row: row + rowOffset, column: column + 1 };
  }
  return null;
}

function strayQuotes(errors: readonly Papa.ParseError[], rowOffset: number): SurveyNotice[] {
  const stray = errors.filter((error) => error.code === 'InvalidQuotes');
  return stray.length === 0 ? [] : [{ code: 'notice-stray-quotes', params: { count: new Set(stray.map((error) => error.row)).size, row: (stray[0]?.row ?? 0) + rowOffset } }];
}

/** Positions of rows that are longer or shorter than most; empty lines and mere trailing delimiters are none of them. */
function raggedRows(records: readonly (readonly string[])[]): number[] {
  const counts = new Map<number, number>();
  for (const record of records) if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const usual = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (usual === undefined) return [];
  return records.flatMap((record, index) => {
    const onlyTrailing = record.length > usual && isBlank(record.slice(usual));
    return isBlank(record) || onlyTrailing || record.length === usual ? [] : [index];
  });
}

function raggedNotice(ragged: readonly number[], rowOffset: number): SurveyNotice[] {
  return ragged[0] === undefined ? [] : [{ code: 'notice-ragged-rows', params: { count: ragged.length, row: ragged[0] + rowOffset } }];
}

/** Sentences have commas too. In a table most rows are alike, or at least none is wider than its header. */
function isNoTable(records: readonly (readonly string[])[], ragged: readonly number[]): boolean {
  const rows = records.filter((record) => !isBlank(record));
  const widest = Math.max(0, ...rows.slice(0, 1000).map((record) => record.length));
  return ragged.length > rows.length / 2 && (rows[0]?.length ?? 0) < widest;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field.trim() === '');
}
