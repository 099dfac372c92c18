import { getRecord } from '#db/records/read.ts';
import { agreementsOfConversation } from '#db/repositories/agreements.ts';
import { blocksOf, liveConversation, nextOf, placeOfConversation } from '#db/repositories/conversations.ts';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { preparationOf } from '#db/repositories/preparation.ts';
import { listQuestions } from '#db/repositories/questions.ts';
import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import { agreementSheetPage, prepSheetPage, type AgreementFact, type ConversationFacts } from '#shared/domain/paper/conversation-sheets.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Deps } from '../deps.ts';

/** The afsprakenblad of a gesprek. The coach's own reflection and question for supervision are not even offered to it. */
export function agreementSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const { db } = deps.writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return null;
  const { coacheeId, swvId, date } = found.conversation;
  const written = blocksOf(db, conversationId).filter(({ text }) => (text ?? '').trim() !== '');
  const blocks = written.flatMap(({ kind, heading, text, audience }) => (kind === 'whatLives' || kind === 'ownWords' || kind === 'free' ? [{ kind, heading, text: text ?? '', audience }] : []));
  const agreements = agreementsOfConversation(db, conversationId).filter(({ status }) => status !== 'dropped');
  return agreementSheetPage(
    { ...factsOf(deps, found), blocks, agreements: agreements.map(agreementFact), next: nextOf(db, { coacheeId, swvId, after: date, today: deps.today() }), stays: written.length - blocks.length },
    words,
  );
}

/** The preparation of a gesprek, for the table between two people. */
export function prepSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const { db } = deps.writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return null;
  const { previous, otherOpen, measurement, since } = preparationOf(db, found.conversation);
  const questions = listQuestions(db, { coacheeId: found.coachee.id }).map(({ question }) => question).filter(({ status }) => status === 'active' || status === 'draft');
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
  const { givenName, familyName } = coachee;
  return {
    givenName,
    coacheeName: `${givenName} ${familyName}`,
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
