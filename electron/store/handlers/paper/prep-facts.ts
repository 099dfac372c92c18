import { getRecords, listRecords } from '#db/records/read.ts';
import { liveConversation } from '#db/repositories/conversations.ts';
import { appreciationViews } from '#db/repositories/feedback.ts';
import { ownModelOf } from '#db/repositories/log.ts';
import { preparationOf } from '#db/repositories/preparation.ts';
import { defaultModelOf } from '#shared/domain/conversation-models.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { ownPrepSheetPage, prepSheetPage, type PrepSheetFacts } from '#shared/domain/paper/prep-sheets.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { Preparation } from '#shared/ipc/conversations.ts';
import type { Deps } from '../deps.ts';
import { agreementFact, factsOf, type Found } from './conversation-facts.ts';
import { prepWords, type PrepWords } from './prep-words.ts';

/** The preparation of a gesprek, for the table between two people or more. */
export function prepSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const found = liveConversation(deps.writer.db, conversationId);
  return found === undefined ? null : prepSheetPage(prepFacts(deps, found, prepWords(words.language)), words);
}

/** The same for the coach alone, with all that stands beside the gesprek on screen. */
export function ownPrepSheetOf(deps: Deps, conversationId: string, words: SheetWords): SheetPage | null {
  const found = liveConversation(deps.writer.db, conversationId);
  return found === undefined ? null : ownPrepSheetPage(prepFacts(deps, found, prepWords(words.language)), words);
}

/** Things that were valued, on one page. */
const mostValued = 3;

function prepFacts(deps: Deps, found: Found, words: PrepWords): PrepSheetFacts {
  const { db } = deps.writer;
  const { conversation } = found;
  const { start, previous, otherOpen, questions, measurement, since } = preparationOf(db, conversation);
  const isGroup = conversation.kind === 'group';
  const valued = isGroup ? [] : appreciationViews(db, listRecords(db, 'appreciation', { coacheeId: conversation.coacheeId })).slice(0, mostValued);
  return {
    ...factsOf(deps, found),
    startTime: conversation.startTime,
    remarks: words.remarks(conversation),
    isGroup,
    start: start === null ? null : { ...start, learnsBy: start.preferences.map(words.preference) },
    previousDate: previous?.date ?? null,
    isDateOnly: previous?.dateOnly === true,
    previous: (previous?.agreements ?? []).map(agreementFact),
    open: otherOpen.map(agreementFact),
    questions: withAudience(deps, questions),
    valued: valued.map(({ appreciation: { text, giverName, date, audience }, giver }) => ({ text, from: giver === null ? giverName : `${giver.givenName} ${giver.familyName}`, date, audience: audience ?? [] })),
    measuredOn: measurement?.takenOn ?? null,
    strengths: measurement?.strengths ?? [],
    needs: measurement?.needs ?? [],
    sinceDate: since.from,
    meetingDays: since.meetings.map(({ date }) => date),
    themes: since.themes,
    agreementsDone: since.agreementsDone,
    newQuestions: since.newQuestions,
    guide: guideOf(deps, found, words),
  };
}

function withAudience({ writer }: Deps, questions: Preparation['questions']): PrepSheetFacts['questions'] {
  const audiences = new Map(getRecords(writer.db, 'learningQuestion', questions.map(({ id }) => id)).map(({ id, audience }) => [id, audience ?? []]));
  return questions.map(({ id, text, scale }) => ({ text, audience: audiences.get(id) ?? [], point: scale }));
}

/** The first question of every step: enough to lead a gesprek by. */
function guideOf({ writer }: Deps, { conversation }: Found, words: PrepWords): PrepSheetFacts['guide'] {
  const own = ownModelOf(writer.db, conversation);
  if (own === null) return words.guide(conversation.model ?? defaultModelOf(conversation.kind));
  return { name: own.title, questions: [...own.steps.flatMap(({ text }) => (text === '' ? [] : [text])), ...own.questions.slice(0, 1)] };
}
