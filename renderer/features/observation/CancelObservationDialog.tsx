import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { CancelRecordDialog } from '#renderer/parts/CancelRecordDialog.tsx';

/** Says that an observatie does not take place; it stays where it stood, with the reason. */
export function CancelObservationDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('observation');
  return (
    <CancelRecordDialog
      id={id}
      texts={{ title: t('cancelTitle'), back: t('cancelBack'), confirm: t('cancelConfirm'), reason: t('fields.cancelReason'), hint: t('cancelHint') }}
      onCancel={(cancelReason) => updateRecord('observation', id, { status: 'cancelled', cancelReason }, { act: { code: 'observation.cancelled' } })}
      onClose={onClose}
    />
  );
}
