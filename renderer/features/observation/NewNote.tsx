import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { registerFlush } from '#renderer/lib/pending-saves.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { withoutStampKey } from '#shared/domain/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './observation.module.css';

type NewNoteProps = { readonly observation: Rec<'observation'>; readonly heading: string | null; readonly onStep: (by: number) => void };

type Draft = { readonly text: string; readonly at: string | null };

const draftKey = (id: string): string => `observation:${id}:note`;
/** Longest time that a half-typed note exists only in the window, in ms. */
const saveAfterMs = 400;

/**
 * The line in which one notes while watching: Enter keeps it and begins the next. Ctrl+T, or "t " in front, puts the
 * time of that moment with it; while the observing runs the first letter does.
 */
export function NewNote({ observation, heading, onStep }: NewNoteProps) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const { id, startedAt, stoppedAt } = observation;
  const isRunning = startedAt !== null && stoppedAt === null;
  const [draft, setDraft] = useState<Draft>({ text: '', at: null });
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = useRef<Draft>(draft);
  /** The coach took the time away: the next letters do not bring it back. */
  const isTimeless = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const clock = (): string => inBrussels(now()).time;

  /** Notes on their way to the store: until they are there their draft stays, whatever is typed meanwhile. */
  const underWay = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());
  const save = useRef(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (underWay.current > 0) return;
    const { text, at } = kept.current;
    if (text === '' && at === null) await api['drafts.clear']({ key: draftKey(id) });
    else await api['drafts.save']({ key: draftKey(id), value: { text, at } });
  });
  const change = (next: Draft): void => {
    setDraft(next);
    kept.current = next;
    timer.current ??= setTimeout(() => void save.current(), saveAfterMs);
  };

  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key: draftKey(id) }).then((found) => {
      if (!isHere || !found.ok || found.value === null || kept.current.text !== '') return;
      const { text, at } = found.value as Draft;
      kept.current = { text, at };
      setDraft({ text, at });
    });
    const flush = save.current;
    const unregister = registerFlush(flush);
    return () => {
      isHere = false;
      unregister();
      void flush();
    };
  }, [id]);

  const add = (): void => {
    const sent = kept.current;
    const { isStamped, text } = withoutStampKey(sent.text);
    if (text.trim() === '') return;
    // The field is free at once: who watches types on, and no letter may wait for an answer.
    underWay.current += 1;
    isTimeless.current = false;
    change({ text: '', at: null });
    const note = { observationId: id, heading, text, at: sent.at ?? (isStamped ? clock() : null) };
    last.current = last.current.then(async () => {
      const done = await api['observations.addNote'](note);
      underWay.current -= 1;
      setRefusal(done.ok ? null : errorSentence(done.error));
      if (!done.ok) change({ text: [sent.text, kept.current.text].filter((part) => part !== '').join(' '), at: sent.at });
      await save.current();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
    else if (isControl && event.key.toLowerCase() === 't') {
      isTimeless.current = draft.at !== null;
      change({ ...draft, at: draft.at === null ? clock() : null });
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) onStep(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const type = (text: string): void => {
    if (text === '') isTimeless.current = false;
    change({ text, at: draft.at ?? (text !== '' && isRunning && !isTimeless.current ? clock() : null) });
  };
  return (
    <div className={css['newNote']} onKeyDownCapture={onKey}>
      <span className={css['at']}>{draft.at === null ? '' : format.time(draft.at)}</span>
      <TextField
        className={css['noteField'] ?? ''}
        label={heading === null ? t('watch.note') : t('watch.noteAt', { heading })}
        isLabelHidden
        autoFocus
        placeholder={t('watch.placeholder')}
        errorMessage={refusal ?? undefined}
        value={draft.text}
        onChange={type}
        data-field-id={`observation:${id}:newNote`}
      />
    </div>
  );
}
