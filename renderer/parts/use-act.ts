import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Done } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import { actSentence } from './act-sentence.ts';

/** Waits for a command; answers what was done, or null after it was refused. */
export type DoAct = (doing: Promise<Result<Done>>) => Promise<Done | null>;

/**
 * Runs commands the way every screen does: afterwards a sentence says what was done, with *Ongedaan maken*; when
 * it is refused the sentence says why.
 */
export function useAct(): DoAct {
  const { t } = useTranslation('common');
  return useCallback(
    async (doing) => {
      const result = await doing;
      if (!result.ok) {
        showToast({ message: errorSentence(result.error) });
        return null;
      }
      const { actId } = result.value;
      showToast({ message: `${actSentence(result.value)}.`, actionLabel: t('undo'), onAction: () => void undo(actId) });
      return result.value;
    },
    [t],
  );
}

async function undo(actId: string): Promise<void> {
  const result = await api['acts.undo']({ actId });
  showToast({ message: result.ok ? `${actSentence(result.value)}.` : errorSentence(result.error) });
}
