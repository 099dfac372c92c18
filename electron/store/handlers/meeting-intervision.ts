import { getRecord, listRecords } from '#db/records/read.ts';
import { membersOn, openInputs, personOf } from '#db/repositories/meeting.ts';
import { listMeetings } from '#db/repositories/planning.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { IntervisionView } from '#shared/ipc/meeting.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

/** The casussen of a bijeenkomst, and the last one before it. */
export function intervisionHandlers({ writer: { db } }: Deps): Pick<Handlers, 'intervision.ofMeeting'> {
  const of = (meetingId: string): IntervisionView['sessions'] => listRecords(db, 'intervision', { meetingId }).map((record) => ({ record, bringer: personOf(db, record.bringerId) }));
  return {
    'intervision.ofMeeting': ({ meetingId }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return ok(null);
      const earlier = listMeetings(db, { swvId: meeting.swvId, to: meeting.date }).filter(({ id, status, date }) => id !== meetingId && status !== 'cancelled' && date < meeting.date);
      const withOne = earlier.findLast(({ id }) => listRecords(db, 'intervision', { meetingId: id }).length > 0);
      const previous = withOne === undefined ? undefined : of(withOne.id).at(-1);
      return ok({
        meetingId,
        sessions: of(meetingId),
        previous: previous === undefined || withOne === undefined ? null : { ...previous, date: withOne.date },
        members: membersOn(db, meeting.swvId, meeting.date),
        inputs: openInputs(db, meeting.swvId, meetingId),
      });
    },
  };
}
