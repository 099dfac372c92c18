import { useTranslation } from 'react-i18next';
import { weekStart } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { isAppointment, isOn } from '#shared/domain/agenda.ts';
import { daysFrom, isNamedOn } from '../use-agenda-place.ts';
import { DayButton, type ViewProps } from './DayButton.tsx';
import { DayDetail } from './DayDetail.tsx';
import { ItemLine } from './ItemLine.tsx';
import css from '../agenda.module.css';

/** Lines of a day before the rest becomes a count. */
const shownAtMost = 3;

/** The weeks of a month, Monday first, with the day that is pointed at written out below. */
export function MonthView(props: ViewProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { items, place } = props;
  const days = daysFrom(place.from, place.to);
  return (
    <>
      <div className={css['weekdays']} aria-hidden="true">
        {days.slice(0, 7).map((date) => (
          <span key={date}>{format.date(date, 'dayMonth').split(' ')[0]}</span>
        ))}
      </div>
      <div className={css['month']} role="group" aria-label={t('grid.month', { month: format.date(place.day, 'month') })}>
        {days.map((date) => (
          <Day key={date} date={date} {...props} />
        ))}
      </div>
      <DayDetail {...props} items={items} />
    </>
  );
}

function Day({ date, items, place, today }: ViewProps & { readonly date: string }) {
  const { t } = useTranslation('agenda');
  const own = items.filter((item) => isOn(item, date));
  const isOff = own.some(({ kind }) => kind === 'holiday' || kind === 'coachAway');
  const named = [...own.filter(isAppointment), ...own.filter((item) => !isAppointment(item) && isNamedOn(item, date, weekStart(date)))];
  const shown = named.slice(0, named.length > shownAtMost ? shownAtMost - 1 : shownAtMost);
  return (
    <div className={classNames(css['monthDay'], isOff && css['isOff'], date.slice(0, 7) !== place.day.slice(0, 7) && css['isOther'])} data-of={date}>
      <DayButton date={date} items={items} place={place} today={today} className={css['monthHead']}>
        {Number(date.slice(8))}
      </DayButton>
      <ul className={css['cellLines']}>
        {shown.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
      {named.length > shown.length ? <span className={css['more']}>{t('day.more', { count: named.length - shown.length })}</span> : null}
    </div>
  );
}
