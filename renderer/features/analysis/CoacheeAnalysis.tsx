import { useTranslation } from 'react-i18next';
import type { PersonPicture } from '#shared/ipc/analysis.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useMakeQuestion } from '#renderer/parts/use-make-question.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { RangeDrawing } from './RangeDrawing.tsx';
import css from './drawing.module.css';

type Measured = PersonPicture[number];

/** A school leader's own means, strengths first; never one score for the whole person. */
export function CoacheeAnalysis({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('analysis');
  const { data } = useStoreQuery('analysis.person', { coacheeId });
  const format = useFormat();
  if (data === undefined) return null;
  const [latest, ...earlier] = data;
  if (latest === undefined) {
    return (
      <Section title={t('person.none')} heading="small">
        <p className={css['figures']}>{t('person.noneYet')}</p>
        <LinkAction href="/analysis/import">{t('import.title')}</LinkAction>
      </Section>
    );
  }
  return (
    <Section title={t(`moments.${latest.moment}`)} note={format.date(latest.takenOn, 'month')} heading="small">
      <Scales measured={latest} coacheeId={coacheeId} />
      {latest.scales.some(({ mean }) => mean !== null) ? <p className={css['figures']}>{t('person.makeHint')}</p> : null}
      {earlier.map((measured) => (
        <Disclosure key={measured.measurementId} title={`${t(`moments.${measured.moment}`)}, ${format.date(measured.takenOn, 'month')}`}>
          <Scales measured={measured} coacheeId={coacheeId} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Scales({ measured: { measurementId, swvId, scales }, coacheeId }: { readonly measured: Measured; readonly coacheeId: string }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const make = useMakeQuestion();
  return (
    <ul>
      {scales.map(({ scaleId, label, mean, min, max, itemsAnswered, itemCount }) => (
        <li key={scaleId} className={css['scaleRow']}>
          <span>
            {label}{' '}
            <span className={css['figures']}>
              {mean === null
                ? t('person.tooFew', { answered: itemsAnswered, count: itemCount })
                : t('person.mean', { mean: format.number(mean, 1), min: format.number(min), max: format.number(max) })}
            </span>
          </span>
          <RangeDrawing min={min} max={max} value={mean} />
          {mean === null ? (
            <span />
          ) : (
            <IconButton
              label={t('group.makeQuestionOn', { theme: label })}
              icon={<IconPlus size={16} />}
              onPress={() => void make({ kind: 'scale', swvId, coacheeId, measurementId, scaleId, label })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
