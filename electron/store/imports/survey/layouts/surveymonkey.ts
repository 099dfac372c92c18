import type { MergedCells } from '../../table.ts';
import { nameColumn } from '../column-names.ts';
import { headerCell, type HeaderCell, type HeaderReading } from '../header-cells.ts';
import { fold, plainText } from '../words.ts';
import { formCell } from './forms.ts';

type Rows = readonly (readonly string[])[];

/** What the second header row says under a question with one answer, in the languages of the tool's users here. */
const placeholders = new Set(['response', 'open ended response', 'antwoord', 'respons', 'reactie', 'open antwoord', 'open vraag antwoord', 'open ended antwoord', 'reponse', 'reponse ouverte', 'antwort']);
const ownNames = new Set(['respondentid', 'respondent id', 'collectorid', 'collector id', 'id respondent', 'id collector']);

/**
 * A question row above a row of options, where an empty cell continues the question to its left.
 * Null when the first two rows do not stand in that relation.
 */
export function readTwoHeaderRows(rows: Rows, preambleRows: number, merges: readonly MergedCells[]): HeaderReading | null {
  const first = rows[preambleRows] ?? [];
  const second = rows[preambleRows + 1] ?? [];
  if (rows.length < preambleRows + 3) return null;
  const placeholderCount = second.filter((cell) => placeholders.has(fold(cell))).length;
  const continued = second.filter((cell, index) => cell.trim() !== '' && (first[index] ?? '').trim() === '').length;
  const own = first.filter((cell) => ownNames.has(fold(cell))).length;
  const spanning = merges.some((merge) => merge.top === preambleRows && merge.right > merge.left && merge.right - merge.left < first.length - 1);
  const answersBelow = rows.slice(preambleRows + 2, preambleRows + 40);
  if (secondRowRecurs(second, answersBelow, first)) return null;
  const isTool = placeholderCount >= 2 || (own > 0 && (placeholderCount > 0 || continued > 0));
  const isGrouped = (continued >= 2 && continued >= second.length * 0.15) || (spanning && continued > 0);
  if (!isTool && !isGrouped) return null;
  const cells = joined(first, second);
  return { layout: isTool ? 'surveymonkey' : 'unknown', preambleRows, headerRows: 2, cells };
}

/** The same tool with the two rows joined into one: known by the respondent's number, which no other tool names so. */
export function readCondensed(rows: Rows, preambleRows: number): HeaderReading | null {
  const names = rows[preambleRows] ?? [];
  if (!names.some((name) => ownNames.has(fold(name)))) return null;
  return { layout: 'surveymonkey', preambleRows, headerRows: 1, cells: names.map((name) => formCell(name, { kind: 'meta', role: 'response-id' })) };
}

/** Values under a gap in a header can be answers as well: then they come back further down, or are numbers. */
function secondRowRecurs(second: readonly string[], below: Rows, first: readonly string[]): boolean {
  let recurring = 0;
  let filled = 0;
  for (const [index, cell] of second.entries()) {
    const text = cell.trim();
    if (text === '') continue;
    filled += 1;
    const column = below.map((row) => row[index]?.trim() ?? '');
    const optionBox = (first[index] ?? '').trim() === '' || new Set(column.filter((value) => value !== '')).size <= 1;
    if (/^-?\d+([.,]\d+)?$/.test(text) || (!optionBox && column.includes(text))) recurring += 1;
  }
  return filled === 0 || recurring > filled * 0.3;
}

function joined(first: readonly string[], second: readonly string[]): HeaderCell[] {
  let question = '';
  let group = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const own = plainText(first[index] ?? '');
    const option = plainText(second[index] ?? '');
    if (own !== '') {
      question = own;
      group = own;
    }
    const named = own === '' ? null : nameColumn(own);
    if (option === '' && own === '') {
      question = '';
      group = '';
      return headerCell('');
    }
    const single = option === '' || placeholders.has(fold(option));
    return headerCell(single ? (first[index] ?? '').trim() || question : (second[index] ?? '').trim(), {
      question: named?.kind === 'meta' || question === '' ? null : question,
      option: single ? null : option,
      key: single ? question : `${question} [${option}]`,
      group: question === '' ? `${index}:${option}` : group,
      named,
      typed: /^(?:open[- ]ended response|open antwoord|other \(please specify\)|andere? \(geef nadere toelichting\)|overige? \(geef nadere toelichting\)|anders.*(?:namelijk|toelicht).*)$/i.test(option),
    });
  });
}
