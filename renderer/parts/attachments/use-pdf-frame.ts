import { useEffect, useRef, useState, type RefObject } from 'react';
import { fromPdfFrame, isPdfReady, pdfGreetings, pdfLimits, pdfReady, type FromPdfFrame, type PdfFailure, type PdfKey, type PdfOpening, type PdfStep, type PdfWords } from '#shared/ipc/pdf-frame.ts';

/** Its own host, with its own policy; the development server has one host only. The sandbox takes any origin away. */
export const pdfFrameUrl = import.meta.env.DEV ? new URL('/viewer/index.html', location.href).href : 'app://viewer/index.html';

type At = Extract<FromPdfFrame, { readonly kind: 'at' }>;
export type PdfState = {
  /** Null until the file is open. */
  readonly pages: number | null;
  readonly at: At | null;
  readonly failure: PdfFailure | 'slow' | null;
};
type PdfFrameOptions = { readonly bytes: Uint8Array; readonly words: PdfWords; readonly onKey: (key: PdfKey) => void };

/**
 * Hands a pdf over to its frame, once, and hears how far that is. The file is not copied but moved: with the frame it
 * is gone from the window. What the frame says is looked at first, and a frame that says more than once that it is
 * ready was loaded again by what is inside, which ends the preview.
 */
export function usePdfFrame({ bytes, words, onKey }: PdfFrameOptions): { readonly frame: RefObject<HTMLIFrameElement | null>; readonly state: PdfState; readonly step: (step: PdfStep) => void } {
  const frame = useRef<HTMLIFrameElement>(null);
  const port = useRef<MessagePort | null>(null);
  const [state, setState] = useState<PdfState>({ pages: null, at: null, failure: null });
  const latest = useRef({ words, onKey });
  useEffect(() => {
    latest.current = { words, onKey };
  });
  useEffect(() => {
    const fail = (failure: PdfState['failure']): void => {
      clearTimeout(timer);
      port.current?.close();
      setState({ pages: null, at: null, failure });
    };
    const timer = setTimeout(() => fail('slow'), pdfLimits.openMs);
    let greetings = 0;
    const greet = (): void => {
      greetings += 1;
      if (greetings < pdfGreetings) port.current?.postMessage(pdfReady);
      if (greetings !== pdfGreetings) return;
      const moved = wholeBuffer(bytes);
      const opening: PdfOpening = { kind: 'open', bytes: moved, words: latest.current.words };
      port.current?.postMessage(opening, [moved]);
    };
    const take = ({ data }: MessageEvent<unknown>): void => {
      if (isPdfReady(data)) greet();
      const word = fromPdfFrame(data);
      if (word?.kind === 'key') latest.current.onKey(word.key);
      if (word?.kind === 'failed') fail(word.why);
      if (word?.kind === 'at') setState((before) => (before.pages === null || word.page > before.pages ? before : { ...before, at: word }));
      if (word?.kind === 'opened') {
        clearTimeout(timer);
        setState((before) => (before.pages === null ? { ...before, pages: word.pages } : before));
      }
    };
    const hear = (event: MessageEvent<unknown>): void => {
      const target = frame.current?.contentWindow;
      if (target == null || event.source !== target || event.origin !== 'null' || !isPdfReady(event.data)) return;
      if (port.current !== null) return fail('broken');
      const channel = new MessageChannel();
      port.current = channel.port1;
      channel.port1.onmessage = take;
      // A page without an origin has no name to send to; that it is the frame's own page was just seen. Only the port goes this
      // way, which leads through the main process: that must never hold what stands in a file.
      target.postMessage(pdfReady, '*', [channel.port2]);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      clearTimeout(timer);
      port.current?.close();
      port.current = null;
    };
  }, [bytes]);
  return { frame, state, step: (step) => port.current?.postMessage({ step }) };
}

/** The memory of these bytes and of nothing else; a part of something larger is copied out and wiped where it stood. */
function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength) return bytes.buffer;
  const own = new Uint8Array(bytes).buffer;
  bytes.fill(0);
  return own;
}
