import { writeFile } from 'node:fs/promises';
import { parseDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { isExampleAlone, listAppointments, revisionsOf, sentEvents } from '#db/repositories/agenda.ts';
import { saveSetting } from '#db/repositories/keeping.ts';
import { uidOf } from '#shared/domain/calendar-uid.ts';
import type { SentEvent } from '#shared/domain/records/agenda.ts';
import { schoolYearBounds, schoolYearLabel } from '#shared/domain/school-year.ts';
import type { CalendarFileScope, FilePreview } from '#shared/ipc/agenda.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import { writeCalendar, type CalendarEventOut } from './ics/write-calendar.ts';
import { agendaSettingsOf } from './agenda-settings.ts';
import { lineOf, lineOfErased, type OutgoingLine, type Switches } from './calendar-file/lines.ts';
import type { Deps } from './deps.ts';

type CalendarFileHandlers = Pick<Handlers, Extract<keyof Handlers, `calendarFile.${string}`>>;

/** Calendar files out: what would leave, the file itself, and what left before. */
export function calendarFileHandlers(deps: Deps): CalendarFileHandlers {
  const { writer } = deps;
  return {
    'calendarFile.preview': (input) => ok(preview(writer.db, writer.now(), input)),
    'calendarFile.save': (input) => save(deps, input),
    'calendarFile.history': () =>
      ok(
        listRecords(writer.db, 'calendarExport')
          .toReversed()
          .map(({ id, createdAt, fileName, scope, events, withNames }) => ({ id, savedAt: createdAt, fileName: fileName ?? '', scope, count: events.length, withNames: withNames === true })),
      ),
  };
}

type What = Switches & { readonly scope: CalendarFileScope };

function preview(db: ReadDb, now: string, what: What): FilePreview {
  const lines = linesOf(db, now, what);
  const earlier = listRecords(db, 'calendarExport', { scope: what.scope.kind }).at(-1);
  return {
    lines: lines.map(({ id, title, date, startTime, endTime, place, isCancelled }) => ({ id, title, date, startTime, endTime, place, isCancelled })),
    suggestedName: nameOf(what.scope, lines),
    lastSavedAt: earlier?.createdAt ?? null,
  };
}

/** About no one: the day or the school year only. */
function nameOf(scope: CalendarFileScope, lines: readonly OutgoingLine[]): string {
  if (scope.kind === 'year') return `Agenda ${schoolYearLabel(scope.schoolYear)}`;
  return lines[0] === undefined ? 'Agenda' : `Agenda ${lines[0].date}`;
}

/**
 * The events of a file, in order. What was cancelled goes along when it went out before, so that other calendars let
 * it go; also what was deleted or erased here since.
 */
export function linesOf(db: ReadDb, now: string, { scope, ...switches }: What): OutgoingLine[] {
  const isThere = db.prepare<[string]>('SELECT 1 FROM record WHERE id = ?');
  const revisions = revisionsOf(db);
  const sent = sentEvents(db);
  const bounds = scope.kind === 'year' ? schoolYearBounds(scope.schoolYear) : null;
  const filter = scope.kind === 'event' ? { id: scope.id } : { example: isExampleAlone(db), ...(scope.kind === 'swv' ? { swvId: scope.swvId } : { from: bounds?.startsOn ?? '', to: bounds?.endsOn ?? '' }) };
  const found = listAppointments(db, filter).filter(({ id, isDeleted, status }) => (!isDeleted && status !== 'cancelled') || sent.has(id) || (scope.kind === 'event' && !isDeleted));
  const gone = [...sent.values()].filter((event) => isIn(event, scope, bounds) && isThere.get(event.id) === undefined);
  return [...found.map((appointment) => lineOf(appointment, revisions.get(appointment.id), switches)), ...gone.map((event) => lineOfErased(event, now, switches))];
}

function isIn({ id, swvId, date }: SentEvent, scope: CalendarFileScope, bounds: { readonly startsOn: string; readonly endsOn: string } | null): boolean {
  if (scope.kind === 'event') return scope.id === id;
  if (scope.kind === 'swv') return scope.swvId === swvId;
  return bounds !== null && bounds.startsOn <= date && date <= bounds.endsOn;
}

/** The text of a calendar file (RFC 5545) for these lines. */
export function calendarText(lines: readonly OutgoingLine[], now: string): string {
  return writeCalendar({ events: lines.map(eventOf), now });
}

function eventOf({ id, title, date, startTime, endTime, place, isCancelled, sequence, changedAt }: OutgoingLine): CalendarEventOut {
  const isAllDay = startTime === null;
  // Past midnight the end lies on the next day.
  const endsOn = startTime !== null && endTime !== null && endTime < startTime ? parseDate(date).add({ days: 1 }).toString() : date;
  return { uid: uidOf(id), sequence, status: isCancelled ? 'cancelled' : 'confirmed', summary: title, location: place, description: null, changedAt, startsOn: date, endsOn, startTime, endTime, isAllDay };
}

/**
 * Writes the file where the coach chose, and keeps which events went out. The switches are remembered.
 *
 * Errors: `file-not-chosen`, `calendar-nothing-out`, `file-not-written`.
 */
async function save({ writer, files }: Deps, { token, ...what }: ParsedInput<'calendarFile.save'>): Promise<Awaited<ReturnType<Handlers['calendarFile.save']>>> {
  const chosen = files.get(token);
  if (!chosen.ok) return chosen;
  const lines = linesOf(writer.db, writer.now(), what);
  if (lines.length === 0) return fail('calendar-nothing-out');
  try {
    await writeFile(chosen.value.path, calendarText(lines, writer.now()));
  } catch {
    return fail('file-not-written', { name: chosen.value.name });
  }
  const { scope, withNames, withPlaces } = what;
  saveSetting(writer.db, 'agenda', { ...agendaSettingsOf(writer.db), withNames, withPlaces });
  const events: SentEvent[] = lines.map(({ type, id, swvId, date, startTime, endTime, sequence, isCancelled }) => ({ type, id, swvId, date, startTime, endTime, sequence, isCancelled }));
  const fileName = chosen.value.name.slice(0, 300);
  const done = commit(writer, { code: 'calendarExport.saved', params: { file: fileName } }, [{ op: 'create', type: 'calendarExport', values: { scope: scope.kind, events, fileName, withNames, withPlaces } }]);
  return done.ok ? ok({ name: chosen.value.name, count: lines.length }) : done;
}
