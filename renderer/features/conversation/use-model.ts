import { useTranslation } from 'react-i18next';
import { defaultConversationModel, type ConversationModel } from '#shared/domain/conversation-models.ts';

/** The chosen model, or the one that shows without a choice: its name and its questions. */
export function useModelQuestions(model: ConversationModel | null): { readonly name: string; readonly questions: readonly string[] } {
  const { t } = useTranslation('conversations');
  const chosen = model ?? defaultConversationModel;
  return { name: t(`models.${chosen}.name`), questions: t(`models.${chosen}.questions`, { returnObjects: true }) as readonly string[] };
}
