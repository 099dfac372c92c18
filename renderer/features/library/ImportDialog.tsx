import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { FilePreview } from '#shared/ipc/library.ts';

/** What stands in a colleague's file; what is ticked comes in, in one act that can be undone. */
export function ImportDialog({ preview, onClose }: { readonly preview: FilePreview; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { sessionId, fileName, items } = preview;
  const [chosen, setChosen] = useState<readonly string[]>(items.filter(({ isKnown }) => !isKnown).map(({ index }) => String(index)));
  const run = async (): Promise<void> => {
    if ((await act(api['library.import']({ sessionId, indexes: chosen.map(Number) }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('importDialog.title')}
      lead={t('importDialog.lead', { file: fileName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void run()}>
            {t('importDialog.run')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        {items.some(({ isKnown }) => isKnown) ? <p>{t('importDialog.known')}</p> : null}
        <CheckboxGroup
          label={t('importDialog.choose')}
          value={chosen}
          onChange={setChosen}
          options={items.map(({ index, title, kind, summary, isKnown }) => ({ id: String(index), label: title, note: [t(`kindOne.${kind}`), isKnown ? t('importDialog.have') : null, summary.slice(0, 120)].filter((words) => words !== null && words !== '').join(' · ') }))}
        />
      </Stack>
    </Dialog>
  );
}
