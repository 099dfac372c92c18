import { nameColumn, type NamedColumn } from '../column-names.ts';
import { headerCell, type HeaderCell, type HeaderReading } from '../header-cells.ts';
import { looksLikeMoment } from '../moments.ts';
import { fold, plainText } from '../words.ts';

type Rows = readonly (readonly string[])[];

const starts = new Set(['start time', 'begintijd', 'starttijd', 'heure de debut', 'startzeit', 'tijd van starten']);
const completions = new Set(['completion time', 'tijd van voltooien', 'voltooiingstijd', 'eindtijd', 'heure de fin', 'fertigstellungszeit']);
const timestamps = new Set(['timestamp', 'tijdstempel', 'horodateur', 'zeitstempel', 'time stamp', 'marca temporal']);

/** Null when the header lacks the start and completion times that Microsoft Forms always writes. */
export function readMicrosoftForms(rows: Rows, preambleRows: number): HeaderReading | null {
  const names = rows[preambleRows] ?? [];
  const folded = names.map(fold);
  const hasStart = folded.some((name) => starts.has(name));
  const hasEnd = folded.some((name) => completions.has(name));
  const hasPerson = folded.some((name) => name === 'id') && folded.some((name) => ['e mail', 'email', 'naam', 'name', 'adresse de messagerie', 'nom'].includes(name));
  if (!(hasStart && hasEnd) && !((hasStart || hasEnd) && hasPerson)) return null;
  return { layout: 'microsoft-forms', preambleRows, headerRows: 1, cells: names.map((name) => formCell(name, { kind: 'meta', role: 'response-id' })) };
}

/** Null when there is no column of timestamps; the header alone would also fit a table somebody made by hand. */
export function readGoogleForms(rows: Rows, preambleRows: number): HeaderReading | null {
  const names = rows[preambleRows] ?? [];
  const stamp = names.findIndex((name) => timestamps.has(fold(name)));
  if (stamp < 0) return null;
  const values = rows.slice(preambleRows + 1).map((row) => row[stamp]?.trim() ?? '').filter((value) => value !== '');
  if (values.length > 0 && values.filter(looksLikeMoment).length < values.length * 0.5) return null;
  return { layout: 'google-forms', preambleRows, headerRows: 1, cells: names.map((name) => (fold(name) === 'score' ? headerCell(name.trim(), { named: { kind: 'meta', role: 'score' } }) : formCell(name, { kind: 'person', role: 'code' }))) };
}

/** Any table with one header row. `id` says what a column named ID is here: the tool's number, or the maker's code. */
export function formCell(raw: string, id: NamedColumn): HeaderCell {
  const header = raw.trim();
  const named = /^(?:id|nr|nummer|volgnummer)$/i.test(header) ? id : nameColumn(header);
  const grid = /^([\s\S]*\S)\s*\[([^\]]+)\]$/.exec(header);
  const words = plainText(header);
  return headerCell(header, {
    question: named?.kind === 'meta' || words === '' ? null : words,
    option: grid?.[2] === undefined ? null : plainText(grid[2]),
    group: grid?.[1] === undefined ? header : plainText(grid[1]),
    named,
  });
}
