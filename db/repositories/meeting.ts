import type { Rec } from '#shared/domain/records.ts';
import type { GroupInputLine, MeetingPerson, TakeUpView } from '#shared/ipc/meeting.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, listRecords } from '../records/read.ts';
import { compareByName } from './people.ts';
import { isSeatedOn, listSeats } from './planning.ts';

/** Members of the group on that day, once each, by name. */
export function membersOn(db: ReadDb, swvId: string, day: string): MeetingPerson[] {
  const seated = new Map(listSeats(db, swvId).filter((seat) => isSeatedOn(seat, day)).map(({ coacheeId, givenName, familyName }) => [coacheeId, { coacheeId, givenName, familyName }]));
  return [...seated.values()].sort((a, b) => compareByName({ ...a, id: a.coacheeId }, { ...b, id: b.coacheeId }));
}

/** What one bijeenkomst knows of its people: one live record each, the latest when two packages brought one. */
export function attendanceOf(db: ReadDb, meetingId: string): Map<string, Rec<'attendance'>> {
  return new Map(listRecords(db, 'attendance', { meetingId }).map((record) => [record.coacheeId, record]));
}

/** Of every bijeenkomst of a group, by person and bijeenkomst. */
export function attendanceInSwv(db: ReadDb, swvId: string): Map<string, Map<string, Pick<Rec<'attendance'>, 'status' | 'fromTime' | 'toTime'>>> {
  type Row = { meeting_id: string; coachee_id: string; status: Rec<'attendance'>['status']; from_time: string | null; to_time: string | null };
  const rows = db
    .prepare<[string], Row>(
      `SELECT a.meeting_id, a.coachee_id, a.status, a.from_time, a.to_time FROM attendance a JOIN meeting m ON m.id = a.meeting_id
       WHERE m.swv_id = ? AND a.deleted = 0 AND m.deleted = 0 AND a.status IS NOT NULL ORDER BY a.id`,
    )
    .all(swvId);
  const found = new Map<string, Map<string, Pick<Rec<'attendance'>, 'status' | 'fromTime' | 'toTime'>>>();
  for (const { meeting_id, coachee_id, status, from_time, to_time } of rows) {
    const own = found.get(coachee_id) ?? new Map<string, Pick<Rec<'attendance'>, 'status' | 'fromTime' | 'toTime'>>();
    found.set(coachee_id, own.set(meeting_id, { status, fromTime: from_time, toTime: to_time }));
  }
  return found;
}

/** Parts of earlier bijeenkomsten that were parked and that no later part took up, the latest first. A later bijeenkomst that does not go on took up nothing. */
export function parkedParts(db: ReadDb, swvId: string, before: string, exceptMeetingId: string | null): TakeUpView['parked'] {
  type Row = { id: string; title: string; minutes: number; note: string | null; group_input_id: string | null; date: string };
  return db
    .prepare<[string, string, string | null], Row>(
      `SELECT p.id, p.title, p.minutes, p.note, p.group_input_id, m.date FROM run_sheet_part p JOIN meeting m ON m.id = p.meeting_id
       WHERE m.swv_id = ? AND m.deleted = 0 AND p.deleted = 0 AND p.status = 'parked' AND m.status <> 'cancelled' AND m.date <= ? AND m.id IS NOT ?
         AND NOT EXISTS (SELECT 1 FROM run_sheet_part later JOIN meeting lm ON lm.id = later.meeting_id
           WHERE later.parked_from_id = p.id AND later.deleted = 0 AND lm.deleted = 0 AND lm.status <> 'cancelled')
       ORDER BY m.date DESC, p.position`,
    )
    .all(swvId, before, exceptMeetingId)
    .map(({ id, title, minutes, note, group_input_id, date }) => ({ partId: id, title, minutes, note, inputId: group_input_id, parkedOn: date }));
}

/** What people brought in and what still waits, the oldest first. */
export function openInputs(db: ReadDb, swvId: string, meetingId: string | null): GroupInputLine[] {
  const inputs = listRecords(db, 'groupInput', { swvId, status: 'open' });
  if (inputs.length === 0) return [];
  const chosen = new Set(meetingId === null ? [] : listRecords(db, 'runSheetPart', { meetingId }).flatMap(({ groupInputId, status }) => (groupInputId === null || status === 'dropped' || status === 'parked' ? [] : [groupInputId])));
  return inputs
    .sort((a, b) => (a.notedOn === b.notedOn ? (a.id < b.id ? -1 : 1) : a.notedOn < b.notedOn ? -1 : 1))
    .map((record) => ({ record, person: personOf(db, record.coacheeId), isInRunSheet: chosen.has(record.id) }));
}

/** Someone by name; null without an id, and for who is in the bin. */
export function personOf(db: ReadDb, coacheeId: string | null): MeetingPerson | null {
  const coachee = coacheeId === null ? undefined : getRecord(db, 'coachee', coacheeId);
  return coachee === undefined || coachee.deleted ? null : { coacheeId: coachee.id, givenName: coachee.givenName, familyName: coachee.familyName };
}

export type OpenCard = { readonly swvId: string; readonly coacheeId: string; readonly meetingId: string; readonly heldOn: string };

/** Transferkaarten of which nobody asked yet what became of them, with the day of their bijeenkomst. */
export function openCards(db: ReadDb): OpenCard[] {
  return db
    .prepare<[], OpenCard>(
      `SELECT m.swv_id AS swvId, c.coachee_id AS coacheeId, c.meeting_id AS meetingId, m.date AS heldOn
       FROM transfer_card c JOIN meeting m ON m.id = c.meeting_id
       WHERE c.deleted = 0 AND m.deleted = 0 AND c.status = 'open' AND c.asked_on IS NULL ORDER BY m.date, c.id`,
    )
    .all();
}
