import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Link } from 'react-aria-components';
import { inLanes, isAppointment, isOn, type AgendaItem, type Placed } from '#shared/domain/agenda.ts';
import { minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import { daysFrom, isNamedOn } from '../use-agenda-place.ts';
import { hrefOf, useItemDetail, useItemTitle } from '../use-item-words.ts';
import { DayButton, type ViewProps } from './DayButton.tsx';
import { ItemLine } from './ItemLine.tsx';
import css from '../agenda.module.css';
import week from './week.module.css';

/** Minutes of one line of the drawing, and the hours that are always there. */
const step = 15;
const usual = { from: 8 * 60, to: 18 * 60 } as const;
const wholeHour = 60;
/** From this length on the place fits under the name, in minutes. */
const roomForPlace = 120;

type Timed = { readonly item: AgendaItem; readonly start: number; readonly end: number };

/** Seven days beside each other with their hours; under each other where there is no room. */
export function WeekView(props: ViewProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { items, place, today } = props;
  const days = daysFrom(place.from, place.to);
  const timed = items.filter((item) => isAppointment(item) && item.startTime !== null);
  const { from, to } = hoursOf(timed);
  const hours = Array.from({ length: (to - from) / wholeHour }, (_, index) => from + index * wholeHour);
  return (
    <div className={week['week']} role="group" aria-label={t('grid.week')}>
      <div className={week['hours']} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{format.time(timeOf(hour))}</span>
        ))}
      </div>
      {days.map((date) => (
        <Day key={date} date={date} from={from} to={to} {...props} today={today} />
      ))}
    </div>
  );
}

function hoursOf(items: readonly AgendaItem[]): { readonly from: number; readonly to: number } {
  const starts = items.map(({ startTime }) => minutesOf(startTime ?? '08:00'));
  const ends = items.map(({ startTime, endTime }) => minutesOf(endTime ?? startTime ?? '18:00') + (endTime === null ? wholeHour : 0));
  return { from: Math.floor(Math.min(usual.from, ...starts) / wholeHour) * wholeHour, to: Math.min(24 * wholeHour, Math.ceil(Math.max(usual.to, ...ends) / wholeHour) * wholeHour) };
}

type DayProps = ViewProps & { readonly date: string; readonly from: number; readonly to: number };

function Day({ date, from, to, items, place, today }: DayProps) {
  const format = useFormat();
  const own = items.filter((item) => isOn(item, date));
  const strip = own.filter((item) => (isAppointment(item) ? item.startTime === null : isNamedOn(item, date, place.from)));
  const timed = own.flatMap((item): Timed[] => {
    if (!isAppointment(item) || item.startTime === null) return [];
    const start = minutesOf(item.startTime);
    const end = item.endTime === null ? start + wholeHour : minutesOf(item.endTime);
    return [{ item, start, end: end < start ? 24 * wholeHour : end }];
  });
  const isOff = own.some(({ kind }) => kind === 'holiday' || kind === 'coachAway');
  const [name = '', ...rest] = format.date(date, 'dayMonth').split(' ');
  return (
    <div className={classNames(week['weekDay'], isOff && css['isOff'])} data-of={date}>
      <DayButton date={date} items={items} place={place} today={today} className={week['weekHead']}>
        <span className={week['weekName']}>{name}</span> {rest.join(' ')}
      </DayButton>
      <ul className={css['strip']}>
        {strip.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
      <ul className={week['column']} style={{ gridTemplateRows: `repeat(${(to - from) / step}, var(--quarter))` }}>
        {inLanes(timed, wholeHour).map((placed) => (
          <Block key={placed.item.item.id} placed={placed} from={from} />
        ))}
      </ul>
    </div>
  );
}

/** An appointment at its hours, with its share of the width when others are at the same time. */
function Block({ placed, from }: { readonly placed: Placed<Timed>; readonly from: number }) {
  const { lane, lanes, start, end } = placed;
  const { item } = placed.item;
  const format = useFormat();
  const title = useItemTitle()(item);
  const detail = useItemDetail()(item);
  const row = (minutes: number): number => Math.round((minutes - from) / step) + 1;
  return (
    <li
      className={classNames(week['block'], css[item.kind], item.status === 'held' && week['held'])}
      style={{ gridRow: `${row(start)} / ${Math.max(row(end), row(start) + 1)}`, marginInlineStart: `${(lane / lanes) * 100}%`, inlineSize: `${100 / lanes}%` }}
    >
      <Link href={hrefOf(item) ?? '/agenda'} className={week['blockLink'] ?? ''}>
        <span>
          <span className={css['hour']}>{item.startTime === null ? '' : format.time(item.startTime)}</span> <span className={item.status === 'cancelled' ? css['cancelled'] : undefined}>{title}</span>
        </span>
        {detail === '' || end - start < roomForPlace ? null : <span className={week['blockDetail']}>{detail}</span>}
      </Link>
    </li>
  );
}
