import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rec, RecordType, Values } from '#shared/domain/records.ts';
import type { AppError, Result } from '#shared/result.ts';
import { now } from './clock.ts';
import { updateRecord } from './records.ts';
import { api } from './ipc.ts';
import { registerFlush, whileSaving } from './pending-saves.ts';
import { forgetRefused, keepRefused, refusedBefore, refusedKey } from './refused-values.ts';
import { viewsAreFresh } from './store-query.ts';

/** Longest time that a typed sentence exists only in the window, in ms. */
const saveAfterMs = 400;

export type Autosave<V> = {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  /** Set once something was saved on this screen: UTC ISO. */
  readonly savedAt: string | null;
  /** Why the last save was refused; what was typed stays in the field, also on the next visit. */
  readonly error: AppError | null;
};

/** How a value is saved when the record may still have to come into being; `open` says that typing goes on. */
export type SaveValue<V> = (value: V, open: boolean) => Promise<Result<unknown>>;

/**
 * A field of a record that saves itself: within 400 ms after a key, at once on leaving it and before a lock.
 * While the field is being typed in, what comes back from the store does not replace what is on screen.
 * `write` replaces the plain update of the field.
 */
export function useAutosave<T extends RecordType, F extends keyof Values<T> & string>(
  type: T,
  record: Pick<Rec<T>, 'id' | F>,
  field: F,
  write?: SaveValue<Values<T>[F]>,
): Autosave<Values<T>[F]> {
  type V = Values<T>[F];
  const stored = (record as unknown as Values<T>)[field];
  const [typed, setTyped] = useState<{ readonly value: V } | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const unsaved = useRef<{ readonly value: V } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { id } = record as { readonly id: string };
  const keptAs = refusedKey(type, id, field);
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
  }, [write]);

  const saveNow = useCallback(
    async (isOpen: boolean): Promise<void> => {
      const saving = unsaved.current;
      if (saving === null) return;
      unsaved.current = null;
      const result = await (writing.current?.(saving.value, isOpen) ?? updateRecord(type, id, { [field]: saving.value } as never, { open: isOpen }));
      setError(result.ok ? null : result.error);
      if (result.ok) {
        setSavedAt(now());
        return forgetRefused(keptAs);
      }
      unsaved.current ??= saving;
      return keepRefused(keptAs, saving.value);
    },
    [type, id, field, keptAs],
  );
  const save = useCallback(
    (isOpen: boolean): Promise<void> => {
      clearTimeout(timer.current);
      timer.current = undefined;
      return whileSaving(saveNow(isOpen));
    },
    [saveNow],
  );

  useEffect(() => {
    const unregister = registerFlush(() => save(true));
    return () => {
      unregister();
      void save(false);
    };
  }, [save]);

  useEffect(() => {
    let isHere = true;
    void refusedBefore(keptAs).then((kept) => {
      // Who typed before it came back has gone on from what the store holds.
      if (kept === undefined || !isHere || unsaved.current !== null) return;
      const value = kept as V;
      setTyped({ value });
      unsaved.current = { value };
      // Refused again most often, which says under the field why.
      void save(false);
    });
    return () => {
      isHere = false;
    };
  }, [keptAs, save]);

  return {
    value: typed === null ? stored : typed.value,
    onChange: (value) => {
      setTyped({ value });
      unsaved.current = { value };
      // Counted from the first letter that is not saved: whoever types on without a pause is saved all the same.
      timer.current ??= setTimeout(() => void save(true), saveAfterMs);
    },
    onBlur: () => {
      void save(false).then(async () => {
        await api['records.leaveField']({ id });
        // Until the screen has heard of it, what it holds is older than what was typed.
        await viewsAreFresh();
        if (unsaved.current === null) setTyped(null);
      });
    },
    savedAt,
    error,
  };
}
