import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasurementDetail } from '#shared/ipc/analysis.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import css from './drawing.module.css';

const rowsAtATime = 40;
const openShown = 10;

/** The questions of a measurement with their means, and what was written in people's own words. */
export function QuestionFigures({ detail: { items, scales } }: { readonly detail: MeasurementDetail }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { t: common } = useTranslation('common');
  const [shown, setShown] = useState(rowsAtATime);
  const likert = items.filter(({ kind }) => kind === 'likert');
  const worded = items.filter(({ kind, answers }) => kind !== 'likert' && answers.length > 0);
  const scaleLabel = new Map(scales.map(({ id, label }) => [id, label]));
  return (
    <>
      {likert.length === 0 ? null : (
        <Section title={t('measurement.questions')}>
          <Table
            caption={t('measurement.questions')}
            isCaptionHidden
            columns={[
              { id: 'text', label: t('measurement.question') },
              { id: 'scale', label: t('import.scales.name') },
              { id: 'mean', label: t('mean'), align: 'end' },
              { id: 'n', label: t('n'), align: 'end' },
            ]}
            rows={likert.slice(0, shown).map(({ id, text, code, scaleId, reverse, mean, n }) => ({
              id,
              cells: {
                text: reverse ? t('measurement.reversed', { text: text ?? code }) : (text ?? code),
                scale: scaleId === null ? '–' : (scaleLabel.get(scaleId) ?? '–'),
                mean: mean === null ? '–' : format.number(mean, 2),
                n: format.number(n),
              },
            }))}
          />
          {likert.length > shown ? (
            <Button variant="quiet" onPress={() => setShown(shown + rowsAtATime)}>
              {common('showMore')}
            </Button>
          ) : null}
        </Section>
      )}
      {worded.length === 0 ? null : (
        <Section title={t('measurement.words')} note={t('measurement.wordsNote')}>
          {worded.map(({ id, text, code, answers, n }) => (
            <Disclosure key={id} title={t('measurement.wordsOf', { question: text ?? code, count: n })}>
              <ul className={css['people']}>
                {answers.slice(0, openShown).map((answer) => (
                  <li key={answer.text}>
                    <bdi>{answer.text}</bdi> {answer.count > 1 ? <span className={css['figures']}>× {format.number(answer.count)}</span> : null}
                  </li>
                ))}
                {answers.length > openShown ? <li className={css['figures']}>{t('measurement.moreWords', { count: answers.length - openShown })}</li> : null}
              </ul>
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  );
}
