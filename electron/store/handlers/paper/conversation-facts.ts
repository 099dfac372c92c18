import { getRecord } from '#db/records/read.ts';
import { liveConversation, placeOfConversation } from '#db/repositories/conversations.ts';
import { peopleOf } from '#db/repositories/log.ts';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { preparationOf } from '#db/repositories/preparation.ts';
import { listQuestions } from '#db/repositories/questions.ts';
import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import { agreementSheetPage, prepSheetPage, type AgreementFact, type ConversationFacts } from '#shared/domain/paper/conversation-sheets.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
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
  return agreementSheetPage({ ...factsOf(deps, found), ...sheet, blocks, stays: sheet.stays + sheet.blocks.length - blocks.length }, words);
}

/** The preparation of a gesprek, for the table between two people or more. */
export function prepSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const { db } = deps.writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return null;
  const { conversation } = found;
  const { previous, otherOpen, measurement, since } = preparationOf(db, conversation);
  const whose = conversation.kind === 'group' ? { swvId: conversation.swvId, coacheeId: null } : { coacheeId: conversation.coacheeId };
  const questions = listQuestions(db, 'swvId' in whose ? { swvId: whose.swvId } : whose)
    .map(({ question }) => question)
    .filter(({ status, coacheeId }) => (status === 'active' || status === 'draft') && coacheeId === whose.coacheeId);
  return prepSheetPage(
    {
      ...factsOf(deps, found),
      previousDate: previous?.date ?? null,
      previous: (previous?.agreements ?? []).map(agreementFact),
      open: otherOpen.map(agreementFact),
      questions: questions.map(({ text, audience }) => ({ text, audience: audience ?? [] })),
      strengths: measurement?.strengths ?? [],
      needs: measurement?.needs ?? [],
      meetingDays: since.meetings.map(({ date }) => date),
      themes: since.themes,
    },
    words,
  );
}

type Found = NonNullable<ReturnType<typeof liveConversation>>;

function factsOf({ writer, today }: Deps, { conversation, coachee }: Found): ConversationFacts {
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

function agreementFact({ text, owner, dueOn, status, audience }: Rec<'agreement'>): AgreementFact {
  return { text, owner, dueOn, status, audience: audience ?? [] };
}
