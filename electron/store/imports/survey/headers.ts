import type { SurveyOverrides } from '#shared/domain/survey.ts';
import type { RawTable } from '../table.ts';
import { headerCell, type HeaderCell, type HeaderReading } from './header-cells.ts';
import { formCell, readGoogleForms, readMicrosoftForms } from './layouts/forms.ts';
import { readLimeSurvey } from './layouts/limesurvey.ts';
import { readQualtrics } from './layouts/qualtrics.ts';
import { readCondensed, readTwoHeaderRows } from './layouts/surveymonkey.ts';
import { looksLikeMoment } from './moments.ts';
import { isMissingCode } from './missing.ts';
import { fold, longestHeader, plainText } from './words.ts';

type Rows = readonly (readonly string[])[];

/**
 * Which tool wrote the table, which rows are header and what they say of each column. Each layout looks at
 * what only it writes, so the order of the columns does not matter.
 */
export function readHeaders(table: RawTable, overrides: SurveyOverrides): HeaderReading {
  const rows = withMergedHeaders(table);
  const preambleRows = Math.min(overrides.preambleRows ?? countPreamble(rows), Math.max(0, rows.length - 1));
  const reading = overrides.headerRows === undefined ? detect(rows, preambleRows, table, overrides) : chosen(rows, preambleRows, overrides.headerRows, table, overrides);
  const cells = Array.from({ length: table.width }, (_, index) => reading.cells[index] ?? headerCell(''));
  return { ...reading, layout: overrides.layout ?? reading.layout, cells: withUniqueKeys(cells) };
}

function detect(rows: Rows, preambleRows: number, table: RawTable, overrides: SurveyOverrides): HeaderReading {
  if (overrides.layout === 'surveymonkey') {
    const twoRows = readTwoHeaderRows(rows, preambleRows, table.merges);
    if (twoRows !== null) return twoRows;
  }
  return (
    readQualtrics(rows, preambleRows) ??
    readMicrosoftForms(rows, preambleRows) ??
    readGoogleForms(rows, preambleRows) ??
    readLimeSurvey(rows, preambleRows) ??
    readTwoHeaderRows(rows, preambleRows, table.merges) ??
    readCondensed(rows, preambleRows) ??
    readPlain(rows, preambleRows)
  );
}

/** The coach said how many header rows there are: the detected reading if it agrees, else names first and texts below. */
function chosen(rows: Rows, preambleRows: number, headerRows: number, table: RawTable, overrides: SurveyOverrides): HeaderReading {
  const detected = detect(rows, preambleRows, table, overrides);
  if (detected.headerRows === headerRows && detected.preambleRows === preambleRows) return detected;
  const header = rows.slice(preambleRows, preambleRows + headerRows);
  return { layout: detected.layout, preambleRows, headerRows, cells: stacked(header, table.width) };
}

/** Merged header cells mean that the text counts for each cell under it. Below the header they mean nothing. */
function withMergedHeaders(table: RawTable): Rows {
  const merges = table.merges.filter((merge) => merge.top < 12);
  const rows = table.rows.slice(0, 14).map((row) => row.map((cell) => cell.slice(0, longestHeader)));
  for (const merge of merges) {
    const text = rows[merge.top]?.[merge.left] ?? '';
    if (text === '' || merge.right - merge.left >= table.width - 1) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells !== undefined && (cells[merge.left] ?? '') === '') cells[merge.left] = text;
    }
  }
  return [...rows, ...table.rows.slice(14)];
}

/** Title rows above a table fill only the first cells; a row of group names has gaps between its cells. */
function countPreamble(rows: Rows): number {
  const widths = rows.slice(0, 60).map(filled);
  const usual = widths.slice(1).toSorted((a, b) => a - b)[Math.floor((widths.length - 1) / 2)] ?? 0;
  if (usual < 3) return 0;
  let preamble = 0;
  while (preamble < Math.min(10, rows.length - 2)) {
    const row = rows[preamble] ?? [];
    const count = widths[preamble] ?? 0;
    const leading = row.slice(0, count).every((cell) => cell.trim() !== '');
    if (count > 2 || count * 2 > usual || !leading) break;
    const below = widths.slice(preamble + 1, preamble + 6);
    if (!below.some((width) => width >= Math.max(3, count * 2))) break;
    preamble += 1;
  }
  return preamble;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function readPlain(rows: Rows, preambleRows: number): HeaderReading {
  const headerRows = !hasHeader(rows, preambleRows) ? 0 : secondRowExplains(rows, preambleRows) ? 2 : 1;
  const header = rows.slice(preambleRows, preambleRows + headerRows);
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => row.length));
  return { layout: isCoded(rows.slice(preambleRows + headerRows)) ? 'coded' : 'unknown', preambleRows, headerRows, cells: stacked(header, width) };
}

function stacked(header: Rows, width: number): HeaderCell[] {
  const [names, ...texts] = header;
  return Array.from({ length: width }, (_, index) => {
    const name = names?.[index] ?? '';
    const words = texts.map((row) => plainText(row[index] ?? '')).filter((text) => text !== '' && fold(text) !== fold(name));
    const cell = formCell(name, { kind: 'person', role: 'code' });
    if (words.length === 0) return { ...cell, question: isShortCode(name) ? null : cell.question };
    return { ...cell, question: cell.named?.kind === 'meta' ? null : words.join(' – ') };
  });
}

/** `A1`, `q12_3`, `V07`: a name for a column, no words of a question. */
function isShortCode(name: string): boolean {
  return name.trim().length <= 30 && !/\s/.test(name.trim());
}

/** A table of numbers without names begins with numbers that also come back further down. */
function hasHeader(rows: Rows, preambleRows: number): boolean {
  const first = (rows[preambleRows] ?? []).map((cell) => cell.trim());
  const cells = first.filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => !isNumeric(cell) && !isMissingCode(cell))) return true;
  if (new Set(cells).size === cells.length && cells.length > 3 && cells.every((cell, index) => index === 0 || Number(cell) > Number(cells[index - 1]))) return true;
  const below = rows.slice(preambleRows + 1, preambleRows + 60);
  return below.length === 0 || !first.some((cell, index) => cell !== '' && below.some((row) => row[index]?.trim() === cell));
}

/** A second header row has words where all that follows are numbers, or a sentence where few words recur. */
function secondRowExplains(rows: Rows, preambleRows: number): boolean {
  const second = rows[preambleRows + 1] ?? [];
  const below = rows.slice(preambleRows + 2, preambleRows + 120);
  if (below.length === 0) return false;
  let judged = 0;
  let explains = 0;
  for (const [index, raw] of second.entries()) {
    const cell = raw.trim();
    const column = below.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '' && !isMissingCode(value));
    if (cell === '' || column.length === 0) continue;
    const distinct = new Set(column);
    if (column.every(isNumeric)) {
      judged += 1;
      if (!isNumeric(cell) && !isMissingCode(cell) && !looksLikeMoment(cell)) explains += 1;
    } else if (distinct.size <= Math.max(2, column.length / 2)) {
      judged += 1;
      if (!distinct.has(cell) && cell.length > 12 && cell.length > Math.max(...[...distinct].map((value) => value.length)) * 1.2) explains += 1;
    }
  }
  return judged >= 2 && explains >= judged * 0.7;
}

export function isNumeric(text: string): boolean {
  return /^[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[-+]?\d+)?$/i.test(text);
}

/** Most columns hold a few small whole numbers. */
function isCoded(rows: Rows): boolean {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  let used = 0;
  let coded = 0;
  for (let column = 0; column < width; column += 1) {
    const values = rows.slice(0, 2000).map((row) => row[column]?.trim() ?? '').filter((value) => value !== '' && !isMissingCode(value));
    if (values.length === 0) continue;
    used += 1;
    if (new Set(values).size <= 20 && values.every((value) => /^-?\d{1,4}(?:[.,]0+)?$/.test(value))) coded += 1;
  }
  return used > 0 && coded >= used * 0.5;
}

/** Names repeat in real exports; the columns stay apart under a counted key. */
function withUniqueKeys(cells: readonly HeaderCell[]): HeaderCell[] {
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const base = cell.key === '' ? `#${index + 1}` : cell.key;
    let count = (seen.get(base) ?? 0) + 1;
    let key = count === 1 ? base : `${base} (${count})`;
    while (taken.has(key)) {
      count += 1;
      key = `${base} (${count})`;
    }
    seen.set(base, count);
    taken.add(key);
    return { ...cell, key };
  });
}
