import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { CalendarFileDialog } from '#renderer/parts/calendar-file/CalendarFileDialog.tsx';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import { SheetMenu } from '#renderer/parts/paper/SheetMenu.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import type { MeetingView } from '#shared/ipc/board.ts';
import type { ReactNode } from 'react';
import { AttendanceTab } from './attendance/AttendanceTab.tsx';
import { IntervisionTab } from './intervision/IntervisionTab.tsx';
import { LiveDay } from './live/LiveDay.tsx';
import { SheetTab } from './SheetTab.tsx';
import { TicketsTab } from './tickets/TicketsTab.tsx';
import { TransferTab } from './transfer/TransferTab.tsx';
import { useHold } from './use-hold.tsx';

const tabIds = ['sheet', 'attendance', 'intervision', 'transfer', 'tickets'] as const;
type TabId = (typeof tabIds)[number];

type ScreenProps = {
  /** What other features bring to the opening of the day. */
  readonly opening?: ReactNode;
};

/** One bijeenkomst: its draaiboek, the day itself, who was there, and what was looked at, agreed and taken home. */
export function MeetingScreen({ opening }: ScreenProps) {
  const { t } = useTranslation('board');
  const { meetingId = '' } = useParams<{ meetingId: string }>();
  const view = useStoreQuery('meetings.get', { meetingId }).data;
  if (view === undefined || (view !== null && view.meetingId !== meetingId)) return null;
  if (view === null) {
    return (
      <>
        <PageHeader title={t('meeting.gone')} />
        <EmptyState sentence={t('meeting.goneHint')} action={<LinkAction href="/bin">{t('meeting.toBin')}</LinkAction>} />
      </>
    );
  }
  return <Meeting key={meetingId} view={view} opening={opening} />;
}

function Meeting({ view, opening }: { readonly view: MeetingView; readonly opening: ReactNode }) {
  const { t } = useTranslation('board');
  const { t: own } = useTranslation('meeting');
  const { tab: asked } = useParams<{ tab?: string }>();
  const [, navigate] = useLocation();
  const { number, total, swvId, swvName, meetingId } = view;
  const subtitle = useSubtitle()(view);
  const current = tabIds.find((id) => id === asked) ?? 'sheet';
  const isLive = asked === 'live';
  const content: Record<TabId, ReactNode> = {
    sheet: <SheetTab view={view} opening={opening} />,
    attendance: <AttendanceTab view={view} />,
    intervision: <IntervisionTab meetingId={meetingId} />,
    transfer: <TransferTab meetingId={meetingId} date={view.date} />,
    tickets: <TicketsTab meetingId={meetingId} />,
  };
  return (
    <>
      <PageHeader
        back={
          <span data-print="hide">
            <LinkAction href={isLive ? `/meeting/${meetingId}` : `/swv/${swvId}`}>{isLive ? own('live.back') : t('meeting.back', { swv: swvName })}</LinkAction>
          </span>
        }
        title={number === null || total === null ? t('meeting.titlePlain') : t('meeting.title', { number, total })}
        subtitle={subtitle}
        actions={isLive ? <LiveLinks meetingId={meetingId} /> : <Actions view={view} />}
      />
      {isLive ? (
        <LiveDay view={view} />
      ) : (
        <Tabs
          label={own('tabs.label')}
          selected={current}
          onSelect={(id) => navigate(id === 'sheet' ? `/meeting/${meetingId}` : `/meeting/${meetingId}/${id}`)}
          tabs={tabIds.map((id) => ({ id, label: own(`tabs.${id}`), content: content[id] }))}
        />
      )}
    </>
  );
}

/** From the day itself to what also happens on it. */
function LiveLinks({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  return (['attendance', 'intervision', 'transfer', 'tickets'] as const).map((tab) => (
    <LinkAction key={tab} href={`/meeting/${meetingId}/${tab}`}>
      {t(`tabs.${tab}`)}
    </LinkAction>
  ));
}

/** What belongs to a bijeenkomst on paper. */
const meetingSheets = ['runSheet', 'attendance', 'exitTicket', 'transferCard'] as const;

/** Leading the day is what one comes here for until it is over; then saying that it was held. */
function Actions({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const { t: own } = useTranslation('meeting');
  const { t: agenda } = useTranslation('agenda');
  const { hold, dialog } = useHold(view);
  const open = usePlanRequest((state) => state.open);
  const calendar = useDialog();
  const { meetingId, status, date, parts } = view;
  const isPlanned = status === 'planned';
  const canLead = isPlanned && parts.length > 0;
  const isOver = date < today();
  return (
    <>
      <SheetMenu sheets={meetingSheets.map((kind) => ({ kind, id: meetingId }))} />
      {canLead ? (
        <LinkAction href={`/meeting/${meetingId}/live`} variant={isOver ? 'secondary' : 'primary'}>
          {own('live.open')}
        </LinkAction>
      ) : null}
      {isPlanned && date <= today() ? (
        <Button variant={canLead && !isOver ? 'secondary' : 'primary'} onPress={hold}>
          {t('meeting.hold')}
        </Button>
      ) : null}
      <Menu
        label={t('meeting.more')}
        entries={[
          ...(status === 'held' ? [] : [{ id: 'move', label: t('meeting.move'), onAction: () => open({ kind: 'meeting', meetingId }) }]),
          { id: 'calendar', label: agenda('out.oneAction'), onAction: calendar.open },
        ]}
      />
      {dialog}
      {calendar.isOpen ? <CalendarFileDialog scope={{ kind: 'event', type: 'meeting', id: meetingId }} onOpenChange={calendar.onOpenChange} /> : null}
    </>
  );
}

function useSubtitle(): (view: MeetingView) => string {
  const { t } = useTranslation('board');
  const { t: own } = useTranslation('meeting');
  const format = useFormat();
  return ({ swvName, date, startTime, endTime, place, status, meeting }) => {
    const hours = startTime === null ? null : endTime === null ? t('meeting.from', { start: format.time(startTime) }) : t('meeting.fromTo', { start: format.time(startTime), end: format.time(endTime) });
    const state = status === 'held' ? t('meeting.held') : status === 'cancelled' ? (meeting.cancelReason === null ? t('meeting.cancelled') : t('meeting.cancelledReason', { reason: meeting.cancelReason })) : null;
    const kind = meeting.kind === null || meeting.kind === 'withinSwv' ? null : own(`kind.short.${meeting.kind}`);
    return [swvName, dayOnScreen(date, format.date), hours, place, kind, state].filter((part) => part !== null).join(' · ');
  };
}
