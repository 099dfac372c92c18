import type { KeyboardEvent } from 'react';
import { placeOfDay } from '#shared/domain/line-axis.ts';
import { inDateOrder, type LineEvent } from '#shared/domain/line-events.ts';
import type { LineRow } from './layout-marks.ts';
import { idOf } from './LineDrawing.tsx';
import type { LineView } from './use-line-view.ts';
import type { LineMoving } from './use-moving.ts';

type Given = {
  readonly rows: readonly LineRow[];
  readonly active: LineEvent | null;
  readonly lineView: LineView;
  readonly moving: LineMoving;
  readonly onLook: (event: LineEvent) => void;
  readonly onOpen: (event: LineEvent) => void;
  readonly onTable: () => void;
  readonly onRefused: (event: LineEvent) => void;
};

/** What the keys do on the drawing; each answers true when the key was for it. */
export function useLineKeys({ rows, active, lineView, moving, onLook, onOpen, onTable, onRefused }: Given) {
  const anchor = active === null ? lineView.view.from + lineView.view.span / 2 : placeOfDay(active.startsOn);
  const walkTo = (event: LineEvent | undefined): void => {
    if (event === undefined) return;
    lineView.show(placeOfDay(event.startsOn));
    onLook(event);
  };
  const whileMoving = (key: string, isWeek: boolean): boolean => {
    const days = isWeek ? 7 : 1;
    if (key === 'ArrowRight') moving.moveOn(days);
    else if (key === 'ArrowLeft') moving.moveOn(-days);
    else if (key === 'ArrowDown') moving.moveOn(7);
    else if (key === 'ArrowUp') moving.moveOn(-7);
    else if (key === 'Enter') void moving.save();
    else if (key === 'Escape') moving.cancel();
    else if (key === 'm' || key === 'M') moving.nextPart();
    else return false;
    return true;
  };
  const onMoment = (key: string, isShift: boolean, event: LineEvent): boolean => {
    const row = rows.find(({ events }) => events.some(({ id }) => id === event.id));
    const order = [...(row?.events ?? [])].sort(inDateOrder);
    const index = order.findIndex(({ id }) => id === event.id);
    if (isShift && (key === 'ArrowLeft' || key === 'ArrowRight')) lineView.pan(key === 'ArrowLeft' ? -0.25 : 0.25);
    else if (key === 'ArrowRight') walkTo(order[index + 1]);
    else if (key === 'ArrowLeft') walkTo(order[index - 1]);
    else if (key === 'ArrowDown') walkTo(nearestIn(rows, row, 1, event));
    else if (key === 'ArrowUp') walkTo(nearestIn(rows, row, -1, event));
    else if (key === 'PageUp' || key === 'PageDown') lineView.pan(key === 'PageUp' ? -0.9 : 0.9);
    else if (key === 'Home') walkTo(order[0]);
    else if (key === 'End') walkTo(order.at(-1));
    else if (key === 'Enter' || key === ' ') onOpen(event);
    else if (key === 'm' || key === 'M') {
      if (!moving.start(event, 'keys')) onRefused(event);
    } else return false;
    return true;
  };
  const everywhere = (key: string): boolean => {
    if (key === '+' || key === '=') lineView.zoomStep('in', anchor);
    else if (key === '-' || key === '−') lineView.zoomStep('out', anchor);
    else if (key === 't' || key === 'T') onTable();
    else return false;
    return true;
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnMoment = idOf(event.target) !== null;
    const isDone = moving.moving !== null ? whileMoving(event.key, event.shiftKey) : isOnMoment && active !== null && onMoment(event.key, event.shiftKey, active);
    if (!isDone && !everywhere(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The moment of the next or previous group that lies nearest in time; with one group there is none. */
function nearestIn(rows: readonly LineRow[], row: LineRow | undefined, step: 1 | -1, event: LineEvent): LineEvent | undefined {
  const index = row === undefined ? -1 : rows.indexOf(row);
  const others = step === 1 ? rows.slice(index + 1) : rows.slice(0, Math.max(0, index)).toReversed();
  const other = others.find(({ events }) => events.length > 0);
  const place = placeOfDay(event.startsOn);
  const away = ({ startsOn }: LineEvent): number => Math.abs(placeOfDay(startsOn) - place);
  return other === undefined ? undefined : [...other.events].sort((a, b) => away(a) - away(b))[0];
}
