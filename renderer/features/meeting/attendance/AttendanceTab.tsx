import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { attendanceStatuses, type AttendanceStatus } from '#shared/domain/records/meeting.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import { MeetingKind } from '../MeetingKind.tsx';
import css from '../meeting.module.css';
import { ownKeys, useDayKeys } from '../use-day-keys.ts';
import { AttendanceLine } from './AttendanceLine.tsx';

/** Who was there: everyone with one key, wherever one stands, then one letter for each exception. */
export function AttendanceTab({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const list = useRef<HTMLUListElement>(null);
  const { meetingId, swvId, startTime, endTime } = view;
  const { data } = useStoreQuery('attendance.ofMeeting', { meetingId });
  const rows = data?.meetingId === meetingId ? data.rows : [];
  const isComplete = rows.every(({ attendance }) => attendance?.status != null);
  const goTo = (index: number): void => {
    const row = list.current?.children[Math.min(Math.max(0, index), rows.length - 1)];
    const radio = row?.querySelector<HTMLElement>('input[type=radio]:checked') ?? row?.querySelector<HTMLElement>('input[type=radio]');
    radio?.focus();
  };
  /** Whoever came by keyboard goes on with the exceptions. */
  const everyone = (): void => {
    if (!isComplete) void act(api['attendance.setRest']({ meetingId }));
    if (list.current?.contains(document.activeElement) !== true) goTo(0);
  };
  useDayKeys({ [t('attendance.keys.everyone').toLocaleUpperCase('nl-BE')]: everyone });
  if (data === undefined || data === null || data.meetingId !== meetingId) return null;
  const counts = attendanceStatuses.map((status) => [status, rows.filter(({ attendance }) => attendance?.status === status).length] as const).filter(([, count]) => count > 0);
  const set = (coacheeId: string, status: AttendanceStatus): void => void act(api['attendance.set']({ meetingId, coacheeIds: [coacheeId], status }));
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element) || event.target.closest(`${ownKeys}, [aria-haspopup]`) !== null) return;
    const index = [...(list.current?.children ?? [])].findIndex((row) => row.contains(event.target as Node));
    const row = rows[index];
    if (row === undefined) return;
    const key = event.key.toLocaleUpperCase('nl-BE');
    const status = attendanceStatuses.find((candidate) => t(`attendance.keys.${candidate}`).toLocaleUpperCase('nl-BE') === key);
    if (status !== undefined) {
      set(row.coacheeId, status);
      goTo(index + 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') goTo(index + (event.key === 'ArrowDown' ? 1 : -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Stack gap="block">
      <Sheet>
        <Section
          title={t('attendance.title')}
          note={counts.length === 0 ? t('attendance.nobody') : counts.map(([status, count]) => t(`attendance.count.${status}`, { count })).join(' · ')}
          action={
            rows.length === 0 || isComplete ? undefined : (
              <Button variant="quiet" onPress={everyone}>
                {t('attendance.everyone')}
              </Button>
            )
          }
        >
          {rows.length === 0 ? (
            <EmptyState sentence={t('attendance.noMembers')} action={<LinkAction href={`/swv/${swvId}/members`}>{t('attendance.toMembers')}</LinkAction>} />
          ) : (
            <>
              <p className={css['hint']}>{t('attendance.hint')}</p>
              <ul ref={list} className={css['attendance']} aria-label={t('attendance.title')} onKeyDownCapture={hear}>
                {rows.map((row) => (
                  <AttendanceLine key={row.coacheeId} row={row} meetingId={meetingId} times={{ startTime, endTime }} onSet={(status) => set(row.coacheeId, status)} />
                ))}
              </ul>
            </>
          )}
        </Section>
      </Sheet>
      <MeetingKind meeting={view.meeting} />
    </Stack>
  );
}
