import type { LayoutInput, LayoutResult } from './types.ts';
import { taskOf } from './group-plan.ts';
import { candidatesOf, ruleBroken, stepCost } from './search.ts';
import { placesOf, type Slot } from './slots.ts';
import { schoolYearOf } from '../school-year.ts';
import { daysOfYear, indexIn } from './year-days.ts';

export type DateOptions = { readonly swvId: string; readonly meetingId: string | null; readonly date: string; readonly options: readonly string[] };

/** How many days a group is asked to choose from. */
const optionCount = 3;
/** Days in the same week are less of a choice. */
const sameWeek = 25;

/**
 * Three days for every bijeenkomst that may still move: the proposed one and the two next best, each within the longest gap to
 * its neighbours and free for the coach whatever the other groups choose. Fewer when there are no three.
 */
export function optionsFor(input: LayoutInput, result: LayoutResult): DateOptions[] {
  const offered = new Map<string, string>(result.meetings.map(({ date, swvId }) => [date, swvId]));
  const found: DateOptions[] = [];
  for (const group of input.groups) {
    const task = taskOf(group, input);
    const own = result.meetings.filter(({ swvId }) => swvId === group.swvId);
    for (const [number, meeting] of own.entries()) {
      if (meeting.stays) continue;
      const year = schoolYearOf(meeting.date);
      const days = daysOfYear(year);
      const place = placesOf(group, year, task.from).find((one) => one.kind === 'open' && isIn(one.slot, indexIn(year, meeting.date)));
      if (place?.kind !== 'open') continue;
      const here = indexIn(year, meeting.date);
      const neighbours = [own[number - 1], own[number + 1]].flatMap((other) => (other !== undefined && schoolYearOf(other.date) === year ? [indexIn(year, other.date)] : []));
      const isFree = (index: number): boolean => {
        const day = days[index]?.day ?? '';
        const owner = offered.get(day);
        return day !== '' && day <= group.endsOn && task.blocks(day).length === 0 && (owner === undefined || index === here) && neighbours.every((other) => stepCost(Math.abs(index - other), group.wish.maxGapDays) < ruleBroken);
      };
      const chosen = [here];
      const groupDay = { weekday: days[here]?.weekday ?? 4, ordinal: days[here]?.ordinal ?? 3 };
      const candidates = candidatesOf({ ...place, meeting: null }, { days, groupDay, isFree, start: Math.max(0, indexIn(year, task.from)), isSoon: indexIn(year, task.from) > 0, isReplan: false }).filter(({ index }) => index >= place.slot.first && index <= place.slot.last && !isBeyond(index, here, neighbours));
      while (chosen.length < optionCount) {
        const [next] = candidates.filter(({ index }) => !chosen.includes(index)).sort((a, b) => priceOf(a, chosen) - priceOf(b, chosen) || a.index - b.index);
        if (next === undefined) break;
        chosen.push(next.index);
      }
      const options = chosen.toSorted((a, b) => a - b).map((index) => days[index]?.day ?? meeting.date);
      for (const day of options) offered.set(day, group.swvId);
      found.push({ swvId: group.swvId, meetingId: meeting.meetingId, date: meeting.date, options });
    }
  }
  return found;
}

function isIn({ first, last }: Slot, index: number): boolean {
  return first <= index && index <= last;
}

/** A day on the other side of a neighbour would change the order. */
function isBeyond(index: number, here: number, neighbours: readonly number[]): boolean {
  return neighbours.some((other) => (index - other) * (here - other) <= 0);
}

function priceOf({ index, cost }: { readonly index: number; readonly cost: number }, chosen: readonly number[]): number {
  return cost + (chosen.some((other) => Math.floor((other + 1) / 7) === Math.floor((index + 1) / 7)) ? sameWeek : 0);
}
