import { layOut } from './lay-out.ts';
import { optionsFor } from './options.ts';
import type { LayoutGroup, LayoutInput, LayoutIssue, LayoutMeeting, ProposedMeeting } from './types.ts';
import { slotsOf } from './slots.ts';
import { daysOfYear, indexIn } from './year-days.ts';
import { schoolYearOf, schoolYearsBetween } from '../school-year.ts';

/** What happens to one bijeenkomst. `newDate` of a cancelled one is the day that the coach chose for it; null: the app proposes one. */
export type MeetingChange = { readonly kind: 'move'; readonly date: string } | { readonly kind: 'cancel'; readonly newDate: string | null };

export type Replan = {
  /** The bijeenkomst that comes in the place of a cancelled one; null when it is only moved, or nothing is free. */
  readonly replacement: ProposedMeeting | null;
  /** Days that the replacement could have. */
  readonly options: readonly string[];
  /** Later bijeenkomsten that had better shift, each with its reasons. */
  readonly shifts: readonly ProposedMeeting[];
  readonly issues: readonly LayoutIssue[];
};

/**
 * What follows from moving or cancelling a bijeenkomst. Only later ones of the same group may shift, and only when staying would break a
 * rule; what is held or fixed never does. Months that stood empty before stay so: filling them is laying out. The group of the bijeenkomst is the only one in `input`; other groups are in `busy`.
 */
export function replan(input: LayoutInput, meetingId: string, change: MeetingChange): Replan {
  const [group] = input.groups;
  const changed = group?.meetings.find(({ id }) => id === meetingId);
  if (group === undefined || changed === undefined) return { replacement: null, options: [], shifts: [], issues: [] };
  const others = group.meetings.filter(({ id }) => id !== meetingId).map((meeting) => ({ ...meeting, isFixed: meeting.isFixed || meeting.date < changed.date }));
  const newDate = change.kind === 'move' ? change.date : change.newDate;
  const own = newDate === null ? [] : [{ id: change.kind === 'move' ? meetingId : null, date: newDate, status: 'planned' as const, isFixed: true, hostSchoolId: changed.hostSchoolId }];
  const busy = change.kind === 'cancel' ? [...input.busy, { date: changed.date, code: 'cancelled' as const, swvId: null }] : input.busy;
  const next: LayoutInput = { ...input, busy, isReplan: true, groups: [{ ...group, meetings: [...others, ...own], replaces: newDate === null ? changed.date : null, dropped: emptyPlaces(group, [...others, ...own]) }] };
  const result = layOut(next);
  if (result === null) return { replacement: null, options: [], shifts: [], issues: [] };
  const known = new Set(group.meetings.map(({ id }) => id));
  const fresh = result.meetings.filter(({ meetingId: id, stays, date }) => id === null && (stays ? date === newDate : true));
  const replacement = change.kind === 'move' ? null : (fresh.toSorted((a, b) => distance(a.date, newDate ?? changed.date) - distance(b.date, newDate ?? changed.date))[0] ?? null);
  const options = replacement === null || newDate !== null ? [] : (optionsFor(next, result).find(({ date }) => date === replacement.date)?.options ?? [replacement.date]);
  return {
    replacement: replacement === null ? null : { ...replacement, hostSchoolId: changed.hostSchoolId ?? replacement.hostSchoolId },
    options,
    shifts: result.meetings.filter(({ meetingId: id, stays, date, before }) => id !== null && known.has(id) && !stays && date !== before),
    issues: result.issues.filter(({ code, params }) => code === 'fixedBlocked' || (code === 'gap' && String(params['to']) >= changed.date)),
  };
}

/** A day in every part of the traject that stands empty and stays so. */
function emptyPlaces(group: LayoutGroup, meetings: readonly LayoutMeeting[]): string[] {
  return schoolYearsBetween(group.startsOn, group.endsOn).flatMap((year) => {
    const days = daysOfYear(year);
    const filled = new Set(meetings.filter(({ status, date }) => status !== 'cancelled' && schoolYearOf(date) === year).map(({ date }) => indexIn(year, date)));
    return slotsOf(year, group.wish.meetingsPerYear).flatMap(({ first, last }) => ([...filled].some((index) => index >= first && index <= last) ? [] : [days[first]?.day ?? '']));
  });
}

function distance(a: string, b: string): number {
  return Math.abs(Number(a.replaceAll('-', '')) - Number(b.replaceAll('-', '')));
}
