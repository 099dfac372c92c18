import { takesTime, type DayPart } from './board.ts';
import { minutesOf, timeOf } from './time-of-day.ts';

/** A part of the day as the live view counts with it; `endedAt` is when it really ended. */
export type LivePart = DayPart & { readonly id: string; readonly endedAt: string | null };

export type LiveDay = {
  /** The part that is busy: the first that still stands on the programme. Null when the day is done. */
  readonly nowId: string | null;
  /** When it began and when it ends as planned, 'HH:MM'. */
  readonly nowFrom: string | null;
  readonly nowUntil: string | null;
  /** When each part that is still to come begins, by its id. */
  readonly startsAt: ReadonlyMap<string, string>;
  /** Minutes until the end of the day; null without an end. */
  readonly minutesLeft: number | null;
  /** Minutes that the rest of the programme still takes, breaks too. */
  readonly minutesToGo: number;
  /** When the programme would end at this pace. */
  readonly endsAt: string | null;
  /** Minutes that do not fit any more; 0 when all fits. */
  readonly tooMuch: number;
};

type LiveInput = {
  readonly parts: readonly LivePart[];
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** The time of now, on the day itself; null before and after it: then the day is counted as planned. */
  readonly clock: string | null;
};

/** Where a day stands: counted on from when the last part really ended, so that a quarter too long shows in everything after it. */
export function liveDay({ parts, startTime, endTime, clock }: LiveInput): LiveDay {
  const open = parts.filter((part) => takesTime(part) && part.status !== 'done');
  const [now] = open;
  const ended = parts.flatMap(({ endedAt, status }) => (endedAt === null || status === 'planned' ? [] : [endedAt])).sort().at(-1);
  const from = ended ?? startTime;
  if (from === null) {
    return { nowId: now?.id ?? null, nowFrom: null, nowUntil: null, startsAt: new Map(), minutesLeft: null, minutesToGo: minutesIn(open), endsAt: null, tooMuch: 0 };
  }
  const begin = minutesOf(from);
  const current = Math.max(begin, clock === null ? begin : minutesOf(clock));
  const until = begin + (now?.minutes ?? 0);
  const rest = minutesIn(open.slice(1));
  // A part that runs over takes until now; what follows begins after it.
  const end = Math.max(until, current) + rest;
  const startsAt = new Map<string, string>();
  let at = Math.max(until, current);
  for (const part of open.slice(1)) {
    startsAt.set(part.id, timeOf(at));
    at += part.minutes;
  }
  const dayEnd = endTime === null ? null : minutesOf(endTime);
  return {
    nowId: now?.id ?? null,
    nowFrom: now === undefined ? null : timeOf(begin),
    nowUntil: now === undefined ? null : timeOf(until),
    startsAt,
    minutesLeft: dayEnd === null ? null : Math.max(0, dayEnd - current),
    minutesToGo: now === undefined ? 0 : end - current,
    endsAt: now === undefined ? null : timeOf(end),
    tooMuch: dayEnd === null || now === undefined ? 0 : Math.max(0, end - dayEnd),
  };
}

function minutesIn(parts: readonly LivePart[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
