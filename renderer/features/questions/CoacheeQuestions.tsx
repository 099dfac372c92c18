import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { NewQuestionDialog } from './NewQuestionDialog.tsx';
import { QuestionList } from './QuestionList.tsx';
import css from './questions.module.css';

/** What one school leader wants to learn. */
export function CoacheeQuestions({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('questions');
  const { data: views } = useStoreQuery('questions.list', { coacheeId });
  const group = useStoreQuery('questions.groupOf', { coacheeId }).data?.swvId ?? null;
  const add = useKeptDialog(`learningQuestion.new:${coacheeId}`);
  return (
    <Section
      title={t('title')}
      action={
        group === null ? undefined : (
          <Button variant="quiet" onPress={add.open}>
            {t('add')}
          </Button>
        )
      }
    >
      {views === undefined ? null : views.length === 0 ? <p className={css['quiet']}>{group === null ? t('noGroup') : t('emptyPerson')}</p> : <QuestionList views={views} all={views} />}
      {group === null ? null : <NewQuestionDialog swvId={group} coacheeId={coacheeId} isOpen={add.isOpen} onOpenChange={add.onOpenChange} />}
    </Section>
  );
}
