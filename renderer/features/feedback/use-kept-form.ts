import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { api } from '#renderer/lib/ipc.ts';
import { registerFlush } from '#renderer/lib/pending-saves.ts';

/** Longest time that something typed exists only in the window, in ms. */
const saveAfterMs = 400;

const kept = z.record(z.string(), z.string());
type Typed = Readonly<Record<string, string>>;

/** A form that is being copied from paper: what is half-typed is kept in the vault under `key`, so that a lock costs no answer. */
export function useKeptForm(key: string): { readonly typed: Typed; readonly set: (field: string, value: string) => void; readonly forget: () => Promise<void>; readonly restore: (before: Typed) => void } {
  const [typed, setTyped] = useState<Typed>({});
  const unsaved = useRef<Typed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const value = unsaved.current;
    unsaved.current = null;
    if (value !== null) await api['drafts.save']({ key, value: { ...value } });
  }, [key]);
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key }).then((found) => {
      const read = found.ok ? kept.safeParse(found.value) : undefined;
      if (isHere && read?.success === true && unsaved.current === null) setTyped(read.data);
    });
    const unregister = registerFlush(save);
    return () => {
      isHere = false;
      unregister();
      void save();
    };
  }, [key, save]);
  const restore = (next: Typed): void => {
    setTyped(next);
    unsaved.current = next;
    timer.current ??= setTimeout(() => void save(), saveAfterMs);
  };
  return {
    typed,
    set: (field, value) => restore({ ...typed, [field]: value }),
    restore,
    forget: async () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      unsaved.current = null;
      setTyped({});
      await api['drafts.clear']({ key });
    },
  };
}
