import { scaleLinear } from 'd3-scale';
import { scaleEnds } from '#shared/domain/records/log.ts';
import logCss from './log.module.css';

type ScaleDrawingProps = {
  /** The whole drawing in one sentence. */
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  /** The same person's answer before this one. */
  readonly previous?: number | null;
  readonly goal?: number | null;
  readonly goalLabel?: string;
};

const width = 250;
const margin = 12;
const lineY = 22;
/** Labels nearer than this, in points of the scale, would run into each other. */
const labelRoom = 2.6;
const endRoom = 1.6;

/** Where someone places herself from 0 to 10: filled is now, open is the goal, a small dot how it was. */
export function ScaleDrawing({ label, value, valueLabel, previous = null, goal = null, goalLabel = '' }: ScaleDrawingProps) {
  const x = scaleLinear([scaleEnds.min, scaleEnds.max], [margin, width - margin]);
  const isGoalAbove = goal !== null && Math.abs(goal - value) < labelRoom;
  const below = [value, ...(goal === null || isGoalAbove ? [] : [goal])];
  const isFree = (end: number): boolean => below.every((point) => Math.abs(point - end) >= endRoom);
  return (
    <svg className={logCss['scale']} viewBox={`0 0 ${width} 46`} width={width} height={46} role="img" aria-label={label}>
      <line x1={x(scaleEnds.min)} x2={x(scaleEnds.max)} y1={lineY} y2={lineY} className={logCss['scaleLine']} />
      {Array.from({ length: scaleEnds.max + 1 }, (_, point) => (
        <line key={point} x1={x(point)} x2={x(point)} y1={lineY - 3} y2={lineY + 3} className={logCss['scaleLine']} />
      ))}
      {[scaleEnds.min, scaleEnds.max].filter(isFree).map((end) => (
        <text key={end} x={x(end)} y={42} textAnchor="middle" className={logCss['scaleEnd']}>
          {end}
        </text>
      ))}
      {previous === null || previous === value ? null : <circle cx={x(previous)} cy={lineY} r={3.5} className={logCss['scaleWas']} />}
      {goal === null ? null : <circle cx={x(goal)} cy={lineY} r={goal === value ? 9 : 6} className={logCss['scaleGoal']} />}
      <circle cx={x(value)} cy={lineY} r={6} className={logCss['scaleNow']} />
      <text x={x(value)} y={42} textAnchor={anchor(value)} className={logCss['scaleWord']}>
        {valueLabel}
      </text>
      {goal === null ? null : (
        <text x={x(goal)} y={isGoalAbove ? 10 : 42} textAnchor={anchor(goal)} className={logCss['scaleWord']}>
          {goalLabel}
        </text>
      )}
    </svg>
  );
}

/** A word at an end of the scale stays inside the drawing. */
function anchor(point: number): 'start' | 'middle' | 'end' {
  return point < 1 ? 'start' : point > 9 ? 'end' : 'middle';
}
