import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import type { Result } from '#shared/result.ts';
import type { Done } from '#shared/ipc/records.ts';
import { FormTextArea } from './form-fields.tsx';
import { useAct } from './use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const schema = z.object({ reason: z.string() });

type CancelRecordDialogProps = {
  /** What does not take place: under its id the half-typed reason is kept. */
  readonly id: string;
  readonly texts: { readonly title: string; readonly lead?: string; readonly back: string; readonly confirm: string; readonly reason: string; readonly hint: string };
  /** Writes it; the reason is null when none was given. */
  readonly onCancel: (cancelReason: string | null) => Promise<Result<Done>>;
  /** Left out: leaving the dialog is going back. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
};

/** Says that something will not or did not take place; it keeps its place in the planning, with the reason. */
export function CancelRecordDialog({ id, texts, onCancel, onBack, onClose }: CancelRecordDialogProps) {
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`cancel.reason:${id}`, schema, { reason: '' });
  const leave = (next: () => void): void => {
    void forgetDraft();
    next();
  };
  const cancel = handleSubmit(async ({ reason }) => {
    const given = reason.trim().slice(0, 500);
    if ((await act(onCancel(given === '' ? null : given))) !== null) leave(onClose);
  });
  return (
    <Dialog
      title={texts.title}
      {...(texts.lead === undefined ? {} : { lead: texts.lead })}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : leave(onClose))}
      actions={
        <>
          <Button onPress={() => leave(onBack ?? onClose)}>{texts.back}</Button>
          <Button variant="primary" onPress={() => void cancel()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <FormTextArea control={control} name="reason" label={texts.reason} description={texts.hint} minRows={2} autoFocus />
    </Dialog>
  );
}
