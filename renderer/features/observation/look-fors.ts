import { lookForLines } from '#shared/domain/observation.ts';
import type { LibraryItem } from '#shared/library/types.ts';

/** The section of a kijkwijzer that holds what to look for. */
const lookForSection = 'Kijkpunten';

/** What a kijkwijzer has one look for: its look-fors, else (in an own one) its questions or its steps. */
export function lookForsOf({ sections = [], questions = [], steps = [] }: LibraryItem): string[] {
  const lines = sections.find(({ title }) => title === lookForSection)?.lines ?? [];
  const found = [lines, questions, steps.map(({ title }) => title)].find((list) => list.length > 0) ?? [];
  return lookForLines(found.join('\n'));
}
