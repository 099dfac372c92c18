import { parseDate } from '@internationalized/date';

/** From when to when, both days included; an open end is null, an unknown start too. */
export type Period = { readonly startsOn: string | null; readonly endsOn: string | null };

/** Where a period stands against a day, 'YYYY-MM-DD'. */
export function periodState({ startsOn, endsOn }: Period, today: string): 'coming' | 'current' | 'ended' {
  if (endsOn !== null && endsOn < today) return 'ended';
  return startsOn !== null && startsOn > today ? 'coming' : 'current';
}

/** True when the two periods share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  const startsInTime = (from: Period, to: Period): boolean => from.startsOn === null || to.endsOn === null || from.startsOn <= to.endsOn;
  return startsInTime(a, b) && startsInTime(b, a);
}

/** The day before, 'YYYY-MM-DD': a seat that is taken over ends then. */
export function dayBefore(day: string): string {
  return parseDate(day).subtract({ days: 1 }).toString();
}
