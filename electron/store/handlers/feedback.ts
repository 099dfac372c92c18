import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { leaderIds, membersOn } from '#db/repositories/feedback.ts';
import { countAtClosing, type CountedForm } from '#shared/domain/feedback-round.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import { countedBefore } from './counted-before.ts';
import type { Deps } from './deps.ts';
import { answersImport } from './feedback/answers-import.ts';
import { groupFeedback, growingOld, personFeedback, proposalsFor, roundView } from './feedback/views.ts';

type FeedbackHandlers = Pick<Handlers, Extract<keyof Handlers, `feedback.${string}`>>;
type Answer<C extends keyof FeedbackHandlers> = ReturnType<FeedbackHandlers[C]>;

/** Feedback loops, vraag en aanbod, proposals that become loops, and rounds in a school team. */
export function feedbackHandlers(deps: Deps): FeedbackHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'feedback.person': ({ coacheeId }) => ok(personFeedback(db, coacheeId, today())),
    'feedback.group': ({ swvId }) => ok(groupFeedback(db, swvId, today())),
    'feedback.growingOld': () => ok(growingOld(db, today())),
    'feedback.proposals': ({ swvId }) => ok(proposalsFor(db, swvId, today())),
    'feedback.accept': (input) => accept(deps, input),
    'feedback.planVisit': (input) => planVisit(deps, input),
    'feedback.round': ({ roundId }) => ok(roundView(writer, roundId)),
    'feedback.addAnswer': ({ roundId, relation, answers }) => {
      const round = getRecord(db, 'feedbackRound', roundId);
      if (round === undefined || round.deleted) return fail('record-missing', { type: 'feedbackRound' });
      if (round.closedOn !== null) return fail('round-closed');
      // The school leader fills in one form: typed again, it takes the place of the one before.
      const before = relation === 'self' ? listRecords(db, 'feedbackAnswer', { roundId, relation }) : [];
      return commit(writer, { code: 'feedbackAnswer.typed' }, [...before.map(({ id }): Change => ({ op: 'delete', type: 'feedbackAnswer', id })), { op: 'create', type: 'feedbackAnswer', values: { roundId, relation, answers } }]);
    },
    'feedback.closeRound': ({ roundId }) => closeRound(deps, roundId),
    'feedback.reopenRound': ({ roundId }) => commit(writer, { code: 'feedbackRound.reopened' }, [{ op: 'update', type: 'feedbackRound', id: roundId, values: { closedOn: null } }]),
    ...answersImport(deps),
  };
}

/** Errors: `feedback-not-in-group` when someone has no seat today, `feedback-formal-leader` when one leads the others. */
function accept({ writer, today }: Deps, { swvId, pairs, question, step }: ParsedInput<'feedback.accept'>): Answer<'feedback.accept'> {
  const refused = refusal(writer.db, swvId, pairs.flatMap(({ fromId, toId }) => [fromId, toId]), today());
  if (refused !== null) return fail(refused);
  const loop = (giverId: string, coacheeId: string): Change => ({ op: 'create', type: 'feedbackLoop', values: { swvId, coacheeId, giverId, giverKind: 'colleague', question, step, askedOn: today() } });
  const changes = pairs.flatMap(({ fromId, toId, bothWays }) => [loop(fromId, toId), ...(bothWays ? [loop(toId, fromId)] : [])]);
  return commit(writer, { code: 'feedbackLoop.proposed', params: { count: changes.length } }, changes);
}

/** Errors: those of `accept`. */
function planVisit({ writer, today }: Deps, { swvId, hostId, visitorId, date, lookQuestion, agreedBefore }: ParsedInput<'feedback.planVisit'>): Answer<'feedback.planVisit'> {
  const refused = refusal(writer.db, swvId, [hostId, visitorId], today());
  if (refused !== null) return fail(refused);
  const values = { swvId, coacheeId: hostId, kind: 'schoolVisit', date, status: 'planned', observerKind: 'colleague', observerId: visitorId, lookQuestion, agreedBefore } as const;
  return commit(writer, { code: 'observation.planned', params: { date } }, [{ op: 'create', type: 'observation', values }]);
}

function refusal(db: Deps['writer']['db'], swvId: string, ids: readonly string[], today: string): 'feedback-not-in-group' | 'feedback-formal-leader' | null {
  const members = membersOn(db, swvId, today);
  const known = new Set(members.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) return 'feedback-not-in-group';
  const leaders = leaderIds(db, swvId, members, today);
  return ids.some((id) => leaders.has(id)) ? 'feedback-formal-leader' : null;
}

/** Closes a round and says which forms its figures stand on. */
function closeRound({ writer, today }: Deps, roundId: string): Answer<'feedback.closeRound'> {
  const { db } = writer;
  const round = getRecord(db, 'feedbackRound', roundId);
  if (round === undefined || round.deleted) return fail('record-missing', { type: 'feedbackRound' });
  const forms = listRecords(db, 'feedbackAnswer', { roundId });
  const countedIds = countAtClosing(forms.map(formOf), countedBefore(db, { id: roundId, field: 'countedIds', current: round.countedIds }, forms));
  return commit(writer, { code: 'feedbackRound.closed' }, [{ op: 'update', type: 'feedbackRound', id: roundId, values: { closedOn: today(), countedIds } }]);
}

function formOf({ id, relation, answers }: Rec<'feedbackAnswer'>): CountedForm {
  return { id, relation, answers };
}
