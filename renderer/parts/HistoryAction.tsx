import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import type { RecordType } from '#shared/domain/records.ts';
import { HistoryDialog } from './HistoryDialog.tsx';
import { useDialog } from './use-dialog.ts';

type HistoryProps = {
  readonly type: RecordType;
  readonly id: string;
  /** Whose history, for who does not see where the button stands. */
  readonly of: string;
  readonly className?: string | undefined;
};

/** What was written before, of all texts of a record: one quiet word where those texts are written and no menu holds it. */
export function HistoryAction({ type, id, of, className = '' }: HistoryProps) {
  const { t } = useTranslation('acts');
  const dialog = useDialog();
  return (
    <>
      <Button variant="quiet" className={className} aria-label={t('history.of', { what: of })} onPress={dialog.open}>
        {t('history.open')}
      </Button>
      <HistoryDialog type={type} id={id} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
    </>
  );
}
