import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormText } from '#renderer/parts/form-fields.tsx';
import type { DialogState } from '#renderer/parts/use-dialog.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const named = z.object({ name: z.string().trim().min(1, 'text-required').max(120, 'text-too-long') });
const formId = 'start-name';

type NameDialogProps = Omit<DialogState, 'open'> & {
  /** Under which what is half-typed is kept. */
  readonly draftKey: string;
  readonly title: string;
  readonly lead?: string;
  readonly label: string;
  readonly description?: string;
  /** Makes the thing; false keeps the dialog and what was typed. */
  readonly onName: (name: string) => Promise<boolean>;
};

/** Asks for the name of something new; everything else about it comes afterwards, in its place. */
export function NameDialog(props: NameDialogProps) {
  const { title, lead, isOpen, onOpenChange } = props;
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={title}
      size="small"
      lead={lead}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={<FormFoot form={formId} submit={common('add')} onCancel={() => onOpenChange(false)} />}
    >
      {isOpen ? <NameForm {...props} /> : null}
    </Dialog>
  );
}

function NameForm({ draftKey, label, description, onName, onOpenChange }: NameDialogProps) {
  const { control, handleSubmit, forgetDraft } = useDraftForm(draftKey, named, { name: '' });
  const save = handleSubmit(async ({ name }) => {
    if (!(await onName(name))) return;
    await forgetDraft();
    onOpenChange(false);
  });
  return (
    <form id={formId} onSubmit={(event) => void save(event)} noValidate>
      <FormText control={control} name="name" label={label} description={description} isRequired autoFocus />
    </form>
  );
}
