import type { RawTable } from '../table.ts';
import type { HeaderCell, HeaderReading } from './header-cells.ts';
import { isMissingCode, isMissingWord } from './missing.ts';
import { decimalSign, parseNumber, type DecimalSign } from './numbers.ts';
import { squeeze } from './words.ts';

/** One column of answers, before it has a kind. */
export type AnswerColumn = {
  readonly index: number;
  readonly cell: HeaderCell;
  /** As written, one per respondent. */
  readonly texts: readonly string[];
  /** For comparing; empty when there is no answer of any kind. */
  readonly answers: readonly string[];
  /** Set when every answer but words for "no answer" is a number. */
  readonly numbers: readonly (number | null)[] | null;
  /** Answers as written, with how often; words for "no answer" included. */
  readonly counts: ReadonlyMap<string, number>;
  /** A number that would be another one with the other decimal sign. */
  readonly ambiguous: { readonly sample: string; readonly decimal: DecimalSign } | null;
};

export function answerColumns(table: RawTable, header: HeaderReading): AnswerColumn[] {
  const rows = table.rows.slice(header.preambleRows + header.headerRows);
  const fallback = fileDecimalSign(table, rows);
  return header.cells.map((cell, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const answers = texts.map((text) => {
      const answer = squeeze(text);
      return isMissingCode(answer) ? '' : answer;
    });
    const ticksInOneCell = header.layout === 'qualtrics' && table.delimiter !== ';' && answers.some((answer) => /^\d{1,2}(?:,\d{1,2})+$/.test(answer));
    const counts = new Map<string, number>();
    for (const answer of answers) if (answer !== '') counts.set(answer, (counts.get(answer) ?? 0) + 1);
    return { index, cell, texts, answers, counts, ...(ticksInOneCell ? { numbers: null, ambiguous: null } : readNumbers(answers, counts, table.typed, fallback)) };
  });
}

function readNumbers(answers: readonly string[], counts: ReadonlyMap<string, number>, typed: boolean, fallback: DecimalSign): Pick<AnswerColumn, 'numbers' | 'ambiguous'> {
  const reading = typed ? { decimal: 'point' as const, ambiguous: null } : decimalSign(counts.keys(), fallback);
  const parsed = new Map<string, number | null>();
  let found = 0;
  for (const answer of counts.keys()) {
    const number = parseNumber(answer, reading.decimal);
    if (number === null && !isMissingWord(answer)) return { numbers: null, ambiguous: null };
    if (number !== null) found += 1;
    parsed.set(answer, number);
  }
  if (found === 0) return { numbers: null, ambiguous: null };
  const ambiguous = reading.ambiguous === null ? null : { sample: reading.ambiguous, decimal: reading.decimal };
  return { numbers: answers.map((answer) => parsed.get(answer) ?? null), ambiguous };
}

/** What the file does elsewhere; a file parted by `;` comes from a program with decimal commas. */
function fileDecimalSign(table: RawTable, rows: readonly (readonly string[])[]): DecimalSign {
  if (table.typed) return 'point';
  const values = new Set<string>();
  for (const row of rows.slice(0, 2000)) for (const cell of row) if (cell.length < 20 && /^\s*-?\d[\d.,]*[.,]\d+\s*$/.test(cell)) values.add(cell);
  return decimalSign(values, table.delimiter === ';' ? 'comma' : 'point').decimal;
}
