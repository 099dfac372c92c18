import { useTranslation } from 'react-i18next';
import type { Audience } from '#shared/domain/audience.ts';
import { hasManyPriorities } from '#shared/domain/question-hints.ts';
import type { QuestionView } from '#shared/ipc/questions.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { useEvidenceWords } from './use-evidence-words.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import css from './questions.module.css';

type QuestionListProps = {
  readonly views: readonly QuestionView[];
  /** Every leervraag that counts for "at most three prioritaire". */
  readonly all: readonly QuestionView[];
};

/** Leervragen with where they came from and who may see them; each unfolds to be worked on. */
export function QuestionList({ views, all }: QuestionListProps) {
  return (
    <ul>
      {views.map((view) => (
        <QuestionItem key={view.question.id} view={view} all={all} />
      ))}
    </ul>
  );
}

function QuestionItem({ view, all }: { readonly view: QuestionView; readonly all: readonly QuestionView[] }) {
  const { t } = useTranslation('questions');
  const evidenceWords = useEvidenceWords();
  const { question, person, themeLabel, evidence } = view;
  const { id, text, status, priority, level, audience, coacheeId } = question;
  const facts = [
    t(`statuses.${status}`),
    ...(priority === null ? [] : [t('priorityOf', { priority })]),
    ...(level === null ? [] : [t(`levels.${level}`)]),
    ...(themeLabel === null ? [] : [themeLabel]),
  ];
  const questions = all.map((other) => other.question);
  const isMany = coacheeId !== null && priority !== null && hasManyPriorities(questions, coacheeId);
  const setAudience = (next: Audience[]): void => void updateRecord('learningQuestion', id, { audience: next });
  return (
    <li className={css['question']}>
      <div className={css['head']}>
        <span className={css['text']}>{text}</span>
        <AudienceField value={audience} onChange={setAudience} name={person?.givenName} of={text.slice(0, 60)} data-field-id={`learningQuestion:${id}:audience`} />
      </div>
      <p className={css['quiet']}>{facts.join(' · ')}</p>
      {evidence.map((piece, index) => (
        <p key={index} className={css['quiet']}>
          {evidenceWords(piece)}
        </p>
      ))}
      {isMany ? <p className={css['quiet']}>{t('manyPriorities', { name: person?.givenName ?? '' })}</p> : null}
      <Disclosure variant="reason" title={t('edit')}>
        <Stack gap="field">
          <QuestionEditor view={view} />
        </Stack>
      </Disclosure>
    </li>
  );
}
