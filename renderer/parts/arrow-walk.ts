import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Arrows, Home and End go from line to line of a list, to what `selector` finds in it. Only from such a line itself: in
 * a field or a menu the arrows keep their own meaning. `onPastEnd` is told when one goes on after the last.
 */
export function walkKeys(selector: string, onPastEnd?: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = stops.findIndex((stop) => stop === event.target);
    if (at === -1) return;
    event.preventDefault();
    const next = step(at, stops.length);
    if (next >= stops.length) onPastEnd?.();
    const stop = stops[next];
    stop?.focus();
    stop?.scrollIntoView({ block: 'nearest' });
  };
}
