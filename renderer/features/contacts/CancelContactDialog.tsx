import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { CancelRecordDialog } from '#renderer/parts/CancelRecordDialog.tsx';

/** Says that a contact moment does not take place; it stays where it stood, with the reason. */
export function CancelContactDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('contacts');
  return (
    <CancelRecordDialog
      id={id}
      texts={{ title: t('cancelTitle'), back: t('cancelBack'), confirm: t('cancelConfirm'), reason: t('fields.cancelReason'), hint: t('cancelHint') }}
      onCancel={(cancelReason) => updateRecord('contactMoment', id, { status: 'cancelled', cancelReason }, { act: { code: 'contactMoment.cancelled' } })}
      onClose={onClose}
    />
  );
}
