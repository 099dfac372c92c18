import type { ReactNode } from 'react';
import { foldText } from '#renderer/ui/fold-text.ts';

/** Something that can be found by its name: a place to go to or a thing to do. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  /** A quiet line under it, also found by. */
  readonly detail?: string;
  /** Other words for it that are not shown. */
  readonly keywords?: string;
  /** The name of whom it is about: something typed has to be in it … */
  readonly onlyWith?: string;
  /** … or that name alone does not do, for what would swamp the one who is sought. */
  readonly notBy?: string;
  readonly icon?: ReactNode;
  readonly kbd?: string;
  /** The address that it goes to, by which a place of before gets its name. */
  readonly route?: string;
  readonly run: () => void;
};

/** Going back and forward, and whether that can be. */
export type Steps = { readonly back: () => void; readonly forward: () => void; readonly canGoBack: boolean; readonly canGoForward: boolean };

/** Shorter words are only looked for where a word begins: within words they stand almost everywhere. */
const withinWordsFrom = 3;

/** The entries that were meant by what was typed, those first whose name it is; accents and case do not count. */
export function matching(entries: readonly Entry[], typed: string, atMost: number): readonly Entry[] {
  const words = foldText(typed).split(/\s+/).filter((word) => word !== '');
  return entries
    .filter((entry) => isOffered(entry, words))
    .flatMap((entry) => {
      const rank = rankOf(entry, words);
      return rank === null ? [] : [{ entry, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, atMost)
    .map(({ entry }) => entry);
}

/** How surely they were meant: 0 when one of them is called exactly so, 1 when what was typed are whole words of its name, 2 otherwise. */
export function sureness(entries: readonly Entry[], typed: string): 0 | 1 | 2 {
  const words = foldText(typed).split(/\s+/);
  if (entries.some(({ label }) => foldText(label) === words.join(' '))) return 0;
  return entries.some(({ label }) => words.every((word) => rankIn(label, word) === 1)) ? 1 : 2;
}

function isOffered({ onlyWith, notBy }: Entry, words: readonly string[]): boolean {
  if (onlyWith !== undefined && !words.some((word) => rankIn(onlyWith, word) !== null)) return false;
  return notBy === undefined || words.some((word) => rankIn(notBy, word) === null);
}

/** The worst of its words: 0 its name is this, 1 a whole word of its name, 2 the beginning of one, 3 of a word that goes with it, 4 elsewhere; null: not meant. */
function rankOf(entry: Entry, words: readonly string[]): number | null {
  const { label, detail = '', keywords = '' } = entry;
  const typed = words.join(' ');
  if (foldText(label) === typed) return 0;
  const ranks = words.map((word) => rankIn(label, word) ?? (beginsWord(`${detail} ${keywords}`, word) ? 3 : word.length >= withinWordsFrom && foldText(`${label} ${detail}`).includes(word) ? 4 : null));
  if (ranks.some((rank) => rank === null)) return null;
  return Math.max(...ranks.filter((rank) => rank !== null)) - (foldText(label).startsWith(typed) ? 0.5 : 0);
}

function rankIn(name: string, word: string): 1 | 2 | null {
  if (spaced(name).includes(spaced(word))) return 1;
  return beginsWord(name, word) ? 2 : null;
}

function beginsWord(text: string, word: string): boolean {
  return spaced(text).includes(spaced(word).trimEnd());
}

/** Its words with a space before and after each. */
function spaced(text: string): string {
  return ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
