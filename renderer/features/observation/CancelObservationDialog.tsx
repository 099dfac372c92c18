import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

/** Says that an observatie does not take place; it stays where it stood, with the reason. */
export function CancelObservationDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    const cancelReason = reason.trim() === '' ? null : reason.trim().slice(0, 500);
    if ((await act(updateRecord('observation', id, { status: 'cancelled', cancelReason }, { act: { code: 'observation.cancelled' } }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('cancelTitle')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{t('cancelBack')}</Button>
          <Button variant="primary" onPress={() => void cancel()}>
            {t('cancelConfirm')}
          </Button>
        </>
      }
    >
      <TextArea label={t('fields.cancelReason')} description={t('cancelHint')} value={reason} onChange={setReason} minRows={2} autoFocus />
    </Dialog>
  );
}
