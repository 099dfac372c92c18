import { parseDate } from '@internationalized/date';
import type { HolidayName } from './holidays.ts';
import type { EventStatus } from './records/planning.ts';
import type { contactPartners, WindowKind } from './records/calendar.ts';
import type { ObservationKind } from './records/observation.ts';
import { overlaps } from './plan-warnings.ts';

export const lineKinds = ['meeting', 'conversation', 'contact', 'observation', 'measurement', 'window'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a measurement, a window or a contact moment is about. */
export type LineTopic = WindowKind | (typeof contactPartners)[number] | ObservationKind;

/** Something on a tweejarenlijn. A point has one day for both ends. */
export type LineEvent = {
  readonly kind: LineKind;
  readonly id: string;
  readonly swvId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** Held is done: a measurement that was taken and a window with a day of completion too. */
  readonly status: EventStatus;
  readonly topic: LineTopic | null;
  readonly label: string | null;
  readonly place: string | null;
  /** With whom, for a gesprek or an observatie: several in a groepsgesprek, in the order of the group. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
  /** With whom, for a contact moment, as the coach wrote it. */
  readonly name: string | null;
  readonly number: number | null;
  readonly total: number | null;
};

/** A stretch that is shaded: a holiday (by name or by the coach's own word) or days that the coach is away. */
export type LineShade = { readonly kind: 'holiday' | 'coachAway'; readonly name: HolidayName | null; readonly label: string | null; readonly startsOn: string; readonly endsOn: string };

const kindOrder: Readonly<Record<LineKind, number>> = { meeting: 0, conversation: 1, contact: 2, observation: 3, measurement: 4, window: 5 };

/** The order in which one walks along the line: by date and hour, then by kind. */
export function inDateOrder(a: LineEvent, b: LineEvent): number {
  return compare(a.startsOn, b.startsOn) || compare(a.startTime ?? '', b.startTime ?? '') || kindOrder[a.kind] - kindOrder[b.kind] || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Only what is still planned can be moved, and a measurement or a visit is planned elsewhere. What is done stays. */
export function isMovable({ kind, status }: Pick<LineEvent, 'kind' | 'status'>): boolean {
  return status === 'planned' && (kind === 'meeting' || kind === 'conversation' || kind === 'contact' || kind === 'window');
}

/** What of an event is being moved: all of it, or one end of a window. */
export type MovedPart = 'whole' | 'start' | 'end';
export type Days = { readonly startsOn: string; readonly endsOn: string };

/** The days after moving by a number of days. An end that passes the other one stops there. */
export function movedDays({ startsOn, endsOn }: Days, part: MovedPart, days: number): Days {
  const start = part === 'end' ? startsOn : addDays(startsOn, days);
  const end = part === 'start' ? endsOn : addDays(endsOn, days);
  if (start <= end) return { startsOn: start, endsOn: end };
  return part === 'start' ? { startsOn: endsOn, endsOn } : { startsOn, endsOn: startsOn };
}

function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** Two groups that ask for the coach on the same day. `isSameHour` when it cannot be both. */
export type LineCollision = { readonly date: string; readonly first: LineEvent; readonly second: LineEvent; readonly isSameHour: boolean };

/**
 * What different groups ask of the coach on one day, in the order of the calendar. Two bijeenkomsten on a day always meet,
 * since each fills the day; a gesprek meets something when their hours do. Cancelled ones ask nothing.
 */
export function collisionsOf(events: readonly LineEvent[]): LineCollision[] {
  const asking = events.filter(({ kind, status }) => status !== 'cancelled' && (kind === 'meeting' || kind === 'conversation'));
  const days = Map.groupBy(asking.toSorted(inDateOrder), ({ startsOn }) => startsOn);
  return [...days].flatMap(([date, ofDay]) => ofDay.flatMap((first, index) => ofDay.slice(index + 1).flatMap((second) => meet(date, first, second))));
}

function meet(date: string, first: LineEvent, second: LineEvent): LineCollision[] {
  if (first.swvId === second.swvId) return [];
  const isSameHour = (first.kind === 'meeting' && second.kind === 'meeting') || overlaps(first, second);
  const isGesprekOnly = first.kind === 'conversation' && second.kind === 'conversation';
  return isGesprekOnly && !isSameHour ? [] : [{ date, first, second, isSameHour }];
}
