import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { CoacheeConversationsView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { InsightRow } from './InsightRow.tsx';
import { ScaleDrawing } from './ScaleDrawing.tsx';
import { useMonth } from './use-month.ts';

/** What became clear to a school leader, and where she placed herself over time; only ever beside her own earlier answers. */
export function CoacheeInsights({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const { data } = useStoreQuery('conversations.ofCoachee', { coacheeId });
  if (data === undefined || data === null || data.coachee.id !== coacheeId) return null;
  const { insights, scales, coachee } = data;
  if (insights.length === 0 && scales.length === 0) return null;
  return (
    <Stack gap="block">
      {insights.length === 0 ? null : (
        <Section title={t('coachee.insights')}>
          <ul className={css['agreements']}>
            {insights.map((insight) => (
              <InsightRow key={insight.id} insight={insight} readerName={coachee.givenName} trailing={format.date(insight.notedOn, 'short')} />
            ))}
          </ul>
        </Section>
      )}
      {scales.length === 0 ? null : <Scales scales={scales} name={coachee.givenName} />}
    </Stack>
  );
}

function Scales({ scales, name }: { readonly scales: CoacheeConversationsView['scales']; readonly name: string }) {
  const { t } = useTranslation('conversations');
  const [isTable, setIsTable] = useState(false);
  return (
    <Section
      title={t('coachee.scales')}
      action={
        <Button variant="quiet" onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'scales.drawing' : 'scales.table')}
        </Button>
      }
    >
      <p className={css['note']}>{t('scales.own', { name })}</p>
      {scales.map((line) => (isTable ? <LineTable key={line.question} line={line} /> : <LineDrawing key={line.question} line={line} />))}
    </Section>
  );
}

type Line = CoacheeConversationsView['scales'][number];

function LineDrawing({ line: { question, answers } }: { readonly line: Line }) {
  const { t } = useTranslation('conversations');
  const month = useMonth();
  const last = answers.at(-1);
  if (last === undefined) return null;
  const { value, goal, answeredOn } = last;
  const previous = answers.at(-2)?.value ?? null;
  return (
    <div className={logCss['askedQuestion']}>
      <p className={css['question']}>{question}</p>
      <ScaleDrawing
        label={previous === null ? t('scales.says', { question, value }) : t('scales.saysPrevious', { question, value, previous })}
        value={value}
        valueLabel={t('scales.was', { month: month(answeredOn), value })}
        previous={previous}
        goal={goal}
        goalLabel={t('prep.goal', { value: goal })}
      />
    </div>
  );
}

function LineTable({ line: { question, answers } }: { readonly line: Line }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  return (
    <Table
      caption={question}
      columns={[
        { id: 'when', label: t('scales.when') },
        { id: 'answer', label: t('scales.answer'), align: 'end' },
        { id: 'target', label: t('scales.target'), align: 'end' },
      ]}
      rows={answers.map(({ id, answeredOn, value, goal }) => ({ id, cells: { when: format.date(answeredOn, 'short'), answer: format.number(value), target: goal === null ? '' : format.number(goal) } }))}
    />
  );
}
