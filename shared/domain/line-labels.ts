/** A text that wants to stand beside its mark. `x` and `r` in px; a higher `rank` gets room first. */
export type WantedLabel = { readonly id: string; readonly x: number; readonly r: number; readonly text: string; readonly rank: number };

/** Where a text stands: its left edge and its width, in px. */
export type PlacedLabel = { readonly id: string; readonly text: string; readonly from: number; readonly width: number };

type Interval = { readonly from: number; readonly to: number };

/** Room between a mark and its words, and between words, in px. */
const gap = 6;

/** A generous width of a text in px at the size of the drawing, so that words never meet even in the widest letters. */
export function labelWidth(text: string, perLetter = 6.7): number {
  return Math.ceil(text.length * perLetter);
}

/**
 * Puts labels of one row beside their marks: right of it, else left of it, else nowhere. Nothing overlaps another label, another
 * mark of the row, or the ends. What finds no room is left out: the sentence of the mark and the table still say it.
 */
export function placeLabels(wanted: readonly WantedLabel[], bounds: Interval, marks: readonly Interval[] = []): PlacedLabel[] {
  const taken: Interval[] = [];
  const placed: PlacedLabel[] = [];
  const inRank = wanted.toSorted((a, b) => b.rank - a.rank || a.x - b.x);
  for (const { id, x, r, text } of inRank) {
    const width = labelWidth(text);
    const fits = (from: number): boolean => from >= bounds.from && from + width <= bounds.to && [...taken, ...marks].every((other) => from + width + gap / 2 <= other.from || from - gap / 2 >= other.to);
    const from = [x + r + gap, x - r - gap - width].find(fits);
    if (from === undefined) continue;
    taken.push({ from, to: from + width });
    placed.push({ id, text, from, width });
  }
  return placed.toSorted((a, b) => a.from - b.from);
}

/** Words that stand under their own place, such as months: the middle at `x`; one that would meet the one before is left out. */
export function placeCentred(wanted: readonly { readonly id: string; readonly x: number; readonly text: string }[], bounds: Interval): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  let end = bounds.from;
  for (const { id, x, text } of wanted) {
    const width = labelWidth(text);
    const from = x - width / 2;
    if (from < end || from + width > bounds.to) continue;
    placed.push({ id, text, from, width });
    end = from + width + gap / 2;
  }
  return placed;
}

/**
 * Marks of one row that would lie on top of each other step aside: the answer is a level per mark, 0 on the line, then 1 and -1,
 * 2 and -2. `xs` in the order of the axis; two marks on one level stay `room` px apart as long as there are levels left.
 */
export function stepAside(xs: readonly number[], room: number, levels = 2): number[] {
  const order = [0, ...Array.from({ length: levels }, (_, index) => [index + 1, -(index + 1)]).flat()];
  const last = new Map<number, number>();
  return xs.map((x) => {
    const free = order.find((level) => x - (last.get(level) ?? -Infinity) >= room);
    // All are full: the one that was used longest ago hides least.
    const level = free ?? order.toSorted((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0))[0] ?? 0;
    last.set(level, x);
    return level;
  });
}

/** Stretches of one row (in the order of their beginnings) stand under each other as far as they meet: a level per stretch, from 0. */
export function stackIntervals(intervals: readonly Interval[]): number[] {
  const ends: number[] = [];
  return intervals.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  });
}
