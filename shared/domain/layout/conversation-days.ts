import { parseDate } from '@internationalized/date';
import { daysBetween, isWednesday } from '../holidays.ts';
import type { PlanReason } from '../plan-reason.ts';
import { timeOf, minutesOf } from '../time-of-day.ts';

/** Someone who still needs a gesprek in the window. */
export type Visit = {
  readonly coacheeId: string;
  readonly schoolId: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
};

export type VisitDaysInput = {
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly visits: readonly Visit[];
  /** Whether the coach can be at that school that day: no holiday, no local free day, not away, no bijeenkomst, nothing planned yet. */
  readonly isFree: (day: string, schoolId: string | null) => boolean;
  /** Days of the group's bijeenkomsten. */
  readonly meetingDays: readonly string[];
  /** Most gesprekken on one day, 1 to 4. */
  readonly perDay: number;
  /** Minutes of one gesprek. */
  readonly minutes: number;
  /** In the week before a bijeenkomst too. */
  readonly allowsWeekBefore: boolean;
};

export type PlannedVisit = { readonly coacheeId: string; readonly startTime: string };
export type VisitDay = { readonly date: string; readonly visits: readonly PlannedVisit[]; readonly reasons: readonly PlanReason[] };
export type VisitDays = { readonly days: readonly VisitDay[]; /** Who found no day, in the order given. */ readonly without: readonly string[] };

const morning = '09:00';
const afternoon = '13:30';
/** Minutes to get from one school to the next one nearby. */
const travel = 30;
const noon = '12:30';
/** A gesprek is better not in the week before a bijeenkomst (domain rule of the rhythm). Days. */
const weekBefore = 7;

/**
 * Concrete days for the gesprekken of a window: schools of one municipality (then of one region by postal code) are visited on
 * the same day, days lie spread over the window, and a Wednesday holds the morning only. Same input, same days.
 */
export function visitDays(input: VisitDaysInput): VisitDays {
  const groups = tours(input.visits, Math.max(1, Math.min(4, input.perDay)));
  const window = possibleDays(input);
  const used = new Set<string>();
  const days: VisitDay[] = [];
  const without: string[] = [];
  for (const [number, tour] of groups.entries()) {
    const target = ((number + 0.5) / groups.length) * daysBetween(input.startsOn, input.endsOn);
    const placed = placeTour(tour, target, window, used, input);
    if (placed !== null) {
      days.push(placed);
      continue;
    }
    // No day suits them all: each apart.
    for (const visit of tour) {
      const alone = placeTour([visit], target, window, used, input);
      if (alone === null) without.push(visit.coacheeId);
      else days.push(alone);
    }
  }
  return { days: days.sort((a, b) => (a.date < b.date ? -1 : 1)), without };
}

function placeTour(tour: readonly Visit[], target: number, window: readonly string[], used: Set<string>, input: VisitDaysInput): VisitDay | null {
  const fits = window.filter((day) => !used.has(day) && timesOn(day, input.minutes).length >= tour.length && tour.every(({ schoolId }) => input.isFree(day, schoolId)));
  const away = (day: string): number => Math.abs(daysBetween(input.startsOn, day) - target);
  const [date] = fits.sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
  if (date === undefined) return null;
  used.add(date);
  const times = timesOn(date, input.minutes);
  return { date, visits: tour.map(({ coacheeId }, index) => ({ coacheeId, startTime: times[index] ?? morning })), reasons: reasonsOf(tour, date, input) };
}

function reasonsOf(tour: readonly Visit[], date: string, { meetingDays }: VisitDaysInput): PlanReason[] {
  const [first] = tour;
  const near: PlanReason[] = tour.length < 2 || first === undefined ? [] : tour.every(({ municipality }) => municipality !== null && municipality === first.municipality) ? [{ code: 'sameMunicipality', params: { municipality: first.municipality ?? '' } }] : [{ code: 'sameRegion' }];
  const next = meetingDays.filter((day) => day > date).sort()[0];
  const gap = next === undefined ? null : daysBetween(date, next);
  const calm: PlanReason[] = gap === null ? [] : gap <= weekBefore ? [{ code: 'weekBefore', params: { date: next ?? '' } }] : [{ code: 'beforeMeeting', params: { weeks: Math.round(gap / 7), date: next ?? '' } }];
  return [...near, ...(isWednesday(date) ? [{ code: 'wednesdayMorning' }] : []), ...calm];
}

function possibleDays({ startsOn, endsOn, today, meetingDays, allowsWeekBefore }: VisitDaysInput): string[] {
  const found: string[] = [];
  const tomorrow = parseDate(today).add({ days: 1 }).toString();
  for (let date = parseDate(startsOn > tomorrow ? startsOn : tomorrow); date.toString() <= endsOn; date = date.add({ days: 1 })) {
    const day = date.toString();
    if (allowsWeekBefore || !meetingDays.some((meeting) => day < meeting && daysBetween(day, meeting) <= weekBefore)) found.push(day);
  }
  return found;
}

/** When gesprekken can begin on a day: before noon and, but on Wednesday, after it. */
function timesOn(day: string, minutes: number): string[] {
  const times: string[] = [];
  for (let start = minutesOf(morning); start + minutes <= minutesOf(noon); start += minutes + travel) times.push(timeOf(start));
  if (times.length === 0) times.push(morning);
  if (!isWednesday(day)) for (let start = minutesOf(afternoon); start + minutes <= minutesOf('17:00'); start += minutes + travel) times.push(timeOf(start));
  return times;
}

/** Who is visited on one day: first within a municipality, then those who are left within a region (two digits of the postal code). */
function tours(visits: readonly Visit[], perDay: number): Visit[][] {
  const key = ({ municipality, postalCode }: Visit): string => municipality?.toLocaleLowerCase('nl-BE') ?? postalCode ?? '';
  const whole: Visit[][] = [];
  const rest: Visit[] = [];
  for (const [area, own] of Map.groupBy(visits, key)) {
    for (let start = 0; start < own.length; start += perDay) {
      const part = own.slice(start, start + perDay);
      if (area !== '' && part.length > 1) whole.push(part);
      else rest.push(...part);
    }
  }
  for (const [region, own] of Map.groupBy(rest, ({ postalCode }) => postalCode?.slice(0, 2) ?? '')) {
    const size = region === '' ? 1 : perDay;
    for (let start = 0; start < own.length; start += size) whole.push(own.slice(start, start + size));
  }
  return whole;
}
