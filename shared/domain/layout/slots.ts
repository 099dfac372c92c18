import { schoolYearOf, type SchoolYear } from '../school-year.ts';
import type { LayoutGroup, LayoutMeeting } from './types.ts';
import { daysOfYear, indexIn } from './year-days.ts';

/** A part of the school year in which one bijeenkomst belongs: a month, unless there are more or fewer than ten. */
export type Slot = { readonly first: number; readonly last: number };

/** One place in a school year: a day that stays, or a slot in which one is to be found. */
export type Place =
  | { readonly kind: 'kept'; readonly index: number; readonly meeting: LayoutMeeting }
  | { readonly kind: 'open'; readonly slot: Slot; readonly meeting: LayoutMeeting | null };

/** Months of a school year with a bijeenkomst: September to June. */
const months = 10;
/** The first week of September and the last two weeks of June stay free (practice of Flemish schools). */
export const firstFreeDay = '-09-08';
export const lastFreeDay = '-06-16';

/** A part of a slot that is left is filled from so many days on. */
const leastDays = 7;
/** Days around a cancelled bijeenkomst in which another day is sought for it. */
const replacementDays = 21;

/** The slots of a school year, in order. Ten are the months; another number shares the time between evenly. */
export function slotsOf(schoolYear: SchoolYear, count: number): Slot[] {
  if (count <= 0) return [];
  const days = daysOfYear(schoolYear);
  if (count === months) {
    const bounds = new Map<number, Slot>();
    for (const { month, index } of days) bounds.set(month, { first: bounds.get(month)?.first ?? index, last: index });
    return [...bounds.values()];
  }
  const first = indexIn(schoolYear, `${schoolYear}${firstFreeDay}`);
  const last = indexIn(schoolYear, `${schoolYear + 1}${lastFreeDay}`);
  const length = (last - first + 1) / count;
  return Array.from({ length: count }, (_, number) => ({ first: Math.round(first + number * length), last: Math.round(first + (number + 1) * length) - 1 }));
}

/** Whether a bijeenkomst stays where it is: held, fixed, over, or before the day from which may be changed. */
export function isKept({ status, isFixed, date }: LayoutMeeting, from: string): boolean {
  return status === 'held' || isFixed || date < from;
}

/**
 * The places of one school year of a group, in the order of the calendar. Slots that are over, that hold a bijeenkomst that
 * stays, or that the coach dropped are no longer open; a second bijeenkomst in one slot stays where it is and makes another
 * slot superfluous. `from` is the first day that may be filled.
 */
export function placesOf(group: LayoutGroup, schoolYear: SchoolYear, from: string): Place[] {
  const inYear = group.meetings.filter(({ date, status }) => schoolYearOf(date) === schoolYear && status !== 'cancelled').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : Number(isKept(b, from)) - Number(isKept(a, from))));
  const days = daysOfYear(schoolYear);
  const start = indexIn(schoolYear, from > group.startsOn ? from : group.startsOn);
  const end = Math.min(days.length - 1, indexIn(schoolYear, group.endsOn));
  const slots = slotsOf(schoolYear, group.wish.meetingsPerYear);
  const dropped = group.dropped.filter((day) => schoolYearOf(day) === schoolYear).map((day) => indexIn(schoolYear, day));
  const places: Place[] = [];
  const used = new Set<LayoutMeeting>();
  let surplus = 0;
  for (const slot of slots) {
    const own = inYear.filter(({ date }) => isIn(slot, indexIn(schoolYear, date)));
    for (const meeting of own) used.add(meeting);
    const kept = own.filter((meeting) => isKept(meeting, from));
    const loose = own.filter((meeting) => !isKept(meeting, from));
    const stay = kept.length > 0 ? own : loose.slice(1);
    for (const meeting of stay) places.push({ kind: 'kept', index: indexIn(schoolYear, meeting.date), meeting });
    surplus += Math.max(0, own.length - 1);
    if (kept.length > 0 || slot.last < start || slot.first > end || dropped.some((index) => isIn(slot, index))) continue;
    // The last days of a month that runs are too near to begin with.
    if (loose.length === 0 && slot.first < start && slot.last - start < leastDays && from > group.startsOn) continue;
    places.push({ kind: 'open', slot: { first: Math.max(slot.first, start), last: Math.min(slot.last, end) }, meeting: loose[0] ?? null });
  }
  // July and August, or a year without slots: nothing is laid out there, but what stands there stays.
  for (const meeting of inYear) if (!used.has(meeting)) places.push({ kind: 'kept', index: indexIn(schoolYear, meeting.date), meeting });
  const again = group.replaces !== null && schoolYearOf(group.replaces) === schoolYear ? indexIn(schoolYear, group.replaces) : null;
  const sorted = withoutSurplus(places, surplus).sort((a, b) => positionOf(a) - positionOf(b));
  if (again === null) return sorted;
  const next = sorted.findIndex((place) => dayOfPlace(place, schoolYear) > again);
  const slot = { first: Math.max(start, again - leastDays), last: Math.min(end, Math.max(start, again) + replacementDays) };
  return sorted.toSpliced(next < 0 ? sorted.length : next, 0, { kind: 'open', slot, meeting: null });
}

/** Where it stands now; an empty slot counts by its middle. */
function dayOfPlace(place: Place, schoolYear: SchoolYear): number {
  return place.kind === 'open' && place.meeting !== null ? indexIn(schoolYear, place.meeting.date) : positionOf(place);
}

function isIn({ first, last }: Slot, index: number): boolean {
  return first <= index && index <= last;
}

function positionOf(place: Place): number {
  return place.kind === 'kept' ? place.index : (place.slot.first + place.slot.last) / 2;
}

/** Leaves out as many empty slots as there are bijeenkomsten too many, those nearest to what stays first. */
function withoutSurplus(places: readonly Place[], surplus: number): Place[] {
  const kept = places.flatMap((place) => (place.kind === 'kept' ? [place.index] : []));
  const distance = (place: Place): number => Math.min(...kept.map((index) => Math.abs(index - positionOf(place))));
  const superfluous = places
    .filter((place) => place.kind === 'open' && place.meeting === null)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, surplus);
  return places.filter((place) => !superfluous.includes(place));
}
