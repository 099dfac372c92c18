import type { SurveyColumn, SurveyColumnOverride, SurveyNotice, SurveyOverrides, SurveyReading, SurveyRow } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { ok } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import type { RawTable } from '../table.ts';
import { answerColumns, type AnswerColumn } from './answers.ts';
import { readHeaders } from './headers.ts';
import { answerParts, columnMeanings, type Meaning } from './kinds.ts';
import { overrideMeaning } from './overrides.ts';
import { rowFlags } from './row-flags.ts';
import { spreadQuestions } from './spreads.ts';
import { describe, sortLabels } from './statistics.ts';
import { structureFileTool } from './structure-files.ts';

/**
 * What the table says as a survey: layout, header, kinds, scales, respondents. Pure: the same table and
 * overrides give the same reading. Refuses a table without answers and a questionnaire's structure.
 */
export function interpretSurvey(table: RawTable, overrides: SurveyOverrides = {}): Result<SurveyReading> {
  const tool = structureFileTool(table.rows);
  if (tool !== null) return refuse('survey-structure-file', { tool });
  const header = readHeaders(table, overrides);
  const firstRow = header.preambleRows + header.headerRows;
  if (table.rows.length <= firstRow) return refuse('table-no-rows');

  const answers = answerColumns(table, header);
  const meanings = columnMeanings(answers, header.layout);
  const columns: SurveyColumn[] = [];
  const numbers: (readonly (number | null)[])[] = [];
  for (const answer of answers) {
    const override = overrides.columns?.[String(answer.index)];
    const meaning = overrideMeaning(answer, meanings.get(answer.index), override);
    columns.push(toColumn(answer, meaning, override));
    numbers.push(meaning.numbers);
  }
  const dataRows = table.rows.slice(firstRow);
  const flags = rowFlags(dataRows, columns, header.layout);
  const rows: SurveyRow[] = dataRows.map((row, index) => ({
    row: table.rowNumbers[firstRow + index] ?? firstRow + index + 1,
    flags: flags[index] ?? [],
    texts: [...row],
    numbers: numbers.map((column) => column[index] ?? null),
  }));
  const questions = new Set(columns.filter((column) => column.kind === 'choice').map((column) => column.index));
  return ok({
    layout: header.layout,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheet: table.sheet,
    sheets: table.sheets.map((sheet) => ({ ...sheet })),
    preambleRows: header.preambleRows,
    headerRows: header.headerRows,
    respondents: rows.length,
    columns,
    spreads: spreadQuestions(answers, (answer) => questions.has(answer.index)),
    rows,
    notices: [...table.notices, ...notices(columns, rows, answers)],
  });
}

function toColumn(answer: AnswerColumn, meaning: Meaning, override: SurveyColumnOverride | undefined): SurveyColumn {
  const n = meaning.answered.filter(Boolean).length;
  const isAnswer = meaning.kind === 'item' || meaning.kind === 'choice' || meaning.kind === 'open';
  const statistics = describe(isAnswer ? meaning.numbers : []);
  const numeric = statistics.n === n ? statistics : { min: null, max: null, mean: null };
  return {
    index: answer.index,
    key: answer.cell.key,
    header: answer.cell.header,
    question: answer.cell.question,
    option: answer.cell.option,
    group: answer.cell.group,
    kind: meaning.kind,
    role: meaning.role,
    n,
    missing: meaning.answered.length - n,
    min: numeric.min,
    max: numeric.max,
    mean: numeric.mean,
    labels: labelsOf(answer, meaning),
    scale: meaning.scale,
    reverse: override?.reverse ?? false,
    scaleKey: override?.scaleKey ?? null,
  };
}

/** Of an item the steps that somebody chose, lowest first; of a choice its categories; of the rest none. */
function labelsOf(answer: AnswerColumn, meaning: Meaning): string[] {
  if (meaning.scale !== null) return stepsGiven(answer, meaning);
  if (meaning.kind !== 'choice' && meaning.kind !== 'item') return [];
  const given = new Set(answer.answers.filter((_, row) => meaning.answered[row]));
  return sortLabels(answerParts(answer) ?? given);
}

/** Spelled as most people's answers are: "Strongly Agree" and "Strongly agree" are one step. */
function stepsGiven(answer: AnswerColumn, meaning: Meaning): string[] {
  const spelling = new Map<number, string>();
  for (const [row, text] of answer.answers.entries()) {
    const value = meaning.numbers[row];
    if (value === null || value === undefined) continue;
    const known = spelling.get(value);
    if (known === undefined || (answer.counts.get(text) ?? 0) > (answer.counts.get(known) ?? 0)) spelling.set(value, text);
  }
  return [...spelling].toSorted(([left], [right]) => left - right).map(([, text]) => text);
}

function notices(columns: readonly SurveyColumn[], rows: readonly SurveyRow[], answers: readonly AnswerColumn[]): SurveyNotice[] {
  const found: SurveyNotice[] = [];
  const names = new Map<string, number>();
  for (const column of columns) if (column.header !== '') names.set(column.header, (names.get(column.header) ?? 0) + 1);
  const repeated = [...names.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  if (repeated > 0) found.push({ code: 'notice-repeated-columns', params: { count: repeated } });
  const unfinished = rows.filter((row) => row.flags.includes('unfinished')).length;
  if (unfinished > 0) found.push({ code: 'notice-unfinished-rows', params: { count: unfinished } });
  const tests = rows.filter((row) => row.flags.includes('test')).length;
  if (tests > 0) found.push({ code: 'notice-test-rows', params: { count: tests } });
  for (const answer of answers) {
    const scientific = [...answer.counts.keys()].find((text) => /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text));
    if (scientific !== undefined) found.push({ code: 'notice-scientific-notation', params: { column: answer.index + 1, sample: scientific } });
    const kind = columns[answer.index]?.kind;
    if (answer.ambiguous !== null && (kind === 'open' || kind === 'choice' || kind === 'item')) {
      found.push({ code: 'notice-ambiguous-numbers', params: { column: answer.index + 1, sample: answer.ambiguous.sample, reading: answer.ambiguous.decimal } });
    }
  }
  return found;
}
