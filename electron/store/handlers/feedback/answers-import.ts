import { getRecord } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import type { RoundAnswers, RoundItem } from '#shared/domain/records/feedback.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { AnswersPreview } from '#shared/ipc/feedback.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from '../deps.ts';

type Reading = { readonly preview: AnswersPreview; readonly roundId: string; readonly forms: readonly RoundAnswers[] };
type Table = { readonly rows: readonly (readonly string[])[]; readonly rowNumbers: readonly number[] };

/** Answers out of a table: one form a row, one question a column, under the words of the question or in their order. */
export function answersImport({ writer, files }: Deps): Pick<Handlers, 'feedback.readAnswers' | 'feedback.importAnswers'> {
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
      reading = { ...readForms(parsed.value.table, round.items ?? [], { sessionId: writer.newId(), fileName: file.value.name }), roundId };
      return ok(reading.preview);
    },
    'feedback.importAnswers': ({ sessionId }) => {
      if (reading === null || reading.preview.sessionId !== sessionId) return fail('import-session-missing');
      const { roundId, forms } = reading;
      if (getRecord(db, 'feedbackRound', roundId)?.closedOn !== null) return fail('round-closed');
      const done = commit(writer, { code: 'feedbackAnswer.imported', params: { count: forms.length } }, forms.map((answers): Change => ({ op: 'create', type: 'feedbackAnswer', values: { roundId, relation: 'team', answers } })));
      if (done.ok) reading = null;
      return done;
    },
  };
}

/** Reads a table against the questions. A row that answers nothing is no form. */
export function readForms({ rows, rowNumbers }: Table, items: readonly RoundItem[], { sessionId, fileName }: Pick<AnswersPreview, 'sessionId' | 'fileName'>): Pick<Reading, 'preview' | 'forms'> {
  const header = rows[0] ?? [];
  const columns = columnsOf(header, items);
  const hasHeader = columns.some(({ isNamed }) => isNamed) || !header.some((cell) => /^[1-5]$/u.test(cell.trim()));
  const problems: { row: number; column: number; value: string }[] = [];
  const body = rows.slice(hasHeader ? 1 : 0);
  const forms = body.flatMap((cells, index): RoundAnswers[] => {
    const answers: RoundAnswers = {};
    for (const [column, { item }] of columns.entries()) {
      const text = (cells[column] ?? '').trim();
      if (item === null || text === '') continue;
      if (item.kind === 'open') answers[item.id] = { v: null, t: text.slice(0, 5000) };
      else if (/^[1-5](?:[.,]0+)?$/u.test(text)) answers[item.id] = { v: Number(text[0]), t: null };
      else problems.push({ row: rowNumbers[index + (hasHeader ? 1 : 0)] ?? index + 1, column: column + 1, value: text.slice(0, 60) });
    }
    return Object.keys(answers).length === 0 ? [] : [answers];
  });
  return { forms, preview: { sessionId, fileName, forms: forms.length, problems: problems.slice(0, 100), columns: columns.map(({ header: name, item }) => ({ header: name, itemId: item?.id ?? null })) } };
}

type Column = { readonly header: string; readonly item: RoundItem | null; readonly isNamed: boolean };

/** A column under the words of a question is that question; without any such column they stand in their order. */
function columnsOf(header: readonly string[], items: readonly RoundItem[]): Column[] {
  const fold = (text: string): string => text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  const byText = new Map(items.map((item) => [fold(item.text), item]));
  const named = header.map((name): Column => ({ header: name, item: byText.get(fold(name)) ?? null, isNamed: byText.has(fold(name)) }));
  return named.some(({ isNamed }) => isNamed) ? named : header.map((name, index) => ({ header: name, item: items[index] ?? null, isNamed: false }));
}
