import { useCallback, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isHidden } from '#shared/domain/discreet.ts';
import type { Result } from '#shared/result.ts';
import { api } from './ipc.ts';
import { registerFlush, whileSaving } from './pending-saves.ts';

/** Longest time that something typed exists only in the window, in ms. */
const saveAfterMs = 400;

/**
 * What is on its way to the store, by key, also of a form that left the screen: what it will forget is not to be found again,
 * and what it still has to keep is not to be missed.
 */
const onTheirWay = new Map<string, Promise<unknown>>();

function letWait<T>(key: string, doing: Promise<T>): Promise<T> {
  const settled = Promise.allSettled([onTheirWay.get(key), doing]);
  onTheirWay.set(key, settled);
  void settled.then(() => (onTheirWay.get(key) === settled ? onTheirWay.delete(key) : undefined));
  return whileSaving(doing);
}

/** What is kept under a key, once all that is on its way there has arrived. */
export async function keptDraft(key: string): Promise<Result<unknown>> {
  await onTheirWay.get(key);
  return api['drafts.get']({ key });
}

export type DraftKeeper<V> = {
  /** Keeps this as what is half-typed; null when there is nothing left to keep. */
  readonly keep: (value: V | null) => void;
  /** Saves what is to be kept now, without waiting for the time to be up. */
  readonly save: () => Promise<void>;
  /** Forgets what was half-typed: after the record was made, or when a form is left on purpose. */
  readonly forget: () => Promise<void>;
  /**
   * Sends what was typed. Until the store has it, it stays kept as it was, whatever is typed meanwhile; commands go one
   * after the other. Answers whether it was taken.
   */
  readonly send: (doing: () => Promise<boolean>) => Promise<boolean>;
};

/**
 * The one way in which words that are no record yet are kept: in the vault, under `key`, within 400 ms after a key, at once on
 * leaving the screen and before a lock. `onFound` gets what was kept, and what was typed before it came: nothing is saved over
 * the one until both are put together, which is to be kept anew.
 */
export function useDraftKeeper<V>(key: string, onFound: (kept: unknown, typed: V | null) => void): DraftKeeper<V> {
  const unsaved = useRef<{ readonly value: V | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const underWay = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const looking = useRef<Promise<unknown>>(Promise.resolve());
  /** What is kept is not wanted back, also when it has not come yet. */
  const isForgotten = useRef(false);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });

  const saveNow = useCallback(async (): Promise<void> => {
    await looking.current;
    const saving = unsaved.current;
    if (saving === null || underWay.current > 0) return;
    unsaved.current = null;
    const { value } = saving;
    // A form that opened while names and notes were hidden: its dots must never take the place of the words behind them.
    if (isHidden(JSON.stringify(value))) return;
    const done = await (value === null ? api['drafts.clear']({ key }) : api['drafts.save']({ key, value: structuredClone(value) as never }));
    if (!done.ok) unsaved.current ??= saving;
  }, [key]);
  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return whileSaving(saveNow());
  }, [saveNow]);

  useEffect(() => {
    let isHere = true;
    isForgotten.current = false;
    looking.current = keptDraft(key).then((kept) => {
      if (!kept.ok || kept.value === null || isForgotten.current) return;
      const typed = unsaved.current?.value ?? null;
      // Sent or emptied before this came: what was kept was neither, and stays.
      if (typed === null) unsaved.current = null;
      // In sight at once: a letter typed before would be put into the empty field that is still there, and take the place of all.
      if (typed !== null || isHere) flushSync(() => found.current(kept.value, typed));
    });
    const unregister = registerFlush(async () => {
      await queue.current;
      await save();
    });
    return () => {
      isHere = false;
      unregister();
      void letWait(key, save());
    };
  }, [key, save]);

  return useMemo(
    () => ({
      keep: (value) => {
        unsaved.current = { value };
        // Counted from the first change that is not kept: whoever types on without a pause is kept all the same.
        timer.current ??= setTimeout(() => void save(), saveAfterMs);
      },
      save,
      forget: async () => {
        isForgotten.current = true;
        unsaved.current = { value: null };
        await save();
      },
      send: (doing) => {
        underWay.current += 1;
        const sending = queue.current.then(async () => {
          try {
            return await doing();
          } finally {
            underWay.current -= 1;
          }
        });
        queue.current = letWait(key, sending.then(save, save));
        return sending;
      },
    }),
    [key, save],
  );
}
