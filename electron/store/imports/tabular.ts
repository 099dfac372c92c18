import type { TabularError, TabularMapping, TabularReading, TabularRow, TabularValue, TargetField } from '#shared/domain/tabular.ts';
import { ok, type Result } from '#shared/result.ts';
import { refuse } from './refusals.ts';
import { decimalSign, type DecimalSign } from './survey/numbers.ts';
import { fold } from './survey/words.ts';
import type { RawTable } from './table.ts';
import { proposeMapping } from './tabular/mapping.ts';
import { readValue } from './tabular/values.ts';

export type TabularOptions = {
  /** The coach's choice; fields that are not in it keep our proposal. */
  readonly mapping?: TabularMapping;
};

const searchedRows = 15;
const sampleCount = 3;

/**
 * Reads participants, schools or past dates out of a table: finds the header, proposes which column is
 * which field, and reads each value as the field takes it. A value that cannot be read is an error with
 * its row and column; the row stays, so that everything wrong shows at once.
 */
export function readTabular(table: RawTable, fields: readonly TargetField[], options: TabularOptions = {}): Result<TabularReading> {
  const header = headerRow(table, fields);
  const names = table.rows[header] ?? [];
  const body = table.rows.slice(header + 1);
  if (body.length === 0) return refuse('table-no-rows');
  const mapping = { ...proposeMapping(names, body, fields), ...options.mapping };
  const signs = new Map(fields.map((field) => [field.key, signOf(table, body, mapping[field.key] ?? null)]));
  const errors: TabularError[] = [];
  const rows: TabularRow[] = body.map((cells, index) => {
    const row = table.rowNumbers[header + 1 + index] ?? header + index + 2;
    const values: Record<string, TabularValue> = Object.create(null) as Record<string, TabularValue>;
    const before = errors.length;
    for (const field of fields) {
      const column = mapping[field.key] ?? null;
      const text = column === null ? '' : (cells[column] ?? '');
      const read = readValue(field, text, signs.get(field.key) ?? 'comma', table.typed);
      values[field.key] = read.ok ? read.value : null;
      if (!read.ok && (column !== null || read.code !== 'value-required')) errors.push({ row, column: (column ?? -1) + 1, field: field.key, code: read.code, value: text.trim().slice(0, 200) });
    }
    return { row, values: { ...values }, hasErrors: errors.length > before };
  });
  return ok({
    columns: names.map((name, index) => ({ index, header: name.trim(), samples: body.map((cells) => (cells[index] ?? '').trim()).filter((text) => text !== '').slice(0, sampleCount) })),
    mapping,
    missingFields: fields.filter((field) => field.required === true && (mapping[field.key] ?? null) === null).map((field) => field.key),
    rows,
    errors,
  });
}

/** The row that names most of the fields; without any, the first that is filled over its width. */
function headerRow(table: RawTable, fields: readonly TargetField[]): number {
  const known = new Set(fields.flatMap((field) => field.synonyms.map(fold)));
  let best = { row: 0, score: 0 };
  for (const [row, cells] of table.rows.slice(0, searchedRows).entries()) {
    const score = cells.filter((cell) => known.has(fold(cell))).length;
    if (score > best.score) best = { row, score };
  }
  if (best.score > 0) return best.row;
  const widths = table.rows.slice(0, searchedRows).map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return Math.max(0, widths.findIndex((width) => width >= Math.max(...widths) * 0.6));
}

function signOf(table: RawTable, body: readonly (readonly string[])[], column: number | null): DecimalSign {
  if (table.typed || column === null) return table.typed ? 'point' : 'comma';
  return decimalSign(body.map((cells) => cells[column] ?? ''), 'comma').decimal;
}
