import { useTranslation } from 'react-i18next';
import type { GroupPicture } from '#shared/ipc/analysis.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { RangeDrawing } from './RangeDrawing.tsx';
import css from './drawing.module.css';

/** Two moments beside each other, only where that is fair: the same questionnaire, the same people. */
export function ChangesSection({ picture: { changes, noChange } }: { readonly picture: GroupPicture }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const [first] = changes;
  if (first === undefined) {
    return noChange === null ? null : (
      <Section title={t('changes.title')}>
        <p className={css['people']}>{t(`changes.none.${noChange}`)}</p>
      </Section>
    );
  }
  const moment = ({ moment: name, takenOn }: typeof first.before): string => `${t(`inSentence.${name}`)} (${format.date(takenOn, 'month')})`;
  return (
    <Section title={t('changes.title')} note={t('changes.note', { before: moment(first.before), after: moment(first.after), count: first.paired })}>
      <div className={css['picture']}>
        <ul>
          {changes.map(({ scaleId, label, min, max, before, after, change, paired, isSmall }) => (
            <li key={scaleId} className={css['row']}>
              <span className={css['label']}>{label}</span>
              <RangeDrawing min={min} max={max} value={after.mean} before={before.mean} />
              <span className={css['figures']}>{t('changes.fromTo', { before: format.number(before.mean, 1), after: format.number(after.mean, 1), n: format.number(paired) })}</span>
              <span className={css['figures']}>{isSmall ? t('changes.small') : t(change > 0 ? 'changes.higher' : 'changes.lower')}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={css['people']}>{t('changes.stricter')}</p>
    </Section>
  );
}
