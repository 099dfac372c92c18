import { useCallback, useEffect, useRef } from 'react';
import { whileSaving } from './pending-saves.ts';

export type ChangeList<T> = (change: (list: readonly T[]) => readonly T[]) => Promise<boolean>;

/**
 * Changes a list that a record holds in one field, item by item. Changes go one after the other, each on what the one before
 * left, also when the screen has not heard of that yet: what was just added is not written away by what is taken out.
 */
export function useListOf<T>(stored: readonly T[], write: (next: T[]) => Promise<boolean>): ChangeList<T> {
  const known = useRef(stored);
  const waiting = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
    if (waiting.current === 0) known.current = stored;
  }, [stored, write]);
  return useCallback((change) => {
    waiting.current += 1;
    const doing = queue.current.then(async () => {
      try {
        const next = [...change(known.current)];
        const isWritten = await writing.current(next);
        if (isWritten) known.current = next;
        return isWritten;
      } finally {
        waiting.current -= 1;
      }
    });
    queue.current = doing.catch(() => false);
    return whileSaving(doing);
  }, []);
}
