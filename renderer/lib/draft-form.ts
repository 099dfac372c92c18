import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, type BaseSyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useForm, type DefaultValues, type FieldValues, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { joinTyped } from './join-typed.ts';
import { whileSaving } from './pending-saves.ts';
import { frameOf, standStill } from './stand-still.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

export type DraftForm<V extends FieldValues> = Omit<UseFormReturn<V>, 'handleSubmit'> & {
  /**
   * Sends a form that stays until the store has answered. It stands still from the press on, so that nothing is typed into what
   * is on its way, and a second press sends nothing; a lock waits for the answer.
   */
  readonly handleSubmit: (send: (values: V) => unknown) => (event?: BaseSyntheticEvent) => Promise<void>;
  /** Forgets what was half-typed: after the record was made, or when the form is left on purpose. */
  readonly forgetDraft: () => Promise<void>;
  /** Keeps what stands in the form now, without waiting for a key. */
  readonly keepDraft: () => Promise<void>;
  /**
   * Sends the form and is free for the next at once: no letter waits for an answer. When it is refused the words come back in
   * front of what was typed meanwhile. `next` says what the next one begins with where that is not how the form began.
   */
  readonly sendAndGoOn: (send: (values: V) => Promise<boolean>, next?: (sent: V) => Partial<V>) => (event?: BaseSyntheticEvent) => Promise<void>;
};

/** How a field was changed: letter by letter, or by choosing. */
type Hand = 'typed' | 'chosen';

function handNow(): Hand {
  const active = document.activeElement;
  const isTyped = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && ['text', 'email', 'tel', 'url'].includes(active.type) && active.role !== 'combobox');
  return isTyped ? 'typed' : 'chosen';
}

const fieldsBy = (hands: ReadonlyMap<string, Hand>, hand: Hand): ReadonlySet<string> => new Set([...hands].flatMap(([field, by]) => (by === hand ? [field] : [])));

/**
 * A form that makes something new. What is half-typed is kept in the vault under `key`, so that a lock or a
 * closed window loses nothing; `schema` says what is still missing, in codes of the catalogue `errors`.
 */
export function useDraftForm<V extends FieldValues>(key: string, schema: z.ZodType<V, V>, defaults: V): DraftForm<V> {
  const form = useForm<V>({ defaultValues: defaults as DefaultValues<V>, resolver: zodResolver(schema) as unknown as Resolver<V>, mode: 'onSubmit' });
  const { reset, subscribe, getValues, handleSubmit } = form;
  const initial = useRef(defaults);
  const byHand = useRef(new Map<string, Hand>());
  const { keep, save, forget, send } = useDraftKeeper<V>(key, (kept, typed) => {
    const before: V = { ...initial.current, ...(kept as V) };
    // What a form fills in by itself when it opens is no reason to let go of what was chosen in it before.
    const since = typed === null ? [] : Object.entries(getValues()).filter(([field]) => byHand.current.has(field));
    const whole = since.length === 0 ? before : joinTyped(before, { ...initial.current, ...Object.fromEntries(since) }, initial.current, fieldsBy(byHand.current, 'typed'));
    reset(whole, { keepDefaultValues: true });
    if (typed !== null) keep(whole);
  });

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name, type }) => {
          if (type === 'change' && name !== undefined) byHand.current.set(name, handNow());
          keep(values);
        },
      }),
    [subscribe, keep],
  );

  const sendAndGoOn: DraftForm<V>['sendAndGoOn'] = (doing, next) =>
    handleSubmit((values) => {
      const sent = structuredClone(getValues());
      const empty: V = { ...initial.current, ...next?.(sent) };
      const sending = send(() => doing(values));
      // In sight before the next letter, or that letter would bring back the whole line that was sent.
      flushSync(() => reset(empty, { keepDefaultValues: true }));
      keep(null);
      // Not waited for: the form counts as sent, and whoever types on sees it empty.
      void sending.then((isTaken) => {
        if (!isTaken) flushSync(() => reset(joinTyped(sent, getValues(), empty), { keepDefaultValues: true }));
      });
    });

  const isSending = useRef(false);
  const sendAndStay: DraftForm<V>['handleSubmit'] = (doing) => async (event) => {
    event?.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const letGo = standStill(frameOf(event));
    const end = (): void => {
      isSending.current = false;
      letGo();
    };
    await whileSaving(handleSubmit(doing)(event).finally(end));
  };

  const keepDraft = (): Promise<void> => {
    keep(getValues());
    return save();
  };

  return { ...form, handleSubmit: sendAndStay, keepDraft, forgetDraft: forget, sendAndGoOn };
}
