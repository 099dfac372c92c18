import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Section } from '#renderer/ui/Section.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import { InsightForm, type InsightValues } from './InsightForm.tsx';
import { InsightRow } from './InsightRow.tsx';
import { useKept } from './use-kept.ts';

export type AddingProps = {
  readonly view: ConversationView;
  /** The name in "ook voor Zoë"; left out with several people. */
  readonly readerName: string | undefined;
  readonly isAdding: boolean;
  readonly onAddingChange: (isAdding: boolean) => void;
  readonly onSaved: (instant: string) => void;
};

/** What became clear in a gesprek; nothing stands here until there is one, or one is being written. */
export function LogInsights({ view, readerName, isAdding, onAddingChange, onSaved }: AddingProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const { insights, people, conversation } = view;
  const draftKey = `insight:new:${conversation.id}`;
  const { kept, forget } = useKept<InsightValues>(draftKey, ({ text }) => text.trim() !== '', () => onAddingChange(true));
  if (insights.length === 0 && !isAdding) return null;
  const nameOf = (coacheeId: string): string | undefined => (people.length < 2 ? undefined : people.find(({ id }) => id === coacheeId)?.givenName);
  return (
    <Section heading="title" title={t('insights.title')}>
      <ul className={css['agreements']}>
        {insights.map((insight) => (
          <InsightRow key={insight.id} insight={insight} readerName={readerName} who={nameOf(insight.coacheeId)} />
        ))}
      </ul>
      {isAdding ? (
        <InsightForm
          draftKey={draftKey}
          fieldId={`insight:new:${conversation.id}:text`}
          values={kept ?? { text: '', codes: [], coacheeId: conversation.coacheeId, audience: insights.at(-1)?.audience ?? [] }}
          people={people}
          readerName={readerName}
          isNew
          onClose={() => {
            forget();
            onAddingChange(false);
          }}
          onSave={async (values) => {
            const done = await act(api['conversations.addInsight']({ conversationId: conversation.id, ...values }));
            if (done !== null) {
              forget();
              onSaved(now());
            }
            return done !== null;
          }}
        />
      ) : null}
    </Section>
  );
}
