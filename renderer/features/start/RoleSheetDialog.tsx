import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { RoleSheet } from './RoleSheet.tsx';
import css from './start.module.css';

/** Shows beforehand what goes to paper and what stays; only then it is printed. */
export function RoleSheetDialog({ leaderId, onClose }: { readonly leaderId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('start');
  const sheet = useStoreQuery('start.roleSheet', { leaderId }).data;
  const { page, print, savePdf } = usePrinting();
  if (sheet === undefined || sheet === null) return null;
  const paper = <RoleSheet sheet={sheet} isPreview={false} />;
  const isEmpty = sheet.parts.length === 0;
  return (
    <>
      <Dialog
        title={t('sheet.title')}
        lead={t('sheet.lead')}
        size="wide"
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
        actions={
          isEmpty ? undefined : (
            <>
              <Button onPress={() => void savePdf(paper, t('sheet.file'))}>{t('sheet.pdf')}</Button>
              <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
                {t('sheet.print')}
              </Button>
            </>
          )
        }
      >
        {isEmpty ? <p>{t('sheet.empty')}</p> : <RoleSheet sheet={sheet} isPreview />}
        <p className={css['note']}>{sheet.stays === 0 ? t('sheet.staysNone') : t('sheet.stays', { count: sheet.stays })}</p>
      </Dialog>
      {page}
    </>
  );
}
