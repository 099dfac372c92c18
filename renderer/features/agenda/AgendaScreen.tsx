import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { IconBell, IconCalendarPlus, IconChevronLeft, IconChevronRight, IconDownload, IconFileImport } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { agendaFilters, passesFilter, type AgendaFilter } from '#shared/domain/agenda.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { AgendaView } from '#shared/ipc/agenda.ts';
import { CalendarFileDialog } from '#renderer/parts/calendar-file/CalendarFileDialog.tsx';
import { AgendaKeys } from './AgendaKeys.tsx';
import { PlanOnDayDialog } from './PlanOnDayDialog.tsx';
import { ReminderDialog } from './ReminderDialog.tsx';
import { agendaViews, stepOf, useAgendaPlace, type AgendaPlace } from './use-agenda-place.ts';
import { MonthView } from './views/MonthView.tsx';
import { WeekView } from './views/WeekView.tsx';
import { YearView } from './views/YearView.tsx';
import css from './agenda.module.css';

const everySwv = 'all';

/** Everything that is planned over all groups, by week, month and school year. */
export function AgendaScreen() {
  const { t } = useTranslation('agenda');
  const place = useAgendaPlace();
  const view = useStoreQuery('agenda.view', { from: place.from, to: place.to }).data;
  if (view === undefined) return <PageHeader title={t('title')} subtitle=" " />;
  if (view.swvs.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          sentence={t('teach.sentence')}
          action={
            <LinkAction href="/swv/new" variant="primary">
              {t('teach.action')}
            </LinkAction>
          }
          alternative={<LinkAction href="/">{t('teach.alternative')}</LinkAction>}
        />
      </>
    );
  }
  return <Agenda view={view} place={place} />;
}

function Agenda({ view, place }: { readonly view: AgendaView; readonly place: AgendaPlace }) {
  const { t } = useTranslation('agenda');
  const [swv, setSwv] = useState<string>(everySwv);
  const [filter, setFilter] = useState<AgendaFilter>('all');
  const [planOn, setPlanOn] = useState<string | null>(null);
  const swvId = swv === everySwv ? null : swv;
  const items = view.items.filter((item) => passesFilter(item, swvId, filter));
  const shown = { items, place, today: today(), onPlan: setPlanOn };
  return (
    <>
      <PageHeader title={t('title')} subtitle={usePeriod(place)} actions={<Actions place={place} swvs={view.swvs} swvId={swvId} onPlan={() => setPlanOn(place.day)} />} />
      <div className={css['bar']}>
        <span className={css['steps']}>
          <IconButton label={t(`previous.${place.view}`)} icon={<IconChevronLeft />} onPress={() => place.go(place.view, stepOf(place.view, place.day, -1))} />
          <Button variant="quiet" onPress={() => place.go(place.view, today())}>
            {t('today')}
          </Button>
          <IconButton label={t(`next.${place.view}`)} icon={<IconChevronRight />} onPress={() => place.go(place.view, stepOf(place.view, place.day, 1))} />
        </span>
        <span className={css['filters']}>
          <Select label={t('filter.swv')} isLabelHidden variant="plain" value={swv} onChange={setSwv} options={[{ id: everySwv, label: t('filter.allSwvs') }, ...view.swvs.map((one) => ({ id: one.swvId, label: one.name }))]} />
          <Select<AgendaFilter> label={t('filter.kind')} isLabelHidden variant="plain" value={filter} onChange={setFilter} options={agendaFilters.map((id) => ({ id, label: t(`filter.${id}`) }))} />
        </span>
      </div>
      <Tabs
        label={t('views.label')}
        selected={place.view}
        onSelect={(id) => place.go(id, place.day)}
        tabs={agendaViews.map((id) => ({
          id,
          label: t(`views.${id}`),
          content: (
            <AgendaKeys items={items} place={place} onPlan={setPlanOn}>
              {id === 'week' ? <WeekView {...shown} /> : id === 'month' ? <MonthView {...shown} /> : <YearView {...shown} />}
            </AgendaKeys>
          ),
        }))}
      />
      {planOn === null ? null : <PlanOnDayDialog day={planOn} swvId={swvId} onClose={() => setPlanOn(null)} />}
    </>
  );
}

function usePeriod({ view, day, from, to }: AgendaPlace): string {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  if (view === 'week') return t('subtitle.week', { from: format.date(from, 'dayAndMonth'), to: format.date(to, 'long') });
  if (view === 'month') return format.date(day, 'month');
  return t('subtitle.year', { year: schoolYearLabel(schoolYearOf(day)) });
}

type ActionsProps = { readonly place: AgendaPlace; readonly swvs: AgendaView['swvs']; readonly swvId: string | null; readonly onPlan: () => void };

function Actions({ place, swvs, swvId, onPlan }: ActionsProps) {
  const { t } = useTranslation('agenda');
  const [, navigate] = useLocation();
  const out = useDialog();
  const reminders = useDialog();
  return (
    <>
      <Button variant="primary" icon={<IconCalendarPlus />} onPress={onPlan}>
        {t('plan')}
      </Button>
      <Menu
        label={t('more')}
        entries={[
          { id: 'out', label: t('out.action'), icon: <IconDownload />, onAction: out.open },
          { id: 'in', label: t('in.action'), icon: <IconFileImport />, onAction: () => navigate('/agenda-import') },
          { id: 'reminders', label: t('reminders.title'), icon: <IconBell />, onAction: reminders.open },
        ]}
      />
      {out.isOpen ? <CalendarFileDialog scope={swvId === null ? { kind: 'year', schoolYear: schoolYearOf(place.day) } : { kind: 'swv', swvId }} swvs={swvs} schoolYear={schoolYearOf(place.day)} onOpenChange={out.onOpenChange} /> : null}
      <ReminderDialog {...reminders} />
    </>
  );
}
