import type { PlanReason } from '../plan-reason.ts';
import type { GroupPlan, PlannedYear, Task } from './group-plan.ts';
import { hostsFor } from './hosts.ts';
import { isKept, type Place } from './slots.ts';
import { wishedDay, type GroupDay } from './search.ts';
import type { LayoutIssue, LayoutMeeting, ProposedMeeting } from './types.ts';
import { daysOfYear, isOrdinal, type YearDay } from './year-days.ts';

type Described = { readonly meetings: readonly ProposedMeeting[]; readonly issues: readonly LayoutIssue[] };
/** Which group has the coach on a day. */
type Owners = ReadonlyMap<string, string>;

/** The plan of a group in dates, hosts and reasons, with what could not be kept. */
export function describeGroup(task: Task, plan: GroupPlan, owners: Owners): Described {
  const { group, from } = task;
  const bare = plan.years.flatMap((year) => year.choices.flatMap((choice) => meetingOf(task, plan.groupDay, year, choice, owners) ?? []));
  const held = group.meetings.filter(({ status }) => status !== 'cancelled').filter((meeting) => !bare.some(({ meetingId, date }) => (meeting.id === null ? date === meeting.date : meetingId === meeting.id)));
  const all = [...bare, ...held.filter((meeting) => isKept(meeting, from)).map((meeting) => kept(group.swvId, meeting, from))].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { meetings: hostsFor(group, all), issues: [...plan.years.flatMap((year) => issuesOf(task, plan.groupDay, year)), ...fixedIssues(task, owners)] };
}

function kept(swvId: string, { id, date, status, isFixed, hostSchoolId }: LayoutMeeting, from: string): ProposedMeeting {
  const code = status === 'held' ? 'held' : isFixed ? 'fixed' : date < from ? 'before' : 'second';
  return { swvId, meetingId: id, date, before: id === null ? null : date, hostSchoolId, status, stays: true, isFixed, reasons: [{ code }] };
}

function meetingOf(task: Task, groupDay: GroupDay, { schoolYear }: PlannedYear, { place, index }: { readonly place: Place; readonly index: number | null }, owners: Owners): ProposedMeeting | null {
  const { group, from } = task;
  if (place.kind === 'kept') return kept(group.swvId, place.meeting, from);
  const days = daysOfYear(schoolYear);
  const day = index === null ? undefined : days[index];
  if (day === undefined) return null;
  const { meeting } = place;
  const wished = wishedDay(days, place.slot, groupDay);
  const reasons = task.isReplan && meeting !== null && meeting.date === day.day ? [{ code: 'unchanged' }] : reasonsFor(day, wished, groupDay, task, owners);
  return { swvId: group.swvId, meetingId: meeting?.id ?? null, date: day.day, before: meeting?.date ?? null, hostSchoolId: meeting?.hostSchoolId ?? null, status: 'planned', stays: false, isFixed: false, reasons };
}

/** "derde donderdag", or how far from it and what stands in the way there. */
export function reasonsFor(day: YearDay, wished: YearDay | null, { weekday, ordinal }: GroupDay, { group, blocks }: Pick<Task, 'group' | 'blocks'>, owners: Owners): PlanReason[] {
  const params = { weekday, ordinal };
  if (wished === null) return [{ code: 'nearest', params }];
  if (day.index === wished.index) return isOrdinal(day, ordinal) ? [{ code: 'asWished', params }] : [{ code: 'sameWeekday', params }];
  const days = day.index - wished.index;
  const weeks = Math.abs(days / 7);
  const code = day.weekday !== wished.weekday ? (days > 0 ? 'otherDayLater' : 'otherDayEarlier') : days > 0 ? 'weeksLater' : 'weeksEarlier';
  const why = whyNot(wished.day, group.swvId, blocks, owners);
  return [{ code, params: { ...params, wished: wished.day, weeks: Math.round(weeks), days: Math.abs(days) } }, ...(why.length === 0 ? [{ code: 'rhythm', params: { days: group.wish.maxGapDays } }] : why)];
}

function whyNot(day: string, swvId: string, blocks: Task['blocks'], owners: Owners): PlanReason[] {
  const owner = owners.get(day);
  return [...blocks(day), ...(owner === undefined || owner === swvId ? [] : [{ code: 'otherSwv', params: { swvId: owner } }])].slice(0, 3);
}

/** What the plan of a year could not keep, each with the nearest solution that was taken or would be there. */
function issuesOf({ group, from }: Task, groupDay: GroupDay, { schoolYear, choices }: PlannedYear): LayoutIssue[] {
  const { swvId, wish } = group;
  const days = daysOfYear(schoolYear);
  const issues: LayoutIssue[] = [];
  const open = choices.filter(({ place }) => place.kind === 'open');
  for (const { place, index } of open) {
    if (place.kind !== 'open') continue;
    const range = { from: days[place.slot.first]?.day ?? from, to: days[place.slot.last]?.day ?? from };
    const day = index === null ? undefined : days[index];
    if (day === undefined) issues.push({ swvId, code: 'noDay', params: range });
    else if (wish.weekday !== null && day.weekday !== groupDay.weekday && day.day !== place.meeting?.date) issues.push({ swvId, code: 'noWishedDay', params: { ...range, weekday: wish.weekday, nearest: day.day } });
  }
  const dated = choices.flatMap(({ place, index }) => (index === null ? [] : [{ place, index }]));
  for (const [number, { place, index }] of dated.entries()) {
    const before = dated[number - 1];
    if (before === undefined || (before.place.kind === 'kept' && place.kind === 'kept') || index - before.index <= wish.maxGapDays) continue;
    issues.push({ swvId, code: 'gap', params: { from: days[before.index]?.day ?? '', to: days[index]?.day ?? '', days: index - before.index, max: wish.maxGapDays } });
  }
  const span = (open.at(-1)?.index ?? 0) - (dated[0]?.index ?? 0);
  const needed = Math.ceil(span / wish.maxGapDays) + 1;
  if (span > 0 && dated.length < needed && issues.some(({ code }) => code === 'gap')) issues.push({ swvId, code: 'tooFew', params: { count: wish.meetingsPerYear, needed: Math.ceil(282 / wish.maxGapDays), max: wish.maxGapDays } });
  return issues;
}

/** Days that the coach fixed although something stands in the way; they stay, and that is said. */
function fixedIssues({ group, blocks, from }: Task, owners: Owners): LayoutIssue[] {
  return group.meetings
    .filter(({ isFixed, status, date }) => isFixed && status === 'planned' && date >= from)
    .flatMap(({ date }) => {
      const [why] = whyNot(date, group.swvId, blocks, owners);
      return why === undefined ? [] : [{ swvId: group.swvId, code: 'fixedBlocked' as const, params: { date, why: why.code, ...why.params } }];
    });
}
