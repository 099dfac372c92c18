import { scaleLinear } from 'd3-scale';
import css from './drawing.module.css';

/** Room at both ends for half a dot, in percent of the width. */
const inset = 3;
/** Half the height, in px. */
const middle = 11;
/** Wider ranges than this get no tick per step. */
const ticksAtMost = 11;

type RangeDrawingProps = {
  readonly min: number;
  readonly max: number;
  /** Where the dot stands, on the range; null draws the empty line. */
  readonly value: number | null;
  /** An earlier value: an open dot, with a line from there to here. */
  readonly before?: number;
  /** Draws the range from right to left, so that need always stands at the same end. */
  readonly isMirrored?: boolean;
};

/** A mean on its range, in ink. The words beside it say the same, so it is hidden from screen readers. */
export function RangeDrawing({ min, max, value, before, isMirrored = false }: RangeDrawingProps) {
  const place = scaleLinear()
    .domain([min, max])
    .range(isMirrored ? [100 - inset, inset] : [inset, 100 - inset]);
  const at = (step: number): string => `${place(step)}%`;
  const isStepped = Number.isInteger(min) && Number.isInteger(max) && max - min < ticksAtMost;
  const steps = isStepped ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [min, max];
  return (
    <svg className={css['drawing']} aria-hidden="true" focusable="false">
      <line className={css['track']} x1={at(min)} x2={at(max)} y1={middle} y2={middle} />
      {steps.map((step) => (
        <line key={step} className={css['tick']} x1={at(step)} x2={at(step)} y1={middle - 3} y2={middle + 3} />
      ))}
      {before === undefined || value === null ? null : <line className={css['step']} x1={at(before)} x2={at(value)} y1={middle} y2={middle} />}
      {before === undefined ? null : <circle className={css['before']} cx={at(before)} cy={middle} r={5} />}
      {value === null ? null : <circle className={css['dot']} cx={at(value)} cy={middle} r={5} />}
    </svg>
  );
}
