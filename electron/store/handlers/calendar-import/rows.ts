import type { ReadDb } from '#db/connection.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { isExampleAlone, listAppointments, revisionsOf, type Appointment } from '#db/repositories/agenda.ts';
import { isSeatedOn, listSeats, listTrajects } from '#db/repositories/planning.ts';
import { changeOf, matchEvent, plannedNear, type EventMatch, type IncomingEvent, type KnownChange, type MatchGround, type MatchGroup } from '#shared/domain/calendar-match.ts';
import { namesTogether } from '#shared/domain/group-talk.ts';
import { recordIdIn } from '#shared/domain/calendar-uid.ts';
import type { SeenEvent } from '#shared/domain/records/agenda.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { EventRow, OwnSide } from '#shared/ipc/agenda.ts';
import { endOfAppointment } from '../calendar-file/lines.ts';

export type PlannedRows = { readonly rows: readonly EventRow[]; readonly quiet: number };

/** What each event of the file is to us: known, changed, or new with a proposal. What asks nothing is only counted. */
export function rowsOf(db: ReadDb, events: readonly IncomingEvent[], today: string): PlannedRows {
  const ground = readGround(db, today);
  const links = new Map(listRecords(db, 'calendarLink').map((link) => [link.uid, link]));
  const periods = new Map(listRecords(db, 'calendarPeriod').flatMap((period) => (period.sourceUid === null ? [] : [[period.sourceUid, period] as const])));
  const rows = events.flatMap((event): EventRow[] => {
    const known = knownRow(db, event, ground, links.get(event.key), periods.get(event.key));
    return known ?? [newRow(event, ground)];
  });
  const asking = rows.filter(({ state, proposal }) => state !== 'same' && state !== 'older' && state !== 'leftOut' && !(state === 'new' && isGoneUnseen(proposal)));
  return { rows: asking, quiet: rows.length - asking.length };
}

/** A cancelled event that was never here asks nothing. */
function isGoneUnseen({ reason, choice }: EventMatch): boolean {
  return reason === 'gone' && choice.kind === 'ignore';
}

type Ground = MatchGround & { readonly appointments: ReadonlyMap<string, Appointment>; readonly live: readonly Appointment[]; readonly sequences: ReadonlyMap<string, number>; readonly taken: ReadonlySet<string> };

function readGround(db: ReadDb, today: string): Ground {
  const example = isExampleAlone(db);
  const all = listAppointments(db, { example });
  const taken = new Set(listRecords(db, 'calendarLink').flatMap(({ meetingId, conversationId, contactMomentId, observationId }) => [meetingId, conversationId, contactMomentId, observationId].filter((id) => id !== null)));
  const live = all.filter(({ isDeleted, status }) => !isDeleted && status !== 'cancelled');
  return {
    groups: groupsOf(db, example, today),
    planned: live.filter(({ id, status }) => status === 'planned' && !taken.has(id)),
    live,
    taken,
    appointments: new Map(all.map((one) => [one.id, one])),
    sequences: new Map([...revisionsOf(db)].map(([id, { sequence }]) => [id, sequence])),
  };
}

function groupsOf(db: ReadDb, example: boolean, today: string): MatchGroup[] {
  const seats = listSeats(db);
  const names = new Map(listTrajects(db).filter((traject) => traject.example === example).map(({ swvId, swvName }) => [swvId, swvName]));
  return [...names].map(([swvId, name]) => ({ swvId, name, members: seats.filter((seat) => seat.swvId === swvId && isSeatedOn(seat, today)).map(({ coacheeId, givenName, familyName }) => ({ coacheeId, givenName, familyName })) }));
}

function newRow(event: IncomingEvent, ground: Ground): EventRow {
  const proposal: EventMatch = event.isCancelled ? { choice: { kind: 'ignore' }, reason: 'gone' } : matchEvent(event, ground);
  return { key: event.key, event, state: 'new', own: null, proposal, near: plannedNear(event, ground.live).filter(({ id }) => !ground.taken.has(id)).map(sideOf) };
}

/** Undefined when the event is not known here. */
function knownRow(db: ReadDb, event: IncomingEvent, ground: Ground, link: Rec<'calendarLink'> | undefined, period: Rec<'calendarPeriod'> | undefined): EventRow[] | undefined {
  const ownId = recordIdIn(event.key);
  if (ownId !== null) return ownRow(event, ground, ownId);
  if (link?.ignored === true) return [row(event, 'leftOut', null)];
  const linkedPeriod = link?.calendarPeriodId == null ? period : getRecord(db, 'calendarPeriod', link.calendarPeriodId);
  if (linkedPeriod !== undefined && !linkedPeriod.deleted) {
    const seen = link?.seen ?? { startsOn: linkedPeriod.startsOn, endsOn: linkedPeriod.endsOn, startTime: event.startTime, endTime: event.endTime, place: event.place, isCancelled: false };
    return [row(event, changeOf(event, seen, link?.sequence ?? null), { type: 'calendarPeriod', id: linkedPeriod.id, swvName: null, name: linkedPeriod.label, startsOn: linkedPeriod.startsOn, startTime: null, endTime: null, place: null })];
  }
  const appointment = ground.appointments.get(link?.meetingId ?? link?.conversationId ?? link?.contactMomentId ?? link?.observationId ?? '');
  if (link === undefined || appointment === undefined || appointment.isDeleted) return undefined;
  const isSettled = appointment.status === 'held' || (appointment.status === 'cancelled' && event.isCancelled);
  return [row(event, isSettled ? 'same' : changeOf(event, link.seen, link.sequence), sideOf(appointment))];
}

/** An event that we ourselves sent out: compared with what stands here now. */
function ownRow(event: IncomingEvent, { appointments, sequences }: Ground, id: string): EventRow[] {
  const appointment = appointments.get(id);
  if (appointment === undefined || appointment.isDeleted) return [row(event, 'leftOut', null)];
  if (appointment.status === 'held') return [row(event, 'same', sideOf(appointment))];
  return [row(event, changeOf(event, seenOf(appointment, event), sequences.get(id) ?? 0), sideOf(appointment))];
}

/** Our record as our own file tells it; a place that was left out of the file is no difference. */
function seenOf(appointment: Appointment, { place }: IncomingEvent): SeenEvent {
  const { date, startTime, status } = appointment;
  return { startsOn: date, endsOn: date, startTime, endTime: endOfAppointment(appointment), place: place === null ? null : appointment.place, isCancelled: status === 'cancelled' };
}

function row(event: IncomingEvent, state: KnownChange, own: OwnSide | null): EventRow {
  const proposal: EventMatch = { choice: { kind: state === 'changed' || state === 'cancelled' ? 'follow' : 'keep' }, reason: state };
  return { key: event.key, event, state, own, proposal, near: [] };
}

function sideOf(appointment: Appointment): OwnSide {
  const { type, id, swvName, people, date, startTime, place } = appointment;
  return { type, id, swvName, name: people.length === 0 ? null : namesTogether(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`)), startsOn: date, startTime, endTime: endOfAppointment(appointment), place };
}
