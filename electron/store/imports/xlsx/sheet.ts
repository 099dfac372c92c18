import { limits } from '../limits.ts';
import type { CellError, MergedCells } from '../table.ts';
import { serialToIso } from './serial-dates.ts';
import type { Workbook } from './workbook.ts';
import { decodeEscapes, walkXml } from './xml.ts';
import { Refused } from './zip.ts';

export type SheetCells = {
  /** Sparse: by row number − 1. Rows without a value are missing. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly merges: readonly MergedCells[];
  readonly errors: readonly CellError[];
  readonly formulas: number;
};

type OpenCell = { row: number; column: number; type: string; style: number; value: string; formula: boolean };

/** Room for a title and empty rows around the largest table that is accepted. */
const lastRow = limits.rows + 1000;
const maximumMerges = 20_000;

/**
 * The cells of one sheet. The sheet's own idea of its size (`dimension`) is not read: writers get it wrong.
 * @throws Refused for a value outside the limits.
 */
export function readSheet(xml: Uint8Array, workbook: Workbook): SheetCells {
  const rows = new Map<number, string[]>();
  const merges: MergedCells[] = [];
  const errors: CellError[] = [];
  let formulas = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let inValue = false;
  let inPhonetic = false;

  const finish = (open: OpenCell): void => {
    if (open.formula) formulas += 1;
    const text = cellText(open, workbook);
    if (text === '') return;
    if (open.row >= lastRow) throw new Refused('table-too-many-rows', { limit: limits.rows });
    if (open.column >= limits.columns) throw new Refused('table-too-many-columns', { limit: limits.columns });
    if (open.type === 'e') {
      errors.push({ row: open.row + 1, column: open.column + 1, text });
      return;
    }
    const cells = rows.get(open.row) ?? [];
    while (cells.length < open.column) cells.push('');
    cells[open.column] = text;
    rows.set(open.row, cells);
  };

  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        const number = Number(attribute('r'));
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        const position = parseReference(attribute('r'));
        row = position?.row ?? row;
        column = position?.column ?? column + 1;
        cell = { row, column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1), value: '', formula: false };
      } else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') inValue = cell !== null && !inPhonetic;
      else if (name === 'mergeCell' && merges.length < maximumMerges) {
        const merge = parseRange(attribute('ref'));
        if (merge !== null) merges.push(merge);
      }
    },
    close: (name) => {
      if (name === 'c' && cell !== null) {
        finish(cell);
        cell = null;
      } else if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text: (text) => {
      if (inValue && cell !== null) cell.value += text;
    },
  });
  return { rows, merges, errors, formulas };
}

function cellText(cell: OpenCell, workbook: Workbook): string {
  switch (cell.type) {
    case 's':
      return workbook.strings[Number(cell.value)] ?? '';
    case 'inlineStr':
    case 'str':
      return decodeEscapes(cell.value);
    case 'b':
      return cell.value === '' ? '' : cell.value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.value;
    case 'd':
      return cell.value.replace(/(?:\.\d+)?Z?$/, '').replace(/T00:00:00$/, '');
    default:
      return numberText(cell, workbook);
  }
}

function numberText(cell: OpenCell, workbook: Workbook): string {
  const text = cell.value.trim();
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  const shape = workbook.shapes[cell.style] ?? 'number';
  const moment = shape === 'number' ? null : serialToIso(number, shape, workbook.from1904);
  return moment ?? plainNumber(number);
}

/** As a spreadsheet shows it, with 15 digits: 0.1 + 0.2 is stored as 0.30000000000000004. */
function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) >= 1e21 ? BigInt(rounded).toString() : String(rounded === 0 ? 0 : rounded);
}

function parseReference(reference: string | undefined): { row: number; column: number } | null {
  const found = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '');
  if (found?.[1] === undefined || found[2] === undefined) return null;
  let column = 0;
  for (const letter of found[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}

function parseRange(range: string | undefined): MergedCells | null {
  const [from, to] = (range ?? '').split(':');
  const start = parseReference(from);
  const end = parseReference(to ?? from);
  return start === null || end === null ? null : { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
