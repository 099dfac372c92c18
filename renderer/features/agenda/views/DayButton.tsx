import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { isOn, type AgendaItem } from '#shared/domain/agenda.ts';
import type { AgendaPlace } from '../use-agenda-place.ts';
import css from '../agenda.module.css';

export type ViewProps = { readonly items: readonly AgendaItem[]; readonly place: AgendaPlace; readonly today: string; readonly onPlan: (day: string) => void };

type DayButtonProps = { readonly date: string; readonly items: readonly AgendaItem[]; readonly place: AgendaPlace; readonly today: string; readonly className?: string | undefined; readonly children: ReactNode };

/** A day to point at; one of them is in the order of Tab, the arrows reach the others. */
export function DayButton({ date, items, place, today, className, children }: DayButtonProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const count = items.filter((item) => isOn(item, date)).length;
  const isChosen = date === place.day;
  return (
    <button
      type="button"
      data-day={date}
      tabIndex={isChosen ? 0 : -1}
      aria-current={date === today ? 'date' : undefined}
      aria-pressed={isChosen}
      aria-label={`${format.date(date, place.view === 'week' ? 'dayMonth' : 'weekday')}, ${count === 0 ? t('day.nothing') : t('day.count', { count })}`}
      className={classNames(css['dayButton'], date === today && css['isToday'], isChosen && css['isChosen'], className)}
      onClick={() => place.go(place.view, date)}
    >
      {children}
    </button>
  );
}
