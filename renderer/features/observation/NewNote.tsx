import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { joinTyped } from '#renderer/lib/join-typed.ts';
import { useDraftKeeper } from '#renderer/lib/use-draft-keeper.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { withoutStampKey } from '#shared/domain/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './observation.module.css';

type NewNoteProps = { readonly observation: Rec<'observation'>; readonly heading: string | null; readonly onStep: (by: number) => void };

type Draft = { readonly text: string; readonly at: string | null };

const none: Draft = { text: '', at: null };

/**
 * The line in which one notes while watching: Enter keeps it and begins the next. Ctrl+T, or "t " in front, puts the
 * time of that moment with it; while the observing runs the first letter does.
 */
export function NewNote({ observation, heading, onStep }: NewNoteProps) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const { id, startedAt, stoppedAt } = observation;
  const isRunning = startedAt !== null && stoppedAt === null;
  const [draft, setDraft] = useState(none);
  const [refusal, setRefusal] = useState<string | null>(null);
  const typed = useRef(none);
  /** The coach took the time away: the next letters do not bring it back. */
  const isTimeless = useRef(false);
  const clock = (): string => inBrussels(now()).time;
  const show = (next: Draft): void => {
    typed.current = next;
    setDraft(next);
  };
  const { keep, send } = useDraftKeeper<Draft>(`observation:${id}:note`, (kept) => show(kept as Draft));
  const change = (next: Draft): void => {
    show(next);
    keep(next.text === '' && next.at === null ? null : next);
  };

  const add = (): void => {
    const sent = typed.current;
    const { isStamped, text } = withoutStampKey(sent.text);
    if (text.trim() === '') return;
    isTimeless.current = false;
    const note = { observationId: id, heading, text, at: sent.at ?? (isStamped ? clock() : null) };
    const sending = send(async () => {
      const done = await api['observations.addNote'](note);
      setRefusal(done.ok ? null : errorSentence(done.error));
      return done.ok;
    });
    // The field is free at once: who watches types on, and no letter may wait for an answer.
    change(none);
    void sending.then((isTaken) => (isTaken ? undefined : change({ ...joinTyped(sent, typed.current, none), at: sent.at })));
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
