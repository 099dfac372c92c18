import { useTranslation } from 'react-i18next';
import { hasManyPriorities } from '#shared/domain/question-hints.ts';
import type { QuestionView } from '#shared/ipc/questions.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { useOpenQuestion } from '#renderer/parts/open-question.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { useEvidenceWords } from './use-evidence-words.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './questions.module.css';

type QuestionListProps = {
  readonly views: readonly QuestionView[];
  /** Every leervraag that counts for "at most three prioritaire". */
  readonly all: readonly QuestionView[];
};

/** Leervragen with where they came from and who may see them; each unfolds to be worked on. */
export function QuestionList({ views, all }: QuestionListProps) {
  const { openId, setOpenId } = useOpenQuestion();
  return (
    <ul>
      {views.map((view) => {
        const { id } = view.question;
        return <QuestionItem key={id} view={view} all={all} isOpen={openId === id} onOpenChange={(isOpen) => setOpenId(isOpen ? id : null)} />;
      })}
    </ul>
  );
}

type QuestionItemProps = { readonly view: QuestionView; readonly all: readonly QuestionView[]; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

function QuestionItem({ view, all, isOpen, onOpenChange }: QuestionItemProps) {
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
  const share = useShare('learningQuestion', id, person?.givenName);
  return (
    <li className={css['question']}>
      <div className={css['head']}>
        <span className={css['text']}>{shownText(text)}</span>
        <AudienceField value={audience} onChange={share} name={person?.givenName} of={text.slice(0, 60)} data-field-id={`learningQuestion:${id}:audience`} />
      </div>
      <p className={css['quiet']}>{facts.join(' · ')}</p>
      {evidence.map((piece, index) => (
        <p key={index} className={css['quiet']}>
          {evidenceWords(piece)}
        </p>
      ))}
      {isMany ? <p className={css['quiet']}>{t('manyPriorities', { name: person?.givenName ?? '' })}</p> : null}
      <Disclosure variant="reason" title={t('edit')} isExpanded={isOpen} onExpandedChange={onOpenChange}>
        {isOpen ? (
          <Stack gap="field">
            <QuestionEditor view={view} />
          </Stack>
        ) : null}
      </Disclosure>
    </li>
  );
}
