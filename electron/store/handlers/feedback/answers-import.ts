import { getRecord } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { answerColumns, type AnswerColumns } from '#shared/domain/answer-columns.ts';
import type { RoundAnswers, RoundItem } from '#shared/domain/records/feedback.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { AnswersPreview } from '#shared/ipc/feedback.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from '../deps.ts';

type Table = { readonly rows: readonly (readonly string[])[]; readonly rowNumbers: readonly number[] };
type Reading = { readonly sessionId: string; readonly fileName: string; readonly roundId: string; readonly table: Table; readonly items: readonly RoundItem[]; readonly columns: AnswerColumns };

/** Values of a column that are shown to recognise it by. */
const shownSamples = 3;

/** Answers out of a table: one form a row, one question a column. Which is which is proposed, and said by the coach. */
export function answersImport({ writer, files }: Deps): Pick<Handlers, 'feedback.readAnswers' | 'feedback.mapAnswers' | 'feedback.importAnswers'> {
  const { db } = writer;
  let reading: Reading | null = null;
  return {
    'feedback.readAnswers': async ({ roundId, token }) => {
      const round = getRecord(db, 'feedbackRound', roundId);
      if (round === undefined || round.deleted) return fail('record-missing', { type: 'feedbackRound' });
      if (round.closedOn !== null) return fail('round-closed');
      const file = files.get(token);
      if (!file.ok) return file;
      const parsed = await files.parse<{ readonly table: Table }>(token, { purpose: 'table' });
      if (!parsed.ok) return parsed;
      const { table } = parsed.value;
      const items = round.items ?? [];
      reading = { sessionId: writer.newId(), fileName: file.value.name, roundId, table, items, columns: answerColumns(table.rows, items) };
      return ok(previewOf(reading));
    },
    'feedback.mapAnswers': ({ sessionId, itemIds }) => {
      if (reading === null || reading.sessionId !== sessionId) return fail('import-session-missing');
      reading = { ...reading, columns: { ...reading.columns, itemIds } };
      return ok(previewOf(reading));
    },
    'feedback.importAnswers': ({ sessionId }) => {
      if (reading === null || reading.sessionId !== sessionId) return fail('import-session-missing');
      const { roundId } = reading;
      const { forms } = readForms(reading);
      if (getRecord(db, 'feedbackRound', roundId)?.closedOn !== null) return fail('round-closed');
      const done = commit(writer, { code: 'feedbackAnswer.imported', params: { count: forms.length } }, forms.map((answers): Change => ({ op: 'create', type: 'feedbackAnswer', values: { roundId, relation: 'team', answers } })));
      if (done.ok) reading = null;
      return done;
    },
  };
}

/** What goes in under these columns. A row that answers nothing is no form. */
function readForms({ table: { rows, rowNumbers }, items, columns: { hasTitles, itemIds } }: Reading): { readonly forms: readonly RoundAnswers[]; readonly problems: AnswersPreview['problems'] } {
  const problems: { row: number; column: number; value: string }[] = [];
  const asked = itemIds.map((id) => items.find((item) => item.id === id) ?? null);
  const skipped = hasTitles ? 1 : 0;
  const forms = rows.slice(skipped).flatMap((cells, index): RoundAnswers[] => {
    const answers: RoundAnswers = {};
    for (const [column, item] of asked.entries()) {
      const text = (cells[column] ?? '').trim();
      // A question has one column: the first that is said to be it.
      if (item === null || text === '' || answers[item.id] !== undefined) continue;
      if (item.kind === 'open') answers[item.id] = { v: null, t: text.slice(0, 5000) };
      else if (/^[1-5](?:[.,]0+)?$/u.test(text)) answers[item.id] = { v: Number(text[0]), t: null };
      else problems.push({ row: rowNumbers[index + skipped] ?? index + 1, column: column + 1, value: text.slice(0, 60) });
    }
    return Object.keys(answers).length === 0 ? [] : [answers];
  });
  return { forms, problems };
}

function previewOf(reading: Reading): AnswersPreview {
  const { sessionId, fileName, table, columns } = reading;
  const { forms, problems } = readForms(reading);
  const titles = columns.hasTitles ? (table.rows[0] ?? []) : [];
  const body = table.rows.slice(columns.hasTitles ? 1 : 0);
  return {
    sessionId,
    fileName,
    forms: forms.length,
    problems: problems.slice(0, 100),
    problemCount: problems.length,
    columns: columns.itemIds.map((itemId, column) => ({ header: titles[column] ?? '', samples: samplesOf(body, column), itemId, hasNames: columns.named[column] === true })),
  };
}

/** A few values, in the order of the alphabet: nothing tells which of them stand on one form. */
function samplesOf(rows: Table['rows'], column: number): string[] {
  return [...new Set(rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== ''))].toSorted((a, b) => (a < b ? -1 : 1)).slice(0, shownSamples);
}
