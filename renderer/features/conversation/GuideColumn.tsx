import { useTranslation } from 'react-i18next';
import { GroupInputForm } from '#renderer/parts/group-input/GroupInputs.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import { KeysLine } from './KeysLine.tsx';
import { ModelGuide } from './ModelGuide.tsx';
import { NotHere } from './NotHere.tsx';
import { useNextWords } from './use-next-words.ts';

type GuideColumnProps = { readonly view: ConversationView; readonly onStep: (index: number) => void; readonly onPlanNext: () => void };

/** What may help: a model, what not to write, and when the next gesprek would come. */
export function GuideColumn({ view, onStep, onPlanNext }: GuideColumnProps) {
  const { t } = useTranslation('conversations');
  const { t: meeting } = useTranslation('meeting');
  const { conversation, next } = view;
  const nextWords = useNextWords();
  return (
    <aside className={css['column']} aria-label={t('guide.label')}>
      <ModelGuide view={view} onStep={onStep} />
      <NotHere />
      {conversation.kind === 'group' ? null : (
        <Section heading="small" title={t('guide.next')}>
          <p>{nextWords(next)}</p>
          {next.planned === null ? (
            <Button variant="quiet" kbd={t('guide.planKey')} onPress={onPlanNext}>
              {t('actions.plan')}
            </Button>
          ) : (
            <LinkAction href={`/conversation/${next.planned.id}`}>{t('coachee.prepare')}</LinkAction>
          )}
        </Section>
      )}
      <Disclosure title={meeting('input.forGroup')}>
        <GroupInputForm swvId={conversation.swvId} from={{ conversationId: conversation.id, ...(conversation.kind === 'group' ? {} : { coacheeId: conversation.coacheeId }) }} />
      </Disclosure>
      <KeysLine />
    </aside>
  );
}
