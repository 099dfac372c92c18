import { nameColumn, type NamedColumn } from '../column-names.ts';
import { headerCell, type HeaderCell, type HeaderReading } from '../header-cells.ts';
import { fold, plainText } from '../words.ts';
import { looksLikeMoment } from '../moments.ts';

type Rows = readonly (readonly string[])[];

const importId = /["']?ImportId["']?\s*:\s*["']([^"']*)["']/i;

/** Names that Qualtrics gives the columns it adds itself, as it writes them. */
const ownNames = new Set(
  (
    'startdate enddate status ipaddress progress duration|in|seconds finished recordeddate responseid responseset recipientlastname recipientfirstname recipientemail ' +
    'externalreference externaldatareference locationlatitude locationlongitude locationaccuracy distributionchannel userlanguage q|recaptchascore'
  )
    .split(' ')
    .map((name) => name.replaceAll('|', ' ')),
);

const byImportId: Readonly<Record<string, NamedColumn>> = {
  startdate: { kind: 'meta', role: 'started-at' },
  enddate: { kind: 'meta', role: 'submitted-at' },
  recordeddate: { kind: 'meta', role: 'other' },
  status: { kind: 'meta', role: 'status' },
  progress: { kind: 'meta', role: 'progress' },
  duration: { kind: 'meta', role: 'duration' },
  finished: { kind: 'meta', role: 'finished' },
  _recordid: { kind: 'meta', role: 'response-id' },
  responseid: { kind: 'meta', role: 'response-id' },
  responsesetid: { kind: 'meta', role: 'other' },
  ipaddress: { kind: 'meta', role: 'other' },
  distributionchannel: { kind: 'meta', role: 'other' },
  userlanguage: { kind: 'meta', role: 'language' },
  recipientlastname: { kind: 'person', role: 'last-name' },
  recipientfirstname: { kind: 'person', role: 'first-name' },
  recipientemail: { kind: 'person', role: 'email' },
  externaldatareference: { kind: 'person', role: 'code' },
};

/** Null when these rows are not from Qualtrics. The ImportId row is found wherever in the header it stands, as JSON or not. */
export function readQualtrics(rows: Rows, preambleRows: number): HeaderReading | null {
  const idRow = rows.slice(0, preambleRows + 8).findIndex((row) => importIdShare(row) > 0.5);
  const names = rows[preambleRows] ?? [];
  if (idRow < 0) {
    const own = names.filter((name) => isOwnName(name)).length;
    const below = (rows[preambleRows + 1] ?? []).filter((name) => isOwnName(name)).length;
    if (own < 3 && (below < 4 || own > 0 || names.some((name) => ownNames.has(fold(name))))) return null;
    if (below >= 4) return reading(names, rows[preambleRows + 1] ?? [], null, preambleRows, 2);
    const headerRows = secondRowIsHeader(rows, preambleRows) ? 2 : 1;
    return reading(names, headerRows === 2 ? (rows[preambleRows + 1] ?? []) : null, null, preambleRows, headerRows);
  }
  const start = Math.min(preambleRows, Math.max(0, idRow - 2));
  let last = idRow;
  if (idRow === start + 1 && rowLabelsOwnColumns(rows[start] ?? [], rows[idRow + 1] ?? [])) last = idRow + 1;
  const questionRow = idRow - start >= 2 ? idRow - 1 : last > idRow ? last : null;
  return reading(rows[start] ?? [], questionRow === null ? null : (rows[questionRow] ?? []), rows[idRow] ?? [], start, last - start + 1);
}

function importIdShare(row: readonly string[]): number {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter((cell) => importId.test(cell)).length / filled.length;
}

function isOwnName(name: string): boolean {
  const folded = fold(name);
  return ownNames.has(folded) && (!/[a-z][A-Z]/.test(folded) || /^[A-Z]/.test(name));
}

/** Under its own columns a second header row has words ("Start Date"), an answer has moments and ids. */
function secondRowIsHeader(rows: Rows, preambleRows: number): boolean {
  return rowLabelsOwnColumns(rows[preambleRows] ?? [], rows[preambleRows + 1] ?? []);
}

function rowLabelsOwnColumns(names: readonly string[], row: readonly string[]): boolean {
  let labels = 0;
  let values = 0;
  for (const [index, name] of names.entries()) {
    if (!isOwnName(name)) continue;
    const cell = row[index]?.trim() ?? '';
    if (cell === '') continue;
    const compact = fold(cell).replaceAll(' ', '');
    const expected = fold(name).replaceAll(' ', '');
    if (compact === expected || (/^[\p{L}][\p{L} ()-]+$/u.test(cell) && !looksLikeMoment(cell) && /\b(?:date|datum|response|id|address|adres|name|naam|email|reference|latitude|longitude|channel|language|taal|duration)\b/.test(fold(cell)))) labels += 1;
    else values += 1;
  }
  return labels > values;
}

function reading(names: readonly string[], questions: readonly string[] | null, ids: readonly string[] | null, preambleRows: number, headerRows: number): HeaderReading {
  const width = Math.max(names.length, questions?.length ?? 0, ids?.length ?? 0);
  const cells = Array.from({ length: width }, (_, index) => cell(names[index] ?? '', questions?.[index] ?? null, importId.exec(ids?.[index] ?? '')?.[1] ?? null));
  return { layout: 'qualtrics', preambleRows, headerRows, cells };
}

function cell(name: string, question: string | null, id: string | null): HeaderCell {
  const header = name.trim();
  const named = ownColumn(header, id) ?? (/^V\d+$/.test(header) && question !== null ? nameColumn(question) : null);
  const words = question === null || fold(question) === fold(header) ? null : plainText(question);
  const typed = /(?:^|[-_])TEXT$/.test(id ?? '') || header.endsWith('_TEXT');
  return headerCell(header, {
    question: named?.kind === 'meta' ? null : words,
    option: words === null ? null : optionOf(words),
    key: id ?? header,
    group: groupOf(id, header),
    named,
    typed,
  });
}

function ownColumn(header: string, id: string | null): NamedColumn | null {
  if (id !== null) {
    const own = byImportId[id.replace(/^(?:panel-|Location-)/, '').toLowerCase()];
    if (own !== undefined) return own;
    if (/^Location-|^location(?:Latitude|Longitude)$/.test(id)) return { kind: 'meta', role: 'other' };
    if (/_(?:FIRST_CLICK|LAST_CLICK|PAGE_SUBMIT|CLICK_COUNT)$/.test(id)) return { kind: 'meta', role: 'timing' };
    if (id.startsWith('SC_')) return { kind: 'meta', role: 'score' };
    if (id.startsWith('QID')) return /_DO$|_DO_/.test(id) ? { kind: 'meta', role: 'other' } : null;
  }
  return nameColumn(header);
}

/** `QID8-3` is row 3 of matrix QID8; `QID29-1-2` the second box of its first row; `Q23_mangos` without ids is a row of Q23. */
function groupOf(id: string | null, header: string): string {
  if (id !== null && id.startsWith('QID')) return id.replace(/[-_]TEXT$/, '').replace(/[-_][^-_]*$/, '');
  const parts = /^(.+?)_[^_]+(?:_TEXT)?$/.exec(header);
  return parts?.[1] ?? header;
}

/** The tool joins the question and the row or option with a dash; long questions are cut with dots before it. */
function optionOf(question: string): string | null {
  const cut = question.lastIndexOf('...-');
  if (cut >= 0) return question.slice(cut + 4).trim() || null;
  const spaced = question.lastIndexOf(' - ');
  return spaced < 0 ? null : question.slice(spaced + 3).trim() || null;
}
