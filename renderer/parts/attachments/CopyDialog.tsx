import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { copyName } from '#shared/domain/attachments.ts';
import type { AttachmentView } from '#shared/ipc/attachments.ts';

/** Says beforehand that a copy leaves the vault; only then its place is asked. */
export function CopyDialog({ item, onClose }: { readonly item: AttachmentView; readonly onClose: () => void }) {
  const { t } = useTranslation('attachments');
  const { id, fileName, fileType } = item;
  const save = async (): Promise<boolean> => {
    const place = await shell['shell.chooseSavePlace']({ purpose: fileType, suggestedName: copyName(fileName) });
    if (!place.ok || place.value === null) return false;
    const saved = await api['attachments.saveCopy']({ id, token: place.value.token });
    showToast({ message: saved.ok ? t('saved', { name: saved.value.name }) : errorSentence(saved.error) });
    return saved.ok;
  };
  return (
    <ConfirmDialog
      title={t('copyTitle', { name: fileName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      happens={[t('copyLeaves'), t('copyYours')]}
      stays={[t('copyStays')]}
      confirmLabel={t('choosePlace')}
      onConfirm={save}
    />
  );
}
