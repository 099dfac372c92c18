import { memo, useLayoutEffect, useMemo, useRef, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import { today } from '#renderer/lib/clock.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { AxisView } from '#shared/domain/line-axis.ts';
import { inDateOrder, type LineEvent } from '#shared/domain/line-events.ts';
import { layoutRows, type LineMode, type LineRow } from './layout-marks.ts';
import { LineBackdrop } from './LineBackdrop.tsx';
import { LineMark } from './LineMark.tsx';
import css from './line.module.css';
import { useLineWords } from './use-line-words.ts';

export type LineDrawingProps = {
  readonly rows: readonly LineRow[];
  readonly mode: LineMode;
  readonly view: AxisView;
  /** Of the drawing, in px. */
  readonly width: number;
  /** Accessible name. Left out on paper, where the words beside it say the same. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  /** The moment that is looked at: the one stop of the keyboard. */
  readonly activeId?: string | null;
  readonly movingId?: string | null;
  readonly ringed?: ReadonlySet<string>;
  readonly canMove?: boolean;
  readonly isPannable?: boolean;
  /** Scaled to the width it gets, for paper. */
  readonly isScaled?: boolean;
  readonly nameOf?: (event: LineEvent) => string;
  readonly onHover?: (id: string | null) => void;
  readonly onFocusMoment?: (id: string) => void;
  readonly onPointer?: { readonly down: (event: PointerEvent<SVGSVGElement>) => void; readonly move: (event: PointerEvent<SVGSVGElement>) => void; readonly up: (event: PointerEvent<SVGSVGElement>) => void };
  readonly onRow?: (id: string) => ReactNode;
};

/** Two school years in ink. What moves, opens or zooms is decided by who uses it; here everything finds its place. It is drawn anew only when something in it changes. */
export const LineDrawing = memo(function LineDrawing({ rows, mode, view, width, label, describedBy, activeId = null, movingId = null, ringed, canMove = false, isPannable = false, isScaled = mode === 'paper', nameOf, onHover, onFocusMoment, onPointer, onRow }: LineDrawingProps) {
  const words = useLineWords();
  const svg = useRef<SVGSVGElement>(null);
  const now = today();
  const isNarrow = mode === 'band' || mode === 'all';
  const { rows: laid, height } = useMemo(() => layoutRows(rows, { mode, view, width, today: now, words: words.layout }), [rows, mode, view, width, now, words]);
  const stop = useMemo(() => stopOf(laid.flatMap(({ marks }) => marks.map(({ event }) => event)), activeId, now), [laid, activeId, now]);
  useKeptFocus(svg, activeId, view);
  return (
    <svg
      ref={svg}
      className={classNames(css['drawing'], isPannable ? css['pannable'] : undefined)}
      height={isScaled ? undefined : height}
      viewBox={isScaled ? `0 0 ${width} ${height}` : undefined}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      aria-describedby={describedBy}
      aria-hidden={label === undefined ? true : undefined}
      onFocus={({ target }: FocusEvent) => {
        const id = idOf(target);
        if (id !== null) onFocusMoment?.(id);
      }}
      onPointerOver={({ target }) => onHover?.(idOf(target))}
      onPointerLeave={() => onHover?.(null)}
      onPointerDown={onPointer?.down}
      onPointerMove={onPointer?.move}
      onPointerUp={onPointer?.up}
      onPointerCancel={onPointer?.up}
    >
      <LineBackdrop rows={laid} view={view} width={width} height={height} mode={mode} today={now} />
      {laid.map(({ row, top, marks, labels }) => (
        <g key={row.id} transform={`translate(0 ${top})`}>
          {onRow?.(row.id)}
          <g aria-hidden="true">
            {labels.map(({ id, text, from, y }) => (
              <text key={`${id}${y}`} className={id === 'today' ? css['todayWord'] : css['label']} x={from} y={y}>
                {text}
              </text>
            ))}
          </g>
          <g {...(label === undefined || marks.length === 0 ? {} : { role: 'list', 'aria-label': row.name ?? label })}>
            {marks
              .map((mark, index) => ({ ...mark, index }))
              .map(({ event, x, x2, y }) => (
                <LineMark
                  key={event.id}
                  event={event}
                  x={x}
                  x2={x2}
                  y={y}
                  isNarrow={isNarrow}
                  name={label === undefined ? undefined : (nameOf ?? words.sentence)(event)}
                  isStop={event.id === stop}
                  isMoving={event.id === movingId}
                  isRinged={ringed?.has(event.id) ?? false}
                  canMove={canMove}
                />
              ))}
          </g>
        </g>
      ))}
    </svg>
  );
});

/** Where the keyboard comes in: where it was, else the first moment that comes, else the last one in sight. */
function stopOf(seen: readonly LineEvent[], activeId: string | null, now: string): string | null {
  if (seen.some(({ id }) => id === activeId)) return activeId;
  const order = seen.toSorted(inDateOrder);
  return (order.find(({ startsOn }) => startsOn >= now) ?? order.at(-1))?.id ?? null;
}

/** The moment under a point or with the focus; null beside all of them. */
export function idOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-event]')?.getAttribute('data-event') ?? null) : null;
}

/** Gives the moment that is looked at the focus, when the drawing had it: it may have come in sight only now. */
function useKeptFocus(svg: { readonly current: SVGSVGElement | null }, activeId: string | null, view: AxisView): void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const root = svg.current;
    if (root === null || activeId === null) return;
    const isInside = root.contains(document.activeElement);
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (isInside || isLost) root.querySelector<SVGElement>(`[data-event="${CSS.escape(activeId)}"]`)?.focus({ preventScroll: false });
    hadFocus.current = root.contains(document.activeElement);
  }, [svg, activeId, view]);
}
