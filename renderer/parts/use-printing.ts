import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { shell } from '#renderer/lib/ipc.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import { isHidden } from '#shared/domain/discreet.ts';
import { withPrintPage } from './PrintPage.tsx';

export type Printing = {
  readonly print: (page: ReactNode) => Promise<void>;
  /** Saves the page under a name that the person may change; the name holds no one's name. */
  readonly savePdf: (page: ReactNode, suggestedName: string) => Promise<void>;
};

/** Puts a page of its own on paper or in a PDF, apart from what is on screen, only while it is needed; upright unless the page lies on its side. */
export function usePrinting({ isLandscape = false }: { readonly isLandscape?: boolean } = {}): Printing {
  const { t } = useTranslation('conversations');
  const withPage = (page: ReactNode, send: () => Promise<void>): Promise<void> =>
    withPrintPage(page, async (shown) => {
      // Paper is for its own reader: names and notes stand on it, or it is not printed.
      if (isHidden(shown.textContent ?? '')) showToast({ message: errorSentence({ code: 'discreet-print', params: {} }) });
      else await send();
    });
  return {
    print: (page) =>
      withPage(page, async () => {
        const result = await shell['shell.print']({ isLandscape });
        if (!result.ok) showToast({ message: errorSentence(result.error) });
      }),
    savePdf: (page, suggestedName) =>
      withPage(page, async () => {
        const result = await shell['shell.savePdf']({ suggestedName, isLandscape });
        if (!result.ok) showToast({ message: errorSentence(result.error) });
        else if (result.value !== null) showToast({ message: t('sheet.saved', { name: result.value.name }) });
      }),
  };
}
