import { debriefKinds, debriefTextId, groupNotes, standardAudience, voiceOrder } from '#shared/domain/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { DebriefText, ObservationLine, ObservationView, Observer, Person } from '#shared/ipc/observations.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';

/** An observatie that is not in the bin. */
export function liveObservation(db: ReadDb, id: string): Rec<'observation'> | undefined {
  const observation = getRecord(db, 'observation', id);
  return observation === undefined || observation.deleted ? undefined : observation;
}

/** What was seen, in the order in which it was written down. */
export function notesOf(db: ReadDb, observationId: string): Rec<'observationNote'>[] {
  return listRecords(db, 'observationNote', { observationId, kind: 'note' }).toSorted((a, b) => (a.position < b.position ? -1 : 1));
}

/** Every text of the nabespreking, written or not, facet by facet with the school leader first. */
export function debriefTextsOf(db: ReadDb, observationId: string): DebriefText[] {
  const stored = new Map(listRecords(db, 'observationNote', { observationId }).map((note) => [note.id, note]));
  return debriefKinds.flatMap((kind) =>
    voiceOrder.map((voice): DebriefText => {
      const id = debriefTextId(observationId, kind, voice);
      const note = stored.get(id);
      return { id, kind, voice, text: note?.text ?? null, audience: note?.audience ?? (note === undefined ? standardAudience[voice] : []), isStored: note !== undefined };
    }),
  );
}

function personOf({ id, givenName, familyName }: Pick<Rec<'coachee'>, 'id' | 'givenName' | 'familyName'>): Person {
  return { coacheeId: id, givenName, familyName };
}

/** Who watches; a colleague who was erased leaves nobody behind. */
export function observerOf({ observerKind, observerId, observerName }: Rec<'observation'>, people: ReadonlyMap<string, Rec<'coachee'>>): Observer {
  const person = observerKind === 'colleague' && observerId !== null ? people.get(observerId) : undefined;
  return { kind: observerKind ?? 'coach', person: person === undefined ? null : personOf(person), name: observerKind === 'other' ? observerName : null };
}

function peopleOf(db: ReadDb, observations: readonly Rec<'observation'>[]): ReadonlyMap<string, Rec<'coachee'>> {
  const ids = new Set(observations.flatMap(({ coacheeId, observerId }) => (observerId === null ? [coacheeId] : [coacheeId, observerId])));
  return new Map(getRecords(db, 'coachee', [...ids]).map((coachee) => [coachee.id, coachee]));
}

/** Where it is: its own words, else the school. */
export function placesOf(db: ReadDb, observations: readonly Rec<'observation'>[]): ReadonlyMap<string, string | null> {
  const schoolIds = observations.flatMap(({ schoolId }) => schoolId ?? []);
  const schools = new Map(getRecords(db, 'school', schoolIds).map(({ id, name, municipality }) => [id, municipality === null ? name : `${name}, ${municipality}`]));
  return new Map(observations.map(({ id, place, schoolId }) => [id, place ?? (schoolId === null ? null : (schools.get(schoolId) ?? null))]));
}

/** Closed leervragen are not looked for any more. */
const openStatuses: readonly string[] = ['draft', 'active', 'paused'];

export function observationView(db: ReadDb, id: string): ObservationView | null {
  const observation = liveObservation(db, id);
  if (observation === undefined) return null;
  const { swvId, coacheeId, learningQuestionId } = observation;
  const people = peopleOf(db, [observation]);
  const coachee = people.get(coacheeId);
  if (coachee === undefined) return null;
  const notes = notesOf(db, id);
  const questions = listRecords(db, 'learningQuestion', { swvId }).filter((question) => question.id === learningQuestionId || ((question.coacheeId === coacheeId || question.coacheeId === null) && openStatuses.includes(question.status)));
  return {
    observation,
    coachee: personOf(coachee),
    swv: { id: swvId, name: getRecord(db, 'swv', swvId)?.name ?? '' },
    place: placesOf(db, [observation]).get(id) ?? null,
    observer: observerOf(observation, people),
    questions: questions.toSorted((a, b) => Number(a.coacheeId === null) - Number(b.coacheeId === null) || (a.priority ?? 9) - (b.priority ?? 9)).map((question) => ({ id: question.id, text: question.text })),
    notes,
    groups: groupNotes(notes, observation.lookFors ?? []),
    texts: debriefTextsOf(db, id),
    step: stepOf(db, id),
  };
}

/** The next step that came from an observatie, if it is not in the bin. */
export function stepOf(db: ReadDb, observationId: string): Rec<'agreement'> | null {
  return listRecords(db, 'agreement', { observationId })[0] ?? null;
}

/** Observaties of a person, watched or watching, or of a group; the latest first. Read in one pass. */
export function observationLines(db: ReadDb, { coacheeId, swvId }: { readonly coacheeId?: string | undefined; readonly swvId?: string | undefined }): ObservationLine[] {
  const found =
    coacheeId === undefined
      ? listRecords(db, 'observation', swvId === undefined ? {} : { swvId })
      : [...listRecords(db, 'observation', { coacheeId }), ...listRecords(db, 'observation', { observerId: coacheeId, observerKind: 'colleague' })];
  const people = peopleOf(db, found);
  const places = placesOf(db, found);
  return found
    .toSorted((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))
    .flatMap((observation): ObservationLine[] => {
      const { id, kind, date, startTime, status, cancelReason } = observation;
      const coachee = people.get(observation.coacheeId);
      return coachee === undefined ? [] : [{ id, kind, date, startTime, status, cancelReason, place: places.get(id) ?? null, coachee: personOf(coachee), observer: observerOf(observation, people) }];
    });
}
