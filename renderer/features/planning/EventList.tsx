import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { fullName, useShownNames } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Inline } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { namesTogether } from '#shared/domain/group-talk.ts';
import type { CalendarHoliday } from '#shared/domain/school-calendar.ts';
import type { PlannedEvent } from '#shared/ipc/planning.ts';
import css from './planning.module.css';

type Entry = { readonly kind: 'event'; readonly event: PlannedEvent } | { readonly kind: 'holiday'; readonly holiday: CalendarHoliday };

/** Bijeenkomsten and gesprekken in the order given, with the holidays between them. */
export function EventList({ events, holidays }: { readonly events: readonly PlannedEvent[]; readonly holidays: readonly CalendarHoliday[] }) {
  return (
    <Rows>
      {entriesOf(events, holidays).map((entry) => (entry.kind === 'event' ? <EventRow key={entry.event.id} event={entry.event} /> : <HolidayRow key={entry.holiday.startsOn} holiday={entry.holiday} />))}
    </Rows>
  );
}

function entriesOf(events: readonly PlannedEvent[], holidays: readonly CalendarHoliday[]): Entry[] {
  const entries: Entry[] = [...events.map((event) => ({ kind: 'event' as const, event })), ...holidays.map((holiday) => ({ kind: 'holiday' as const, holiday }))];
  if (holidays.length === 0) return entries;
  const dayOf = (entry: Entry): string => (entry.kind === 'event' ? entry.event.date : entry.holiday.startsOn);
  return entries.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function HolidayRow({ holiday }: { readonly holiday: CalendarHoliday }) {
  const nameOf = useHolidayName();
  const format = useFormat();
  return (
    <li className={css['holiday']}>
      {nameOf(holiday)} · {format.date(holiday.startsOn, 'dayMonth')} – {format.date(holiday.endsOn, 'dayMonth')}
    </li>
  );
}

function EventRow({ event }: { readonly event: PlannedEvent }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const title = useEventTitle()(event);
  const { date, startTime, place, form, status, cancelReason, kind, number, total } = event;
  const details = [
    startTime === null ? null : format.time(startTime),
    place ?? (form === null ? null : t(`formShort.${form}` as 'formShort.online')),
    kind === 'conversation' && number !== null && total !== null ? t('tab.conversationNumber', { number, total }) : null,
    status === 'cancelled' ? (cancelReason === null ? t('tab.cancelled') : t('tab.cancelledReason', { reason: cancelReason })) : null,
  ].filter((part) => part !== null);
  return (
    <Row
      lead={<span className={css['day']}>{format.date(date, 'dayMonth')}</span>}
      leadWidth="date"
      title={<span className={status === 'cancelled' ? css['cancelled'] : undefined}>{title}</span>}
      {...(details.length === 0 ? {} : { detail: details.join(' · ') })}
      action={
        <Inline>
          <EventLink event={event} />
          <EventMenu event={event} title={title} />
        </Inline>
      }
    />
  );
}

function useEventTitle(): (event: PlannedEvent) => string {
  const { t } = useTranslation('planning');
  const shown = useShownNames();
  return ({ kind, people, number, total }) => {
    if (kind === 'conversation') return t('tab.conversation', { name: shown(people) });
    return number === null || total === null ? t('tab.meeting') : t('tab.meetingNumber', { number, total });
  };
}

function EventLink({ event }: { readonly event: PlannedEvent }) {
  const { t } = useTranslation('planning');
  const { kind, id, status, date, isDateOnly } = event;
  if (status === 'cancelled' || isDateOnly) return null;
  const isOverdue = status === 'planned' && date < today();
  if (kind === 'meeting') return <LinkAction href={`/meeting/${id}`}>{isOverdue ? t('tab.toSettle') : t('tab.runSheet')}</LinkAction>;
  return <LinkAction href={`/conversation/${id}`}>{isOverdue ? t('tab.toSettle') : status === 'held' ? t('tab.report') : t('tab.prepare')}</LinkAction>;
}

function EventMenu({ event, title }: { readonly event: PlannedEvent; readonly title: string }) {
  const { t } = useTranslation('planning');
  const { t: layout } = useTranslation('layout');
  const [, navigate] = useLocation();
  const open = usePlanRequest((state) => state.open);
  const act = useAct();
  const { kind, id, status, isDateOnly, people } = event;
  const request = kind === 'meeting' ? ({ kind, meetingId: id } as const) : ({ kind, conversationId: id } as const);
  const name = people.length === 0 ? title : namesTogether(people.map(fullName));
  return (
    <Menu
      label={t('tab.more', { what: title })}
      entries={[
        ...(isDateOnly ? [] : [{ id: 'open', label: t('tab.open'), onAction: () => navigate(kind === 'meeting' ? `/meeting/${id}` : `/conversation/${id}`) }]),
        { id: 'move', label: status === 'cancelled' ? t('cancel.again') : t('tab.move'), onAction: () => open(request) },
        ...(kind === 'meeting' && status === 'planned' ? [{ id: 'cancel', label: layout('replan.cancelTitle'), onAction: () => open({ kind, meetingId: id, cancels: true }) }] : []),
        { id: 'remove', label: t('tab.remove'), onAction: () => void act(removeRecord(kind, id, { code: `${kind}.deleted`, params: { name } })) },
      ]}
    />
  );
}
