import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { conversationModels } from '#shared/domain/conversation-models.ts';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import { useModelQuestions } from './use-model.ts';
import { useNextWords } from './use-next-words.ts';

/** What may help: questions of a model, what not to write, and when the next gesprek would come. */
export function GuideColumn({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const { conversation, next } = view;
  const { name, questions } = useModelQuestions(conversation.model);
  const nextWords = useNextWords();
  const plan = usePlanRequest(({ open }) => open);
  const { id, swvId, coacheeId } = conversation;
  return (
    <aside className={css['column']} aria-label={t('guide.label')}>
      <Section heading="small" title={t('guide.title')} note={name}>
        <ul className={css['guide']}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <Menu
          label={t('guide.other')}
          trigger="quiet"
          entries={conversationModels.map((model) => ({ id: model, label: t(`models.${model}.name`), onAction: () => void api['conversations.chooseModel']({ conversationId: id, model }) }))}
        />
      </Section>
      <Section heading="small" title={t('guide.not')}>
        <p className={css['soft']}>{t('guide.notBody')}</p>
        <p className={css['note']}>{t('guide.access')}</p>
      </Section>
      <Section heading="small" title={t('guide.next')}>
        <p>{nextWords(next)}</p>
        {next.planned === null ? (
          <Button variant="quiet" onPress={() => plan({ kind: 'conversation', swvId, coacheeId })}>
            {t('actions.plan')}
          </Button>
        ) : (
          <LinkAction href={`/conversation/${next.planned.id}`}>{t('coachee.prepare')}</LinkAction>
        )}
      </Section>
    </aside>
  );
}
