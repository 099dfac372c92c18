import type { ReactNode } from 'react';

/** One line of the menu. It goes somewhere (`href`) or does something (`onPress`), never both. */
export type ShellItem = {
  readonly id: string;
  readonly icon: ReactNode;
  readonly label: string;
  /** A count or a few words at the end of the line. */
  readonly trailing?: string;
  /** The shortcut that does the same. */
  readonly kbd?: string;
} & ({ readonly href: string } | { readonly onPress: () => void });

export type ShellGroup = {
  readonly id: string;
  readonly heading?: string;
  /** Grows with the work, and scrolls by itself so that the rest of the menu stays in sight. */
  readonly isLong?: boolean;
  readonly items: readonly ShellItem[];
};

/**
 * The item of the page that is open: the longest `href` that the location is or lies under, so that
 * `/swv/1/leervragen` marks `/swv/1` and not `/`. Null when no item holds it.
 */
export function currentItemId(groups: readonly ShellGroup[], location: string): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const item of groups.flatMap((group) => group.items)) {
    if (!('href' in item)) {
      continue;
    }
    const isHere = location === item.href || (item.href !== '/' && location.startsWith(`${item.href}/`));
    if (isHere && (best === null || item.href.length > best.length)) {
      best = { id: item.id, length: item.href.length };
    }
  }
  return best?.id ?? null;
}
