import { parseDate } from '@internationalized/date';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { schoolYearBounds, schoolYearLabel } from '#shared/domain/school-year.ts';
import type { CalendarYear } from '#shared/ipc/calendar.ts';
import { monthsOf, type DayMark, type MonthMarks } from './day-marks.ts';
import css from './calendar.module.css';
import { useDaySentence } from './use-day-sentence.ts';

/** Steps of the arrow keys, in days or months. */
const steps: Readonly<Record<string, { days?: number; months?: number }>> = { ArrowLeft: { days: -1 }, ArrowRight: { days: 1 }, ArrowUp: { days: -7 }, ArrowDown: { days: 7 }, PageUp: { months: -1 }, PageDown: { months: 1 } };
const legend = ['holiday', 'localFreeDay', 'studyDay', 'examWeek', 'coachAway'] as const;

/** Twelve months, September to August, drawn by ourselves: one stop for Tab, arrows go by day and week, Page keys by month. */
export function YearView({ year, onAdd }: { readonly year: CalendarYear; readonly onAdd: (day: string) => void }) {
  const { t } = useTranslation('calendar');
  const sentence = useDaySentence();
  const months = useMemo(() => monthsOf(year), [year]);
  const bounds = schoolYearBounds(year.schoolYear);
  const now = today();
  const [chosen, setChosen] = useState(now >= bounds.startsOn && now <= bounds.endsOn ? now : bounds.startsOn);
  const day = chosen < bounds.startsOn || chosen > bounds.endsOn ? bounds.startsOn : chosen;
  const frame = useRef<HTMLDivElement>(null);
  const go = (to: string): void => {
    const within = to < bounds.startsOn ? bounds.startsOn : to > bounds.endsOn ? bounds.endsOn : to;
    setChosen(within);
    frame.current?.querySelector<HTMLElement>(`[data-day="${within}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const to = step !== undefined ? parseDate(day).add(step).toString() : event.key === 'Home' ? bounds.startsOn : event.key === 'End' ? bounds.endsOn : null;
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const mark = months.flatMap(({ weeks }) => weeks.flat()).find((candidate) => candidate?.day === day) ?? null;
  return (
    <div>
      {mark === null ? null : (
        <Inline className={css['readout'] ?? ''} align="baseline">
          <p aria-live="polite" data-testid="calendar-day">
            {sentence(mark)}
          </p>
          <Button variant="quiet" onPress={() => onAdd(day)}>
            {t('addOnDay')}
          </Button>
        </Inline>
      )}
      <ul className={css['legend']} aria-label={t('legend')}>
        {legend.map((kind) => (
          <li key={kind}>
            <span className={classNames(css['swatch'], css[kind])} aria-hidden="true" />
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div ref={frame} className={css['year']} role="group" aria-label={t('yearView', { year: schoolYearLabel(year.schoolYear) })} onKeyDown={onKeyDown}>
        {months.map((month) => (
          <Month key={month.first} month={month} day={day} now={now} onChoose={setChosen} />
        ))}
      </div>
    </div>
  );
}

function Month({ month, day, now, onChoose }: { readonly month: MonthMarks; readonly day: string; readonly now: string; readonly onChoose: (day: string) => void }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  return (
    <table className={css['month']}>
      <caption>{format.date(month.first, 'month')}</caption>
      <thead>
        <tr>
          {t('weekdays')
            .split(' ')
            .map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((mark, column) => (
              <td key={mark?.day ?? column}>{mark === null ? null : <Day mark={mark} isChosen={mark.day === day} isToday={mark.day === now} onChoose={onChoose} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ mark, isChosen, isToday, onChoose }: { readonly mark: DayMark; readonly isChosen: boolean; readonly isToday: boolean; readonly onChoose: (day: string) => void }) {
  const sentence = useDaySentence();
  const kinds = new Set(mark.periods.map(({ kind }) => kind));
  const text = sentence(mark);
  return (
    <button
      type="button"
      className={classNames(css['day'], mark.isWeekend && css['weekend'], mark.holidays.length > 0 && css['holiday'], kinds.has('localFreeDay') && css['localFreeDay'], kinds.has('studyDay') && css['studyDay'], kinds.has('examWeek') && css['examWeek'], kinds.has('coachAway') && css['coachAway'], isToday && css['today'])}
      tabIndex={isChosen ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={text}
      title={text}
      data-day={mark.day}
      onClick={() => onChoose(mark.day)}
    >
      {mark.number}
    </button>
  );
}
