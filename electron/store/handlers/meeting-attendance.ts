import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { attendanceOf, membersOn } from '#db/repositories/meeting.ts';
import { isSeatedOn, listMeetings, listSeats } from '#db/repositories/planning.ts';
import { putOffs } from '#db/repositories/today.ts';
import { countPresence } from '#shared/domain/attendance.ts';
import type { AttendanceStatus } from '#shared/domain/records/meeting.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { AttendanceView, CoacheeMeetings } from '#shared/ipc/meeting.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type AttendanceHandlers = Pick<Handlers, Extract<keyof Handlers, `attendance.${string}`>>;

/** Who was there: of members with a seat on that day, and of nobody else. */
export function attendanceHandlers(deps: Deps): AttendanceHandlers {
  const { writer } = deps;
  const { db } = writer;
  const set = (meetingId: string, coacheeIds: readonly string[], status: AttendanceStatus | null, code: string) => {
    const known = attendanceOf(db, meetingId);
    const changes = [...new Set(coacheeIds)].map((coacheeId): Change => {
      const record = known.get(coacheeId);
      if (record === undefined) return { op: 'create', type: 'attendance', values: { meetingId, coacheeId, status } };
      const hours = status === 'partly' ? {} : { fromTime: null, toTime: null };
      return { op: 'update', type: 'attendance', id: record.id, values: { status, ...hours } };
    });
    return commit(writer, { code }, changes);
  };
  return {
    'attendance.ofMeeting': ({ meetingId }) => ok(attendanceView(deps, meetingId)),
    'attendance.ofCoachee': ({ coacheeId }) => ok(meetingsOf(deps, coacheeId)),
    'attendance.set': ({ meetingId, coacheeIds, status }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const members = new Set(membersOn(db, meeting.swvId, meeting.date).map(({ coacheeId }) => coacheeId));
      if (coacheeIds.some((coacheeId) => !members.has(coacheeId))) return fail('not-a-member');
      return set(meetingId, coacheeIds, status, status === null ? 'attendance.remark' : 'attendance.set');
    },
    'attendance.setRest': ({ meetingId }) => {
      const view = attendanceView(deps, meetingId);
      if (view === null) return fail('record-missing', { type: 'meeting' });
      const rest = view.rows.filter(({ attendance }) => attendance?.status == null).map(({ coacheeId }) => coacheeId);
      return rest.length === 0 ? fail('attendance-complete') : set(meetingId, rest, 'present', 'attendance.allPresent');
    },
  };
}

function attendanceView({ writer: { db } }: Deps, meetingId: string): AttendanceView | null {
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return null;
  const known = attendanceOf(db, meetingId);
  // Put off for one point of the list says nothing about who comes.
  const away = new Set(putOffs(db, meeting.date).flatMap(({ coacheeId, swvId, point }) => (point === null && coacheeId !== null && (swvId === null || swvId === meeting.swvId) ? [coacheeId] : [])));
  return { meetingId, rows: membersOn(db, meeting.swvId, meeting.date).map((person) => ({ ...person, attendance: known.get(person.coacheeId) ?? null, isExcusedBefore: away.has(person.coacheeId) })) };
}

function meetingsOf({ writer: { db }, today }: Deps, coacheeId: string): CoacheeMeetings {
  const attendance = new Map(listRecords(db, 'attendance', { coacheeId }).map((record) => [record.meetingId, record]));
  const cards = new Map(listRecords(db, 'transferCard', { coacheeId }).map((record) => [record.meetingId, record]));
  const seats = listSeats(db).filter((seat) => seat.coacheeId === coacheeId);
  const meetings = [...new Set(seats.map(({ swvId }) => swvId))].flatMap((swvId) =>
    listMeetings(db, { swvId }).filter(({ date, status }) => status === 'held' && seats.some((seat) => seat.swvId === swvId && isSeatedOn(seat, date))),
  );
  const lines = meetings
    .map(({ id, date, title }) => ({ meetingId: id, date, title, attendance: attendance.get(id) ?? null, card: cards.get(id) ?? null }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const seat = seats.findLast((candidate) => isSeatedOn(candidate, today())) ?? seats.at(-1);
  return {
    coacheeId,
    meetings: lines,
    count: countPresence(lines.map(({ attendance: record }) => record?.status ?? null)),
    inputs: listRecords(db, 'groupInput', { coacheeId }).sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1)),
    swvId: seat?.swvId ?? null,
  };
}
