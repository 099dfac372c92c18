import type { SurveyColumnKind, SurveyColumnRole, SurveyLayout, SurveyScale } from '#shared/domain/survey.ts';
import type { AnswerColumn } from './answers.ts';
import { codedItems, type CodedItem } from './coded-items.ts';
import { asksQuantity, invitesText } from './column-names.ts';
import { isMissingWord, missingNumbers } from './missing.ts';
import { looksLikeMoment } from './moments.ts';
import { type NumberedAnswer } from './number-scales.ts';
import { anchoredColumns } from './anchored-columns.ts';
import { rankingColumns } from './rankings.ts';
import { optionColumns } from './spreads.ts';
import { recogniseWordScales, type WordColumn } from './word-scales.ts';

/** What a column is and, where its answers are numbers or stand for numbers, which. */
export type Meaning = {
  readonly kind: SurveyColumnKind;
  readonly role: SurveyColumnRole | null;
  readonly scale: SurveyScale | null;
  /** One per respondent; null is no answer or no number. */
  readonly numbers: readonly (number | null)[];
  /** Whether the respondent answered, one per respondent. */
  readonly answered: readonly boolean[];
};

const emailShape = /^[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}$/i;

/** Meanings by column index. Each question is judged with the other columns of its matrix and of its scale. */
export function columnMeanings(columns: readonly AnswerColumn[], layout: SurveyLayout): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>();
  const questions: AnswerColumn[] = [];
  for (const column of columns) {
    const named = namedMeaning(column);
    if (named === null) questions.push(column);
    else meanings.set(column.index, named);
  }
  const rankings = rankingColumns(questions);
  const options = optionColumns(columns);
  const untyped = questions.filter((column) => !column.cell.typed && !rankings.has(column.index) && !options.has(column.index));
  const anchored = anchoredColumns(untyped, layout);
  const words = recogniseWordScales(untyped.filter((column) => column.numbers === null && !anchored.has(column.index)).map(toWordColumn));
  const coded = codedItems(untyped.filter((column) => column.numbers !== null && !anchored.has(column.index)), layout);

  for (const column of questions) {
    const byWords = words.get(column.index);
    const byAnchors = anchored.get(column.index);
    const byCode = coded.get(column.index);
    if (byWords !== undefined) meanings.set(column.index, wordItem(column, byWords.scale, byWords.values));
    else if (byAnchors !== undefined) meanings.set(column.index, anchoredItem(column, byAnchors.scale, byAnchors.read));
    else if (byCode !== undefined) meanings.set(column.index, codedItem(column, byCode));
    else meanings.set(column.index, plainMeaning(column, rankings.has(column.index) || options.has(column.index)));
  }
  return meanings;
}

function namedMeaning(column: AnswerColumn): Meaning | null {
  const answered = column.answers.map((answer) => answer !== '');
  const nothing = column.answers.map(() => null);
  const isAnonymous = column.counts.size === 1 && /^(?:anonymous|anoniem|anonyme)$/i.test([...column.counts.keys()][0] ?? '');
  if (isAnonymous) return { kind: 'empty', role: column.cell.named?.role ?? null, scale: null, numbers: nothing, answered: column.answers.map(() => false) };
  if (column.counts.size === 0) return { kind: 'empty', role: column.cell.named?.role ?? null, scale: null, numbers: nothing, answered };
  const named = column.cell.named;
  if (named !== null) return { kind: named.kind, role: named.role, scale: null, numbers: nothing, answered };
  const values = [...column.counts.keys()];
  if (values.filter((value) => value.length < 255 && emailShape.test(value)).length >= Math.max(1, values.length * 0.8)) return { kind: 'person', role: 'email', scale: null, numbers: nothing, answered };
  if (column.cell.header === '' && isRowNumber(column)) return { kind: 'meta', role: 'other', scale: null, numbers: nothing, answered };
  return null;
}

/** A nameless column of different whole numbers is what a program wrote to number the rows. */
function isRowNumber(column: AnswerColumn): boolean {
  const numbers = column.numbers;
  return numbers !== null && column.counts.size === numbers.length && numbers.every((number) => number !== null && Number.isInteger(number) && number >= 0);
}

function toWordColumn(column: AnswerColumn): WordColumn {
  return { index: column.index, group: column.cell.group, counts: new Map([...column.counts].filter(([answer]) => (!isMissingWord(answer) && !isMissingNumberAmongWords(answer)) || isNegatedAnchor(answer, column))) };
}

/** In a column of words `8888` or `-99` stands for no answer. */
function isMissingNumberAmongWords(answer: string): boolean {
  return /^-?\d{1,5}$/.test(answer) && missingNumbers([1, 2, Number(answer)]).has(Number(answer));
}

/** "Niet van toepassing" is no answer, unless the same question also offers "helemaal van toepassing". */
function isNegatedAnchor(answer: string, column: AnswerColumn): boolean {
  const degree = /^(?:helemaal|volledig|een beetje|enigszins|zeer|grotendeels|deels|gedeeltelijk|meestal|soms|redelijk) .*van toepassing/i;
  return /^(?:helemaal )?niet van toepassing/i.test(answer) && [...column.counts.keys()].some((other) => degree.test(other) && !/niet van toepassing/i.test(other));
}

function item(kind: 'item' | 'choice', scale: SurveyScale, numbers: readonly (number | null)[]): Meaning {
  return { kind, role: null, scale, numbers, answered: numbers.map((number) => number !== null) };
}

function wordItem(column: AnswerColumn, scale: SurveyScale, values: ReadonlyMap<string, number>): Meaning {
  return item('item', scale, column.answers.map((answer) => values.get(answer) ?? null));
}

function anchoredItem(column: AnswerColumn, scale: SurveyScale, read: ReadonlyMap<string, NumberedAnswer>): Meaning {
  const numbers = column.answers.map((answer) => read.get(answer)?.value ?? null);
  return item(column.cell.lonelyRow ? 'choice' : 'item', scale, numbers);
}

function codedItem(column: AnswerColumn, coded: CodedItem): Meaning {
  return item('item', coded.scale, (column.numbers ?? []).map((number) => (number === null || coded.missing.has(number) ? null : number)));
}

const shortAnswer = 60;

/** `isListed`: known to be a choice (a place in an order, a tick), whatever the answers look like. */
function plainMeaning(column: AnswerColumn, isListed: boolean): Meaning {
  if (column.numbers !== null) return numberMeaning(column, column.numbers, isListed);
  const answered = column.answers.map((answer) => answer !== '');
  const kind = !column.cell.typed && (isListed || isChoice(column, answered.filter(Boolean).length)) ? 'choice' : 'open';
  return { kind, role: null, scale: null, numbers: column.answers.map(() => null), answered };
}

function numberMeaning(column: AnswerColumn, all: readonly (number | null)[], isListed: boolean): Meaning {
  const values = all.filter((number) => number !== null);
  const missing = values.every(Number.isInteger) ? missingNumbers([...new Set(values)]) : new Set<number>();
  const numbers = all.map((number) => (number === null || missing.has(number) ? null : number));
  const distinct = new Set(numbers.filter((number) => number !== null));
  const few = distinct.size <= 12 && [...distinct].every((number) => Number.isInteger(number) && Math.abs(number) <= 100);
  const measured = asksQuantity(`${column.cell.header} ${column.cell.question ?? ''}`) || column.cell.typed;
  const kind = distinct.size === 0 ? 'empty' : isListed || (few && !measured) ? 'choice' : 'open';
  return { kind, role: null, scale: null, numbers, answered: numbers.map((number) => number !== null) };
}

/** Answers out of a list come back; what people write themselves hardly ever does. */
function isChoice(column: AnswerColumn, n: number): boolean {
  const labels = [...column.counts.keys()];
  const atoms = answerParts(column);
  if (atoms !== null) return true;
  if (labels.some((label) => label.length > 160 || label.includes('\n')) || labels.every(looksLikeMoment)) return false;
  if (labels.every((label) => /^(?:ja|nee|neen|yes|no|y|n|x|true|false|waar|onwaar|oui|non|checked|unchecked|man|vrouw|male|female)$/i.test(label))) return true;
  const long = labels.filter((label) => label.length > shortAnswer).length;
  if (labels.every((label) => /^(?:A|AO|L|SQ)\d{1,3}$/.test(label))) return true;
  if (column.cell.option !== null && labels.length === 1) return true;
  if (labels.length === 1) return n >= 3;
  if (labels.length === n || (invitesText(`${column.cell.question ?? ''} ${column.cell.header}`) && labels.length > n * 0.2)) return false;
  if (labels.length <= 6 && labels.every((label) => label.length <= 30)) return true;
  if (labels.length > 40 || long > labels.length / 2) return labels.length <= 8 && labels.length <= n / 3;
  return labels.length <= Math.max(2, n * 0.34) || (labels.length <= 6 && labels.length <= n * 0.6);
}

/** Several ticks in one cell: "A;B;" or "A, B". Null when the parts do not come back in other combinations. */
export function answerParts(column: AnswerColumn): readonly string[] | null {
  for (const separator of [';', ', ', ',']) {
    const cells = [...column.counts.keys()];
    if (!cells.some((cell) => cell.includes(separator)) || (separator === ',' && !cells.every((cell) => /^\d{1,3}(?:,\d{1,3})*$/.test(cell)))) continue;
    if (cells.length > 2000) continue;
    const isEnded = separator === ';' && cells.every((cell) => cell.endsWith(';'));
    const parts = cells.map((cell) => cell.split(separator).map((part) => part.trim()).filter((part) => part !== ''));
    const distinct = new Set(parts.flat());
    const short = distinct.size >= 2 && distinct.size <= 25 && [...distinct].every((part) => part.length <= shortAnswer);
    if (short && (isEnded || recombine(parts, distinct))) return [...distinct];
  }
  return null;
}

/** Ticks come back in other combinations; the halves of one sentence with a comma do not. */
function recombine(cells: readonly (readonly string[])[], parts: ReadonlySet<string>): boolean {
  const returning = [...parts].filter((part) => cells.filter((cell) => cell.includes(part)).length > 1).length;
  const isSentence = [...parts].some((part) => /^(?:but|and|or|maar|en|of|although|want|because|so|dus)\b/.test(part));
  return !isSentence && cells.some((cell) => cell.length > 1) && returning >= parts.size * 0.5;
}
