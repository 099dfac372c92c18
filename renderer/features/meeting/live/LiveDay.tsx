import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now, today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { GroupInputs } from '#renderer/parts/group-input/GroupInputs.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { liveDay } from '#shared/domain/live-day.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import { GroupAgreements } from '../GroupAgreements.tsx';
import css from '../meeting.module.css';
import { useHold } from '../use-hold.tsx';
import { ComingParts } from './ComingParts.tsx';
import { NowPart } from './NowPart.tsx';
import { timeInBrussels } from './time-in-brussels.ts';
import { useDuration } from './use-duration.ts';

/** How often the quiet minutes are counted again, in ms: nothing ticks. */
const refreshAfter = 30_000;

/** The day while it is held: what is busy, large; what comes; and what is behind. On another day it is counted as planned. */
export function LiveDay({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const { hold, dialog } = useHold(view);
  const format = useFormat();
  const duration = useDuration();
  const isToday = view.date === today();
  const clock = useClock(isToday);
  const { parts, startTime, endTime, meetingId, swvId, status } = view;
  const day = liveDay({ parts: parts.map(({ record }) => ({ ...record, status: record.status ?? 'planned' })), startTime, endTime, clock });
  const busy = parts.find(({ record }) => record.id === day.nowId);
  const coming = parts.filter(({ record }) => record.id !== day.nowId && (record.status ?? 'planned') === 'planned');
  const behind = parts.filter(({ record }) => record.status !== null && record.status !== 'planned');
  return (
    <Columns>
      {dialog}
      <Sheet padding="roomy">
        {view.date > today() && busy !== undefined ? <p className={css['rehearsal']}>{t('live.rehearsal', { date: format.date(view.date, 'long') })}</p> : null}
        {busy === undefined ? (
          <div className={css['dayDone']}>
            <h2 className={css['nowTitle']}>{t('live.done')}</h2>
            <p className={css['soft']}>{t(status === 'held' ? 'live.doneHeld' : 'live.doneNote')}</p>
            {status === 'held' ? null : (
              <Button variant="primary" onPress={hold}>
                {t('live.hold')}
              </Button>
            )}
          </div>
        ) : (
          <NowPart key={busy.record.id} part={busy.record} isToday={isToday} themeLabel={busy.themeLabel} until={day.nowUntil} clock={clock} nextId={coming[0]?.record.id ?? null} index={parts.indexOf(busy)} />
        )}
        {day.minutesLeft === null || busy === undefined ? null : (
          <p className={css['dayLeft']}>
            {t(isToday ? 'live.left' : 'live.planned', { left: duration(day.minutesLeft), until: format.time(endTime ?? ''), toGo: duration(day.minutesToGo) })}
            {day.tooMuch > 0 ? ` ${t('live.tooMuch', { minutes: duration(day.tooMuch), until: day.endsAt === null ? '' : format.time(day.endsAt) })}` : ''}
          </p>
        )}
        <ComingParts parts={coming} all={parts} startsAt={day.startsAt} />
        {behind.length === 0 ? null : (
          <Disclosure title={t('live.behind', { count: behind.length })}>
            <Rows label={t('live.behind', { count: behind.length })}>
              {behind.map(({ record }) => (
                <Row
                  key={record.id}
                  title={record.title}
                  detail={[t(`live.was.${record.status === 'dropped' || record.status === 'parked' ? record.status : 'done'}`), record.endedAt === null || record.status !== 'done' ? null : t('live.until', { time: format.time(record.endedAt) }), record.happened].filter((words) => words !== null && words !== '').join(' · ')}
                  action={
                    <Button variant="quiet" aria-label={t('live.reopenOf', { title: record.title })} onPress={() => void act(api['live.reopenPart']({ partId: record.id }))}>
                      {t('live.reopen')}
                    </Button>
                  }
                />
              ))}
            </Rows>
          </Disclosure>
        )}
      </Sheet>
      <Stack gap="block">
        <GroupAgreements view={view} />
        <GroupInputs swvId={swvId} from={{ meetingId }} hasList />
      </Stack>
    </Columns>
  );
}

/** The time of now in Brussels, 'HH:MM', counted again every half minute; null on another day. */
function useClock(isToday: boolean): string | null {
  const [time, setTime] = useState(() => timeInBrussels(now()));
  useEffect(() => {
    if (!isToday) return;
    const timer = setInterval(() => setTime(timeInBrussels(now())), refreshAfter);
    return () => clearInterval(timer);
  }, [isToday]);
  return isToday ? time : null;
}
