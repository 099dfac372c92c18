import { getRecord } from '#db/records/read.ts';
import { liveConversation, placeOfConversation } from '#db/repositories/conversations.ts';
import { peopleOf } from '#db/repositories/log.ts';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import { agreementSheetPage } from '#shared/domain/paper/conversation-sheets.ts';
import type { AgreementFact, ConversationFacts } from '#shared/domain/paper/conversation-words.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { staysOf, sumOfStays } from '#shared/domain/paper/stays.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { Rec } from '#shared/domain/records.ts';
import { agreementSheet } from '../agreement-sheet.ts';
import type { Deps } from '../deps.ts';

/** The afsprakenblad of a gesprek. The coach's own reflection and question for supervision are not even offered to it. */
export function agreementSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const found = liveConversation(deps.writer.db, conversationId);
  const sheet = agreementSheet(deps, conversationId);
  if (found === undefined || sheet === null) return null;
  const blocks = sheet.blocks.flatMap(({ kind, ...block }) => (kind === 'whatLives' || kind === 'ownWords' || kind === 'free' ? [{ kind, ...block }] : []));
  return agreementSheetPage({ ...factsOf(deps, found), ...sheet, blocks, stays: sumOfStays([sheet.stays, staysOf({ block: sheet.blocks.length - blocks.length })]) }, words);
}

/** A gesprek that is there, with its school leader. */
export type Found = NonNullable<ReturnType<typeof liveConversation>>;

/** What every sheet of a gesprek says of it. */
export function factsOf({ writer, today }: Deps, { conversation, coachee }: Found): ConversationFacts {
  const { db } = writer;
  return {
    profile: conversation.kind === 'group' ? 'groupPrint' : 'coacheePrint',
    givenName: coachee.givenName,
    coacheeName: peopleOf(db, conversation)
      .map(({ givenName, familyName }) => `${givenName} ${familyName}`)
      .join(', '),
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    swvName: getRecord(db, 'swv', conversation.swvId)?.name ?? '',
    schoolName: schoolNameOf(db, coachee.id, conversation.date),
    date: conversation.date,
    place: placeOfConversation(db, conversation),
    number: numberOfConversation(db, conversation.id),
    today: today(),
  };
}

export function agreementFact({ text, owner, dueOn, status, audience }: Rec<'agreement'>): AgreementFact {
  return { text, owner, dueOn, status, audience: audience ?? [] };
}
