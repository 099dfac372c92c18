import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useRecords } from '#renderer/lib/records.ts';
import { useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { modelsFor } from '#shared/domain/conversation-models.ts';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { OwnModelDialog } from './OwnModelDialog.tsx';
import { useGuide } from './use-model.ts';

/** The name of the button with the other models. */
export const otherModel = 'conversation:model';

/** A model beside the text: its steps with good questions. A step becomes a heading in the log when one asks for it; nothing has to be filled in. */
export function ModelGuide({ view, onStep }: { readonly view: ConversationView; readonly onStep: (index: number) => void }) {
  const { t } = useTranslation('conversations');
  const { name, steps } = useGuide(view);
  const own = (useRecords('libraryItem', { kind: 'conversationModel' }) ?? []).filter(({ example }) => !example || view.conversation.example);
  const { id } = view.conversation;
  const [dialog, setDialog] = useKeptOpen(`conversationModel:${id}`);
  return (
    <Section heading="small" title={t('guide.title')} note={name}>
      <ol className={css['guide']}>
        {steps.map(({ title, questions }, index) => (
          <li key={`${index} ${title}`}>
            <Button variant="quiet" className={logCss['step'] ?? ''} aria-label={t('guide.insert', { step: title })} onPress={() => onStep(index)}>
              {title}
            </Button>
            {questions.map((question) => (
              <p key={question}>{question}</p>
            ))}
          </li>
        ))}
      </ol>
      <p className={css['note']}>{t('guide.stepsHint')}</p>
      <Inline>
        <Menu
          label={t('guide.other')}
          data-field-id={otherModel}
          trigger="quiet"
          entries={[
            ...modelsFor(view.conversation.kind).map((model) => ({ id: model, label: t(`models.${model}.name`), onAction: () => void api['conversations.chooseModel']({ conversationId: id, model }) })),
            ...own.map((item) => ({ id: item.id, label: item.title, onAction: () => void api['conversations.chooseModel']({ conversationId: id, own: item.id }) })),
            { id: 'make', label: t('guide.make'), onAction: () => setDialog('make') },
            ...(view.ownModel === null ? [] : [{ id: 'change', label: t('guide.change'), onAction: () => setDialog('change') }]),
          ]}
        />
      </Inline>
      {dialog === null ? null : <OwnModelDialog view={view} isNew={dialog === 'make'} onClose={() => setDialog(null)} />}
    </Section>
  );
}
