import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import type { ObservationSheet as Sheet } from '#shared/ipc/observations.ts';
import { ObservationSheet } from './ObservationSheet.tsx';
import css from './observation.module.css';

type SheetDialogProps = { readonly id: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Shows beforehand what the school leader gets and how much stays; only then it goes to paper or PDF. */
export function SheetDialog({ id, isOpen, onOpenChange }: SheetDialogProps) {
  const sheet = useStoreQuery('observations.sheet', { id }, { enabled: isOpen }).data;
  return sheet === undefined || sheet === null ? null : <Preview sheet={sheet} isOpen={isOpen} onOpenChange={onOpenChange} />;
}

function Preview({ sheet, isOpen, onOpenChange }: Omit<SheetDialogProps, 'id'> & { readonly sheet: Sheet }) {
  const { t } = useTranslation('observation');
  const { print, savePdf } = usePrinting();
  const { coachee, date, stays } = sheet;
  const paper = <ObservationSheet sheet={sheet} isPreview={false} />;
  return (
    <>
      <Dialog
        title={t('sheet.title')}
        lead={t('sheet.lead', { name: coachee.givenName })}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <Button onPress={() => void savePdf(paper, t('sheet.file', { date }))}>{t('sheet.pdf')}</Button>
            <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
              {t('sheet.print')}
            </Button>
          </>
        }
      >
        <ObservationSheet sheet={sheet} isPreview />
        <p className={css['quiet']}>{stays === 0 ? t('sheet.staysNone') : t('sheet.stays', { count: stays })}</p>
      </Dialog>
    </>
  );
}
