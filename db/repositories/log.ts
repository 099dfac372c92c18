import { takingPart } from '#shared/domain/group-talk.ts';
import type { BlockKind } from '#shared/domain/conversation-blocks.ts';
import { readSteps, linesOf } from '#shared/domain/library-steps.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Amendment, CoacheeConversationsView, OwnModel, ScalePoint, ScaleView } from '#shared/ipc/conversations.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';

type Conversation = Rec<'conversation'>;
type Answer = Rec<'scaleAnswer'>;

/** Everyone who takes part in a gesprek and is not in the bin, in the order of the group. */
export function peopleOf(db: ReadDb, conversation: Parameters<typeof takingPart>[0]): Rec<'coachee'>[] {
  const ids = takingPart(conversation);
  const found = new Map(getRecords(db, 'coachee', ids).map((coachee) => [coachee.id, coachee]));
  return ids.flatMap((id) => found.get(id) ?? []).filter(({ deleted }) => !deleted);
}

/** The scale answers of a gesprek in the order in which they were given, each beside the same person's earlier one. */
export function scalesOf(db: ReadDb, conversationId: string): ScaleView[] {
  const own = listRecords(db, 'scaleAnswer', { conversationId });
  const earlier = new Map([...new Set(own.map(({ coacheeId }) => coacheeId))].map((coacheeId) => [coacheeId, inTime(listRecords(db, 'scaleAnswer', { coacheeId }))]));
  return own.map((answer) => {
    const all = earlier.get(answer.coacheeId) ?? [];
    const before = all.slice(0, all.findIndex(({ id }) => id === answer.id)).filter((other) => other.conversationId !== conversationId && isSameQuestion(other, answer));
    return { answer, previous: pointOf(before.at(-1)) };
  });
}

/** The last answer of a person about each leervraag before this gesprek. */
export function scalesByQuestion(db: ReadDb, { id, coacheeId, date }: Conversation): ReadonlyMap<string, ScalePoint> {
  const found = new Map<string, ScalePoint>();
  for (const answer of inTime(listRecords(db, 'scaleAnswer', { coacheeId }))) {
    const point = pointOf(answer);
    if (answer.learningQuestionId !== null && answer.answeredOn <= date && answer.conversationId !== id && point !== null) found.set(answer.learningQuestionId, point);
  }
  return found;
}

/** What a person placed on a scale, a question a line in the order in which it was asked last. */
export function scaleLinesOf(db: ReadDb, coacheeId: string): CoacheeConversationsView['scales'] {
  const lines: { question: string; learningQuestionId: string | null; answers: Answer[] }[] = [];
  for (const answer of inTime(listRecords(db, 'scaleAnswer', { coacheeId }))) {
    const line = lines.find(({ answers: [first] }) => first !== undefined && isSameQuestion(first, answer));
    if (line === undefined) lines.push({ question: answer.question, learningQuestionId: answer.learningQuestionId, answers: [answer] });
    else {
      line.question = answer.question;
      line.answers.push(answer);
    }
  }
  return lines.toSorted((a, b) => ((a.answers.at(-1)?.answeredOn ?? '') < (b.answers.at(-1)?.answeredOn ?? '') ? 1 : -1));
}

function inTime(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((a, b) => compare(a.answeredOn, b.answeredOn) || compare(a.id, b.id));
}

function isSameQuestion(one: Answer, other: Answer): boolean {
  if (one.learningQuestionId !== null || other.learningQuestionId !== null) return one.learningQuestionId === other.learningQuestionId;
  return one.question.toLocaleLowerCase('nl') === other.question.toLocaleLowerCase('nl');
}

function pointOf(answer: Answer | undefined): ScalePoint | null {
  return answer === undefined ? null : { value: answer.value, goal: answer.goal, answeredOn: answer.answeredOn };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The model of the coach's own that was chosen; null when none was, or when it is no longer in the library. */
export function ownModelOf(db: ReadDb, { modelKey }: Conversation): OwnModel | null {
  const item = modelKey === null ? undefined : getRecord(db, 'libraryItem', modelKey);
  if (item === undefined || item.deleted || item.kind !== 'conversationModel') return null;
  return { id: item.id, title: item.title, steps: readSteps(item.steps), questions: linesOf(item.questions) };
}

/** Within this time after finishing a last sentence still belongs to writing it up. Ms. */
const graceMs = 60_000;

/** The pieces of a log in which words were changed after it was finished, the latest on top. Ticking an agreement off is none. */
export function amendmentsOf(db: ReadDb, conversation: Conversation): Amendment[] {
  if (conversation.status !== 'held') return [];
  const finished = db.prepare<[string], { at: string }>(`SELECT at FROM field_version WHERE record_id = ? AND field = 'status' AND is_head = 1 ORDER BY at DESC LIMIT 1`).get(conversation.id)?.at;
  if (finished === undefined) return [];
  const from = new Date(Date.parse(finished) + graceMs).toISOString();
  type Row = { id: string; type: Amendment['type']; what: string | null; kind: BlockKind | null; at: string };
  return db
    .prepare<{ id: string; from: string }, Row>(
      `WITH piece (id, type, what, kind) AS (
         SELECT id, 'conversationBlock', heading, kind FROM conversation_block WHERE conversation_id = @id AND deleted = 0
         UNION ALL SELECT id, 'agreement', text, NULL FROM agreement WHERE conversation_id = @id AND deleted = 0
         UNION ALL SELECT id, 'insight', text, NULL FROM insight WHERE conversation_id = @id AND deleted = 0
         UNION ALL SELECT id, 'scaleAnswer', question, NULL FROM scale_answer WHERE conversation_id = @id AND deleted = 0)
       SELECT piece.id, piece.type, piece.what, piece.kind, max(v.at) AS at FROM piece JOIN field_version v ON v.record_id = piece.id
       WHERE v.field IN ('text', 'heading', 'dueOn', 'owner', 'value', 'goal', 'question', 'note', 'codes') AND v.at > @from
       GROUP BY piece.id ORDER BY at DESC, piece.id`,
    )
    .all({ id: conversation.id, from })
    .map(({ id, type, what, kind, at }) => ({ id, type, what: what ?? '', kind, at }));
}
