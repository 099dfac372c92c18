import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useRecords } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Rec } from '#shared/domain/records.ts';

/** Which own items leave this laptop, and what never goes along. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const own = useRecords('libraryItem');
  return own === undefined ? null : <Choose own={own} onClose={onClose} />;
}

function Choose({ own, onClose }: { readonly own: readonly Rec<'libraryItem'>[]; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const [ids, setIds] = useState<readonly string[]>(own.filter(({ kind }) => kind !== 'person').map(({ id }) => id));
  const save = async (): Promise<void> => {
    const place = await shell['shell.chooseSavePlace']({ purpose: 'library', suggestedName: t('exportDialog.file') });
    if (place.ok && place.value !== null) await write(place.value.token);
    else if (!place.ok) showToast({ message: errorSentence(place.error) });
  };
  const write = async (token: string): Promise<void> => {
    const result = await api['library.export']({ token, ids: [...ids] });
    showToast({ message: result.ok ? `${t('exportDialog.saved', { count: result.value.count, name: result.value.name })}.` : errorSentence(result.error) });
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={t('exportDialog.title')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          {own.length === 0 ? null : (
            <Button variant="primary" isDisabled={ids.length === 0} onPress={() => void save()}>
              {t('exportDialog.save')}
            </Button>
          )}
        </>
      }
    >
      {own.length === 0 ? (
        <p>{t('exportDialog.none')}</p>
      ) : (
        <Stack gap="field">
          <Callout tone="leaves" title={t('exportDialog.lead')} safe={t('exportDialog.stays')} />
          <CheckboxGroup label={t('exportDialog.choose')} value={ids} onChange={setIds} options={own.map(({ id, title, kind }) => ({ id, label: title, note: t(`kindOne.${kind}`) }))} />
          {own.some(({ kind }) => kind === 'person') ? <p>{t('exportDialog.people')}</p> : null}
        </Stack>
      )}
    </Dialog>
  );
}
