import { getRecord } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { liveObservation, notesOf, observationLines, observationView, stepOf } from '#db/repositories/observations.ts';
import { debriefKinds, debriefTextId, groupNotes, standardAudience, voiceOrder } from '#shared/domain/observation.ts';
import { firstPositions, positionBetween } from '#shared/domain/positions.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { observationSheet } from './observation-sheet.ts';

type ObservationHandlers = Pick<Handlers, Extract<keyof Handlers, `observations.${string}`>>;
type Answer<C extends keyof Handlers> = ReturnType<Handlers[C]>;

/** Observaties: their page, their notes, the nabespreking and the one next step. Every command: `observation-missing`. */
export function observationsHandlers(deps: Deps): ObservationHandlers {
  const { db } = deps.writer;
  return {
    'observations.view': ({ id }) => ok(observationView(db, id)),
    'observations.list': (of) => ok(observationLines(db, of)),
    'observations.sheet': ({ id }) => ok(observationSheet(deps, id)),
    'observations.run': (input) => run(deps, input),
    'observations.hold': (input) => hold(deps, input),
    'observations.addNote': (input) => addNote(deps, input),
    'observations.shareNotes': ({ observationId, audience }) =>
      commit(
        deps.writer,
        { code: 'observationNote.shared' },
        notesOf(db, observationId).map(({ id }): Change => ({ op: 'update', type: 'observationNote', id, values: { audience } })),
      ),
    'observations.writeText': (input) => writeText(deps, input),
    'observations.addStep': (input) => addStep(deps, input),
  };
}

/** Beginning again after a stop goes on: the first moment stays. */
function run({ writer }: Deps, { id, isRunning }: ParsedInput<'observations.run'>): Answer<'observations.run'> {
  const observation = liveObservation(writer.db, id);
  if (observation === undefined) return fail('observation-missing');
  const isFirst = observation.startedAt === null;
  const values = isRunning ? { startedAt: observation.startedAt ?? writer.now(), stoppedAt: null } : { stoppedAt: writer.now() };
  return commit(writer, { code: isRunning ? (isFirst ? 'observation.started' : 'observation.goesOn') : 'observation.stopped' }, [{ op: 'update', type: 'observation', id, values }]);
}

/** It took place: on the day that it was planned, or today when that day is still to come. */
function hold({ writer, today }: Deps, { id }: ParsedInput<'observations.hold'>): Answer<'observations.hold'> {
  const observation = liveObservation(writer.db, id);
  if (observation === undefined) return fail('observation-missing');
  const date = observation.date > today() ? today() : observation.date;
  const stoppedAt = observation.startedAt !== null && observation.stoppedAt === null ? { stoppedAt: writer.now() } : {};
  return commit(writer, { code: 'observation.held' }, [{ op: 'update', type: 'observation', id, values: { status: 'held', date, cancelReason: null, ...stoppedAt } }]);
}

/** A note at the end, for the same readers as the one before it; the first is enkel voor mij. */
function addNote({ writer }: Deps, { observationId, group, ...values }: ParsedInput<'observations.addNote'>): Answer<'observations.addNote'> {
  const observation = liveObservation(writer.db, observationId);
  if (observation === undefined) return fail('observation-missing');
  const notes = notesOf(writer.db, observationId);
  const heading = group === undefined ? values.heading : (groupNotes(notes, observation.lookFors ?? [])[group]?.heading ?? null);
  const last = notes.at(-1);
  const position = positionBetween(last?.position ?? null, null);
  return commit(writer, { code: 'observationNote.created' }, [{ op: 'create', type: 'observationNote', values: { observationId, kind: 'note', position, audience: last?.audience ?? [], ...values, heading } }]);
}

/**
 * Writes in a text of the nabespreking, which comes into being with its first letter or its first choice of audience,
 * under an id that follows from the observatie. One from the bin comes back.
 */
function writeText({ writer }: Deps, { observationId, kind, voice, open, ...given }: ParsedInput<'observations.writeText'>): Answer<'observations.writeText'> {
  if (liveObservation(writer.db, observationId) === undefined) return fail('observation-missing');
  const id = debriefTextId(observationId, kind, voice);
  const stored = getRecord(writer.db, 'observationNote', id);
  const values = { ...(given.text === undefined ? {} : { text: given.text }), ...(given.audience === undefined ? {} : { audience: given.audience }) };
  const act = { code: given.audience === undefined ? 'observationNote.written' : 'observationNote.audience' };
  if (stored !== undefined) {
    const back: Change[] = stored.deleted ? [{ op: 'restore', type: 'observationNote', id }] : [];
    return commit(writer, act, [...back, { op: 'update', type: 'observationNote', id, values, open }]);
  }
  const index = debriefKinds.indexOf(kind) * voiceOrder.length + voiceOrder.indexOf(voice);
  const position = firstPositions(debriefKinds.length * voiceOrder.length)[index] ?? '';
  return commit(writer, act, [{ op: 'create', type: 'observationNote', id, values: { observationId, kind, voice, position, audience: [...standardAudience[voice]], ...values } }]);
}

/** Error besides: `observation-has-step`, since it is one next step. */
function addStep({ writer }: Deps, { observationId, text, owner, dueOn }: ParsedInput<'observations.addStep'>): Answer<'observations.addStep'> {
  const observation = liveObservation(writer.db, observationId);
  if (observation === undefined) return fail('observation-missing');
  if (stepOf(writer.db, observationId) !== null) return fail('observation-has-step');
  const { swvId, coacheeId, learningQuestionId } = observation;
  const position = positionBetween(null, null);
  return commit(writer, { code: 'agreement.created' }, [{ op: 'create', type: 'agreement', values: { text, owner, dueOn, swvId, coacheeId, learningQuestionId, observationId, position, status: 'open', audience: ['coachee'] } }]);
}
