import { createPortal, flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import { create } from 'zustand';

/** The page that is being printed; null while nothing is. Owned by whoever prints, drawn in one place. */
const usePrintPage = create<{ readonly page: ReactNode }>(() => ({ page: null }));

/**
 * Where a page that is printed stands, once in the window: a dialog that closes or a screen that is left meanwhile takes
 * nothing away. Without it what is on screen would be printed instead, notes and all.
 */
export function PrintPage() {
  const page = usePrintPage((state) => state.page);
  return page === null ? null : createPortal(<div data-print="only">{page}</div>, document.body);
}

/** Puts a page in its place for as long as `send` takes; one after the other. Throws when nothing draws it: then nothing is sent. */
export function withPrintPage(page: ReactNode, send: (shown: HTMLElement) => Promise<void>): Promise<void> {
  const printing = last.then(async () => {
    flushSync(() => usePrintPage.setState({ page }));
    try {
      await document.fonts.ready;
      await nextFrame();
      const shown = document.querySelector<HTMLElement>('[data-print="only"]');
      if (shown === null) throw new Error('No page to print');
      await send(shown);
    } finally {
      usePrintPage.setState({ page: null });
    }
  });
  last = printing.catch(() => undefined);
  return printing;
}

let last: Promise<void> = Promise.resolve();

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden window paints no frames; the page must be printed all the same.
    setTimeout(resolve, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
