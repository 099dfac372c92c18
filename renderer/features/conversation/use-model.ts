import { useTranslation } from 'react-i18next';
import { defaultModelOf } from '#shared/domain/conversation-models.ts';
import type { ConversationView } from '#shared/ipc/conversations.ts';

/** A step of a model with its good questions; a guide, never a form. */
export type GuideStep = { readonly title: string; readonly questions: readonly string[] };
export type Guide = { readonly name: string; readonly steps: readonly GuideStep[] };

/** The chosen model, or the one that shows without a choice: its name, its steps and their questions. */
export function useGuide({ conversation, ownModel }: Pick<ConversationView, 'conversation' | 'ownModel'>): Guide {
  const { t } = useTranslation('conversations');
  if (ownModel !== null) {
    const loose = ownModel.questions.length === 0 ? [] : [{ title: t('guide.title'), questions: ownModel.questions }];
    return { name: ownModel.title, steps: [...ownModel.steps.map(({ title, text }) => ({ title, questions: text === '' ? [] : [text] })), ...loose] };
  }
  const chosen = conversation.model ?? defaultModelOf(conversation.kind);
  return { name: t(`models.${chosen}.name`), steps: t(`models.${chosen}.steps`, { returnObjects: true }) as readonly GuideStep[] };
}
