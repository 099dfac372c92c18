import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { partsOf } from '#db/repositories/board.ts';
import { openingLines, plgOverview, plgView, questionsToBringBack, schoolsOfPerson } from '#db/repositories/plg.ts';
import { groupOf } from '#db/repositories/questions.ts';
import { positionBetween } from '#shared/domain/positions.ts';
import { welcomePart } from '#shared/domain/welcome-part.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type PlgHandlers = Pick<Handlers, Extract<keyof Handlers, `plg.${string}`>>;

/** The PLG in the own school: its logbook, what comes back to the group, and what it says of a leervraag. */
export function plgHandlers(deps: Deps): PlgHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'plg.person': ({ coacheeId }) => {
      const person = getRecord(db, 'coachee', coacheeId);
      if (person === undefined || person.deleted) return ok(null);
      const plgs = listRecords(db, 'plg', { coacheeId }).map((plg) => plgView(db, plg)).filter((view) => view !== null);
      const questions = listRecords(db, 'learningQuestion', { coacheeId }).filter(({ status }) => status !== 'dropped').map(({ id, text }) => ({ id, text }));
      return ok({ swvId: groupOf(db, coacheeId, today()), plgs, questions, schools: schoolsOfPerson(db, coacheeId) });
    },
    'plg.view': ({ plgId }) => ok(plgView(db, getRecord(db, 'plg', plgId))),
    'plg.group': ({ swvId }) => ok(plgOverview(db, swvId, today())),
    'plg.bringBack': ({ swvId }) => ok(questionsToBringBack(db, swvId)),
    'plg.opening': ({ meetingId }) => ok({ meetingId, lines: openingLines(db, meetingId) }),
    'plg.takeToOpening': (input) => takeToOpening(deps, input),
    'plg.write': ({ plgId, date, libraryKey, question }) => {
      const plg = getRecord(db, 'plg', plgId);
      if (plg === undefined || plg.deleted) return fail('record-missing', { type: 'plg' });
      return commit(writer, { code: 'plgEntry.written' }, [{ op: 'create', type: 'plgEntry', values: { plgId, date, libraryKey, question, audience: plg.audience } }]);
    },
    'plg.asEvidence': (input) => asEvidence(deps, input),
    'plg.dropEvidence': ({ entryId, questionId }) => {
      const question = getRecord(db, 'learningQuestion', questionId);
      const evidence = question?.evidence ?? [];
      const left = evidence.filter((piece) => piece.entryId !== entryId);
      if (question === undefined || question.deleted || left.length === evidence.length) return fail('record-missing', { type: 'plgEntry' });
      return commit(writer, { code: 'plgEntry.noEvidence' }, [{ op: 'update', type: 'learningQuestion', id: questionId, values: { evidence: left } }]);
    },
  };
}

/** One part after the welcome. It holds no words itself: what comes back is read from the logbooks, each for who may see it. */
function takeToOpening({ writer }: Deps, { meetingId, entryIds, title, minutes }: ParsedInput<'plg.takeToOpening'>): ReturnType<PlgHandlers['plg.takeToOpening']> {
  const { db } = writer;
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
  const waiting = new Set(questionsToBringBack(db, meeting.swvId).map(({ entryId }) => entryId));
  const taken = [...new Set(entryIds)].filter((id) => waiting.has(id));
  if (taken.length === 0) return fail('record-missing', { type: 'plgEntry' });
  const parts = partsOf(db, meetingId);
  const welcome = welcomePart(parts);
  const after = welcome === undefined ? -1 : parts.indexOf(welcome);
  const position = positionBetween(welcome?.position ?? null, parts[after + 1]?.position ?? null);
  const partId = writer.newId();
  return commit(writer, { code: 'plgEntry.taken' }, [
    { op: 'create', type: 'runSheetPart', id: partId, values: { meetingId, title, minutes, position, status: 'planned' } },
    ...taken.map((id): Change => ({ op: 'update', type: 'plgEntry', id, values: { meetingId, partId } })),
  ]);
}

/** What the page said when it was chosen stays with the leervraag. Error: `evidence-empty` when nothing is written yet. */
function asEvidence({ writer }: Deps, { entryId, questionId }: ParsedInput<'plg.asEvidence'>): ReturnType<PlgHandlers['plg.asEvidence']> {
  const { db } = writer;
  const entry = getRecord(db, 'plgEntry', entryId);
  const question = getRecord(db, 'learningQuestion', questionId);
  if (entry === undefined || entry.deleted || question === undefined || question.deleted) return fail('record-missing', { type: 'plgEntry' });
  const text = [entry.gain, entry.answer, entry.done].find((words) => words !== null && words.trim() !== '') ?? null;
  if (text === null) return fail('evidence-empty');
  const others = (question.evidence ?? []).filter((piece) => piece.entryId !== entryId);
  const piece = { kind: 'plgEntry' as const, measurementId: null, scaleId: null, itemId: null, mean: null, n: null, text: text.slice(0, 2000), entryId };
  return commit(writer, { code: 'plgEntry.evidence' }, [{ op: 'update', type: 'learningQuestion', id: questionId, values: { evidence: [...others, piece] } }]);
}
