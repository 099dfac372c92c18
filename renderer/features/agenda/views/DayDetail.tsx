import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { isOn } from '#shared/domain/agenda.ts';
import type { ViewProps } from './DayButton.tsx';
import { ItemLine } from './ItemLine.tsx';
import css from '../agenda.module.css';

/** Everything on the day that is pointed at. */
export function DayDetail({ items, place: { day }, onPlan }: ViewProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const own = items.filter((item) => isOn(item, day));
  const name = format.date(day, 'weekday');
  return (
    <Section
      title={t('day.detail', { day: name })}
      action={
        <Button variant="quiet" aria-label={t('planOn', { day: name })} onPress={() => onPlan(day)}>
          {t('plan')}
        </Button>
      }
    >
      {own.length === 0 ? (
        <p className={css['quiet']}>{t('day.empty', { day: name })}</p>
      ) : (
        <ul className={css['lines']}>
          {own.map((item) => (
            <ItemLine key={item.id} item={item} isWhole />
          ))}
        </ul>
      )}
    </Section>
  );
}
