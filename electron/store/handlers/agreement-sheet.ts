import { getRecord } from '#db/records/read.ts';
import { agreementsOfConversation } from '#db/repositories/agreements.ts';
import { blocksOf, liveConversation, nextOf, placeOfConversation } from '#db/repositories/conversations.ts';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { maySee } from '#shared/domain/audience.ts';
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
  const { coacheeId, swvId, date } = conversation;
  const written = blocksOf(db, conversationId).filter(({ text }) => text !== null && text.trim() !== '');
  const blocks = written.filter(({ audience }) => maySee('conversationBlock', 'coacheePrint', 'text', audience));
  const made = agreementsOfConversation(db, conversationId).filter(({ status }) => status !== 'dropped');
  const agreements = made.filter(({ audience }) => maySee('agreement', 'coacheePrint', 'text', audience ?? []));
  return {
    coacheeName: `${coachee.givenName} ${coachee.familyName}`,
    givenName: coachee.givenName,
    swvName: getRecord(db, 'swv', swvId)?.name ?? '',
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    date,
    place: placeOfConversation(db, conversation),
    number: numberOfConversation(db, conversationId),
    blocks: blocks.map(({ id, kind, heading, text, audience }) => ({ id, kind, heading, text: text ?? '', audience })),
    agreements: agreements.map(({ id, text, owner, dueOn, status, audience }) => ({ id, text, owner, dueOn, status, audience: audience ?? [] })),
    next: nextOf(db, { coacheeId, swvId, after: date, today: today() }),
    stays: written.length - blocks.length + made.length - agreements.length,
  };
}
