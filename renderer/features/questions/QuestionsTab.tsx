import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '#shared/ipc/questions.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useOpenQuestion } from '#renderer/parts/open-question.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { NewQuestionDialog } from './NewQuestionDialog.tsx';
import { QuestionList } from './QuestionList.tsx';

/** Leervragen on one page before those of each person fold away. */
const inSight = 20;

/** The leervragen of a group: its own first, then those of its people. */
export function QuestionsTab({ swvId }: { readonly swvId: string }) {
  return <Questions key={swvId} swvId={swvId} />;
}

function Questions({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('questions');
  const { data: views } = useStoreQuery('questions.list', { swvId });
  const add = useKeptDialog(`learningQuestion.new:${swvId}`);
  const shown = useShownName();
  if (views === undefined) return <Loading />;
  const own = views.filter(({ person }) => person === null);
  const byPerson = [...Map.groupBy(views.filter((view) => view.person !== null), ({ person }) => person?.id ?? '')];
  const dialog = <NewQuestionDialog swvId={swvId} coacheeId={null} isOpen={add.isOpen} onOpenChange={add.onOpenChange} />;
  const button = (
    <Button variant="primary" icon={<IconPlus />} onPress={add.open}>
      {t('add')}
    </Button>
  );
  if (views.length === 0) {
    return (
      <>
        <EmptyState sentence={t('empty')} action={button} alternative={<LinkAction href={`/swv/${swvId}/analysis`}>{t('fromPicture')}</LinkAction>} />
        {dialog}
      </>
    );
  }
  return (
    <Stack>
      <Inline>{button}</Inline>
      {own.length === 0 ? null : (
        <Section title={t('ofGroup')}>
          <QuestionList views={own} all={views} />
        </Section>
      )}
      {byPerson.map(([id, theirs]) => (
        <PersonQuestions key={id} name={nameOf(theirs, shown)} views={theirs} all={views} isFolded={views.length > inSight} />
      ))}
      {dialog}
    </Stack>
  );
}

function nameOf([first]: readonly QuestionView[], shown: ReturnType<typeof useShownName>): string {
  return first?.person === null || first === undefined ? '' : shown(first.person);
}

type PersonQuestionsProps = { readonly name: string; readonly views: readonly QuestionView[]; readonly all: readonly QuestionView[]; /** Shows the name only, until it is asked for. */ readonly isFolded: boolean };

function PersonQuestions({ name, views, all, isFolded }: PersonQuestionsProps) {
  const { t } = useTranslation('questions');
  const { openId } = useOpenQuestion();
  const [isExpanded, setIsExpanded] = useState(false);
  // What is being worked on stays in sight, also after a lock.
  const isOpen = isExpanded || views.some(({ question }) => question.id === openId);
  if (isFolded) {
    return (
      <Disclosure level={2} title={t('ofPersonCount', { name, count: views.length })} isExpanded={isOpen} onExpandedChange={setIsExpanded}>
        <QuestionList views={views} all={all} />
      </Disclosure>
    );
  }
  return (
    <Section title={t('ofPerson', { name })}>
      <QuestionList views={views} all={all} />
    </Section>
  );
}
