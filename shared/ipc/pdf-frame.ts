/**
 * What the window and the frame that draws a pdf say to each other. The frame has a stranger's file inside, so each
 * word of it is looked at before it counts; plain checks, because the frame itself should hold as little as can be.
 */

/** What is asked of a file at most; above it a page, a picture or the whole is not drawn. */
export const pdfLimits = {
  pages: 1000,
  /** From the frame being asked for to the number of pages. */
  openMs: 30_000,
  pageMs: 20_000,
  canvasPixels: 8_000_000,
  imagePixels: 80_000_000,
  drawnPages: 6,
  wordsOfPage: 20_000,
} as const;

/** The sentences of the frame; `page` has {{page}} and {{total}} in it. */
export type PdfWords = { readonly page: string; readonly noWords: string; readonly notDrawn: string };

/**
 * How often the two say "ready" to each other over the port before the file goes over it. A port begins as a detour by way of the
 * main process, which handed it over, and what passes there stays in its memory; after some words each way it goes straight.
 */
export const pdfGreetings = 3;

/** The first word to each other, and that each listens: without anything of the file. */
export const pdfReady = { kind: 'ready' } as const;

/** Once, from the window, over the port: the file. */
export type PdfOpening = { readonly kind: 'open'; readonly bytes: ArrayBuffer; readonly words: PdfWords };

export const pdfSteps = ['previous', 'next', 'larger', 'smaller'] as const;
export type PdfStep = (typeof pdfSteps)[number];

/** Why nothing of a file can be shown. */
export const pdfFailures = ['encrypted', 'broken', 'too-many-pages'] as const;
export type PdfFailure = (typeof pdfFailures)[number];

/** Keys of the whole app that were pressed inside the frame. */
export const pdfKeys = ['close', 'lock', 'find', 'discreet'] as const;
export type PdfKey = (typeof pdfKeys)[number];

export type FromPdfFrame =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'at'; readonly page: number; readonly canGrow: boolean; readonly canShrink: boolean }
  | { readonly kind: 'failed'; readonly why: PdfFailure }
  | { readonly kind: 'key'; readonly key: PdfKey };

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((one) => one === value);

const isPage = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= pdfLimits.pages;

/** An object with these names and no others, all of its own. */
function isShape<N extends string>(value: unknown, names: readonly N[]): value is Record<N, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => Object.hasOwn(value, name));
}

/** Whether this is the word that the other one listens. */
export function isPdfReady(value: unknown): boolean {
  return isShape(value, ['kind']) && value.kind === 'ready';
}

export function asPdfOpening(value: unknown): PdfOpening | null {
  if (!isShape(value, ['kind', 'bytes', 'words']) || value.kind !== 'open' || !(value.bytes instanceof ArrayBuffer)) return null;
  const { bytes, words } = value;
  if (!isShape(words, ['page', 'noWords', 'notDrawn'])) return null;
  const { page, noWords, notDrawn } = words;
  return typeof page === 'string' && typeof noWords === 'string' && typeof notDrawn === 'string' ? { kind: 'open', bytes, words: { page, noWords, notDrawn } } : null;
}

export function asPdfStep(value: unknown): PdfStep | null {
  return isShape(value, ['step']) && isOneOf(pdfSteps, value.step) ? value.step : null;
}

/** A word of the frame, rebuilt from what was checked; null for everything else. */
export function fromPdfFrame(value: unknown): FromPdfFrame | null {
  if (isShape(value, ['kind', 'pages']) && value.kind === 'opened' && isPage(value.pages)) return { kind: 'opened', pages: value.pages };
  if (isShape(value, ['kind', 'why']) && value.kind === 'failed' && isOneOf(pdfFailures, value.why)) return { kind: 'failed', why: value.why };
  if (isShape(value, ['kind', 'key']) && value.kind === 'key' && isOneOf(pdfKeys, value.key)) return { kind: 'key', key: value.key };
  if (!isShape(value, ['kind', 'page', 'canGrow', 'canShrink']) || value.kind !== 'at' || !isPage(value.page)) return null;
  const { page, canGrow, canShrink } = value;
  return typeof canGrow === 'boolean' && typeof canShrink === 'boolean' ? { kind: 'at', page, canGrow, canShrink } : null;
}
