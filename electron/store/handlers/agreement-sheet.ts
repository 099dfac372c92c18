import { getRecord, listRecords } from '#db/records/read.ts';
import { agreementsOfConversation } from '#db/repositories/agreements.ts';
import { blocksOf, liveConversation, nextOf, noNext, placeOfConversation } from '#db/repositories/conversations.ts';
import { peopleOf, scalesOf } from '#db/repositories/log.ts';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { maySee } from '#shared/domain/audience.ts';
import { blockRule } from '#shared/domain/conversation-blocks.ts';
import { staysOf } from '#shared/domain/paper/stays.ts';
import type { AgreementSheet } from '#shared/ipc/conversations.ts';
import type { Deps } from './deps.ts';

/**
 * The Afsprakenblad of a gesprek, by the audience table and nothing else: a piece whose audience does not name the
 * school leader is not even counted by name. Null when the gesprek is gone.
 */
export function agreementSheet({ writer, today }: Deps, conversationId: string): AgreementSheet | null {
  const { db } = writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return null;
  const { conversation, coachee } = found;
  const { coacheeId, swvId, date, readBackOn, readBackNote } = conversation;
  const people = peopleOf(db, conversation);
  // What several people get on paper is what the group may read.
  const profile = conversation.kind === 'group' ? 'groupPrint' : 'coacheePrint';
  const written = blocksOf(db, conversationId).filter(({ text }) => text !== null && text.trim() !== '');
  const blocks = written.filter(({ kind, audience }) => maySee(blockRule(kind), profile, 'text', audience));
  const made = agreementsOfConversation(db, conversationId).filter(({ status }) => status !== 'dropped');
  const agreements = made.filter(({ audience }) => maySee('agreement', profile, 'text', audience ?? []));
  const noted = listRecords(db, 'insight', { conversationId });
  const insights = noted.filter(({ audience }) => maySee('insight', profile, 'text', audience ?? []));
  const placed = scalesOf(db, conversationId);
  const scales = placed.filter(({ answer: { audience } }) => maySee('scaleAnswer', profile, 'value', audience ?? []));
  return {
    coacheeName: people.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', '),
    givenName: coachee.givenName,
    swvName: getRecord(db, 'swv', swvId)?.name ?? '',
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    date,
    place: placeOfConversation(db, conversation),
    number: numberOfConversation(db, conversationId),
    blocks: blocks.map(({ id, kind, heading, text, audience }) => ({ id, kind, heading, text: text ?? '', audience })),
    agreements: agreements.map(({ id, text, owner, dueOn, status, audience }) => ({ id, text, owner, dueOn, status, audience: audience ?? [] })),
    insights: insights.map(({ id, text, audience }) => ({ id, text, audience: audience ?? [] })),
    scales: scales.map(({ answer: { id, question, value, goal, audience } }) => ({ id, question, value, goal, audience: audience ?? [] })),
    readBack: profile === 'groupPrint' || (readBackOn === null && (readBackNote ?? '').trim() === '') ? null : { on: readBackOn, note: readBackNote },
    next: conversation.kind === 'group' ? noNext : nextOf(db, { coacheeId, swvId, after: date, today: today() }),
    stays: staysOf({ block: count(written, blocks), agreement: count(made, agreements), insight: count(noted, insights), scale: count(placed, scales) }),
  };
}

function count(all: readonly unknown[], shown: readonly unknown[]): number {
  return all.length - shown.length;
}
