import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { weekStart } from '#renderer/lib/format.ts';
import { isAppointment, isOn, type AgendaItem } from '#shared/domain/agenda.ts';
import { addDays, stepOf, type AgendaPlace, type AgendaViewId } from './use-agenda-place.ts';
import { hrefOf } from './use-item-words.ts';
import css from './agenda.module.css';

type AgendaKeysProps = { readonly items: readonly AgendaItem[]; readonly place: AgendaPlace; readonly onPlan: (day: string) => void; readonly children: ReactNode };

const viewKeys: Readonly<Record<string, AgendaViewId>> = { '1': 'week', w: 'week', '2': 'month', m: 'month', '3': 'year', j: 'year', y: 'year' };

/**
 * The keys of the agenda, heard only while the focus is in it: arrows by day and week, T for today, a letter or figure for a
 * view, N to plan, Enter to open. The focus follows the day.
 */
export function AgendaKeys({ items, place, onPlan, children }: AgendaKeysProps) {
  const { t } = useTranslation('agenda');
  const [, navigate] = useLocation();
  const root = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const { view, day, go } = place;
  useEffect(() => {
    // Also on arriving, so that the arrows work at once.
    if (follows.current) root.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus({ preventScroll: false });
    follows.current = false;
  }, [view, day]);
  const move = (nextView: AgendaViewId, nextDay: string): void => {
    follows.current = true;
    go(nextView, nextDay);
  };
  const open = (target: EventTarget): void => {
    const isDay = target instanceof HTMLElement && target.dataset['day'] !== undefined;
    if (!isDay) return;
    const own = items.filter((item) => isAppointment(item) && isOn(item, day));
    const [first] = own;
    const href = first === undefined ? null : hrefOf(first);
    if (own.length === 1 && href !== null) navigate(href);
    else if (view === 'week') root.current?.querySelector<HTMLElement>(`[data-of="${day}"] a`)?.focus();
    else move('week', day);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const nextDay = dayAfter(event.key, view, day);
    const nextView = viewKeys[event.key.toLowerCase()];
    if (nextDay !== undefined) move(view, nextDay);
    else if (nextView !== undefined) move(nextView, day);
    else if (event.key.toLowerCase() === 't') move(view, today());
    else if (event.key.toLowerCase() === 'n') onPlan(day);
    else if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) open(event.target);
    else return;
    event.preventDefault();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are heard from the buttons and links inside
    <div ref={root} onKeyDown={hear}>
      {children}
      <p className={css['keys']} data-print="hide">
        {t('keys')}
      </p>
    </div>
  );
}

function dayAfter(key: string, view: AgendaViewId, day: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return stepOf(view, day, -1);
    case 'PageDown':
      return stepOf(view, day, 1);
    case 'Home':
      return weekStart(day);
    case 'End':
      return addDays(weekStart(day), 6);
    default:
      return undefined;
  }
}
