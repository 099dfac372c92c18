import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { TodayDay, TodayEvent, TodayView } from '#shared/ipc/today.ts';
import { EventLine } from './EventLine.tsx';
import { capital } from './use-words.ts';
import css from './today.module.css';

/** This week from today on, and next week when little of this one is left. */
export function Week({ view }: { readonly view: TodayView }) {
  const { t } = useTranslation('today');
  const [first, ...rest] = view.days;
  const next = firstComing([...view.days, ...view.nextWeek], view.today);
  return (
    <div>
      <Section title={t('thisWeek')}>
        {first === undefined ? null : (
          <Sheet isOutdented>
            <Day name={t('today')} date={first.date}>
              <Events day={first} today={view.today} next={next} />
            </Day>
          </Sheet>
        )}
        <div className={css['days']}>
          {joinEmpty(rest).map((days) => (
            <Days key={days[0]?.date} days={days} today={view.today} next={next} />
          ))}
        </div>
      </Section>
      {view.nextWeek.length === 0 ? null : (
        <Section title={t('nextWeek')}>
          <div className={css['days']}>
            {view.nextWeek.map((day) => (
              <Days key={day.date} days={[day]} today={view.today} next={next} />
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}

/** What comes first gets the one filled button. */
function firstComing(days: readonly TodayDay[], today: string): TodayEvent | undefined {
  for (const { date, events } of days) {
    const found = events.find((event) => event.status === 'planned' && !isOver(event, date, today));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOver({ startTime, endTime }: TodayEvent, date: string, today: string): boolean {
  const end = endTime ?? startTime;
  return date === today && end !== null && end < inBrussels(now()).time;
}

/** Days on which nothing is planned stand together on one line. */
function joinEmpty(days: readonly TodayDay[]): TodayDay[][] {
  const joined: TodayDay[][] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (day.events.length === 0 && last !== undefined && last.every(({ events }) => events.length === 0)) last.push(day);
    else joined.push([day]);
  }
  return joined;
}

type DaysProps = { readonly days: readonly TodayDay[]; readonly today: string; readonly next: TodayEvent | undefined };

function Days({ days, today, next }: DaysProps) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const nameOf = ({ date }: TodayDay): string => format.date(date, 'weekday').split(' ')[0] ?? '';
  if (days.length === 1) {
    return (
      <Day name={capital(nameOf(first))} date={first.date}>
        <Events day={first} today={today} next={next} />
      </Day>
    );
  }
  const names = days.length === 2 ? t('daysTwo', { first: nameOf(first), second: nameOf(last) }) : t('daysMany', { first: nameOf(first), last: nameOf(last) });
  return (
    <Day name={capital(names)} date={null}>
      <p className={css['nothing']}>{t('nothing')}</p>
    </Day>
  );
}

function Events({ day, today, next }: { readonly day: TodayDay; readonly today: string; readonly next: TodayEvent | undefined }) {
  const { t } = useTranslation('today');
  if (day.events.length === 0) return <p className={css['nothing']}>{t('nothing')}</p>;
  return (
    <Rows isDivided={false}>
      {day.events.map((event) => (
        <EventLine key={event.id} event={event} isNext={event.id === next?.id} isOver={isOver(event, day.date, today)} />
      ))}
    </Rows>
  );
}

function Day({ name, date, children }: { readonly name: string; readonly date: string | null; readonly children: ReactNode }) {
  const format = useFormat();
  return (
    <div className={css['day']}>
      <h3 className={css['dayName']}>
        {name}
        {date === null ? null : <span className={css['dayDate']}>{format.date(date, 'dayMonth')}</span>}
      </h3>
      <div>{children}</div>
    </div>
  );
}
