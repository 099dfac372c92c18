import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

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

/** Says that something will not or did not take place; it keeps its place in the planning, with the reason. */
export function CancelDialog({ type, id, lead, params, onBack, onClose }: CancelDialogProps) {
  const { t } = useTranslation('planning');
  const act = useAct();
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    const values = { status: 'cancelled' as const, cancelReason: reason.trim() === '' ? null : reason.trim().slice(0, 500) };
    const options = { act: { code: `${type}.cancelled`, params: { ...params } } };
    const doing = type === 'conversation' ? updateRecord('conversation', id, values, options) : updateRecord('meeting', id, values, options);
    if ((await act(doing)) !== null) onClose();
  };
  return (
    <Dialog
      title={t('cancel.title')}
      lead={lead}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onBack}>{t('cancel.back')}</Button>
          <Button variant="primary" onPress={() => void cancel()}>
            {t('cancel.confirm')}
          </Button>
        </>
      }
    >
      <TextArea label={t('cancel.reason')} description={t('cancel.reasonHint')} value={reason} onChange={setReason} minRows={2} autoFocus />
    </Dialog>
  );
}
