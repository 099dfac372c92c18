import { useTranslation } from 'react-i18next';
import { removeRecord } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import type { RecordType } from '#shared/domain/records.ts';
import { useAct } from './use-act.ts';
import { useStaying } from './use-staying.ts';

type DeleteProps = {
  readonly type: RecordType;
  readonly id: string;
  /** What a person calls it; stands in the question and in the sentence afterwards. */
  readonly name: string;
  /** Told once it is in the bin. */
  readonly onDeleted?: () => void;
};

/** Deletes at once, with a sentence and a way back: for small things such as an afspraak. */
export function DeleteAction({ type, id, name, onDeleted }: DeleteProps) {
  const { t } = useTranslation('common');
  const act = useAct();
  const remove = async (): Promise<void> => {
    if ((await act(removeRecord(type, id, { code: `${type}.deleted`, params: { name } }))) !== null) onDeleted?.();
  };
  return (
    <Button variant="quiet" aria-label={`${t('delete')}: ${name}`} onPress={() => void remove()}>
      {t('delete')}
    </Button>
  );
}

type DeleteDialogProps = DeleteProps & { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Asks first, and says what goes along: for a group, a person or a school. */
export function DeleteDialog({ type, id, name, onDeleted, isOpen, onOpenChange }: DeleteDialogProps) {
  const { t } = useTranslation('acts');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const staying = useStaying(type, id, isOpen);
  return (
    <ConfirmDialog
      title={t('history.removeQuestion', { name })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      happens={[t('history.toBin', { name })]}
      stays={[...staying, t('history.canReturn')]}
      confirmLabel={common('delete')}
      onConfirm={async () => {
        const done = await act(removeRecord(type, id, { code: `${type}.deleted`, params: { name } }));
        if (done !== null) onDeleted?.();
        return done !== null;
      }}
    />
  );
}
