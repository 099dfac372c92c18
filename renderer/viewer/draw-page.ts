import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLimits, type PdfWords } from '#shared/ipc/pdf-frame.ts';
import { drawScale, placeOf, type Size } from './layout.ts';

export type Drawing = {
  /** Settles when the page stands there, or says in words that it does not. */
  readonly done: Promise<void>;
  /** Stops, and lets go of what was drawn and of what was read. */
  readonly letGo: () => void;
};

export type DrawOptions = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly section: HTMLElement;
  readonly width: number;
  readonly words: PdfWords;
  /** Told as soon as it is known how large the page is. */
  readonly onSize: (size: Size) => void;
};

/** Waits no longer than a page may take, and not at all once it is let go of. */
function within(promise: Promise<void>, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A page took too long')), milliseconds);
    signal.addEventListener('abort', () => resolve(), { once: true });
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The words of a page in the order of the file, for who hears it instead of seeing it. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  return text.slice(0, pdfLimits.wordsOfPage).trim();
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Draws one page with what was written on it, and puts its words beside it; links and forms stay pictures. */
export function drawPage(options: DrawOptions): Drawing {
  const { section } = options;
  const canvas = document.createElement('canvas');
  canvas.ariaHidden = 'true';
  const stop = new AbortController();
  let page: PDFPageProxy | undefined;
  const run = async (): Promise<void> => {
    page = await options.pdf.getPage(options.number);
    if (stop.signal.aborted) return;
    await paint(page, canvas, options, stop.signal);
    if (stop.signal.aborted) return;
    section.replaceChildren(canvas);
    const text = await wordsOf(page).catch(() => '');
    if (!stop.signal.aborted) section.append(paragraph('words', text === '' ? options.words.noWords : text));
  };
  const done = within(run(), pdfLimits.pageMs, stop.signal).catch(() => {
    if (stop.signal.aborted) return;
    stop.abort();
    section.replaceChildren(paragraph('failed', options.words.notDrawn));
  });
  return {
    done,
    letGo: () => {
      stop.abort();
      section.replaceChildren();
      canvas.width = 0;
      canvas.height = 0;
      page?.cleanup();
    },
  };
}

async function paint(page: PDFPageProxy, canvas: HTMLCanvasElement, { width, onSize }: DrawOptions, signal: AbortSignal): Promise<void> {
  const size = page.getViewport({ scale: 1 });
  onSize(size);
  const place = placeOf(size, width);
  const viewport = page.getViewport({ scale: drawScale(size, place, devicePixelRatio) });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.style.width = `${place.width}px`;
  canvas.style.height = `${place.height}px`;
  // Notes, signatures and what was filled in are drawn as they look; nothing of them can be used.
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
}
