import { commit } from '#db/records/write.ts';
import type { SurveyOverrides, SurveyReading, TableOptions } from '#shared/domain/survey.ts';
import { mappingProblems, type SurveyMapping } from '#shared/domain/survey-mapping.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { SurveyImported, SurveySession } from '#shared/ipc/survey-import.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { describe, headerFingerprint, knownInstrument } from './survey-import/describe.ts';
import { importHistory, undoImport } from './survey-import/history.ts';
import { knownWords } from './survey-import/known-words.ts';
import { planImport } from './survey-import/plan.ts';
import { previewOf } from './survey-import/preview.ts';
import { createSessions, type Session, type Sessions } from './survey-import/sessions.ts';
import { importChanges } from './survey-import/write.ts';

type SurveyImportHandlers = Pick<Handlers, Extract<keyof Handlers, `surveyImport.${string}`>>;

/** Name of the announced progress of an import. */
const task = 'surveyImport';

/** From a chosen survey file to a measurement, and back. */
export function surveyImportHandlers(deps: Deps): SurveyImportHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  const sessions = createSessions(writer);
  const view = (session: Session): SurveySession => describe(db, session, today(), sessions.tokenOf(session.sessionId) !== undefined);
  return {
    'surveyImport.read': async ({ token, table, overrides }) => {
      const session = await readFirst(deps, token, table, overrides);
      if (!session.ok) return session;
      sessions.put(session.value, token);
      return ok(view(session.value));
    },
    'surveyImport.reread': async ({ sessionId, table, overrides }) => {
      const token = sessions.tokenOf(sessionId);
      if (token === undefined) return fail('file-not-chosen');
      const session = await readFileAgain(deps, token, table, overrides, sessionId);
      if (!session.ok) return session;
      const before = sessions.get(sessionId);
      if (before !== undefined && before.fileHash !== session.value.fileHash) return fail('import-file-changed', { name: session.value.fileName });
      sessions.put(session.value, token);
      return ok(view(session.value));
    },
    'surveyImport.session': ({ sessionId }) => {
      const session = sessions.get(sessionId);
      return ok(session === undefined ? null : view(session));
    },
    'surveyImport.preview': ({ sessionId, mapping }) => {
      const session = sessions.get(sessionId);
      if (session === undefined) return fail('import-session-missing');
      return ok(previewOf(planImport(db, session.reading, mapping), mapping));
    },
    'surveyImport.run': (input) => run(deps, sessions, input),
    'surveyImport.cancel': ({ sessionId }) => {
      sessions.cancel(sessionId);
      return ok(null);
    },
    'surveyImport.forget': ({ sessionId }) => {
      sessions.forget(sessionId);
      return ok(null);
    },
    'surveyImport.history': () => ok(importHistory(db)),
    'surveyImport.undo': ({ batchId }) => undoImport(writer, batchId),
  };
}

/** What the disposable parser answers: the reading, and SHA-256 of the bytes that it was made from. */
type ParsedSurvey = { readonly hash: string; readonly reading: SurveyReading };

async function readFileAgain({ files }: Deps, token: string, table: TableOptions, overrides: SurveyOverrides, sessionId: string): Promise<Result<Session>> {
  const file = files.get(token);
  if (!file.ok) return file;
  const parsed = await files.parse<ParsedSurvey>(token, { purpose: 'survey', table, overrides });
  if (!parsed.ok) return parsed;
  return ok({ sessionId, fileName: file.value.name, fileHash: parsed.value.hash, table, overrides, reading: parsed.value.reading });
}

/** Reads a file that was just chosen; questions that went in before are read as they were then. */
async function readFirst(deps: Deps, token: string, table: TableOptions, overrides: SurveyOverrides): Promise<Result<Session>> {
  const { db, newId } = deps.writer;
  const session = await readFileAgain(deps, token, table, overrides, newId());
  if (!session.ok) return session;
  const known = knownInstrument(db, headerFingerprint(session.value.reading));
  const columns = known === null ? {} : knownWords(session.value.reading, known.items);
  if (Object.keys(columns).length === 0) return session;
  return readFileAgain(deps, token, table, { ...overrides, columns: { ...columns, ...overrides.columns } }, session.value.sessionId);
}

/**
 * Takes the file in: a backup first, then one transaction. What was read before is what goes in, whatever has
 * become of the file since. Until the writing starts it can be cancelled, and then nothing has changed.
 *
 * Errors: `import-session-missing`, `import-not-ready`, `import-cancelled`, `import-nothing-new`, those of the backup.
 */
async function run(deps: Deps, sessions: Sessions, { sessionId, mapping }: { sessionId: string; mapping: SurveyMapping }): Promise<Result<SurveyImported>> {
  const { writer, progress } = deps;
  const session = sessions.get(sessionId);
  if (session === undefined) return fail('import-session-missing');
  const [problem] = mappingProblems(mapping);
  const { swvId, takenOn } = mapping;
  if (problem !== undefined || swvId === null || takenOn === null) return fail('import-not-ready', { problem: problem?.code ?? '' });
  sessions.start(sessionId);
  progress(task, 0.05);
  const plan = planImport(writer.db, session.reading, mapping);
  const { changes, measurementId, added, changed } = importChanges(session, { ...mapping, swvId, takenOn }, plan, writer.newId);
  if (added + changed === 0) return fail('import-nothing-new', { count: plan.unchanged });
  progress(task, 0.2);
  const backup = await deps.backup('import');
  if (!backup.ok) return backup;
  progress(task, 0.5);
  // Lets a cancel that came in meanwhile be heard before the transaction, which holds everything else up.
  await new Promise((resolve) => setImmediate(resolve));
  if (sessions.isCancelled(sessionId)) return fail('import-cancelled');
  const done = commit(writer, { code: 'imports.survey', params: { file: session.fileName.slice(0, 300), added, changed } }, changes);
  if (!done.ok) return done;
  progress(task, 1);
  sessions.forget(sessionId);
  return ok({ ...done.value, measurementId, swvId, added, changed, unchanged: plan.unchanged });
}
