import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import type { Done } from '#shared/ipc/records.ts';
import { openQuestion } from './open-question.ts';
import { useAct } from './use-act.ts';

type From =
  | { readonly kind: 'theme'; readonly swvId: string; readonly coacheeId: string | null; readonly themeId: string; readonly label: string }
  | { readonly kind: 'scale'; readonly swvId: string; readonly coacheeId: string; readonly measurementId: string; readonly scaleId: string; readonly label: string };

/** From a figure to a draft leervraag that keeps it as evidence. The words are a beginning, to be replaced. */
export function useMakeQuestion(): (from: From) => Promise<Done | null> {
  const { t } = useTranslation('questions');
  const act = useAct();
  return useCallback(
    async (from) => {
      const theme = lowerFirst(from.label);
      const { swvId, coacheeId } = from;
      const text = t(coacheeId === null ? 'draftOfGroup' : 'draftOfPerson', { theme });
      const done = await act(
        from.kind === 'theme'
          ? api['questions.fromTheme']({ swvId, coacheeId, themeId: from.themeId, text })
          : api['questions.fromScale']({ swvId, coacheeId, measurementId: from.measurementId, scaleId: from.scaleId, text }),
      );
      const [id] = done?.ids ?? [];
      if (id !== undefined) openQuestion(id);
      return done;
    },
    [act, t],
  );
}

/** "Gedeeld leiderschap" in the middle of a sentence; abbreviations such as PLG keep their capitals. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
