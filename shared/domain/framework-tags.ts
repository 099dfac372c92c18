import { pillars, practices, traits } from './records/people.ts';
import type { FrameworkKind } from './records/start.ts';

/** Where a leervraag or theme keeps that it is about a part of a framework. */
export type TagField = 'practices' | 'pillars' | 'traits';

/**
 * The closed list that a part of a seed framework is kept in, by its code; null for every other part, which is kept
 * by its id. A part that a team adds never takes a place in a closed list.
 */
export function tagFieldOf(kind: FrameworkKind, code: string): TagField | null {
  if (kind === 'coreProfile' && (practices as readonly string[]).includes(code)) return 'practices';
  if (kind === 'coreProfile' && (traits as readonly string[]).includes(code)) return 'traits';
  if (kind === 'lfl' && (pillars as readonly string[]).includes(code)) return 'pillars';
  return null;
}

/** A code for a part that is added by hand, which no other part of its framework has: E1, E2… */
export function nextCode(known: readonly string[]): string {
  let number = 1;
  while (known.includes(`E${number}`)) number += 1;
  return `E${number}`;
}
