import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { weekStart } from '#renderer/lib/format.ts';
import { isOn, type AgendaItem } from '#shared/domain/agenda.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import { addDays, daysFrom, spanOf } from '../use-agenda-place.ts';
import { DayButton, type ViewProps } from './DayButton.tsx';
import { DayDetail } from './DayDetail.tsx';
import css from '../agenda.module.css';
import small from './year.module.css';

/** Marks of a day before they would not fit. */
const marksAtMost = 3;
const marked = ['meeting', 'conversation', 'contact', 'observation', 'measurement'];

/** Twelve small months from September on: filled is held, open is planned, shaded is free. The day that is pointed at beside it. */
export function YearView(props: ViewProps) {
  const { t } = useTranslation('agenda');
  const { place, items } = props;
  const year = schoolYearOf(place.day);
  const months = Array.from({ length: 12 }, (_, index) => `${index < 4 ? year : year + 1}-${String(((index + 8) % 12) + 1).padStart(2, '0')}-01`);
  const byDay = daysOf(items, place.from, place.to);
  return (
    <div className={small['yearPage']}>
      <div>
        <div className={small['year']} role="group" aria-label={t('grid.year', { year: schoolYearLabel(year) })}>
          {months.map((first) => (
            <Month key={first} first={first} byDay={byDay} {...props} />
          ))}
        </div>
        <p className={small['legend']} aria-hidden="true">
          <span className={classNames(small['mark'], css['meeting'], small['held'])} /> {t('legend.held')}
          <span className={classNames(small['mark'], css['meeting'])} /> {t('legend.planned')}
          <span className={small['legendOff']} /> {t('legend.off')}
        </p>
      </div>
      <div className={css['beside']}>
        <DayDetail {...props} />
      </div>
    </div>
  );
}

/** The items of every day, looked up once. */
function daysOf(items: readonly AgendaItem[], from: string, to: string): ReadonlyMap<string, readonly AgendaItem[]> {
  const byDay = new Map<string, AgendaItem[]>();
  for (const item of items) {
    for (const day of daysFrom(item.startsOn < from ? from : item.startsOn, item.endsOn > to ? to : item.endsOn)) byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return byDay;
}

type MonthProps = ViewProps & { readonly first: string; readonly byDay: ReadonlyMap<string, readonly AgendaItem[]> };

function Month({ first, byDay, place, today }: MonthProps) {
  const format = useFormat();
  const { from, to } = spanOf('month', first);
  return (
    <div className={small['smallMonth']}>
      <h2 className={small['smallTitle']}>{format.date(first, 'month')}</h2>
      <div className={small['smallDays']}>
        {daysFrom(from, to).map((date) => {
          if (date.slice(0, 7) !== first.slice(0, 7)) return <span key={date} />;
          const own = byDay.get(date) ?? [];
          const isOff = date >= addDays(weekStart(date), 5) || own.some(({ kind }) => kind === 'holiday' || kind === 'coachAway');
          return (
            <DayButton key={date} date={date} items={own} place={place} today={today} className={classNames(small['smallDay'], isOff && css['isOff'])}>
              {Number(date.slice(8))}
              <span className={small['marks']}>
                {own
                  .filter((item) => isOn(item, date) && marked.includes(item.kind) && item.status !== 'cancelled')
                  .slice(0, marksAtMost)
                  .map((item) => (
                    <span key={item.id} className={classNames(small['mark'], css[item.kind], (item.kind === 'contact' || item.kind === 'observation') && small['square'], item.kind === 'measurement' && small['diamond'], item.status === 'held' && small['held'])} />
                  ))}
              </span>
            </DayButton>
          );
        })}
      </div>
    </div>
  );
}
