import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { shortName } from '#shared/domain/attachments.ts';
import type { AttachmentView } from '#shared/ipc/attachments.ts';

/** Another name for a file, for whoever looks for it later. */
export function RenameDialog({ item, onClose }: { readonly item: AttachmentView; readonly onClose: () => void }) {
  const { t } = useTranslation('attachments');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const [name, setName] = useState(item.fileName);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const fileName = shortName(name);
    if ((await act(updateRecord('attachment', item.id, { fileName }, { act: { code: 'attachment.renamed', params: { name: fileName } } }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('rename')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form="rename-attachment" isDisabled={name.trim() === ''}>
            {t('renameConfirm')}
          </Button>
        </>
      }
    >
      <form id="rename-attachment" onSubmit={(event) => void save(event)}>
        <TextField label={t('name')} value={name} onChange={setName} maxLength={200} autoFocus />
      </form>
    </Dialog>
  );
}
