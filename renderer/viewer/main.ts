import { asPdfOpening, asPdfStep, isPdfReady, pdfReady, type FromPdfFrame, type PdfOpening } from '#shared/ipc/pdf-frame.ts';
import { meaningOf } from './keys.ts';
import { openPdf } from './open-pdf.ts';
import { showPages } from './pages.ts';

/**
 * The page inside the frame. It has no origin, no bridge, no network and no way to another page: it gets a port
 * from the window that holds it and one file over it, draws that, and says over the same port how far it is.
 */
const holder = import.meta.env.DEV ? location.origin : 'app://bundle';

async function show({ bytes, words }: PdfOpening, port: MessagePort): Promise<void> {
  const tell = (word: FromPdfFrame): void => port.postMessage(word);
  let step: ReturnType<typeof showPages>['step'] = () => undefined;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const asked = asPdfStep(data);
    if (asked !== null) step(asked);
  };
  document.addEventListener('keydown', (event) => {
    const meaning = meaningOf(event);
    if (meaning === null) return;
    event.preventDefault();
    if ('key' in meaning) tell({ kind: 'key', key: meaning.key });
    else step(meaning.step);
  });
  const opened = await openPdf(bytes);
  if ('failure' in opened) return tell({ kind: 'failed', why: opened.failure });
  try {
    const first = (await opened.document.getPage(1)).getViewport({ scale: 1 });
    tell({ kind: 'opened', pages: opened.document.numPages });
    ({ step } = showPages({ pdf: opened.document, first: { width: first.width, height: first.height }, words, tell }));
  } catch {
    tell({ kind: 'failed', why: 'broken' });
  }
}

for (const [event, isIn] of [['focus', true], ['blur', false]] as const) window.addEventListener(event, () => document.documentElement.classList.toggle('caret', isIn));

let isAsked = false;
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports;
  if (isAsked || event.source !== window.parent || event.origin !== holder || port === undefined) return;
  isAsked = true;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const opening = asPdfOpening(data);
    if (opening !== null) void show(opening, port);
    else if (isPdfReady(data)) port.postMessage(pdfReady);
  };
  port.postMessage(pdfReady);
});
window.parent.postMessage(pdfReady, holder);
