import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { membersOn } from '#db/repositories/meeting.ts';
import { listMeetings } from '#db/repositories/planning.ts';
import { readTicketTable, type TicketCells } from '#shared/domain/exit-ticket-table.ts';
import { countTickets, ticketResults } from '#shared/domain/exit-tickets.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import { countedBefore } from './counted-before.ts';
import type { Deps } from './deps.ts';

type TicketHandlers = Pick<Handlers, Extract<keyof Handlers, `tickets.${string}`>>;

/** Exit tickets: single ones go in, and only what a group thought comes out. */
export function ticketHandlers({ writer, files }: Deps): TicketHandlers {
  const { db } = writer;
  /** What would count now; null when that is no more than what counts already. */
  const toCount = ({ id, countedTicketIds: current }: Rec<'meeting'>, tickets: readonly Rec<'exitTicket'>[]): string[] | null => {
    const next = countTickets(tickets, countedBefore(db, { id, field: 'countedTicketIds', current }, tickets));
    const known = new Set(current);
    return next.every((ticketId) => known.has(ticketId)) ? null : next;
  };
  return {
    'tickets.ofMeeting': ({ meetingId }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return ok(null);
      const tickets = listRecords(db, 'exitTicket', { meetingId });
      const results = ticketResults(tickets, meeting.countedTicketIds ?? []);
      return ok({ meetingId, results, canCount: toCount(meeting, tickets) !== null, members: membersOn(db, meeting.swvId, meeting.date).length });
    },
    'tickets.ofSwv': ({ swvId }) => {
      const meetings = listMeetings(db, { swvId }).filter(({ status }) => status !== 'cancelled');
      const ids = new Set(meetings.map(({ id }) => id));
      const tickets = Map.groupBy(listRecords(db, 'exitTicket').filter(({ meetingId }) => ids.has(meetingId)), ({ meetingId }) => meetingId);
      return ok({ swvId, meetings: meetings.flatMap(({ id, date }) => (tickets.has(id) ? [{ meetingId: id, date, results: ticketResults(tickets.get(id) ?? [], getRecord(db, 'meeting', id)?.countedTicketIds ?? []) }] : [])) });
    },
    'tickets.add': ({ meetingId, tickets }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const changes = tickets.map(({ word, ...marks }): Change => ({ op: 'create', type: 'exitTicket', values: { meetingId, ...marks, word: word === '' ? null : word } }));
      return commit(writer, changes.length === 1 ? { code: 'exitTicket.created' } : { code: 'exitTicket.imported', params: { count: changes.length } }, changes);
    },
    'tickets.count': ({ meetingId }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const countedTicketIds = toCount(meeting, listRecords(db, 'exitTicket', { meetingId }));
      if (countedTicketIds === null) return fail('tickets-too-few');
      return commit(writer, { code: 'exitTicket.counted' }, [{ op: 'update', type: 'meeting', id: meetingId, values: { countedTicketIds } }]);
    },
    'tickets.read': async ({ token, choices }) => {
      const parsed = await files.parse<{ readonly table: TicketCells }>(token, { purpose: 'table' });
      return parsed.ok ? ok(readTicketTable(parsed.value.table, choices)) : parsed;
    },
    'tickets.clear': ({ meetingId }) => {
      const tickets = listRecords(db, 'exitTicket', { meetingId });
      if (tickets.length === 0) return fail('record-missing', { type: 'exitTicket' });
      return commit(writer, { code: 'exitTicket.cleared' }, tickets.map(({ id }): Change => ({ op: 'delete', type: 'exitTicket', id })));
    },
  };
}
