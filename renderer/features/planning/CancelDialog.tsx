import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { CancelRecordDialog } from '#renderer/parts/CancelRecordDialog.tsx';

type CancelDialogProps = {
  readonly type: 'conversation' | 'meeting';
  readonly id: string;
  /** What stays in the planning, in a sentence. */
  readonly lead: string;
  /** Fills the sentence of the act: `name` of a gesprek, `swv` of a bijeenkomst. */
  readonly params: Readonly<Record<string, string>>;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** Says of a gesprek or bijeenkomst that it does not take place. */
export function CancelDialog({ type, id, lead, params, onBack, onClose }: CancelDialogProps) {
  const { t } = useTranslation('planning');
  return (
    <CancelRecordDialog
      id={id}
      texts={{ title: t('cancel.title'), lead, back: t('cancel.back'), confirm: t('cancel.confirm'), reason: t('cancel.reason'), hint: t('cancel.reasonHint') }}
      onCancel={(cancelReason) => {
        const values = { status: 'cancelled' as const, cancelReason };
        const options = { act: { code: `${type}.cancelled`, params: { ...params } } };
        return type === 'conversation' ? updateRecord('conversation', id, values, options) : updateRecord('meeting', id, values, options);
      }}
      onBack={onBack}
      onClose={onClose}
    />
  );
}
