import { useTranslation } from 'react-i18next';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { RecordType } from '#shared/domain/records.ts';

type HistoryProps = {
  readonly type: RecordType;
  readonly id: string;
  /** Its texts, as the screen calls them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whose history, for who does not see where the button stands. */
  readonly of: string;
};

/** What was written before, of the texts that stand here. */
export function HistoryAction({ type, id, fields, of }: HistoryProps) {
  const { t } = useTranslation('meeting');
  const dialog = useDialog();
  return (
    <>
      <Button variant="quiet" aria-label={t('history.of', { what: of })} onPress={dialog.open}>
        {t('history.open')}
      </Button>
      <HistoryDialog type={type} id={id} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} fieldLabel={(field) => fields[field] ?? null} />
    </>
  );
}
