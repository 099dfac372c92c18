import { useState } from 'react';
import type { Result } from '#shared/result.ts';
import type { Done } from '#shared/ipc/records.ts';
import { useAct } from './use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

type CancelRecordDialogProps = {
  readonly texts: { readonly title: string; readonly lead?: string; readonly back: string; readonly confirm: string; readonly reason: string; readonly hint: string };
  /** Writes it; the reason is null when none was given. */
  readonly onCancel: (cancelReason: string | null) => Promise<Result<Done>>;
  /** Left out: leaving the dialog is going back. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
};

/** Says that something will not or did not take place; it keeps its place in the planning, with the reason. */
export function CancelRecordDialog({ texts, onCancel, onBack, onClose }: CancelRecordDialogProps) {
  const act = useAct();
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    const given = reason.trim().slice(0, 500);
    if ((await act(onCancel(given === '' ? null : given))) !== null) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      {...(texts.lead === undefined ? {} : { lead: texts.lead })}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onBack ?? onClose}>{texts.back}</Button>
          <Button variant="primary" onPress={() => void cancel()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <TextArea label={texts.reason} description={texts.hint} value={reason} onChange={setReason} minRows={2} autoFocus />
    </Dialog>
  );
}
