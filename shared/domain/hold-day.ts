import type { Rec } from './records.ts';

/** What can become of a part that was not ended while the day was led. */
export const restStatuses = ['done', 'parked', 'dropped'] as const;
export type RestStatus = (typeof restStatuses)[number];

type DayPart = Pick<Rec<'runSheetPart'>, 'status' | 'endedAt' | 'isBreak'>;

const isOpen = ({ status }: DayPart): boolean => status === null || status === 'planned';

/**
 * Parts of which nobody said what became of them on a day that was led: whether they were reached is asked. A day that was
 * not led is held as planned; a break is never parked.
 */
export function unreachedParts<P extends DayPart>(parts: readonly P[]): P[] {
  return parts.some(({ endedAt }) => endedAt !== null) ? parts.filter((part) => isOpen(part) && part.isBreak !== true) : [];
}

/** What each part that still stands becomes when the day is held; without a word about one that was not reached, it waits. */
export function heldParts<P extends DayPart & { readonly id: string }>(parts: readonly P[], said: ReadonlyMap<string, RestStatus>): { readonly part: P; readonly status: RestStatus }[] {
  const unreached = new Set(unreachedParts(parts));
  return parts.filter(isOpen).map((part) => ({ part, status: unreached.has(part) ? (said.get(part.id) ?? 'parked') : 'done' }));
}
