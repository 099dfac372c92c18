import { memo } from 'react';
import { isMovable, type LineEvent } from '#shared/domain/line-events.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { conversationRadius, halfDiamond, halfSquare, isDiamond, meetingRadius } from './layout-marks.ts';
import css from './line.module.css';

type LineMarkProps = {
  readonly event: LineEvent;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly isNarrow: boolean;
  /** Its sentence; without one it is only drawn (on paper). */
  readonly name?: string | undefined;
  readonly isStop?: boolean;
  readonly isMoving?: boolean;
  /** Another group asks for this day too. */
  readonly isRinged?: boolean;
  readonly canMove?: boolean;
};

/** One moment: filled is done, open is planned. Its group is the thing that has the focus and is pressed. */
export const LineMark = memo(function LineMark({ event, x, x2, y, isNarrow, name, isStop = false, isMoving = false, isRinged = false, canMove = false }: LineMarkProps) {
  const isHeld = event.status === 'held';
  const tone = event.status === 'cancelled' ? css['cancelled'] : isHeld ? css['done'] : css['open'];
  const className = classNames(css['mark'], tone, isMoving ? css['moving'] : undefined, canMove && isMovable(event) ? css['movable'] : undefined);
  const shape = <Shape event={event} x={x} x2={x2} y={y} isNarrow={isNarrow} />;
  const ring = isRinged ? <circle className={css['ring']} cx={x} cy={y} r={event.kind === 'meeting' ? 9.5 : 6} /> : null;
  if (name === undefined) return <g className={className}>{shape}</g>;
  const isPoint = event.startsOn === event.endsOn || (isNarrow && isDiamond(event, true));
  return (
    <g role="listitem">
      <g role={event.kind === 'window' ? 'button' : 'link'} aria-label={name} tabIndex={isStop ? 0 : -1} className={className} data-event={event.id}>
        {isPoint ? <rect className={css['hit']} x={x - 8} y={y - (event.kind === 'conversation' ? 5 : 11)} width={16} height={event.kind === 'conversation' ? 10 : 22} /> : null}
        {ring}
        {shape}
        {canMove && event.kind === 'window' && !isHeld ? (
          <>
            <rect className={css['edge']} data-part="start" x={x - 5} y={y - 12} width={10} height={24} />
            <rect className={css['edge']} data-part="end" x={x2 - 5} y={y - 12} width={10} height={24} />
          </>
        ) : null}
      </g>
    </g>
  );
});

function Shape({ event, x, x2, y, isNarrow }: Pick<LineMarkProps, 'event' | 'x' | 'x2' | 'y' | 'isNarrow'>) {
  if (event.status === 'cancelled') return <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />;
  if (isDiamond(event, isNarrow) && event.topic !== 'conversations') return <path d={`M${x} ${y - halfDiamond}l${halfDiamond} ${halfDiamond}l-${halfDiamond} ${halfDiamond}l-${halfDiamond} -${halfDiamond}z`} />;
  switch (event.kind) {
    case 'meeting':
      return <circle cx={x} cy={y} r={meetingRadius} />;
    case 'conversation':
      return <circle className={css['small']} cx={x} cy={y} r={conversationRadius} />;
    case 'contact':
      return <rect x={x - halfSquare} y={y - halfSquare} width={halfSquare * 2} height={halfSquare * 2} />;
    case 'observation':
      return <path d={`M${x} ${y - halfSquare - 0.5}l${halfSquare + 1} ${halfSquare * 2}h-${(halfSquare + 1) * 2}z`} />;
    default: {
      const width = Math.max(4, x2 - x);
      if (event.topic !== 'conversations') return <rect x={x} y={y - 4} width={width} height={8} rx={4} />;
      const half = isNarrow ? 9 : 18;
      return <rect className={css['round']} x={x} y={y - half} width={width} height={half * 2} rx={4} />;
    }
  }
}
