import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rec, RecordType, Values } from '#shared/domain/records.ts';
import type { AppError } from '#shared/result.ts';
import { now } from './clock.ts';
import { updateRecord } from './records.ts';
import { api } from './ipc.ts';
import { registerFlush } from './pending-saves.ts';

/** Longest time that a typed sentence exists only in the window, in ms. */
const saveAfterMs = 400;

export type Autosave<V> = {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  /** Set once something was saved on this screen: UTC ISO. */
  readonly savedAt: string | null;
  /** Why the last save was refused; what was typed stays in the field. */
  readonly error: AppError | null;
};

/**
 * A field of a record that saves itself: within 400 ms after a key, at once on leaving it and before a lock.
 * While the field is being typed in, what comes back from the store does not replace what is on screen.
 */
export function useAutosave<T extends RecordType, F extends keyof Values<T> & string>(type: T, record: Rec<T>, field: F): Autosave<Values<T>[F]> {
  type V = Values<T>[F];
  const stored = (record as Values<T>)[field];
  const [typed, setTyped] = useState<{ readonly value: V } | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const unsaved = useRef<{ readonly value: V } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { id } = record;

  const save = useCallback(
    async (isOpen: boolean): Promise<void> => {
      clearTimeout(timer.current);
      const saving = unsaved.current;
      if (saving === null) return;
      unsaved.current = null;
      const result = await updateRecord(type, id, { [field]: saving.value } as never, { open: isOpen });
      setError(result.ok ? null : result.error);
      if (result.ok) setSavedAt(now());
      else unsaved.current ??= saving;
    },
    [type, id, field],
  );

  useEffect(() => {
    const unregister = registerFlush(() => save(true));
    return () => {
      unregister();
      void save(false);
    };
  }, [save]);

  return {
    value: typed === null ? stored : typed.value,
    onChange: (value) => {
      setTyped({ value });
      unsaved.current = { value };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(true), saveAfterMs);
    },
    onBlur: () => {
      void save(false).then(async () => {
        await api['records.leaveField']({ id });
        if (unsaved.current === null) setTyped(null);
      });
    },
    savedAt,
    error,
  };
}
