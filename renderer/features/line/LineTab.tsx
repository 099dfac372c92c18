import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { LineBoard } from './LineBoard.tsx';
import { LinePrintDialog } from './LinePrintDialog.tsx';

/** Two school years of one group, to look at, walk through, zoom, move and print. */
export function LineTab({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('line');
  const { data: line } = useStoreQuery('line.get', { swvId });
  const print = useDialog();
  if (line === null) return <EmptyState sentence={t('none')} />;
  if (line === undefined || line.swvId !== swvId) return null;
  return (
    <>
      {line.events.length === 0 ? <p>{t('nothing')}</p> : null}
      <LineBoard
        lines={[line]}
        mode="full"
        label={t('label', { name: line.name })}
        actions={
          <Button icon={<IconPrinter />} onPress={print.open}>
            {t('print.action')}
          </Button>
        }
      />
      <LinePrintDialog swvId={swvId} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
    </>
  );
}
