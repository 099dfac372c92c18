import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { membersOn, personOf } from '#db/repositories/meeting.ts';
import { listMeetings } from '#db/repositories/planning.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { TransferView } from '#shared/ipc/meeting.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type TransferHandlers = Pick<Handlers, Extract<keyof Handlers, `transfer.${string}`>>;

/** Transferkaarten: what each takes home, and what the next bijeenkomst asks back. */
export function transferHandlers(deps: Deps): TransferHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'transfer.ofMeeting': ({ meetingId }) => ok(transferView(deps, meetingId)),
    'transfer.save': ({ meetingId, coacheeId, idea, step, dueOn, helper }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      if (idea === '' && step === '') return fail('text-required', {}, ['idea']);
      if (!membersOn(db, meeting.swvId, meeting.date).some((person) => person.coacheeId === coacheeId)) return fail('not-a-member');
      const [known] = listRecords(db, 'transferCard', { meetingId, coacheeId });
      const values = { idea, step, dueOn, helper };
      if (known !== undefined) return commit(writer, { code: 'transferCard.changed' }, [{ op: 'update', type: 'transferCard', id: known.id, values }]);
      return commit(writer, { code: 'transferCard.saved' }, [{ op: 'create', type: 'transferCard', values: { ...values, meetingId, coacheeId, status: 'open', audience: ['coachee'] } }]);
    },
    'transfer.ask': ({ cardId, status, meetingId }) => {
      const card = getRecord(db, 'transferCard', cardId);
      if (card === undefined || card.deleted) return fail('record-missing', { type: 'transferCard' });
      return commit(writer, { code: 'transferCard.asked' }, [{ op: 'update', type: 'transferCard', id: cardId, values: { status, askedOn: today(), askedMeetingId: meetingId } }]);
    },
  };
}

function transferView({ writer: { db } }: Deps, meetingId: string): TransferView | null {
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return null;
  const members = membersOn(db, meeting.swvId, meeting.date);
  const cards = new Map(listRecords(db, 'transferCard', { meetingId }).map((card) => [card.coacheeId, card]));
  const earlier = listMeetings(db, { swvId: meeting.swvId, to: meeting.date }).filter(({ id, date }) => id !== meetingId && date < meeting.date);
  const days = new Map(earlier.map(({ id, date }) => [id, date]));
  const isMember = new Set(members.map(({ coacheeId }) => coacheeId));
  const toAsk = earlier
    .flatMap(({ id }) => listRecords(db, 'transferCard', { meetingId: id }))
    // Asked here already: it stays in sight, with what was said.
    .filter(({ coacheeId, askedOn, askedMeetingId }) => isMember.has(coacheeId) && (askedOn === null || askedMeetingId === meetingId))
    .flatMap((card) => {
      const person = personOf(db, card.coacheeId);
      return person === null ? [] : [{ ...person, card, date: days.get(card.meetingId) ?? '' }];
    });
  const order = new Map(members.map(({ coacheeId }, index) => [coacheeId, index]));
  return { meetingId, rows: members.map((person) => ({ ...person, card: cards.get(person.coacheeId) ?? null })), toAsk: toAsk.sort((a, b) => (order.get(a.coacheeId) ?? 0) - (order.get(b.coacheeId) ?? 0)) };
}
