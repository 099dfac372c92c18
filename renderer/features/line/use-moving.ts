import { useState } from 'react';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { isMovable, movedDays, type Days, type LineEvent, type MovedPart } from '#shared/domain/line-events.ts';

/** What is being moved, and where it would stand. */
export type Moving = { readonly event: LineEvent; readonly part: MovedPart; readonly days: Days; readonly by: 'pointer' | 'keys' };

export type LineMoving = {
  readonly moving: Moving | null;
  /** False when it cannot be moved. */
  readonly start: (event: LineEvent, by: Moving['by'], part?: MovedPart) => boolean;
  /** To so many days from where it stood, for a pointer. */
  readonly moveFromStart: (days: number) => void;
  /** So many days further, for a key. */
  readonly moveOn: (days: number) => void;
  /** Begin, end or all of a period, in turn. */
  readonly nextPart: () => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
};

const parts: readonly MovedPart[] = ['whole', 'start', 'end'];

/** Moving by pointer and by key come down to the same: days that change until they are saved, as one act. */
export function useMoving(): LineMoving {
  const act = useAct();
  const plan = usePlanRequest((state) => state.open);
  const [moving, setMoving] = useState<Moving | null>(null);
  return {
    moving,
    start: (event, by, part = 'whole') => {
      if (!isMovable(event)) return false;
      setMoving({ event, part, days: { startsOn: event.startsOn, endsOn: event.endsOn }, by });
      return true;
    },
    moveFromStart: (days) => setMoving((current) => (current === null ? null : { ...current, days: movedDays(current.event, current.part, days) })),
    moveOn: (days) => setMoving((current) => (current === null ? null : { ...current, days: movedDays(current.days, current.part, days) })),
    nextPart: () => setMoving((current) => (current === null || current.event.kind !== 'window' ? current : { ...current, part: parts[(parts.indexOf(current.part) + 1) % parts.length] ?? 'whole' })),
    cancel: () => setMoving(null),
    save: async () => {
      if (moving === null) return;
      const { event, days } = moving;
      const { kind, id } = event;
      const isSame = days.startsOn === event.startsOn && days.endsOn === event.endsOn;
      if (!isSame && (kind === 'meeting' || kind === 'conversation' || kind === 'contact' || kind === 'window')) {
        // What follows is looked at before anything is kept: one act for all of it.
        if (kind === 'meeting' && (await makesOthersShift(event, days.startsOn))) plan({ kind: 'meeting', meetingId: id, date: days.startsOn });
        else await act(api['line.move']({ kind, id, ...days }));
      }
      setMoving(null);
    },
  };
}

/** Whether later bijeenkomsten had better move along because of this one. Of a day that is over nothing follows. */
async function makesOthersShift({ id: meetingId, startsOn }: LineEvent, date: string): Promise<boolean> {
  if (date < today()) return false;
  const shiftsWith = async (day: string): Promise<readonly string[]> => {
    const preview = await api['layout.replan']({ meetingId, change: { kind: 'move', date: day } });
    return preview.ok && preview.value !== null ? preview.value.shifts.map((shift) => `${shift.meetingId ?? ''} ${shift.date}`) : [];
  };
  // What stood on an odd day already is no consequence of this move.
  const [before, after] = await Promise.all([shiftsWith(startsOn), shiftsWith(date)]);
  return after.some((shift) => !before.includes(shift));
}
