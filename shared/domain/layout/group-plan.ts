import { parseDate } from '@internationalized/date';
import type { CalendarPeriodRow } from '../school-calendar.ts';
import { schoolYearsBetween, type SchoolYear } from '../school-year.ts';
import { blocksOf, type Blocks } from './blocks.ts';
import { searchYear, type GroupDay, type YearPlan } from './search.ts';
import { placesOf } from './slots.ts';
import type { BusyDay, LayoutGroup, LayoutInput } from './types.ts';
import { daysOfYear, indexIn } from './year-days.ts';

export type PlannedYear = YearPlan & { readonly schoolYear: SchoolYear };

/** The days of one group over its whole traject, with the fixed day that fitted best. */
export type GroupPlan = { readonly groupDay: GroupDay; readonly years: readonly PlannedYear[]; readonly cost: number };

/** One group made ready for the search: what never changes while other groups move. */
export type Task = {
  readonly group: LayoutGroup;
  readonly blocks: Blocks;
  /** First day that may be filled. */
  readonly from: string;
  readonly isReplan: boolean;
};

/** Tried in this order when the group has no wish: the first of those that fit equally well is taken. */
const weekdays = [4, 2, 1, 5] as const;
const ordinals = [3, 2, 4, 1] as const;

export function taskOf(group: LayoutGroup, { today, after, periods, busy, isReplan }: LayoutInput): Task {
  const tomorrow = parseDate(after !== null && after > today ? after : today).add({ days: 1 }).toString();
  return { group, blocks: memoBlocks(group, periods, busy), from: tomorrow, isReplan };
}

function memoBlocks(group: LayoutGroup, periods: readonly CalendarPeriodRow[], busy: readonly BusyDay[]): Blocks {
  const weekdayOf = new Map(schoolYearsBetween(group.startsOn, group.endsOn).flatMap((year) => daysOfYear(year).map(({ day, weekday }) => [day, weekday] as const)));
  return blocksOf(group, periods, busy, (day) => weekdayOf.get(day) ?? 0);
}

/** The best plan of one group when the days of the others are known. */
export function planGroup(task: Task, taken: ReadonlySet<string>): GroupPlan {
  let best: GroupPlan | null = null;
  for (const groupDay of groupDaysOf(task)) {
    const plan = planWith(task, groupDay, taken);
    if (best === null || plan.cost < best.cost) best = plan;
  }
  return best ?? planWith(task, { weekday: 4, ordinal: 3 }, taken);
}

/** The fixed days that are tried: the wished one, or all that leave the wish as it is. */
function groupDaysOf({ group: { wish, meetings }, isReplan }: Task): GroupDay[] {
  const usual = isReplan && wish.weekday === null ? usualDayOf(meetings.map(({ date }) => date)) : null;
  if (usual !== null) return [usual];
  const days = wish.weekday !== null ? [wish.weekday] : wish.allowsWednesday ? [...weekdays, 3] : weekdays;
  const places = wish.ordinal !== null ? [wish.ordinal] : ordinals;
  return days.flatMap((weekday) => places.map((ordinal) => ({ weekday, ordinal })));
}

/** The weekday and place in the month that a group met on most. */
function usualDayOf(dates: readonly string[]): GroupDay | null {
  const counts = new Map<string, { readonly day: GroupDay; readonly count: number }>();
  for (const [year] of Map.groupBy(dates, (date) => schoolYearsBetween(date, date)[0] ?? 0)) {
    for (const { day, weekday, ordinal } of daysOfYear(year)) {
      if (!dates.includes(day) || weekday > 5) continue;
      const key = `${weekday} ${ordinal}`;
      counts.set(key, { day: { weekday, ordinal }, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.day ?? null;
}

function planWith({ group, blocks, from, isReplan }: Task, groupDay: GroupDay, taken: ReadonlySet<string>): GroupPlan {
  const years = schoolYearsBetween(group.startsOn, group.endsOn).map((schoolYear): PlannedYear => {
    const days = daysOfYear(schoolYear);
    const first = from > group.startsOn ? from : group.startsOn;
    const isFree = (index: number): boolean => {
      const day = days[index]?.day;
      return day !== undefined && day <= group.endsOn && !taken.has(day) && blocks(day).length === 0;
    };
    const places = placesOf(group, schoolYear, from);
    return { schoolYear, ...searchYear({ days, places, wish: group.wish, groupDay, isFree, start: Math.max(0, indexIn(schoolYear, first)), isSoon: indexIn(schoolYear, first) > 0 && from > group.startsOn, isReplan }) };
  });
  return { groupDay, years, cost: years.reduce((sum, { cost }) => sum + cost, 0) };
}

/** Days on which a plan has the coach with this group. */
export function daysOfPlan({ years }: GroupPlan): string[] {
  return years.flatMap(({ schoolYear, choices }) => choices.flatMap(({ place, index }) => (place.kind === 'kept' ? [place.meeting.date] : index === null ? [] : [daysOfYear(schoolYear)[index]?.day ?? '']))).filter((day) => day !== '');
}
