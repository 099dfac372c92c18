import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { OpeningLines } from '#renderer/parts/plg/OpeningLines.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Rec } from '#shared/domain/records.ts';
import css from '../meeting.module.css';
import { useDayKeys } from '../use-day-keys.ts';
import { timeInBrussels } from './time-in-brussels.ts';

type NowPartProps = {
  readonly part: Rec<'runSheetPart'>;
  readonly themeLabel: string | null;
  /** On another day nothing is busy: it is the first that comes. */
  readonly isToday: boolean;
  /** When it ends as planned, 'HH:MM'. */
  readonly until: string | null;
  /** The time of now on the day itself; null otherwise: then nobody knows when it ended. */
  readonly clock: string | null;
  readonly nextId: string | null;
  /** Its place in the day. */
  readonly index: number;
};

/** The part that is busy, large enough to read from a distance, with a quiet end time and a key for everything that can happen to it. */
export function NowPart({ part, themeLabel, isToday, until, clock, nextId, index }: NowPartProps) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const format = useFormat();
  const note = useRef<HTMLDivElement>(null);
  const { id, title, minutes, note: plan } = part;
  const finish = (status: 'done' | 'dropped' | 'parked'): void => void act(api['live.finishPart']({ partId: id, status, endedAt: clock === null ? until : timeInBrussels(now()) }));
  const stretch = (by: number): void => void act(api['live.stretchPart']({ partId: id, by }));
  const swap = (): void => {
    if (nextId !== null) void act(api['runSheet.movePart']({ partId: id, toIndex: index + 1 }));
  };
  const writeNote = (): void => note.current?.querySelector('textarea')?.focus();
  const keys: Readonly<Record<string, () => void>> = { [t('live.keys.done')]: () => finish('done'), '+': () => stretch(5), '-': () => stretch(-5), [t('live.keys.park')]: () => finish('parked'), [t('live.keys.drop')]: () => finish('dropped'), [t('live.keys.swap')]: swap, [t('live.keys.note')]: writeNote };
  useDayKeys(keys);
  return (
    <section className={css['now']} aria-label={t(isToday ? 'live.now' : 'live.first')}>
      <p className={isToday ? css['nowLabel'] : css['soft']}>{until === null ? t(isToday ? 'live.now' : 'live.first') : t(isToday ? 'live.nowUntil' : 'live.firstUntil', { time: format.time(until) })}</p>
      <h2 className={css['nowTitle']}>{title}</h2>
      <p className={css['soft']}>{[t('live.minutes', { minutes }), themeLabel !== null && themeLabel !== title ? themeLabel : null].filter((words) => words !== null && words !== '').join(' · ')}</p>
      {plan === null || plan === '' ? null : <p className={css['plan']}>{plan}</p>}
      <div className={css['nowActions']}>
        <Button variant="primary" kbd={t('live.keys.done')} onPress={() => finish('done')}>
          {t('live.finish')}
        </Button>
        <Button kbd="−" aria-label={t('live.shorterOf', { title })} onPress={() => stretch(-5)}>
          {t('live.shorter')}
        </Button>
        <Button kbd="+" aria-label={t('live.longerOf', { title })} onPress={() => stretch(5)}>
          {t('live.longer')}
        </Button>
        {nextId === null ? null : (
          <Button variant="quiet" kbd={t('live.keys.swap')} onPress={swap}>
            {t('live.swap')}
          </Button>
        )}
        <Button variant="quiet" kbd={t('live.keys.park')} onPress={() => finish('parked')}>
          {t('live.park')}
        </Button>
        <Button variant="quiet" kbd={t('live.keys.drop')} onPress={() => finish('dropped')}>
          {t('live.drop')}
        </Button>
      </div>
      <OpeningLines meetingId={part.meetingId} partId={id} />
      <div ref={note}>
        <SavedTextArea type="runSheetPart" record={part} field="happened" label={t('live.happened', { key: t('live.keys.note') })} minRows={2} />
        <HistoryAction type="runSheetPart" id={id} of={title} />
      </div>
    </section>
  );
}
