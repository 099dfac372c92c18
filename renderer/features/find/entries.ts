import type { ReactNode } from 'react';
import { foldText, matchesText } from '#renderer/ui/fold-text.ts';

/** Something that can be found by its name: a place to go to or a thing to do. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  /** A quiet line under it, also found by. */
  readonly detail?: string;
  /** Other words for it that are not shown. */
  readonly keywords?: string;
  readonly icon?: ReactNode;
  readonly kbd?: string;
  readonly run: () => void;
};

/** Going back and forward, and whether that can be. */
export type Steps = { readonly back: () => void; readonly forward: () => void; readonly canGoBack: boolean; readonly canGoForward: boolean };

/** Fewer letters than this are only looked for where a word begins: within words they stand almost everywhere. */
const withinWordsFrom = 3;

/** The entries that were meant by what was typed, those first whose name begins with it; accents and case do not count. */
export function matching(entries: readonly Entry[], typed: string, atMost: number): readonly Entry[] {
  const folded = foldText(typed);
  const worst = folded.length < withinWordsFrom ? 2 : 3;
  return entries
    .filter((entry) => matchesText(wordsOf(entry), typed))
    .map((entry) => ({ entry, rank: rankOf(entry, folded) }))
    .filter(({ rank }) => rank <= worst)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, atMost)
    .map(({ entry }) => entry);
}

function wordsOf({ label, detail = '', keywords = '' }: Entry): string {
  return `${label} ${detail} ${keywords}`;
}

/** 0: its name begins so; 1: a word of its name begins so; 2: a word that goes with it begins so; 3: it stands elsewhere. */
function rankOf(entry: Entry, typed: string): number {
  if (foldText(entry.label).startsWith(typed)) return 0;
  if (beginsWord(entry.label, typed)) return 1;
  return beginsWord(wordsOf(entry), typed) ? 2 : 3;
}

function beginsWord(text: string, typed: string): boolean {
  return ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${typed}`);
}
