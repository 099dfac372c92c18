import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { SheetRequest } from '#shared/ipc/paper.ts';

type Saving = { readonly request: SheetRequest; /** Of what was looked at. */ readonly seal: string; /** Null = the house style. */ readonly templateId: string | null };

/** Asks where, writes the Word file there, and says that it is no longer encrypted. */
export function useSaveWord(): (suggestedName: string, saving: Saving) => Promise<void> {
  const { t } = useTranslation('paper');
  return async (suggestedName, { request, seal, templateId }) => {
    const place = await shell['shell.chooseSavePlace']({ purpose: 'docx', suggestedName });
    if (!place.ok || place.value === null) return;
    const { token } = place.value;
    const saved = await (templateId === null ? api['paper.saveWord']({ request, seal, token }) : api['paper.fillTemplate']({ request, seal, token, templateId }));
    showToast({ message: saved.ok ? t('saved', { name: saved.value.name }) : errorSentence(saved.error) });
  };
}
