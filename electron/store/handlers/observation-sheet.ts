import { getRecord } from '#db/records/read.ts';
import { observationView } from '#db/repositories/observations.ts';
import { maySee, type Audience } from '#shared/domain/audience.ts';
import { groupNotes } from '#shared/domain/observation.ts';
import type { ObservationSheet } from '#shared/ipc/observations.ts';
import type { Deps } from './deps.ts';

/**
 * What the school leader gets of an observatie, by the audience table and nothing else: a text whose audience does not
 * name the school leader is not even there by name. Null when the observatie is gone.
 */
export function observationSheet({ writer }: Deps, id: string): ObservationSheet | null {
  const { db } = writer;
  const view = observationView(db, id);
  if (view === null) return null;
  const { observation, coachee, observer, notes, texts, step, questions, place } = view;
  const audience = observation.audience ?? [];
  const sees = (field: string): boolean => maySee('observation', 'coacheePrint', field, audience);
  const reads = (readers: readonly Audience[] | null): boolean => maySee('observationNote', 'coacheePrint', 'text', readers ?? []);
  const isWritten = ({ text }: { readonly text: string | null }): boolean => text !== null && text.trim() !== '';
  const written = { notes: notes.filter(isWritten), texts: texts.filter(isWritten) };
  const shown = { notes: written.notes.filter((note) => reads(note.audience)), texts: written.texts.filter((text) => reads(text.audience)) };
  const showsStep = step !== null && maySee('agreement', 'coacheePrint', 'text', step.audience ?? []);
  const before = [observation.lookQuestion, observation.agreedBefore].filter((text) => text !== null && text.trim() !== '').length;
  const showsBefore = sees('lookQuestion');
  const lookFors = sees('lookFors') ? (observation.lookFors ?? []) : [];
  return {
    coachee,
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    observer: sees('observerKind') ? observer : { kind: 'coach', person: null, name: null },
    kind: observation.kind,
    date: observation.date,
    place: sees('place') ? place : null,
    lookQuestion: showsBefore ? observation.lookQuestion : null,
    question: sees('learningQuestionId') ? (questions.find((question) => question.id === observation.learningQuestionId)?.text ?? null) : null,
    agreedBefore: sees('agreedBefore') ? observation.agreedBefore : null,
    audience,
    lookFors,
    groups: groupNotes(shown.notes, lookFors),
    notes: shown.notes.map((note) => ({ id: note.id, heading: note.heading, at: note.at, text: note.text ?? '', audience: note.audience ?? [] })),
    texts: shown.texts,
    step: showsStep ? { text: step.text, dueOn: step.dueOn, audience: step.audience ?? [] } : null,
    stays: written.notes.length - shown.notes.length + written.texts.length - shown.texts.length + (step !== null && !showsStep ? 1 : 0) + (showsBefore ? 0 : before),
  };
}
