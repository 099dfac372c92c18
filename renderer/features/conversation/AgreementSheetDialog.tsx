import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import type { AgreementSheet as Sheet } from '#shared/ipc/conversations.ts';
import { AgreementSheet } from './AgreementSheet.tsx';
import css from './conversation.module.css';
import { usePrinting } from '#renderer/parts/use-printing.tsx';

type AgreementSheetDialogProps = { readonly conversationId: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Shows beforehand what leaves and what stays; only then it goes to paper or PDF. */
export function AgreementSheetDialog({ conversationId, isOpen, onOpenChange }: AgreementSheetDialogProps) {
  const sheet = useStoreQuery('conversations.sheet', { id: conversationId }, { enabled: isOpen }).data;
  return sheet === undefined || sheet === null ? null : <Preview sheet={sheet} isOpen={isOpen} onOpenChange={onOpenChange} />;
}

function Preview({ sheet, isOpen, onOpenChange }: Omit<AgreementSheetDialogProps, 'conversationId'> & { readonly sheet: Sheet }) {
  const { t } = useTranslation('conversations');
  const { page, print, savePdf } = usePrinting();
  const { givenName: name, stays, blocks, agreements, insights, scales, date } = sheet;
  const isEmpty = [blocks, agreements, insights, scales].every((pieces) => pieces.length === 0);
  const paper = <AgreementSheet sheet={sheet} isPreview={false} />;
  return (
    <>
      <Dialog
        title={t('sheet.title')}
        size="medium"
        lead={t('sheet.lead', { name })}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          isEmpty ? undefined : (
            <>
              <Button onPress={() => void savePdf(paper, t('sheet.file', { date }))}>{t('sheet.pdf')}</Button>
              <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
                {t('sheet.print')}
              </Button>
            </>
          )
        }
      >
        {isEmpty ? <p>{t('sheet.empty', { name })}</p> : <AgreementSheet sheet={sheet} isPreview />}
        <p className={css['soft']}>{stays === 0 ? t('sheet.staysNone') : t('sheet.stays', { count: stays })}</p>
      </Dialog>
      {page}
    </>
  );
}
