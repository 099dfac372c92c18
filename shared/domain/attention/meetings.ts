import { daysBetween } from '../holidays.ts';
import { schoolYearBounds, schoolYearOf } from '../school-year.ts';
import type { AttentionGroup } from './facts.ts';
import type { AttentionItem, MeetingRhythm } from './items.ts';

/** Months of a school year in which a group meets, September to June. */
const meetingMonths = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] as const;
/** Days before the end of the traject in which no next bijeenkomst is asked. */
const lastDays = 30;

/** The one thing that a group's bijeenkomsten ask for: a next one, a smaller gap, or more of them. */
export function meetingPoints(group: AttentionGroup, today: string): AttentionItem[] {
  const { swvId, swvName, putOff } = group;
  if (group.people.length === 0 || isSummer(today) || today < group.trajectStartsOn || daysBetween(today, group.trajectEndsOn) < lastDays) return [];
  if (!group.meetings.some(({ date, status }) => status === 'planned' && date >= today)) {
    if (putOff.includes('noNextMeeting')) return [];
    const lastOn = group.meetings.filter(({ status, date }) => status === 'held' && date <= today).map(({ date }) => date).sort().at(-1) ?? null;
    return [{ kind: 'noNextMeeting', swvId, swvName, lastOn }];
  }
  if (putOff.includes('meetingRhythm')) return [];
  const rhythm = meetingRhythm(group, today);
  return rhythm === null ? [] : [{ kind: 'meetingRhythm', swvId, swvName, ...rhythm }];
}

/** What is odd about the dates of this school year: first a gap that is too long, then what is missing. Gaps that are over are let be. */
export function meetingRhythm({ meetings, norms, trajectStartsOn, trajectEndsOn }: Pick<AttentionGroup, 'meetings' | 'norms' | 'trajectStartsOn' | 'trajectEndsOn'>, today: string): MeetingRhythm | null {
  const { startsOn, endsOn } = schoolYearBounds(schoolYearOf(today));
  const days = meetings.filter(({ date, status }) => status !== 'cancelled' && date >= startsOn && date <= endsOn).map(({ date }) => date).sort();
  const gap = days
    .slice(1)
    .map((toOn, index) => ({ fromOn: days[index] ?? toOn, toOn }))
    .filter(({ toOn }) => toOn >= today)
    .map((between) => ({ ...between, days: daysBetween(between.fromOn, between.toOn) }))
    .find((between) => between.days > norms.maxGapDays);
  if (gap !== undefined) return { reason: 'gap', ...gap, norm: norms.maxGapDays };
  const months = monthsOf(schoolYearOf(today), trajectStartsOn, trajectEndsOn);
  const promised = promisedMeetings(norms.meetingsPerYear, schoolYearOf(today), trajectStartsOn, trajectEndsOn);
  if (days.length >= promised) return null;
  const now = today.slice(0, 7);
  const emptyMonths = months.filter((month) => monthOf(month, schoolYearOf(today)) >= now && !days.some((day) => day.startsWith(monthOf(month, schoolYearOf(today)))));
  if (emptyMonths.length === 0) return null;
  return { reason: monthOf(emptyMonths[0] ?? 9, schoolYearOf(today)) === now ? 'month' : 'few', there: days.length, promised, emptyMonths };
}

/** Bijeenkomsten that a school year promises: those of the months that the traject takes of it. */
export function promisedMeetings(perYear: number, schoolYear: number, startsOn: string, endsOn: string): number {
  return Math.round((perYear * monthsOf(schoolYear, startsOn, endsOn).length) / meetingMonths.length);
}

function monthsOf(schoolYear: number, startsOn: string, endsOn: string): number[] {
  return meetingMonths.filter((month) => isInTraject(month, schoolYear, startsOn, endsOn));
}

/** Whether the whole month lies in the traject, but for a first or last half. */
function isInTraject(month: number, schoolYear: number, startsOn: string, endsOn: string): boolean {
  const middle = `${monthOf(month, schoolYear)}-15`;
  return startsOn <= middle && middle <= endsOn;
}

function monthOf(month: number, schoolYear: number): string {
  return `${month >= 9 ? schoolYear : schoolYear + 1}-${String(month).padStart(2, '0')}`;
}

function isSummer(today: string): boolean {
  return ['07', '08'].includes(today.slice(5, 7));
}
