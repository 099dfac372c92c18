import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A place between two others, as a fractional index; null = before the first or after the last. */
export function positionBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** The first `count` places of an empty list. */
export function firstPositions(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}
