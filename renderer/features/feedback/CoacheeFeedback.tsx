import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { PersonFeedback } from '#shared/ipc/feedback.ts';
import { AskDialog } from './AskDialog.tsx';
import { LoopRow } from './LoopRow.tsx';
import { NewRoundDialog } from './NewRoundDialog.tsx';
import css from './feedback.module.css';

/** Feedback of one school leader: what is asked and where it stands, the next step of the ladder as advice, what she gives, and rounds in the team. */
export function CoacheeFeedback({ coacheeId }: { readonly coacheeId: string }) {
  const view = useStoreQuery('feedback.person', { coacheeId }).data;
  return view === undefined || view === null || view.person.id !== coacheeId ? null : <Feedback key={coacheeId} view={view} />;
}

function Feedback({ view }: { readonly view: PersonFeedback }) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const ask = useKeptDialog(`feedback.ask:${view.person.id}`);
  const newRound = useKeptDialog(`feedback.round:${view.person.id}`);
  const { person, loops, gives, rounds, questions, swvId } = view;
  const name = shown(person.givenName);
  const isClosed = ({ state }: (typeof loops)[number]): boolean => state === 'told' || state === 'dropped';
  const [running, closed] = [loops.filter((loop) => !isClosed(loop)), loops.filter(isClosed)];
  return (
    <>
      <Section
        title={t('person.title', { name })}
        action={
          <Button variant="quiet" onPress={ask.open}>
            {t('ask.open')}
          </Button>
        }
      >
        <Advice view={view} />
        {running.length === 0 ? <p className={css['quiet']}>{t('person.none', { name })}</p> : null}
        <Rows label={t('person.title', { name })}>
          {running.map((loop) => (
            <LoopRow key={loop.loop.id} view={loop} questions={questions} />
          ))}
        </Rows>
        {closed.length === 0 ? null : (
          <Disclosure title={t('person.closed', { count: closed.length })}>
            <Rows>
              {closed.map((loop) => (
                <LoopRow key={loop.loop.id} view={loop} questions={questions} />
              ))}
            </Rows>
          </Disclosure>
        )}
        {gives.length === 0 ? null : (
          <Disclosure title={t('person.gives', { name, count: gives.length })}>
            <Rows>
              {gives.map((loop) => (
                <LoopRow key={loop.loop.id} view={loop} hasReceiver />
              ))}
            </Rows>
          </Disclosure>
        )}
        <LinkAction href={`/feedback/${swvId}`}>{t('person.toGroup')}</LinkAction>
      </Section>
      <Section
        title={t('rounds.ofPerson', { name })}
        action={
          <Button variant="quiet" onPress={newRound.open}>
            {t('rounds.new')}
          </Button>
        }
      >
        {rounds.length === 0 ? <p className={css['quiet']}>{t('rounds.none')}</p> : null}
        <Rows label={t('rounds.title')}>
          {rounds.map(({ id, title, forms, closedOn }) => (
            <Row key={id} title={<LinkAction href={`/round/${id}`}>{title}</LinkAction>} detail={t(closedOn === null ? 'rounds.running' : 'rounds.closed', { count: forms })} />
          ))}
        </Rows>
      </Section>
      {ask.isOpen ? <AskDialog view={view} {...ask} /> : null}
      {newRound.isOpen ? <NewRoundDialog coacheeId={person.id} swvId={swvId} {...newRound} /> : null}
    </>
  );
}

/** The next step of the ladder, in a sentence; why, under the fold. */
function Advice({ view: { advice, person } }: { readonly view: PersonFeedback }) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const { step, reason, highest } = advice;
  const stepName = (number: number): string => t(`ladder.steps.${number}` as 'ladder.steps.1');
  return (
    <div className={css['advice']}>
      <p>{t(`ladder.advice.${reason}`, { name: shown(person.givenName), step: stepName(step), highest: highest === 0 ? '' : stepName(highest) })}</p>
      <Disclosure variant="reason" title={t('ladder.why')}>
        <p>{t('ladder.rule')}</p>
        <ol className={css['steps']}>
          {[1, 2, 3, 4, 5, 6, 7].map((number) => (
            <li key={number} {...(number === step ? { 'aria-current': 'step' as const } : {})} className={number === step ? css['current'] : undefined}>
              {stepName(number)}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
