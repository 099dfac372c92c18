import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';

type PaperDialogProps = {
  readonly title: string;
  readonly lead: string;
  /** What stands on screen before it leaves. */
  readonly preview: ReactNode;
  /** The same on paper; null = there is nothing that may leave. */
  readonly paper: ReactNode;
  /** Proposed name of the file, without anyone's name. */
  readonly fileName: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Shows beforehand what leaves; only then it goes to paper or PDF. */
export function PaperDialog({ title, lead, preview, paper, fileName, isOpen, onOpenChange }: PaperDialogProps) {
  const { t } = useTranslation('papers');
  const { page, print, savePdf } = usePrinting();
  return (
    <>
      <Dialog
        title={title}
        size="medium"
        lead={lead}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          paper === null ? undefined : (
            <>
              <Button onPress={() => void savePdf(paper, fileName)}>{t('print.pdf')}</Button>
              <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
                {t('print.print')}
              </Button>
            </>
          )
        }
      >
        {preview}
      </Dialog>
      {page}
    </>
  );
}
