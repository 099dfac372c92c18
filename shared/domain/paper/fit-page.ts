import type { PaperBlock, PaperItem } from './model.ts';

/** A part of a page: its items in order. A lower rank gets room before a higher one. */
export type PageSection = { readonly id: string; readonly title: string; readonly style: 'bullet' | 'check'; readonly items: readonly PaperItem[]; readonly rank: number };

export type FittedSection = Omit<PageSection, 'rank'> & { /** Items that found no room. */ readonly leftOut: number };

export type PageRoom = {
  /** Lines on the page under its heading. */
  readonly lines: number;
  /** Characters that surely fit on a line: fewer than do on average. */
  readonly charactersPerLine: number;
  /** Lines after which an item is cut off with an ellipsis. */
  readonly linesPerItem: number;
};

/** A4 in the print style and in Word: 174 mm wide, some 95 characters of text; 36 lines leave room for the heading and for notes by hand. */
export const onePageRoom: PageRoom = { lines: 36, charactersPerLine: 80, linesPerItem: 3 };

/** A heading with the space above it. */
const headingLines = 2;
/** Saying how many were left out. */
const leftOutLines = 1;

/**
 * Chooses what stands on one page. Every section gets its heading and first item, then they get more by rank, item by
 * item in their own order; what finds no room is counted, so that the page can say so. Sections without items fall away.
 */
export function fitOnPage(sections: readonly PageSection[], room: PageRoom): { readonly sections: readonly FittedSection[]; /** Lines that nothing stands on. */ readonly free: number } {
  const filled = sections.filter(({ items }) => items.length > 0).map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, text: clampText(item.text, room) })) }));
  const taken = new Map<string, number>();
  let free = room.lines;
  for (const section of filled) {
    // With room for "en nog 3", so that saying so never costs the page; it comes free once all of a section stands there.
    const cost = headingLines + leftOutLines + linesOf(section.items[0], room);
    if (cost > free) continue;
    free -= cost - (section.items.length === 1 ? leftOutLines : 0);
    taken.set(section.id, 1);
  }
  for (const section of filled.toSorted((a, b) => a.rank - b.rank)) {
    let count = taken.get(section.id) ?? 0;
    if (count === 0) continue;
    for (const item of section.items.slice(1)) {
      const cost = linesOf(item, room) - (count + 1 === section.items.length ? leftOutLines : 0);
      if (cost > free) break;
      free -= cost;
      count += 1;
    }
    taken.set(section.id, count);
  }
  const fitted = filled.flatMap(({ id, title, style, items }) => {
    const count = taken.get(id) ?? 0;
    return count === 0 ? [] : [{ id, title, style, items: items.slice(0, count), leftOut: items.length - count }];
  });
  return { sections: fitted, free };
}

/** The sections as blocks; `leftOut` says how many of one found no room. */
export function sectionBlocks(sections: readonly FittedSection[], leftOut: (count: number) => string): PaperBlock[] {
  return sections.flatMap((section): PaperBlock[] => [
    { kind: 'heading', text: section.title },
    { kind: 'list', style: section.style, items: section.items },
    ...(section.leftOut === 0 ? [] : [{ kind: 'text' as const, text: leftOut(section.leftOut), isQuiet: true }]),
  ]);
}

/** Lines to write on at the foot of a page with so many lines free: a few always, as a line for handwriting is higher than one of print. */
export function linesToWrite(free: number): number {
  return 6 + Math.floor(free * 0.45);
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

function linesOf(item: PaperItem | undefined, { charactersPerLine }: PageRoom): number {
  const length = (item?.text.length ?? 0) + (item?.note === undefined || item.note === '' ? 0 : item.note.length + 3);
  return Math.max(1, Math.ceil(length / charactersPerLine));
}
