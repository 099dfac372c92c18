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

/** The entries that were meant by what was typed, those first whose name begins with it; accents and case do not count. */
export function matching(entries: readonly Entry[], typed: string, atMost: number): readonly Entry[] {
  const folded = foldText(typed);
  return entries
    .filter(({ label, detail = '', keywords = '' }) => matchesText(`${label} ${detail} ${keywords}`, typed))
    .map((entry) => ({ entry, rank: rankOf(foldText(entry.label), folded) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, atMost)
    .map(({ entry }) => entry);
}

/** 0: its name begins so; 1: a word of its name begins so; 2: it stands elsewhere. */
function rankOf(label: string, typed: string): number {
  if (label.startsWith(typed)) return 0;
  return ` ${label.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${typed}`) ? 1 : 2;
}
