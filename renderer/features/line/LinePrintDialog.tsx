import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { lineReaders, type LinePaper as Sheet, type LineReader } from '#shared/ipc/line.ts';
import { LinePaper } from './LinePaper.tsx';
import css from './line.module.css';

type LinePrintDialogProps = { readonly swvId: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Shows beforehand what goes on the A4, for whom, and what stays here; names only when they are asked for. */
export function LinePrintDialog({ swvId, isOpen, onOpenChange }: LinePrintDialogProps) {
  const [reader, setReader] = useState<LineReader>('self');
  const [withNames, setWithNames] = useState(false);
  const sheet = useStoreQuery('line.paper', { swvId, reader, withNames }, { enabled: isOpen }).data;
  if (sheet === undefined || sheet === null || sheet.line.swvId !== swvId) return null;
  return <Preview sheet={sheet} reader={reader} withNames={withNames} onReader={setReader} onNames={setWithNames} isOpen={isOpen} onOpenChange={onOpenChange} />;
}

type PreviewProps = Omit<LinePrintDialogProps, 'swvId'> & { readonly sheet: Sheet; readonly reader: LineReader; readonly withNames: boolean; readonly onReader: (reader: LineReader) => void; readonly onNames: (withNames: boolean) => void };

function Preview({ sheet, reader, withNames, onReader, onNames, isOpen, onOpenChange }: PreviewProps) {
  const { t } = useTranslation('line');
  const { print, savePdf } = usePrinting({ isLandscape: true });
  const { line, mayHaveNames, stays } = sheet;
  const paper = <LinePaper line={line} isPreview={false} />;
  return (
    <>
      <Dialog
        title={t('print.title')}
        size="wide"
        lead={t('print.lead')}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <Button onPress={() => void savePdf(paper, t('print.file', { date: today() }))}>{t('print.pdf')}</Button>
            <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
              {t('print.print')}
            </Button>
          </>
        }
      >
        <Stack gap="field">
          <RadioGroup label={t('print.reader')} layout="line" value={reader} onChange={onReader} options={lineReaders.map((id) => ({ id, label: t(`print.readers.${id}`) }))} />
          <CheckboxField label={t('print.names')} isSelected={withNames && mayHaveNames} isDisabled={!mayHaveNames} onChange={onNames} description={mayHaveNames ? undefined : t('print.noNames')} />
        </Stack>
        <LinePaper line={line} isPreview />
        <p className={css['quiet']}>{stays === 0 ? t('print.staysNone') : t('print.stays', { count: stays })}</p>
      </Dialog>
    </>
  );
}
