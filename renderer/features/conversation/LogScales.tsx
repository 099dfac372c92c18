import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ScaleView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import type { AddingProps } from './LogInsights.tsx';
import { ScaleDrawing } from './ScaleDrawing.tsx';
import { ownQuestion, ScaleForm, type ScaleValues } from './ScaleForm.tsx';
import { useShortDay } from './use-agreement-words.ts';
import { useKept } from './use-kept.ts';

/** Where the school leader placed herself; nothing stands here until there is an answer, or one is being noted. */
export function LogScales({ view, readerName, isAdding, onAddingChange, onSaved }: AddingProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const { scales, people, conversation, coachee, preparation } = view;
  const draftKey = `scaleAnswer:new:${conversation.id}`;
  const { kept, forget } = useKept<ScaleValues>(draftKey, ({ value, question, note }) => value !== null || question !== '' || note !== '', () => onAddingChange(true));
  if (scales.length === 0 && !isAdding) return null;
  const asked = new Set(scales.map(({ answer }) => answer.learningQuestionId));
  const first = preparation.questions.find(({ id }) => !asked.has(id));
  return (
    <Section heading="title" title={t('scales.title')}>
      <ul className={css['agreements']}>
        {scales.map((scale) => (
          <ScaleRow
            key={scale.answer.id}
            scale={scale}
            readerName={readerName}
            name={people.find(({ id }) => id === scale.answer.coacheeId)?.givenName ?? coachee.givenName}
            isOneOfSeveral={people.length > 1}
          />
        ))}
      </ul>
      {isAdding ? (
        <ScaleForm
          draftKey={draftKey}
          values={kept ?? { about: first?.id ?? ownQuestion, question: '', coacheeId: coachee.id, value: null, goal: first?.scale?.goal ?? null, note: '', audience: scales.at(-1)?.answer.audience ?? (readerName === undefined ? [] : ['coachee']) }}
          questions={preparation.questions}
          people={people}
          name={coachee.givenName}
          readerName={readerName}
          onClose={() => {
            forget();
            onAddingChange(false);
          }}
          onSave={async ({ about, value, question, ...values }) => {
            const isOwn = about === ownQuestion;
            const done = await act(api['conversations.addScale']({ ...values, conversationId: conversation.id, learningQuestionId: isOwn ? null : about, question: isOwn ? question : '', value: value ?? 0 }));
            if (done !== null) onSaved(now());
            return done !== null;
          }}
        />
      ) : null}
    </Section>
  );
}

type ScaleRowProps = { readonly scale: ScaleView; readonly readerName: string | undefined; readonly name: string; readonly isOneOfSeveral: boolean };

function ScaleRow({ scale: { answer, previous }, readerName, name, isOneOfSeveral }: ScaleRowProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const history = useDialog();
  const short = useShortDay();
  const { id, question, value, goal, note, audience, coacheeId, learningQuestionId } = answer;
  const share = useShare('scaleAnswer', id, readerName);
  const edit = useKeptDialog(`scaleAnswer:${id}`);
  if (edit.isOpen) {
    return (
      <li>
        <p className={logCss['words']}>{question}</p>
        <ScaleForm
          draftKey={`scaleAnswer:${id}`}
          isNew={false}
          values={{ about: learningQuestionId ?? ownQuestion, question, coacheeId, value, goal, note: note ?? '', audience: audience ?? [] }}
          questions={[]}
          people={[]}
          name={name}
          readerName={readerName}
          onClose={() => edit.onOpenChange(false)}
          onSave={async (given) => {
            const changed = { value: given.value ?? value, goal: given.goal, note: given.note.trim() === '' ? null : given.note, audience: given.audience };
            return (await act(updateRecord('scaleAnswer', id, changed))) !== null;
          }}
        />
      </li>
    );
  }
  const facts = [...(isOneOfSeveral ? [name] : []), ...(previous === null ? [] : [t('scales.previous', { value: previous.value, date: short(previous.answeredOn) })]), ...(note === null || note === '' ? [] : [note])];
  const labels: Readonly<Record<string, string>> = { value: t('fields.value'), goal: t('fields.goal'), note: t('fields.note'), question: t('fields.question') };
  return (
    <li className={css['agreement']}>
      <div>
        <p className={logCss['words']}>{question}</p>
        <ScaleDrawing
          label={previous === null ? t('scales.says', { question, value }) : t('scales.saysPrevious', { question, value, previous: previous.value })}
          value={value}
          valueLabel={t('scales.now', { value })}
          previous={previous?.value ?? null}
          goal={goal}
          goalLabel={t('prep.goal', { value: goal })}
        />
        <div className={logCss['factLine']}>
          {facts.length === 0 ? null : <span className={css['note']}>{facts.join(' · ')}</span>}
          <AudienceField value={audience} name={readerName} of={question} onChange={share} />
        </div>
      </div>
      <span className={css['hanging']}>
        <Menu
          label={t('scales.more', { question })}
          entries={[
            { id: 'edit', label: t('scales.edit'), onAction: edit.open },
            { id: 'history', label: t('scales.history'), onAction: history.open },
            { id: 'remove', label: t('scales.remove'), onAction: () => void act(removeRecord('scaleAnswer', id)) },
          ]}
        />
      </span>
      <HistoryDialog type="scaleAnswer" id={id} {...history} fieldLabel={(field) => labels[field] ?? null} />
    </li>
  );
}
