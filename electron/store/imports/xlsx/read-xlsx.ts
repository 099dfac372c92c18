import type { SurveyNotice, TableOptions } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { ok } from '#shared/result.ts';
import { finishTable } from '../finish-table.ts';
import { refuse, type RefusalCode } from '../refusals.ts';
import type { RawTable } from '../table.ts';
import { readSheet, type SheetCells } from './sheet.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';
import { openArchive, Refused, type Archive } from './zip.ts';

/** Reads one sheet of a workbook: the named one, else the first visible one that holds a table. */
export async function readXlsxTable(bytes: Uint8Array, options: TableOptions): Promise<Result<RawTable>> {
  let archive: Archive | null = null;
  try {
    archive = await openArchive(bytes);
    const other = await otherContent(archive);
    if (other !== null) return refuse(other);
    const workbook = await readWorkbook(archive);
    const chosen = await chooseSheet(archive, workbook, options.sheet);
    if (chosen === null) return options.sheet === undefined ? refuse('xlsx-no-sheet') : refuse('xlsx-sheet-missing', { sheet: options.sheet });
    return toTable(chosen.sheet, chosen.cells, workbook, archive.suspicious);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  } finally {
    archive?.close();
  }
}

/** Other documents come in a zip as well; their parts tell which. */
async function otherContent(archive: Archive): Promise<RefusalCode | null> {
  const { names } = archive;
  if (names.includes('xl/workbook.bin')) return 'file-xlsb';
  if (names.some((name) => name.startsWith('xl/')) || names.includes('[content_types].xml')) {
    return names.some((name) => name.startsWith('word/') || name.startsWith('ppt/')) ? 'file-document' : null;
  }
  const type = await archive.read('mimetype');
  if (type !== null) return Buffer.from(type.subarray(0, 100)).toString('latin1').includes('spreadsheet') ? 'file-ods' : 'file-document';
  if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return 'file-numbers';
  return names.length === 0 ? 'xlsx-damaged' : 'file-archive';
}

async function chooseSheet(archive: Archive, workbook: Workbook, wanted: string | undefined): Promise<{ sheet: Sheet; cells: SheetCells } | null> {
  if (wanted !== undefined) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === wanted);
    const xml = sheet === undefined ? null : await archive.read(sheet.part);
    return sheet === undefined || xml === null ? null : { sheet, cells: readSheet(xml, workbook) };
  }
  let fallback: { sheet: Sheet; cells: SheetCells } | null = null;
  for (const sheet of workbook.sheets.filter((candidate) => !candidate.hidden)) {
    const xml = await archive.read(sheet.part);
    if (xml === null) throw new Refused('xlsx-damaged');
    const cells = readSheet(xml, workbook);
    if (isTable(cells)) return { sheet, cells };
    if (fallback === null && cells.rows.size > 0) fallback = { sheet, cells };
  }
  return fallback;
}

/** A cover page has text in one column; a table has a header and a row below it, both wider than that. */
function isTable(cells: SheetCells): boolean {
  let wide = 0;
  for (const row of cells.rows.values()) if (row.filter((text) => text.trim() !== '').length > 1) wide += 1;
  return wide > 1;
}

function toTable(sheet: Sheet, cells: SheetCells, workbook: Workbook, suspicious: number): Result<RawTable> {
  const numbers = [...cells.rows.keys()].toSorted((a, b) => a - b);
  const positions = new Map(numbers.map((number, position) => [number, position]));
  const merges = cells.merges.flatMap((merge) => {
    const rows = numbers.filter((number) => number >= merge.top && number <= merge.bottom);
    const top = positions.get(rows[0] ?? -1);
    const bottom = positions.get(rows.at(-1) ?? -1);
    return top === undefined || bottom === undefined ? [] : [{ ...merge, top, bottom }];
  });
  const table = finishTable({ rows: numbers.map((number) => cells.rows.get(number) ?? []), rowNumbers: numbers.map((number) => number + 1), merges });
  if (!table.ok) return table.error.code === 'file-empty' ? refuse('xlsx-no-sheet') : table;
  return ok({
    source: 'xlsx',
    encoding: 'utf-8',
    delimiter: null,
    sheet: sheet.name,
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    errors: cells.errors,
    typed: true,
    ...table.value,
    notices: [...table.value.notices, ...notices(sheet, cells, workbook, suspicious)],
  });
}

function notices(sheet: Sheet, cells: SheetCells, workbook: Workbook, suspicious: number): SurveyNotice[] {
  const found: SurveyNotice[] = [];
  const others = workbook.sheets.filter((other) => other !== sheet).map((other) => other.name);
  if (others.length > 0) found.push({ code: 'notice-other-sheets', params: { sheet: sheet.name, names: others.join(', '), count: others.length } });
  if (cells.merges.length > 0) found.push({ code: 'notice-merged-cells', params: { count: cells.merges.length } });
  if (cells.formulas > 0) found.push({ code: 'notice-formulas', params: { count: cells.formulas } });
  const error = cells.errors[0];
  if (error !== undefined) found.push({ code: 'notice-cell-errors', params: { count: cells.errors.length, row: error.row, column: error.column } });
  if (suspicious > 0) found.push({ code: 'notice-zip-names', params: { count: suspicious } });
  return found;
}
