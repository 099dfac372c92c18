import { nameColumn, type NamedColumn } from '../column-names.ts';
import { headerCell, type HeaderCell, type HeaderReading } from '../header-cells.ts';
import { fold, plainText } from '../words.ts';

type Rows = readonly (readonly string[])[];

/** Columns that LimeSurvey adds, by code. */
const ownCodes: Readonly<Record<string, NamedColumn>> = {
  id: { kind: 'meta', role: 'response-id' },
  submitdate: { kind: 'meta', role: 'submitted-at' },
  lastpage: { kind: 'meta', role: 'last-page' },
  startlanguage: { kind: 'meta', role: 'language' },
  seed: { kind: 'meta', role: 'other' },
  token: { kind: 'person', role: 'code' },
  startdate: { kind: 'meta', role: 'started-at' },
  datestamp: { kind: 'meta', role: 'other' },
  ipaddr: { kind: 'meta', role: 'other' },
  refurl: { kind: 'meta', role: 'other' },
  quota_exit: { kind: 'meta', role: 'other' },
  interviewtime: { kind: 'meta', role: 'duration' },
  firstname: { kind: 'person', role: 'first-name' },
  lastname: { kind: 'person', role: 'last-name' },
  email: { kind: 'person', role: 'email' },
};

/** The same columns when the headers are texts, in English and Dutch; those that no other tool has. */
const tellingNames = new Set(
  ['date submitted', 'last page', 'start language', 'date started', 'date last action', 'respons id', 'datum verstuurd', 'datum ingediend', 'laatste pagina', 'begin taal', 'begintaal', 'starttaal', 'datum laatste actie', 'startdatum', 'seed', 'toegangscode', 'verwijzende url', 'referrer url'],
);
const tellingCodes = new Set(['submitdate', 'lastpage', 'startlanguage', 'datestamp', 'startdate', 'seed', 'refurl', 'interviewtime']);

/** `code. text`, `code[sub]. text [sub text]`; the code begins with a letter. */
const codeAndText = /^([A-Za-z][A-Za-z0-9_-]{0,60})((?:\[[^\]]*\])*)\.(?:(?:_\.)?\s*(?<=[._\s])((?!\d)[\s\S]*))?$/;
const bareCode = /^([A-Za-z][A-Za-z0-9_]{0,60})((?:\[[^\]]+\])+)$/;

/** Null when these rows are not from LimeSurvey. */
export function readLimeSurvey(rows: Rows, preambleRows: number): HeaderReading | null {
  const first = rows[preambleRows] ?? [];
  const second = rows[preambleRows + 1] ?? [];
  if (isCodeRow(second) && !isCodeRow(first)) {
    const cells = second.map((code, index) => fromCode(code.trim(), first[index] ?? ''));
    return { layout: 'limesurvey', preambleRows, headerRows: 2, cells };
  }
  if (!isCodeRow(first) && !isTextRow(first) && !isCodeAndTextRow(first)) return null;
  return { layout: 'limesurvey', preambleRows, headerRows: 1, cells: first.map((header) => fromHeader(header)) };
}

function isCodeRow(row: readonly string[]): boolean {
  return row.filter((cell) => tellingCodes.has(cell.trim().toLowerCase())).length >= 2;
}

function isTextRow(row: readonly string[]): boolean {
  return row.filter((cell) => tellingNames.has(fold(cell))).length >= 2;
}

function isCodeAndTextRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const matches = filled.filter((cell) => codeAndText.test(cell.trim()));
  if (matches.filter((cell) => tellingCodes.has(codeAndText.exec(cell.trim())?.[1] ?? '')).length >= 2) return true;
  const bracketed = filled.filter((cell) => codeAndText.exec(cell.trim())?.[2] || bareCode.test(cell.trim())).length;
  const coded = filled.filter((cell) => bareCode.test(cell.trim())).length + matches.length;
  if (bracketed >= 2) return coded >= filled.length * 0.5;
  return matches.length >= 5 && matches.length >= filled.length * 0.8 && new Set(matches.map((cell) => codeAndText.exec(cell.trim())?.[1])).size === matches.length;
}

function fromHeader(raw: string): HeaderCell {
  const header = raw.trim();
  const found = codeAndText.exec(header);
  if (found !== null) return fromCode((found[1] ?? '') + (found[2] ?? ''), found[3] ?? '', header);
  if (ownCodes[header] !== undefined || bareCode.test(header) || /^[A-Za-z][\w]*$/.test(header)) return fromCode(header, '');
  const split = /^([\s\S]*\S)\s*\[([^\]]*(?:\[[^\]]*\])?[^\]]*)\]$/.exec(header);
  const named = nameColumn(header) ?? timing(header, '');
  return headerCell(header, {
    question: named === null ? plainText(header) : null,
    option: split?.[2] === undefined ? null : plainText(split[2]),
    group: split?.[1] === undefined ? header : plainText(split[1]),
    named,
    typed: isTyped(split?.[2] ?? ''),
  });
}

function fromCode(code: string, text: string, header = code): HeaderCell {
  const named = ownCodes[code.toLowerCase()] ?? (text === '' ? nameColumn(code) : null) ?? timing(code, text) ?? namedQuestion(text);
  const words = plainText(text);
  const option = /\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\s*$/.exec(words);
  const stem = words.replace(/\s*\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]\s*$/, '').trim();
  const isRow = code.includes('[');
  return headerCell(header, {
    question: named?.kind === 'meta' || words === '' ? null : words.replace(/\s*\[\s*\]$/, ''),
    option: isRow && option?.[1] !== undefined && option[1].trim() !== '' ? option[1].trim() : null,
    key: code === '' ? header : code,
    group: groupOf(code),
    named,
    typed: isTyped(code),
    lonelyRow: isRow && option !== null && option[1]?.trim() === '' && stem !== '',
  });
}

/** `Q1[SQ001]` is a row of Q1; of a dual scale `Q1[SQ001][2]` belongs with the other rows of scale 2. `Q1_SQ001` is the same in a vv export. */
function groupOf(code: string): string {
  const dual = /^(.*?)\[[^\]]*\](\[[^\]]*\])$/.exec(code);
  if (dual !== null) return `${dual[1] ?? ''}[]${dual[2] ?? ''}`;
  return code.replace(/\[[^\]]*\]$/, '').replace(/_SQ\d+$/i, '').replace(/_(?:other|comment)$/i, '');
}

function isTyped(code: string): boolean {
  return /(?:\[|_|^)(?:other|comment|anders|andere|overige|opmerking)\]?$/i.test(code.trim());
}

function timing(code: string, text: string): NamedColumn | null {
  const known = /^(?:groupTime\d*|[A-Za-z]\w*Time|\d+X\d+X\w*Time)$/.test(code) && (text === '' || /time|tijd/i.test(text));
  return known || /^(?:group time|groepstijd|question time|vraagtijd|total time|totale tijd)\b/i.test(text || code) ? { kind: 'meta', role: 'timing' } : null;
}

function namedQuestion(text: string): NamedColumn | null {
  const named = text === '' ? null : nameColumn(plainText(text));
  return named?.kind === 'person' ? named : null;
}
