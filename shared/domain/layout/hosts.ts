import type { LayoutGroup, ProposedMeeting } from './types.ts';

/**
 * Gives every bijeenkomst without a host one of the member schools: the one that hosted least, and of those the one that is
 * next in turn. A host that was agreed stays as long as its school leader is a member. Meetings in the order of the calendar.
 */
export function hostsFor(group: LayoutGroup, meetings: readonly ProposedMeeting[]): ProposedMeeting[] {
  const members = (day: string): string[] => group.seats.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day)).flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId]));
  const order = [...new Set([...group.wish.hostSchoolIds, ...(group.wish.hostSchoolIds.length > 0 ? [] : group.schools.map(({ id }) => id))])];
  const turns = new Map<string, number>();
  const count = (schoolId: string): number => turns.get(schoolId) ?? 0;
  let latest = -1;
  // Who is to host later has had a turn as well: an agreed date is not doubled by a proposed one.
  for (const { hostSchoolId, date } of meetings) if (hostSchoolId !== null && members(date).includes(hostSchoolId)) turns.set(hostSchoolId, count(hostSchoolId) + 1);
  return meetings.map((meeting) => {
    const present = new Set(members(meeting.date));
    if (meeting.hostSchoolId !== null && (meeting.stays || present.has(meeting.hostSchoolId))) {
      latest = Math.max(order.indexOf(meeting.hostSchoolId), -1);
      return meeting;
    }
    if (meeting.stays && meeting.meetingId !== null) return meeting;
    const able = order.filter((schoolId) => present.has(schoolId));
    const inTurn = (schoolId: string): number => (order.indexOf(schoolId) - latest - 1 + order.length) % order.length;
    const [host] = [...able].sort((a, b) => count(a) - count(b) || inTurn(a) - inTurn(b));
    if (host === undefined) return { ...meeting, hostSchoolId: null };
    turns.set(host, count(host) + 1);
    latest = order.indexOf(host);
    return { ...meeting, hostSchoolId: host };
  });
}
