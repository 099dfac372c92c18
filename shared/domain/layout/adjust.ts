import type { LayoutGroup, LayoutInput } from './types.ts';

/** What the coach changed by hand in a proposal, before anything is written. */
export type Adjustment =
  /** On this day and no other. */
  | { readonly kind: 'pin'; readonly swvId: string; readonly meetingId: string | null; readonly date: string; readonly hostSchoolId: string | null }
  /** No bijeenkomst in the part of the year that holds this day. */
  | { readonly kind: 'drop'; readonly swvId: string; readonly meetingId: string | null; readonly date: string };

/** The input with what the coach pinned and dropped, ready to be laid out again. */
export function adjusted(input: LayoutInput, adjustments: readonly Adjustment[]): LayoutInput {
  return { ...input, groups: input.groups.map((group) => adjustGroup(group, adjustments.filter(({ swvId }) => swvId === group.swvId))) };
}

function adjustGroup(group: LayoutGroup, own: readonly Adjustment[]): LayoutGroup {
  const gone = new Set(own.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])));
  const pinned = own.flatMap((one) => (one.kind === 'pin' ? [{ id: one.meetingId, date: one.date, status: 'planned' as const, isFixed: true, hostSchoolId: one.hostSchoolId }] : []));
  return {
    ...group,
    meetings: [...group.meetings.filter(({ id }) => id === null || !gone.has(id)), ...pinned],
    dropped: [...group.dropped, ...own.filter(({ kind }) => kind === 'drop').map(({ date }) => date)],
  };
}
