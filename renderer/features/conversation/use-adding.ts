import { useCallback, useRef, useState } from 'react';

/** What is being added to the log; one form at a time. */
export type Adding = 'agreement' | 'insight' | 'scale';

/** Opens the line of something new; closing it brings the caret back to where it came from. */
export function useAdding() {
  const [adding, setAdding] = useState<Adding | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const change = useCallback((next: Adding | null) => {
    if (next !== null) cameFrom.current = document.activeElement;
    setAdding(next);
    if (next === null && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, []);
  return { adding, change };
}
