import { useCallback, useState } from 'react';
import { nextStep, panBy, reveal, spanOf, wholeView, zoomTo, type AxisPlace, type AxisRange, type AxisView, type ZoomStep } from '#shared/domain/line-axis.ts';

export type LineView = {
  readonly view: AxisView;
  readonly zoomToStep: (step: ZoomStep, anchor: AxisPlace) => void;
  /** One step, towards a place; where that stands in the drawing it stays. */
  readonly zoomStep: (direction: 'in' | 'out', anchor: AxisPlace) => void;
  readonly zoomBy: (factor: number, anchor: AxisPlace) => void;
  /** Part of the view, to the right when positive. */
  readonly pan: (share: number) => void;
  readonly panTo: (from: AxisPlace) => void;
  readonly show: (place: AxisPlace) => void;
};

/** What part of the line is looked at. All of it until someone zooms, also when the line becomes longer. */
export function useLineView(range: AxisRange): LineView {
  const [kept, setKept] = useState<AxisView | null>(null);
  const { from, to } = range;
  const change = useCallback(
    (next: (view: AxisView, range: AxisRange) => AxisView) => {
      const whole = { from, to };
      setKept((current) => {
        const changed = next(current ?? wholeView(whole), whole);
        return changed.span >= to - from - 0.01 ? null : changed;
      });
    },
    [from, to],
  );
  return {
    view: kept === null ? wholeView(range) : panBy(kept, 0, range),
    zoomToStep: (step, anchor) => change((view, whole) => reveal(zoomTo(view, spanOf(step, whole), whole, anchorIn(view, anchor)), anchor, whole)),
    zoomStep: (direction, anchor) => change((view, whole) => zoomTo(view, spanOf(nextStep(view, whole, direction), whole), whole, anchorIn(view, anchor))),
    zoomBy: (factor, anchor) => change((view, whole) => zoomTo(view, view.span * factor, whole, anchor)),
    pan: (share) => change((view, whole) => panBy(view, view.span * share, whole)),
    panTo: (place) => change((view, whole) => panBy({ ...view, from: place }, 0, whole)),
    show: (place) => change((view, whole) => reveal(view, place, whole)),
  };
}

/** What is out of sight cannot be held in its place: then the middle is. */
function anchorIn({ from, span }: AxisView, anchor: AxisPlace): AxisPlace {
  return anchor >= from && anchor <= from + span ? anchor : from + span / 2;
}
