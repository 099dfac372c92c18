import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { IconDownload, IconFileImport } from '#renderer/ui/icons.ts';
import type { FilePreview } from '#shared/ipc/library.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';

/** Own items out to a file for a colleague, and in from one. Both are shown before anything happens. */
export function FilesMenu() {
  const { t } = useTranslation('library');
  const exporting = useDialog();
  const [preview, setPreview] = useState<FilePreview | null>(null);
  const read = async (): Promise<void> => {
    const chosen = await shell['shell.chooseFile']({ purpose: 'library' });
    if (!chosen.ok || chosen.value === null) return;
    const result = await api['library.readFile']({ token: chosen.value.token });
    if (result.ok) setPreview(result.value);
    else showToast({ message: errorSentence(result.error) });
  };
  return (
    <>
      <Menu
        label={t('more')}
        entries={[
          { id: 'import', label: t('import'), icon: <IconFileImport />, onAction: () => void read() },
          { id: 'export', label: t('export'), icon: <IconDownload />, onAction: exporting.open },
        ]}
      />
      {exporting.isOpen ? <ExportDialog onClose={() => exporting.onOpenChange(false)} /> : null}
      {preview === null ? null : <ImportDialog preview={preview} onClose={() => setPreview(null)} />}
    </>
  );
}
