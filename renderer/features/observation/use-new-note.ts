import { useRef, useState } from 'react';
import { now } from '#renderer/lib/clock.ts';
import { errorSentence, fieldSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { joinTyped } from '#renderer/lib/join-typed.ts';
import { useDraftKeeper } from '#renderer/lib/use-draft-keeper.ts';
import { isHidden } from '#shared/domain/discreet.ts';
import { longestNote, withoutStampKey } from '#shared/domain/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import { typedLine } from '#shared/domain/typed-line.ts';

/** A note that was not taken, as it was sent, and why. */
export type RefusedNote = SentNote & { readonly reason: string };

/** A note on its way; `group` stands for a heading that is hidden here. */
type SentNote = { readonly text: string; readonly at: string | null; readonly heading: string | null; readonly group?: number };

type Draft = { readonly text: string; readonly at: string | null; readonly refused?: readonly RefusedNote[] };

const none: Draft = { text: '', at: null };

/** The note that is being written while watching. */
export type NewNoteState = {
  readonly text: string;
  /** The moment that stands with it, 'HH:MM'. */
  readonly at: string | null;
  /** Notes that were not taken, apart from the one that is being written, so that none is glued to another. */
  readonly refused: readonly RefusedNote[];
  readonly type: (text: string) => void;
  /** Puts the moment with it, or takes it away. */
  readonly toggleTime: () => void;
  /** Keeps the note under this look-for, by its heading and its place, and begins the next. */
  readonly add: (heading: string | null, place: number) => void;
  /** Changes the words of a refused note; they are kept as those of the line are. */
  readonly mend: (index: number, text: string) => void;
  /** Sends a refused note again. */
  readonly retry: (index: number) => void;
  readonly drop: (index: number) => void;
};

/**
 * Writes notes while watching. It lives with the tab and not with the line, so that the line may go to another look-for
 * while a note is still on its way: what was just sent never comes back inside the next one.
 */
export function useNewNote({ id, startedAt, stoppedAt }: Rec<'observation'>): NewNoteState {
  const isRunning = startedAt !== null && stoppedAt === null;
  const [draft, setDraft] = useState(none);
  const typed = useRef(none);
  /** The coach took the time away: the next letters do not bring it back. */
  const isTimeless = useRef(false);
  const clock = (): string => inBrussels(now()).time;
  const show = (next: Draft): void => {
    typed.current = next;
    setDraft(next);
  };
  const { keep, send } = useDraftKeeper<Draft>(`observation:${id}:note`, (kept, before) => {
    if (before === null) show(kept as Draft);
    else change(joinTyped<Draft>(kept as Draft, before, none));
  });
  const change = (patch: Partial<Draft>): void => {
    const next = { ...typed.current, ...patch };
    show(next);
    keep(next.text === '' && next.at === null && (next.refused ?? []).length === 0 ? null : next);
  };
  const refused = draft.refused ?? [];
  const refuse = (note: SentNote, reason: string): void => change({ refused: [...(typed.current.refused ?? []), { ...note, reason }] });

  const post = async (note: SentNote): Promise<boolean> => {
    const done = note.text.length > longestNote ? null : await api['observations.addNote']({ observationId: id, ...note });
    if (done?.ok === true) return true;
    refuse(note, done === null ? fieldSentence('text-too-long') : errorSentence(done.error));
    return false;
  };
  return {
    text: draft.text,
    at: draft.at,
    refused,
    type: (text) => {
      if (text === '') isTimeless.current = false;
      // An empty line has no moment: the next first letter is what was seen then.
      const at = text === '' ? null : (typed.current.at ?? (isRunning && !isTimeless.current ? clock() : null));
      change({ text, at });
    },
    toggleTime: () => {
      isTimeless.current = typed.current.at !== null;
      change({ at: typed.current.at === null ? clock() : null });
    },
    add: (heading, place) => {
      const { isStamped, text } = withoutStampKey(typedLine(typed.current.text));
      if (text.trim() === '') return;
      isTimeless.current = false;
      const under = heading !== null && isHidden(heading) ? { heading: null, group: place } : { heading };
      const note = { ...under, text: text.trim(), at: typed.current.at ?? (isStamped ? clock() : null) };
      const sending = send(() => post(note));
      // The field is free at once: who watches types on, and no letter may wait for an answer.
      change({ text: '', at: null });
      void sending;
    },
    mend: (index, text) => change({ refused: (typed.current.refused ?? []).map((note, place) => (place === index ? { ...note, text } : note)) }),
    retry: (index) => {
      const note = (typed.current.refused ?? [])[index];
      if (note === undefined) return;
      const { reason: _reason, ...again } = note;
      void send(() => post({ ...again, text: typedLine(again.text).trim() }));
      change({ refused: (typed.current.refused ?? []).filter((_note, place) => place !== index) });
    },
    drop: (index) => change({ refused: (typed.current.refused ?? []).filter((_note, place) => place !== index) }),
  };
}
