import { useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { shell } from '#renderer/lib/ipc.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import { isHidden } from '#shared/domain/discreet.ts';

export type Printing = {
  /** The page while it is being printed; stands anywhere on the screen. */
  readonly page: ReactNode;
  readonly print: (page: ReactNode) => Promise<void>;
  /** Saves the page under a name that the person may change; the name holds no one's name. */
  readonly savePdf: (page: ReactNode, suggestedName: string) => Promise<void>;
};

/** Puts a page of its own on paper or in a PDF, apart from what is on screen, only while it is needed; upright unless the page lies on its side. */
export function usePrinting({ isLandscape = false }: { readonly isLandscape?: boolean } = {}): Printing {
  const { t } = useTranslation('conversations');
  const [page, setPage] = useState<ReactNode>(null);
  const withPage = async (content: ReactNode, send: () => Promise<void>): Promise<void> => {
    flushSync(() => setPage(content));
    await document.fonts.ready;
    await nextFrame();
    try {
      // Paper is for its own reader: names and notes stand on it, or it is not printed.
      if (isHidden(document.querySelector('[data-print="only"]')?.textContent ?? '')) showToast({ message: errorSentence({ code: 'discreet-print', params: {} }) });
      else await send();
    } finally {
      setPage(null);
    }
  };
  return {
    page: page === null ? null : createPortal(<div data-print="only">{page}</div>, document.body),
    print: (content) =>
      withPage(content, async () => {
        const result = await shell['shell.print']({ isLandscape });
        if (!result.ok) showToast({ message: errorSentence(result.error) });
      }),
    savePdf: (content, suggestedName) =>
      withPage(content, async () => {
        const result = await shell['shell.savePdf']({ suggestedName, isLandscape });
        if (!result.ok) showToast({ message: errorSentence(result.error) });
        else if (result.value !== null) showToast({ message: t('sheet.saved', { name: result.value.name }) });
      }),
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden window paints no frames; the page must be printed all the same.
    setTimeout(resolve, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
