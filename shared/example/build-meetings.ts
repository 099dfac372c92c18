import type { ExampleGround } from './build.ts';
import { exampleKeys } from './people.ts';
import { exampleAttendance, exampleCards, exampleCase, exampleInputs, exampleTickets } from './meeting-data.ts';

/** What happened at the last two bijeenkomsten, `meetingIds` oldest first: who was there, what the group thought of it, and what each took home. */
export function putMeetingLogs({ put, records, calendar, swvId, coacheeIds }: ExampleGround, meetingIds: readonly string[]): void {
  const latest = meetingIds.slice(-2);
  for (const [index, meetingId] of latest.entries()) {
    for (const key of exampleKeys) put('attendance', { meetingId, coacheeId: coacheeIds[key], status: 'present', audience: [], ...exampleAttendance[index]?.[key] });
    const tickets = (exampleTickets[index] ?? []).map(([usefulness, usability, groupFeeling, energy, word]) => put('exitTicket', { meetingId, usefulness, usability, groupFeeling, energy, word: word ?? null }));
    for (const record of records) if (record.type === 'meeting' && record.id === meetingId) record.values.countedTicketIds = tickets;
    for (const { of, dueIn, ...card } of exampleCards[index] ?? []) {
      const isAsked = card.status !== 'open';
      const asked = isAsked ? { askedOn: calendar.heldMeetings.at(-1) ?? calendar.today, askedMeetingId: latest.at(-1) ?? null } : {};
      put('transferCard', { ...card, ...asked, meetingId, coacheeId: coacheeIds[of], dueOn: calendar.around(dueIn), audience: ['coachee'] });
    }
  }
  const [before] = latest;
  if (before !== undefined) {
    const { bringer, ...session } = exampleCase;
    put('intervision', { ...session, meetingId: latest.at(-1) ?? before, bringerId: coacheeIds[bringer], audience: [] });
  }
  for (const { of, notedIn, ...input } of exampleInputs) put('groupInput', { ...input, swvId, coacheeId: of === null ? null : coacheeIds[of], notedOn: calendar.around(notedIn), status: 'open', audience: [] });
}
