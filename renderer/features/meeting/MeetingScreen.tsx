import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { CalendarFileAction } from '#renderer/parts/calendar-file/CalendarFileAction.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import { AddPart } from '#renderer/parts/run-sheet/AddPart.tsx';
import { GroupAgreements } from './GroupAgreements.tsx';
import { GroupSignals } from './GroupSignals.tsx';
import { MinutesLeft } from '#renderer/parts/run-sheet/MinutesLeft.tsx';
import { PartList } from '#renderer/parts/run-sheet/PartList.tsx';
import css from '#renderer/parts/run-sheet/run-sheet.module.css';

/** One bijeenkomst: its draaiboek, and afterwards what was done, what lived in the group and what was agreed. */
export function MeetingScreen() {
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
  return <Meeting view={view} />;
}

function Meeting({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const { number, total, swvId, swvName, meetingId, meeting, date, status } = view;
  const subtitle = useSubtitle()(view);
  const hasBegun = status === 'held' || date <= today();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return (
    <>
      <PageHeader
        back={
          <span data-print="hide">
            <LinkAction href={`/swv/${swvId}`}>{t('meeting.back', { swv: swvName })}</LinkAction>
          </span>
        }
        title={number === null || total === null ? t('meeting.titlePlain') : t('meeting.title', { number, total })}
        subtitle={subtitle}
        actions={<Actions view={view} />}
      />
      <Columns>
        <Sheet>
          <div className={css['sheetHead']}>
            <h2 className={css['sheetTitle']}>{t('meeting.runSheet')}</h2>
            <MinutesLeft sheet={view} />
          </div>
          <PartList sheet={view} hasStatus={hasBegun} emptySentence={t(status === 'held' ? 'meeting.emptyHeld' : 'meeting.empty')} />
          <div className={css['sheetFoot']} data-print="hide">
            <Inline>
              <AddPart meetingId={meetingId} />
            </Inline>
          </div>
        </Sheet>
        <div data-print="hide">
          <Stack gap="block">
            <GroupAgreements view={view} />
            {hasBegun ? <GroupSignals view={view} /> : null}
            {isDiscreet ? null : (
              <Section title={t('meeting.notes')} note={t('meeting.notesNote')}>
                <SavedTextArea type="meeting" record={meeting} field="notes" label={t('meeting.notes')} isLabelHidden minRows={4} placeholder={t('meeting.notesPlaceholder')} />
              </Section>
            )}
          </Stack>
        </div>
      </Columns>
    </>
  );
}

function Actions({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const open = usePlanRequest((state) => state.open);
  const { meetingId, status, date } = view;
  return (
    <>
      <CalendarFileAction type="meeting" id={meetingId} />
      <Button icon={<IconPrinter />} onPress={() => void shell['shell.print']({})}>
        {common('print')}
      </Button>
      {status === 'held' ? null : <Button onPress={() => open({ kind: 'meeting', meetingId })}>{t('meeting.move')}</Button>}
      {status === 'planned' && date <= today() ? (
        <Button variant="primary" onPress={() => void act(api['meetings.hold']({ meetingId }))}>
          {t('meeting.hold')}
        </Button>
      ) : null}
    </>
  );
}

function useSubtitle(): (view: MeetingView) => string {
  const { t } = useTranslation('board');
  const format = useFormat();
  return ({ swvName, date, startTime, endTime, place, status, meeting }) => {
    const hours = startTime === null ? null : endTime === null ? t('meeting.from', { start: format.time(startTime) }) : t('meeting.fromTo', { start: format.time(startTime), end: format.time(endTime) });
    const state = status === 'held' ? t('meeting.held') : status === 'cancelled' ? (meeting.cancelReason === null ? t('meeting.cancelled') : t('meeting.cancelledReason', { reason: meeting.cancelReason })) : null;
    return [swvName, dayOnScreen(date, format.date), hours, place, state].filter((part) => part !== null).join(' · ');
  };
}
