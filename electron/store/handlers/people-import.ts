import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import type { TableOptions } from '#shared/domain/survey.ts';
import type { ListReading, TabularMapping } from '#shared/domain/tabular.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { ListImported, ListKind, ListOptions, ListSession, RowStatus } from '#shared/ipc/people-import.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { listImportHistory, undoListImport } from './people-import/history.ts';
import type { ListPlan } from './people-import/plan.ts';
import { knownEvents, planPastDates } from './people-import/plan-past-dates.ts';
import { planParticipants } from './people-import/plan-participants.ts';
import { planSchools } from './people-import/plan-schools.ts';
import { listSessions, type ListFile, type ListSessions } from './people-import/sessions.ts';

type PeopleImportHandlers = Pick<Handlers, Extract<keyof Handlers, `listImport.${string}` | `pastDates.${string}`>>;

/** Name of the announced progress of an import. */
const task = 'listImport';
const previewRows = 300;

/** From a chosen list to people, schools or dates, and back; and dates of the past typed by hand. */
export function peopleImportHandlers(deps: Deps): PeopleImportHandlers {
  const { writer } = deps;
  const sessions = listSessions(writer);
  const view = (file: ListFile): ListSession => describe(deps, file, sessions.tokenOf(file.sessionId) !== undefined);
  const take = async (token: string, request: Request): Promise<Result<ListSession>> => {
    const file = await readList(deps, token, request);
    if (!file.ok) return file;
    sessions.put(file.value, token);
    return ok(view(file.value));
  };
  return {
    'listImport.read': ({ token, kind, table }) => take(token, { kind, table, sessionId: writer.newId() }),
    'listImport.reread': ({ sessionId, table, mapping }) => {
      const token = sessions.tokenOf(sessionId);
      const before = sessions.get(sessionId);
      if (token === undefined || before === undefined) return fail('file-not-chosen');
      return take(token, { kind: before.kind, table, mapping, sessionId });
    },
    'listImport.current': ({ kind }) => {
      const file = sessions.ofKind(kind);
      return ok(file === undefined ? null : view(file));
    },
    'listImport.preview': ({ sessionId, options }) => {
      const file = sessions.get(sessionId);
      if (file === undefined) return fail('import-session-missing');
      const { rows, counts, newSchools, newGroups } = planList(deps, file, options);
      const asking: readonly RowStatus[] = ['doubt', 'error'];
      const sorted = [...rows.filter(({ status }) => asking.includes(status)), ...rows.filter(({ status }) => !asking.includes(status))];
      return ok({ counts, rows: sorted.slice(0, previewRows), newSchools, newGroups });
    },
    'listImport.run': (input) => run(deps, sessions, input),
    'listImport.forget': () => {
      sessions.forget();
      return ok(null);
    },
    'listImport.history': () => ok(listImportHistory(writer)),
    'listImport.undo': ({ batchId }) => undoListImport(writer, batchId),
    'pastDates.save': (input) => savePastDates(deps, input),
  };
}

type Request = { readonly kind: ListKind; readonly table: TableOptions; readonly sessionId: string; readonly mapping?: TabularMapping };

async function readList({ files }: Deps, token: string, { kind, table, sessionId, mapping }: Request): Promise<Result<ListFile>> {
  const chosen = files.get(token);
  if (!chosen.ok) return chosen;
  const parsed = await files.parse<{ readonly hash: string; readonly list: ListReading }>(token, { purpose: 'tabular', target: kind, table, ...(mapping === undefined ? {} : { mapping }) });
  if (!parsed.ok) return parsed;
  return ok({ sessionId, kind, fileName: chosen.value.name, fileHash: parsed.value.hash, table, reading: parsed.value.list });
}

function describe({ writer: { db } }: Deps, { sessionId, kind, fileName, fileHash, table, reading }: ListFile, canReread: boolean): ListSession {
  const { rows, errors: _errors, ...rest } = reading;
  const earlier = listRecords(db, 'importBatch', { fileHash, kind }).at(-1);
  return { sessionId, kind, fileName, table, ...rest, rowCount: rows.length, importedAt: earlier?.createdAt ?? null, canReread };
}

function planList({ writer, today }: Deps, { kind, reading }: ListFile, options: ListOptions): ListPlan {
  switch (kind) {
    case 'schools':
      return planSchools(writer, reading, options);
    case 'participants':
      return planParticipants(writer, reading, options, today());
    case 'pastDates':
      return planPastDates(writer, reading, options, today());
  }
}

/**
 * Takes the list in: a backup first, then one transaction. Nothing goes in while a row still asks something.
 *
 * Errors: `import-session-missing`, `import-undecided`, `import-nothing-new`, those of the backup and of writing.
 */
async function run(deps: Deps, sessions: ListSessions, { sessionId, options }: ParsedInput<'listImport.run'>): Promise<Result<ListImported>> {
  const { writer, progress } = deps;
  const file = sessions.get(sessionId);
  if (file === undefined) return fail('import-session-missing');
  if (file.reading.missingFields.length > 0) return fail('import-undecided', { count: file.reading.missingFields.length });
  progress(task, 0.05);
  const { counts } = planList(deps, file, options);
  if (counts.doubt > 0) return fail('import-undecided', { count: counts.doubt });
  const unchanged = counts.same + counts.repeat;
  if (counts.new + counts.changed === 0) return fail('import-nothing-new', { count: unchanged });
  const backup = await deps.backup('import');
  if (!backup.ok) return backup;
  progress(task, 0.4);
  // Planned again: the backup took a moment in which something may have been typed.
  const { changes } = planList(deps, file, options);
  const fileName = file.fileName.slice(0, 300);
  const batch: Change = { op: 'create', type: 'importBatch', values: { kind: file.kind, fileName, fileHash: file.fileHash, added: counts.new, changed: counts.changed, unchanged } };
  const done = commit(writer, { code: `imports.${file.kind}`, params: { file: fileName } }, [...changes, batch]);
  if (!done.ok) return done;
  progress(task, 1);
  sessions.forget();
  return ok({ ...done.value, added: counts.new, changed: counts.changed, unchanged });
}

/** Dates of before the app, typed in a grid. Days that are known already are passed over; days to come are refused. */
function savePastDates({ writer, today }: Deps, { swvId, meetings, conversations }: ParsedInput<'pastDates.save'>): ReturnType<Handlers['pastDates.save']> {
  const { db } = writer;
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return fail('record-missing', { type: 'swv' });
  if ([...meetings, ...conversations.flatMap(({ dates }) => dates)].some((date) => date > today())) return fail('date-in-future');
  const known = knownEvents(writer);
  const isNew = (key: string): boolean => !known.has(key) && known.add(key).has(key);
  const changes: Change[] = [
    ...meetings.filter((date) => isNew(`${swvId} ${date}`)).map((date): Change => ({ op: 'create', type: 'meeting', values: { swvId, date, status: 'held', dateOnly: true } })),
    ...conversations.flatMap(({ coacheeId, dates }) =>
      dates
        .filter((date) => isNew(`${coacheeId} ${date}`))
        .map((date): Change => ({ op: 'create', type: 'conversation', values: { coacheeId, swvId, date, status: 'held', kind: 'regular', dateOnly: true } })),
    ),
  ];
  if (changes.length === 0) return fail('past-nothing-new');
  const done = commit(writer, { code: 'pastDates.saved', params: { count: changes.length } }, changes);
  return done.ok ? ok({ ...done.value, saved: changes.length }) : done;
}
