import type { PlanReason } from '../plan-reason.ts';
import { dayContext, dayFacts, type CalendarPeriodRow, type DayContext, type DayFact } from '../school-calendar.ts';
import { schoolYearOf } from '../school-year.ts';
import { firstFreeDay, lastFreeDay } from './slots.ts';
import type { BusyDay, LayoutGroup } from './types.ts';

/** Says why a bijeenkomst cannot be on a day; empty when it can. */
export type Blocks = (day: string) => readonly PlanReason[];

/**
 * Everything that forbids a bijeenkomst of a group on a day, but for the days of the other groups that are being laid out:
 * weekend, holiday, free and study days of the schools of those who are members on that very day, exam weeks of their
 * secondary schools, the coach being away or elsewhere, Wednesday when it is not wished, and both ends of the school year.
 */
export function blocksOf(group: LayoutGroup, periods: readonly CalendarPeriodRow[], busy: readonly BusyDay[], weekday: (day: string) => number): Blocks {
  const contexts = new Map<string, DayContext>();
  const byDay = Map.groupBy(busy.filter(({ code, swvId }) => code !== 'otherSwv' || swvId !== group.swvId), ({ date }) => date);
  const schoolsById = new Map(group.schools.map((school) => [school.id, school]));
  const known = new Map<string, readonly PlanReason[]>();
  const contextOn = (day: string): DayContext => {
    const ids = [...new Set(group.seats.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day)).flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId])))].sort();
    const key = ids.join(' ');
    const context = contexts.get(key) ?? dayContext(periods, ids.flatMap((id) => schoolsById.get(id) ?? []));
    contexts.set(key, context);
    return context;
  };
  const allowsWednesday = group.wish.allowsWednesday || group.wish.weekday === 3;
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const year = schoolYearOf(day);
    const reasons: PlanReason[] = [
      ...dayFacts(day, contextOn(day)).map(reasonOf),
      ...(day < `${year}${firstFreeDay}` ? [{ code: 'yearStart' }] : []),
      ...(day > `${year + 1}${lastFreeDay}` ? [{ code: 'yearEnd' }] : []),
      ...(!allowsWednesday && weekday(day) === 3 ? [{ code: 'wednesday' }] : []),
      ...(byDay.get(day) ?? []).map(({ code, swvId }) => (swvId === null ? { code } : { code, params: { swvId } })),
    ];
    known.set(day, reasons);
    return reasons;
  };
}

/** A fact about a day as a reason. Schools by their id, so that no name is kept with a date. */
export function reasonOf({ code, holiday, label, schoolIds }: DayFact): PlanReason {
  const [schoolId] = schoolIds;
  if (code === 'holiday') return { code, params: holiday === null ? { label: label ?? '' } : { holiday } };
  return schoolId === undefined ? { code } : { code, params: { schoolId } };
}
