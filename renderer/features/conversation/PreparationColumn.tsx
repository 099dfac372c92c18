import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AppreciateButton, useAppreciationLines } from '#renderer/parts/feedback/Appreciations.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { ConversationView, Preparation, ScaleLine } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { useAgreementWords, usePreviousDay } from './use-agreement-words.ts';
import { useSinceLines } from './use-since-lines.ts';
import { ScaleDrawing } from './ScaleDrawing.tsx';
import { useMonth } from './use-month.ts';
import { useStartLines } from './use-start-lines.ts';

/** What was: the left column of a gesprek, from what stands in the vault. */
export function PreparationColumn({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const { preparation, coachee } = view;
  const { previous, otherOpen, questions, measurement, since } = preparation;
  const name = coachee.givenName;
  const startLines = useStartLines();
  const sinceLines = useSinceLines()(since);
  const previousDay = usePreviousDay(view.conversation.date);
  const isGroup = view.conversation.kind === 'group';
  return (
    <aside className={css['column']} aria-label={t('prep.label')}>
      {isGroup ? <People view={view} /> : null}
      <Section heading="small" title={previous === null ? t('prep.first') : t('prep.previous', { date: previousDay(previous.date) })}>
        {previous === null ? isGroup ? <p className={css['soft']}>{t('prep.firstGroup')}</p> : <FirstTime name={name} lines={startLines(preparation.start)} /> : <Ticks agreements={previous.agreements} givenName={name} empty={t(previous.dateOnly ? 'prep.dateOnly' : 'prep.noAgreements')} />}
      </Section>
      {otherOpen.length === 0 ? null : (
        <Section heading="small" title={t(isGroup ? 'prep.otherOpenGroup' : 'prep.otherOpen')}>
          <Ticks agreements={otherOpen} givenName={name} empty="" />
        </Section>
      )}
      <Section heading="small" title={isGroup ? t('prep.groupQuestions') : t('prep.questions', { count: Math.max(1, questions.length), name })}>
        {questions.length === 0 ? <p className={css['soft']}>{t(isGroup ? 'prep.noGroupQuestions' : 'prep.noQuestions')}</p> : null}
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </Section>
      {isGroup ? null : <Appreciated view={view} />}
      {isGroup ? null : measurement === null ? (
        <p className={css['soft']}>{t('prep.noMeasurement')}</p>
      ) : (
        <>
          <Section heading="small" title={t('prep.strengths')}>
            <Scales lines={measurement.strengths} />
          </Section>
          <Section
            heading="small"
            title={t('prep.measurement', { month: format.date(measurement.takenOn, 'month').split(' ')[0] })}
            note={measurement.range === null ? undefined : t('prep.measurementRange', { min: format.number(measurement.range.min), max: format.number(measurement.range.max) })}
          >
            <Scales lines={measurement.needs} />
          </Section>
        </>
      )}
      <Section heading="small" title={since.from === null ? t('prep.sinceStart') : t('prep.since', { month: format.date(since.from, 'month').split(' ')[0] })}>
        {sinceLines.length === 0 ? <p className={css['soft']}>{t('prep.nothingSince')}</p> : null}
        {sinceLines.map((line) => (
          <p key={line} className={css['soft']}>
            {line}
          </p>
        ))}
      </Section>
      {isGroup ? null : <LinkAction href={`/coachee/${coachee.id}`}>{t('actions.person', { name })}</LinkAction>}
    </aside>
  );
}

/** A leervraag, and where the school leader last placed herself on it. */
function Question({ question: { text, scale } }: { readonly question: Preparation['questions'][number] }) {
  const { t } = useTranslation('conversations');
  const month = useMonth();
  const value = scale?.value ?? 0;
  const when = scale === null ? '' : month(scale.answeredOn);
  return (
    <div className={logCss['askedQuestion']}>
      <p className={css['question']}>{text}</p>
      {scale === null ? null : (
        <ScaleDrawing
          label={scale.goal === null ? t('prep.scaleSays', { question: text, value, month: when }) : t('prep.scaleSaysGoal', { question: text, value, month: when, goal: scale.goal })}
          value={value}
          valueLabel={t('prep.scale', { month: when, value })}
          goal={scale.goal}
          goalLabel={t('prep.goal', { value: scale.goal })}
        />
      )}
    </div>
  );
}

/** Who takes part in a gesprek with several people. */
function People({ view: { people } }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  return (
    <Section heading="small" title={t('prep.people')}>
      <ul className={css['ticks']}>
        {people.map(({ id, givenName, familyName }) => (
          <li key={id}>
            <LinkAction href={`/coachee/${id}`}>
              {givenName} {familyName}
            </LinkAction>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What others value in this person: before figures, and before any tip. */
function Appreciated({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('feedback');
  const lines = useAppreciationLines(view.coachee.id);
  return (
    <Section heading="small" title={t('appreciation.prep')}>
      <ul className={css['quotes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <AppreciateButton about={{ conversationId: view.conversation.id, coacheeId: view.coachee.id, swvId: view.swv.id }} />
    </Section>
  );
}

function FirstTime({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  const { t } = useTranslation('conversations');
  return (
    <>
      <p className={css['soft']}>{t('prep.firstBody', { name })}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Ticks({ agreements, givenName, empty }: { readonly agreements: readonly Rec<'agreement'>[]; readonly givenName: string; readonly empty: string }) {
  const act = useAct();
  const words = useAgreementWords(givenName);
  if (agreements.length === 0) return <p className={css['soft']}>{empty}</p>;
  return (
    <ul className={css['ticks']}>
      {agreements.map(({ id, text, status, dueOn, owner, doneOn }) => (
        <li key={id}>
          <CheckboxField
            label={text}
            description={status === 'open' ? words.due(dueOn) || undefined : status === 'dropped' ? words.trailing({ owner, dueOn, status, doneOn }) : undefined}
            isSelected={status !== 'open'}
            isQuietWhenSelected
            onChange={(isDone) => void act(api['agreements.setStatus']({ id, status: isDone ? 'done' : 'open' }))}
          />
        </li>
      ))}
    </ul>
  );
}

function Scales({ lines }: { readonly lines: readonly ScaleLine[] }) {
  const format = useFormat();
  return (
    <>
      {lines.map(({ scaleId, label, mean }) => (
        <p key={scaleId} className={css['soft']}>
          {label} {format.number(mean, 1)}
        </p>
      ))}
    </>
  );
}
