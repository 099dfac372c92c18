import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { FormFoot } from '../FormFoot.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { shortName } from '#shared/domain/attachments.ts';
import type { AttachmentView } from '#shared/ipc/attachments.ts';

const schema = z.object({ name: z.string().trim().min(1, 'text-required').max(200, 'text-too-long') });

/** Another name for a file, for whoever looks for it later. */
export function RenameDialog({ item, onClose }: { readonly item: AttachmentView; readonly onClose: () => void }) {
  const { t } = useTranslation('attachments');
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`attachment.name:${item.id}`, schema, { name: item.fileName });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ name }) => {
    const fileName = shortName(name);
    if ((await act(updateRecord('attachment', item.id, { fileName }, { act: { code: 'attachment.renamed', params: { name: fileName } } }))) !== null) close();
  });
  return (
    <Dialog
      title={t('rename')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="rename-attachment" submit={t('renameConfirm')} onCancel={close} />}
    >
      <form id="rename-attachment" onSubmit={(event) => void save(event)} noValidate>
        <FormText control={control} name="name" label={t('name')} maxLength={200} isRequired autoFocus />
      </form>
    </Dialog>
  );
}
