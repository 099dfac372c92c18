import { pdfLimits } from '#shared/ipc/pdf-frame.ts';

/** Width and height, of a page in points or of something on screen in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Sizes in the width of the frame; 1 fills it. */
export const zooms = [0.5, 0.75, 1, 1.5, 2, 3] as const;

/** The widest and highest that any canvas of Chromium can be. */
const longestSide = 16_000;
const leastSize = 24;
const leastHeight = 120;

/** The place of a page on screen, as wide as asked; a page that claims to be absurd gets a bounded place. */
export function placeOf(page: Size, width: number): Size {
  const wide = Math.max(leastSize, Math.round(width));
  const ratio = page.width > 0 && page.height > 0 ? page.height / page.width : 1;
  return { width: wide, height: Math.min(Math.max(leastSize, Math.round(wide * ratio)), longestSide) };
}

/** The scale to draw a page with: sharp on this screen, and never more pixels than a canvas may have. */
export function drawScale(page: Size, place: Size, pixelRatio: number): number {
  const wanted = Math.min(place.width / page.width, place.height / page.height) * pixelRatio;
  const area = Math.sqrt(pdfLimits.canvasPixels / (page.width * page.height));
  const side = longestSide / Math.max(page.width, page.height);
  return Math.min(wanted, area, side);
}

export type Sight = { /** The top of each page, and its height. */ readonly pages: readonly { readonly top: number; readonly height: number }[]; readonly scrollTop: number; readonly height: number };

/** The pages to draw, the one in the middle first: those in sight and half a screen beside it, a few at most. */
export function pagesToDraw({ pages, scrollTop, height }: Sight): number[] {
  const [from, to, middle] = [scrollTop - height / 2, scrollTop + height * 1.5, scrollTop + height / 2];
  return pages
    .map((page, index) => ({ index, start: page.top, end: page.top + Math.max(page.height, leastHeight) }))
    .filter(({ start, end }) => end > from && start < to)
    .map(({ index, start, end }) => ({ index, away: start <= middle && end >= middle ? 0 : Math.min(Math.abs(start - middle), Math.abs(end - middle)) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, pdfLimits.drawnPages)
    .map(({ index }) => index);
}

/** The page that is being looked at, counted from 0: the last that begins above the upper third. */
export function pageInSight({ pages, scrollTop, height }: Sight): number {
  return Math.max(0, pages.findLastIndex((page) => page.top <= scrollTop + height / 3));
}
