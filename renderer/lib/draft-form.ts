import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { api } from './ipc.ts';
import { registerFlush } from './pending-saves.ts';

/** Longest time that something typed in a form exists only in the window, in ms. */
const saveAfterMs = 400;

export type DraftForm<V extends FieldValues> = UseFormReturn<V> & {
  /** Forgets what was half-typed: after the record was made, or when the form is left on purpose. */
  readonly forgetDraft: () => Promise<void>;
};

/**
 * A form that makes something new. What is half-typed is kept in the vault under `key`, so that a lock or a
 * closed window loses nothing; `schema` says what is still missing, in codes of the catalogue `errors`.
 */
export function useDraftForm<V extends FieldValues>(key: string, schema: z.ZodType<V, V>, defaults: V): DraftForm<V> {
  const form = useForm<V>({ defaultValues: defaults as DefaultValues<V>, resolver: zodResolver(schema) as unknown as Resolver<V>, mode: 'onSubmit' });
  const { reset, subscribe } = form;
  const unsaved = useRef<V | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const initial = useRef(defaults);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const values = unsaved.current;
    unsaved.current = null;
    if (values !== null) await api['drafts.save']({ key, value: structuredClone(values) as never });
  }, [key]);

  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key }).then((kept) => {
      if (isHere && kept.ok && kept.value !== null && unsaved.current === null) reset({ ...initial.current, ...(kept.value as V) }, { keepDefaultValues: true });
    });
    const stopWatching = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        unsaved.current = values;
        // Counted from the first change that is not kept: whoever types on without a pause is kept all the same.
        timer.current ??= setTimeout(() => void save(), saveAfterMs);
      },
    });
    const unregister = registerFlush(save);
    return () => {
      isHere = false;
      stopWatching();
      unregister();
      void save();
    };
  }, [key, reset, subscribe, save]);

  const forgetDraft = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    unsaved.current = null;
    await api['drafts.clear']({ key });
  }, [key]);

  return { ...form, forgetDraft };
}
