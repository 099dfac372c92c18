import { getRecord } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { liveConversation } from '#db/repositories/conversations.ts';
import { peopleOf } from '#db/repositories/log.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type Answer<C extends keyof Handlers> = ReturnType<Handlers[C]>;

/** Notes an inzicht of someone who takes part. Errors: `conversation-missing`, `record-missing`. */
export function addInsight({ writer, today }: Deps, { conversationId, coacheeId, ...values }: ParsedInput<'conversations.addInsight'>): Answer<'conversations.addInsight'> {
  const found = liveConversation(writer.db, conversationId);
  if (found === undefined) return fail('conversation-missing');
  const person = chosenPerson(peopleOf(writer.db, found.conversation), coacheeId);
  if (person === undefined) return fail('record-missing', { type: 'coachee' });
  return commit(writer, { code: 'insight.created' }, [{ op: 'create', type: 'insight', values: { ...values, conversationId, coacheeId: person.id, notedOn: dayOf(found.conversation, today()) } }]);
}

/**
 * Notes where someone places herself. About a leervraag the question is that leervraag, in its words of now.
 * Errors: `conversation-missing`, `record-missing`, `text-required`.
 */
export function addScale({ writer, today }: Deps, { conversationId, coacheeId, question, note, ...values }: ParsedInput<'conversations.addScale'>): Answer<'conversations.addScale'> {
  const { db } = writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return fail('conversation-missing');
  const person = chosenPerson(peopleOf(db, found.conversation), coacheeId);
  if (person === undefined) return fail('record-missing', { type: 'coachee' });
  const about = values.learningQuestionId === null ? undefined : getRecord(db, 'learningQuestion', values.learningQuestionId);
  if (values.learningQuestionId !== null && (about === undefined || about.deleted)) return fail('record-missing', { type: 'learningQuestion' });
  const asked = about?.text.slice(0, 500) ?? question;
  if (asked === '') return fail('text-required', {}, ['question']);
  return commit(writer, { code: 'scaleAnswer.created' }, [
    { op: 'create', type: 'scaleAnswer', values: { ...values, conversationId, coacheeId: person.id, question: asked, note: note.trim() === '' ? null : note, answeredOn: dayOf(found.conversation, today()) } },
  ]);
}

/** With one person at the table there is nothing to choose; with several the coach says who. */
function chosenPerson(people: readonly Rec<'coachee'>[], coacheeId: string | null): Rec<'coachee'> | undefined {
  return coacheeId === null ? people[0] : people.find(({ id }) => id === coacheeId);
}

/** What is noted belongs to the day of the gesprek, also when it is written up later; never to a day to come. */
function dayOf({ date }: Rec<'conversation'>, today: string): string {
  return date < today ? date : today;
}
