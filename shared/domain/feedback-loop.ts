import { parseDate } from '@internationalized/date';
import type { Values } from './records.ts';

/** gevraagd → gekregen → besproken → toegepast; `told` = the giver heard what came of it; `dropped` = it does not go on. */
export const loopStates = ['asked', 'received', 'discussed', 'applied', 'told', 'dropped'] as const;
export type LoopState = (typeof loopStates)[number];

type Dates = Pick<Values<'feedbackLoop'>, 'askedOn' | 'receivedOn' | 'discussedOn' | 'appliedOn' | 'toldGiverOn' | 'droppedOn'>;

/** The state of a loop: the furthest date that is filled in. A step may be passed over; what was dropped stays dropped. */
export function loopState({ receivedOn, discussedOn, appliedOn, toldGiverOn, droppedOn }: Dates): LoopState {
  if (droppedOn !== null) return 'dropped';
  if (toldGiverOn !== null) return 'told';
  if (appliedOn !== null) return 'applied';
  if (discussedOn !== null) return 'discussed';
  return receivedOn === null ? 'asked' : 'received';
}

/** Since when it is in that state. */
export function stateSince(loop: Dates): string {
  const { askedOn, receivedOn, discussedOn, appliedOn, toldGiverOn, droppedOn } = loop;
  return { asked: askedOn, received: receivedOn, discussed: discussedOn, applied: appliedOn, told: toldGiverOn, dropped: droppedOn }[loopState(loop)] ?? askedOn;
}

/**
 * Days after which a loop that still has to go on is called old: three weeks to get an answer, two to talk about it (it is
 * still fresh), six to try something in the school, four to tell the giver. Own choice: research gives no numbers.
 */
export const growsOldAfter = { asked: 21, received: 14, discussed: 42, applied: 28 } as const;

/** Whether the loop waits longer than it should; what is closed or dropped never grows old. */
export function isGrowingOld(loop: Dates, today: string): boolean {
  const state = loopState(loop);
  return state !== 'told' && state !== 'dropped' && daysBetween(stateSince(loop), today) > growsOldAfter[state];
}

/** The field that the next step fills; null when there is no next step. */
export function nextDateField(state: LoopState): 'receivedOn' | 'discussedOn' | 'appliedOn' | 'toldGiverOn' | null {
  return { asked: 'receivedOn' as const, received: 'discussedOn' as const, discussed: 'appliedOn' as const, applied: 'toldGiverOn' as const, told: null, dropped: null }[state];
}

export type Age = { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number };

/** How long ago a day was, in the unit in which one says it. A day to come counts as today. */
export function ageOf(since: string, today: string): Age {
  const days = Math.max(0, daysBetween(since, today));
  if (days < 14) return { unit: 'days', count: days };
  return days < 61 ? { unit: 'weeks', count: Math.round(days / 7) } : { unit: 'months', count: Math.round(days / 30.4) };
}

function daysBetween(from: string, to: string): number {
  return parseDate(to).compare(parseDate(from));
}
