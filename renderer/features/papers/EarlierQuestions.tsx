import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import type { EarlierQuestion } from '#shared/ipc/papers.ts';
import css from './papers.module.css';

type EarlierQuestionsProps = { readonly swvId: string } | { readonly coacheeId: string };

/** Leervragen of the traject before this one, at hand to go on with. Nothing when there was none. */
export function EarlierQuestions(where: EarlierQuestionsProps) {
  const { t } = useTranslation('papers');
  const questions = useStoreQuery('papers.earlierQuestions', where).data ?? [];
  if (questions.length === 0) return null;
  return (
    <Disclosure title={t('earlier.title', { count: questions.length })} level={2}>
      <p className={css['soft']}>{t('earlier.lead')}</p>
      <ul>
        {questions.map((earlier) => (
          <EarlierItem key={earlier.question.id} earlier={earlier} hasName={!('coacheeId' in where)} />
        ))}
      </ul>
    </Disclosure>
  );
}

function EarlierItem({ earlier, hasName }: { readonly earlier: EarlierQuestion; readonly hasName: boolean }) {
  const { t } = useTranslation('papers');
  const { t: questions } = useTranslation('questions');
  const act = useAct();
  const shown = useShownName();
  const { question, person, themeLabel, isTakenOn } = earlier;
  const owner = person === null ? questions('theGroup') : shown(person);
  const facts = [...(hasName ? [owner] : []), questions(`statuses.${question.status}`), ...(themeLabel === null ? [] : [themeLabel]), ...(isTakenOn ? [t('earlier.taken')] : [])];
  return (
    <li className={css['question']}>
      <p>{question.text}</p>
      <p className={css['soft']}>{facts.join(' · ')}</p>
      {isTakenOn ? null : (
        <Button variant="quiet" aria-label={t('earlier.takeOnOf', { text: question.text.slice(0, 80) })} onPress={() => void act(api['papers.takeOn']({ questionId: question.id }))}>
          {t('earlier.takeOn')}
        </Button>
      )}
    </li>
  );
}
