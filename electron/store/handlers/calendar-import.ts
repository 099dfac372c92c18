import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import type { CalendarFileEvent, CalendarFileReading } from '#shared/domain/calendar-file.ts';
import type { IncomingEvent } from '#shared/domain/calendar-match.ts';
import { schoolYearBounds, schoolYearOf } from '#shared/domain/school-year.ts';
import type { CalendarImported, CalendarImportEntry, CalendarSession } from '#shared/ipc/agenda.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { changesFor } from './calendar-import/changes.ts';
import { rowsOf } from './calendar-import/rows.ts';
import { calendarSessions, type CalendarFile, type CalendarSessions } from './calendar-import/sessions.ts';
import type { Deps } from './deps.ts';
import { undoListImport } from './people-import/history.ts';

type CalendarImportHandlers = Pick<Handlers, Extract<keyof Handlers, `calendarImport.${string}`>>;

/** A calendar file in: read apart, looked at with the coach, taken over in one act. */
export function calendarImportHandlers(deps: Deps): CalendarImportHandlers {
  const { writer } = deps;
  const sessions = calendarSessions(writer);
  return {
    'calendarImport.read': ({ token }) => read(deps, sessions, token),
    'calendarImport.current': () => {
      const file = sessions.current();
      return ok(file === undefined ? null : describe(deps, file));
    },
    'calendarImport.run': (input) => run(deps, sessions, input),
    'calendarImport.forget': () => {
      sessions.forget();
      return ok(null);
    },
    'calendarImport.history': () => ok(history(deps)),
    'calendarImport.undo': ({ batchId }) => undoListImport(writer, batchId),
  };
}

/** From this school year until the end of the one after the next: a repeated event is followed no further. */
async function read({ files, writer, today }: Deps, sessions: CalendarSessions, token: string): Promise<Result<CalendarSession>> {
  const chosen = files.get(token);
  if (!chosen.ok) return chosen;
  const year = schoolYearOf(today());
  const span = { from: schoolYearBounds(year).startsOn, to: schoolYearBounds(year + 2).endsOn };
  const parsed = await files.parse<{ readonly hash: string; readonly calendar: CalendarFileReading }>(token, { purpose: 'calendar', span });
  if (!parsed.ok) return parsed;
  const { calendar, hash } = parsed.value;
  const file: CalendarFile = { sessionId: writer.newId(), fileName: chosen.value.name, fileHash: hash, events: calendar.events.map(incoming), older: calendar.outside };
  sessions.put(file);
  return ok(describe({ writer, today }, file));
}

function incoming(event: CalendarFileEvent): IncomingEvent {
  const { uid, recurrenceId, startsOn, endsOn, startTime, endTime, summary, location, sequence, status } = event;
  // A moment without an end: how long it takes is not known.
  const isMoment = startTime !== null && endTime === startTime && endsOn === startsOn;
  return { key: recurrenceId === null ? uid : `${uid}#${recurrenceId}`, title: summary, startsOn, endsOn, startTime, endTime: isMoment ? null : endTime, place: location, sequence, isCancelled: status === 'cancelled' };
}

function describe({ writer, today }: Pick<Deps, 'writer' | 'today'>, { sessionId, fileName, fileHash, events, older }: CalendarFile): CalendarSession {
  const { rows, quiet } = rowsOf(writer.db, events, today());
  const earlier = listRecords(writer.db, 'importBatch', { fileHash, kind: 'calendar' }).at(-1);
  return { sessionId, fileName, rows, quiet, older, importedAt: earlier?.createdAt ?? null };
}

/**
 * Takes over what the coach confirmed, in one transaction after a backup. Rows that were not answered stay as they are.
 *
 * Errors: `import-session-missing`, `import-nothing-new`, those of the backup and of writing.
 */
async function run(deps: Deps, sessions: CalendarSessions, { sessionId, choices }: ParsedInput<'calendarImport.run'>): Promise<Result<CalendarImported>> {
  const { writer, today } = deps;
  const file = sessions.current();
  if (file === undefined || file.sessionId !== sessionId) return fail('import-session-missing');
  const backup = await deps.backup('import');
  if (!backup.ok) return backup;
  const { rows, quiet } = rowsOf(writer.db, file.events, today());
  const chosen = new Map(choices.map(({ key, choice }) => [key, choice]));
  const changes: Change[] = [];
  const counts = { added: 0, changed: 0, none: quiet };
  for (const row of rows) {
    const choice = chosen.get(row.key);
    const { changes: own, effect } = choice === undefined ? { changes: [], effect: 'none' as const } : changesFor(writer, row, choice);
    changes.push(...own);
    counts[effect] += 1;
  }
  if (changes.length === 0) return fail('import-nothing-new', { count: counts.none });
  const fileName = file.fileName.slice(0, 300);
  const batch: Change = { op: 'create', type: 'importBatch', values: { kind: 'calendar', fileName, fileHash: file.fileHash, added: counts.added, changed: counts.changed, unchanged: counts.none } };
  const done = commit(writer, { code: 'imports.calendar', params: { file: fileName } }, [...changes, batch]);
  if (!done.ok) return done;
  sessions.forget();
  return ok({ ...done.value, added: counts.added, changed: counts.changed });
}

function history({ writer: { db } }: Deps): CalendarImportEntry[] {
  return [...listRecords(db, 'importBatch', { kind: 'calendar' }), ...listRecords(db, 'importBatch', { kind: 'calendar' }, { bin: true })]
    .toSorted((left, right) => (left.id < right.id ? 1 : -1))
    .map(({ id: batchId, fileName, createdAt: importedAt, added, changed, unchanged, deleted: undone }) => ({ batchId, fileName, importedAt, added, changed, unchanged, undone }));
}
