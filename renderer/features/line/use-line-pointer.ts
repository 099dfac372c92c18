import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { dayAtPlace, placeAtX, type AxisView } from '#shared/domain/line-axis.ts';
import { daysBetween } from '#shared/domain/holidays.ts';
import type { LineEvent, MovedPart } from '#shared/domain/line-events.ts';
import { idOf } from './LineDrawing.tsx';
import type { LineView } from './use-line-view.ts';
import type { LineMoving } from './use-moving.ts';

/** Less than this, in px, is a press and no drag. */
const slack = 4;

type Drag = { readonly id: string | null; readonly part: MovedPart; readonly x: number; readonly day: string; readonly from: number; isDragging: boolean };
type Given = { readonly lineView: LineView; readonly width: number; readonly moving: LineMoving; readonly eventOf: (id: string) => LineEvent | undefined; readonly onOpen: (event: LineEvent) => void };

/** A press opens, a drag of a moment moves it, a drag of the paper shifts it. */
export function useLinePointer({ lineView, width, moving, eventOf, onOpen }: Given) {
  const drag = useRef<Drag | null>(null);
  const { view } = lineView;
  const xIn = (event: PointerEvent<SVGSVGElement>): number => event.clientX - event.currentTarget.getBoundingClientRect().left;
  return {
    down: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0 || moving.moving?.by === 'keys') return;
      const x = xIn(event);
      const part = event.target instanceof Element ? event.target.getAttribute('data-part') : null;
      drag.current = { id: idOf(event.target), part: part === 'start' || part === 'end' ? part : 'whole', x, day: dayAtPlace(placeAtX(x, view, width)), from: view.from, isDragging: false };
    },
    move: (event: PointerEvent<SVGSVGElement>): void => {
      const { current } = drag;
      if (current === null) return;
      const x = xIn(event);
      if (!current.isDragging) {
        if (Math.abs(x - current.x) < slack) return;
        const held = current.id === null ? undefined : eventOf(current.id);
        if (held !== undefined && !moving.start(held, 'pointer', held.kind === 'window' ? current.part : 'whole')) {
          drag.current = null;
          return;
        }
        current.isDragging = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      if (current.id === null) lineView.panTo(current.from - ((x - current.x) / width) * view.span);
      else moving.moveFromStart(daysBetween(current.day, dayAtPlace(placeAtX(x, view, width))));
    },
    up: (event: PointerEvent<SVGSVGElement>): void => {
      const { current } = drag;
      drag.current = null;
      if (current?.id == null) return;
      if (current.isDragging) {
        if (event.type === 'pointercancel') moving.cancel();
        else void moving.save();
        return;
      }
      const pressed = eventOf(current.id);
      if (pressed !== undefined && event.type !== 'pointercancel') onOpen(pressed);
    },
    /** Ends a drag that Escape took back. */
    forget: (): void => {
      drag.current = null;
    },
  };
}

/** Ctrl with the wheel zooms at the pointer, Shift with it (or a sideways wheel) shifts. A plain wheel scrolls the page. */
export function useLineWheel(frame: RefObject<HTMLElement | null>, lineView: LineView, width: number): void {
  const latest = useRef<{ lineView: LineView; width: number; view: AxisView }>({ lineView, width, view: lineView.view });
  useEffect(() => {
    latest.current = { lineView, width, view: lineView.view };
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      const { lineView: now, width: wide, view } = latest.current;
      const x = event.clientX - element.getBoundingClientRect().left;
      if (event.ctrlKey) {
        event.preventDefault();
        now.zoomBy(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 240), placeAtX(x, view, wide));
        return;
      }
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (sideways === 0) return;
      event.preventDefault();
      now.pan(sideways / wide);
    };
    // React's own wheel listener is passive and could not keep the page from zooming.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame]);
}
