import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FromPdfFrame, PdfStep, PdfWords } from '#shared/ipc/pdf-frame.ts';
import { drawPage, type Drawing } from './draw-page.ts';
import { pageInSight, pagesToDraw, placeOf, zooms, type Sight, type Size } from './layout.ts';

type Page = { readonly section: HTMLElement; size: Size; drawing: Drawing | null };
type PagesOptions = { readonly pdf: PDFDocumentProxy; readonly first: Size; readonly words: PdfWords; readonly tell: (word: FromPdfFrame) => void };

const margin = 12;
/** Room of a border on both sides of a page. */
const borders = 2;

/**
 * The pages under each other. Each has its place from the start, as large as the first page until it is known better;
 * only what is in sight is drawn, one page after the other, and what is scrolled away is let go of.
 */
export function showPages({ pdf, first, words, tell }: PagesOptions): { step(step: PdfStep): void } {
  const root = document.documentElement;
  const main = document.getElementById('pages') as HTMLElement;
  let zoom = zooms.indexOf(1);
  let isDrawing = false;
  let told = '';
  const pages = Array.from({ length: pdf.numPages }, (_, index): Page => {
    const section = document.createElement('section');
    section.ariaLabel = words.page.replace('{{page}}', String(index + 1)).replace('{{total}}', String(pdf.numPages));
    return { section, size: first, drawing: null };
  });
  main.replaceChildren(...pages.map(({ section }) => section));

  const width = (): number => (root.clientWidth - margin * 2 - borders) * (zooms[zoom] ?? 1);
  const sight = (): Sight => ({ pages: pages.map(({ section }) => ({ top: section.offsetTop, height: section.offsetHeight })), scrollTop: root.scrollTop, height: root.clientHeight });
  const place = (page: Page): void => {
    const size = placeOf(page.size, width());
    page.section.style.width = `${size.width}px`;
    page.section.style.height = `${size.height}px`;
  };
  const letGo = (page: Page): void => {
    page.drawing?.letGo();
    page.drawing = null;
  };

  /** Keeps what is looked at where it is while sizes above it change. */
  const keepPlace = (change: () => void): void => {
    const index = pageInSight(sight());
    const section = pages[index]?.section;
    const part = section === undefined ? 0 : (root.scrollTop - section.offsetTop) / Math.max(1, section.offsetHeight);
    change();
    if (section !== undefined && root.scrollTop > 0) root.scrollTop = section.offsetTop + part * section.offsetHeight;
  };

  const arrange = (): void => {
    keepPlace(() => {
      for (const page of pages) {
        letGo(page);
        place(page);
      }
    });
    void look();
  };

  const look = async (): Promise<void> => {
    const at: FromPdfFrame = { kind: 'at', page: pageInSight(sight()) + 1, canGrow: zoom < zooms.length - 1, canShrink: zoom > 0 };
    if (told !== JSON.stringify(at)) {
      told = JSON.stringify(at);
      tell(at);
    }
    const wanted = pagesToDraw(sight());
    for (const [index, page] of pages.entries()) if (!wanted.includes(index)) letGo(page);
    if (isDrawing) return;
    const next = wanted.find((index) => pages[index]?.drawing === null);
    const page = next === undefined ? undefined : pages[next];
    if (next === undefined || page === undefined) return;
    isDrawing = true;
    page.drawing = drawPage({
      pdf,
      number: next + 1,
      section: page.section,
      width: width(),
      words,
      onSize: (size) => keepPlace(() => {
        page.size = { width: size.width, height: size.height };
        place(page);
      }),
    });
    await page.drawing.done;
    isDrawing = false;
    void look();
  };

  let asked = false;
  const lookSoon = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      void look();
    });
  };
  document.addEventListener('scroll', lookSoon, { passive: true });
  let known = root.clientWidth;
  new ResizeObserver(() => {
    if (root.clientWidth === known) return lookSoon();
    known = root.clientWidth;
    arrange();
  }).observe(root);
  arrange();

  return {
    step: (step) => {
      if (step === 'larger' || step === 'smaller') {
        const next = Math.min(zooms.length - 1, Math.max(0, zoom + (step === 'larger' ? 1 : -1)));
        if (next === zoom) return;
        zoom = next;
        arrange();
        return;
      }
      const to = pageInSight(sight()) + (step === 'next' ? 1 : -1);
      const section = pages[Math.min(pages.length - 1, Math.max(0, to))]?.section;
      if (section !== undefined) root.scrollTop = section.offsetTop - margin;
    },
  };
}
