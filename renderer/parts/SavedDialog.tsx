import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { removeRecord } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { RecordType } from '#shared/domain/records.ts';
import { HistoryAction } from './HistoryAction.tsx';
import { useAct } from './use-act.ts';

type SavedDialogProps = {
  readonly title: string;
  readonly lead?: string;
  readonly type: RecordType;
  readonly id: string;
  /** What a person calls it; stands in the sentences about it. */
  readonly name: string;
  readonly onClose: () => void;
  /** Other words than Verwijderen and its sentence; null where it can not go. */
  readonly removal?: { readonly label: string; readonly code: string; readonly params: Record<string, string> } | null;
  /** What else can be done with it. */
  readonly more?: ReactNode;
  /** Its fields, each of which saves itself. */
  readonly children: ReactNode;
};

/** One record to write in: what was written before, away with it, and Klaar. Nothing has to be saved. */
export function SavedDialog({ title, lead, type, id, name, onClose, removal, more, children }: SavedDialogProps) {
  const { t } = useTranslation('common');
  const act = useAct();
  const { label, code, params } = removal ?? { label: t('delete'), code: `${type}.deleted`, params: { name } };
  const remove = (): void => {
    onClose();
    void act(removeRecord(type, id, { code, params }));
  };
  return (
    <Dialog
      title={title}
      lead={lead}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <HistoryAction type={type} id={id} of={name} />
          {removal === null ? null : (
            <Button variant="quiet" onPress={remove}>
              {label}
            </Button>
          )}
          {more}
          <Button variant="primary" onPress={onClose}>
            {t('ready')}
          </Button>
        </>
      }
    >
      <Stack gap="field">{children}</Stack>
    </Dialog>
  );
}
