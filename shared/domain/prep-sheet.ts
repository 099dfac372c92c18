/** A part of a page: its items in order. A lower rank gets room before a higher one. */
export type PageSection = { readonly id: string; readonly title: string; readonly items: readonly string[]; readonly rank: number };

export type FittedSection = { readonly id: string; readonly title: string; readonly items: readonly string[]; /** Items that found no room. */ readonly leftOut: number };

export type PageRoom = {
  /** Lines on the page under its heading. */
  readonly lines: number;
  /** Characters that surely fit on a line: fewer than do on average. */
  readonly charactersPerLine: number;
  /** Lines after which an item is cut off with an ellipsis. */
  readonly linesPerItem: number;
};

/** A4 in the print style: 174 mm wide, some 95 characters of text; 36 lines leave room for the heading and for notes by hand. */
export const prepSheetRoom: PageRoom = { lines: 36, charactersPerLine: 80, linesPerItem: 3 };

/** A heading with the space above it. */
const headingLines = 2;

/**
 * Chooses what stands on one page. Every section gets its heading and first item, then they get more by rank, item by
 * item in their own order; what finds no room is counted, so that the page can say so. Sections without items fall away.
 */
export function fitOnPage(sections: readonly PageSection[], room: PageRoom): FittedSection[] {
  const filled = sections.filter(({ items }) => items.length > 0).map((section) => ({ ...section, items: section.items.map((item) => clampText(item, room)) }));
  const taken = new Map<string, number>();
  let free = room.lines;
  for (const section of filled) {
    // A line more for "en nog 3", so that saying so never costs the page.
    const cost = headingLines + 1 + linesOf(section.items[0] ?? '', room);
    if (cost > free) continue;
    free -= cost;
    taken.set(section.id, 1);
  }
  for (const section of filled.toSorted((a, b) => a.rank - b.rank)) {
    let count = taken.get(section.id) ?? 0;
    if (count === 0) continue;
    for (const item of section.items.slice(1)) {
      const cost = linesOf(item, room);
      if (cost > free) break;
      free -= cost;
      count += 1;
    }
    taken.set(section.id, count);
  }
  return filled.flatMap(({ id, title, items }) => {
    const count = taken.get(id) ?? 0;
    return count === 0 ? [] : [{ id, title, items: items.slice(0, count), leftOut: items.length - count }];
  });
}

/** A text of at most so many lines, cut at a word and ended with an ellipsis. Line ends become spaces. */
export function clampText(text: string, { charactersPerLine, linesPerItem }: Pick<PageRoom, 'charactersPerLine' | 'linesPerItem'>): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const most = charactersPerLine * linesPerItem;
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}

function linesOf(text: string, { charactersPerLine }: PageRoom): number {
  return Math.max(1, Math.ceil(text.length / charactersPerLine));
}
