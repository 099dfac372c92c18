import type { Place, Slot } from './slots.ts';
import type { LayoutWish } from './types.ts';
import { isOrdinal, type YearDay } from './year-days.ts';

/** The fixed day of a group as the search tries it. */
export type GroupDay = { readonly weekday: number; readonly ordinal: number };

/** A day that one place could have. */
export type Candidate = { readonly index: number; readonly cost: number };
export type Choice = { readonly place: Place; readonly index: number | null };
export type YearPlan = { readonly choices: readonly Choice[]; readonly cost: number };

/** From here on a plan breaks a rule. Between two plans that break none, wishes decide. */
export const ruleBroken = 100_000;
/** Days around a slot that are looked at when the slot alone would break a rule. */
const around = 14;
const outside = 400;
const costs = { weekOff: 10, otherWeekday: 40, dayOff: 1, moved: 60, movedDay: 1, skipped: 5 * ruleBroken, notice: 600, longGap: ruleBroken, longGapDay: 500, closeDay: 15 };
/** Within so many days from now schools cannot free a day any more, unless nothing else is left. */
const noticeDays = 7;
/** Nearer than this the group has had no time to try something out. Days. */
const closeGap = 14;

export type SearchYear = {
  readonly days: readonly YearDay[];
  readonly places: readonly Place[];
  readonly wish: LayoutWish;
  readonly groupDay: GroupDay;
  readonly isFree: (index: number) => boolean;
  /** Earlier than this nothing is put. */
  readonly start: number;
  /** Whether `start` is in the coming days, and not the start of the traject. */
  readonly isSoon: boolean;
  readonly isReplan: boolean;
};

/** The day of the slot that is wished: the third Thursday of that month. Null when the slot has none. */
export function wishedDay(days: readonly YearDay[], slot: Slot, { weekday, ordinal }: GroupDay): YearDay | null {
  const own = days.slice(slot.first, slot.last + 1).filter((day) => day.weekday === weekday);
  return own.find((day) => isOrdinal(day, ordinal)) ?? own[Math.floor(own.length / 2)] ?? null;
}

/** Every free day of a slot and just around it, with what it costs of the wishes. */
export function candidatesOf(place: Extract<Place, { kind: 'open' }>, { days, groupDay, isFree, start, isSoon, isReplan }: Omit<SearchYear, 'places' | 'wish'>): Candidate[] {
  const { slot, meeting } = place;
  const wished = wishedDay(days, slot, groupDay);
  const middle = wished?.index ?? (slot.first + slot.last) / 2;
  const now = meeting === null || !isReplan ? null : (days.find(({ day }) => day === meeting.date)?.index ?? null);
  const found: Candidate[] = [];
  for (let index = Math.max(start, slot.first - around); index <= Math.min(days.length - 1, slot.last + around); index += 1) {
    const day = days[index];
    if (day === undefined || !isFree(index)) continue;
    const isOutside = index < slot.first || index > slot.last;
    const distance = Math.abs(index - middle);
    const wish = day.weekday === groupDay.weekday ? Math.round(distance / 7) * costs.weekOff : costs.otherWeekday + distance * costs.dayOff;
    const move = now === null ? 0 : index === now ? -wish : costs.moved + Math.abs(index - now) * costs.movedDay;
    const notice = now === index || index - start >= noticeDays || !isSoon ? 0 : costs.notice;
    found.push({ index, cost: wish + move + notice + (isOutside ? outside + Math.min(Math.abs(index - slot.first), Math.abs(index - slot.last)) : 0) });
  }
  return found;
}

/** What two days one after the other cost; never when the second does not come after the first. */
export function stepCost(gap: number, maxGap: number): number {
  if (gap < 1) return Number.POSITIVE_INFINITY;
  if (gap > maxGap) return costs.longGap + (gap - maxGap) * costs.longGapDay;
  return gap < closeGap ? (closeGap - gap) * costs.closeDay : 0;
}

type Node = { readonly index: number; readonly cost: number; readonly before: Node | null; readonly place: Place };

/**
 * The cheapest days of one school year: the shortest way through the places, each with its candidates, where a step from
 * one day to the next costs by the days between. Exact for one group, so nothing better exists within these candidates.
 */
export function searchYear(year: SearchYear): YearPlan {
  const layers = year.places.map((place): Candidate[] => (place.kind === 'kept' ? [{ index: place.index, cost: 0 }] : candidatesOf(place, year)));
  const best: Node[][] = [];
  for (const [number, place] of year.places.entries()) {
    const layer = layers[number] ?? [];
    best.push(layer.flatMap((candidate) => bestNode(candidate, place, number, { best, year }) ?? []));
  }
  const last = cheapestEnd(best, year.places);
  const chosen = new Map<Place, number>();
  for (let node = last?.node ?? null; node !== null; node = node.before) chosen.set(node.place, node.index);
  const choices = year.places.map((place) => ({ place, index: chosen.get(place) ?? null }));
  return { choices, cost: last?.cost ?? year.places.filter(({ kind }) => kind === 'open').length * costs.skipped };
}

type Sofar = { readonly best: readonly (readonly Node[])[]; readonly year: SearchYear };

function bestNode({ index, cost }: Candidate, place: Place, number: number, { best, year }: Sofar): Node | null {
  let from: Node | null = null;
  let least = Number.POSITIVE_INFINITY;
  let skipped = 0;
  let canStart = true;
  for (let before = number - 1; before >= 0; before -= 1) {
    for (const node of best[before] ?? []) {
      const total = node.cost + step(node, index, place, year) + skipped;
      if (total < least) {
        least = total;
        from = node;
      }
    }
    if (year.places[before]?.kind === 'kept') {
      canStart = false;
      break;
    }
    skipped += costs.skipped;
    // Only when there is no way without leaving a place empty is that looked at.
    if (least < costs.skipped) {
      canStart = false;
      break;
    }
  }
  if (canStart && skipped < least) {
    least = skipped;
    from = null;
  }
  return Number.isFinite(least) ? { index, cost: least + cost, before: from, place } : null;
}

/** Two days that both stay are not the search's to judge. */
function step(node: Node, index: number, place: Place, { wish }: SearchYear): number {
  if (node.place.kind === 'kept' && place.kind === 'kept') return 0;
  return stepCost(index - node.index, wish.maxGapDays);
}

function cheapestEnd(best: readonly (readonly Node[])[], places: readonly Place[]): { readonly node: Node; readonly cost: number } | null {
  let found: { readonly node: Node; readonly cost: number } | null = null;
  let skipped = 0;
  for (let number = places.length - 1; number >= 0; number -= 1) {
    for (const node of best[number] ?? []) if (found === null || node.cost + skipped < found.cost) found = { node, cost: node.cost + skipped };
    if (places[number]?.kind === 'kept') break;
    skipped += costs.skipped;
  }
  return found;
}
