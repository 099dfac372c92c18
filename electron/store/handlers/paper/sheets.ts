import { getRecord } from '#db/records/read.ts';
import { personPicture } from '#db/repositories/measurement-detail.ts';
import { groupOf, listQuestions } from '#db/repositories/questions.ts';
import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import type { CoachSheetKind, SheetKind } from '#shared/domain/paper/kinds.ts';
import { exitTicketPage, transferCardPage } from '#shared/domain/paper/meeting-sheets.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { feedbackFormPage, groupQuestionsPage, profilePage, questionsPage, type PersonFacts, type QuestionFact } from '#shared/domain/paper/person-sheets.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { QuestionView } from '#shared/ipc/questions.ts';
import type { Deps } from '../deps.ts';
import { agreementSheetOf } from './conversation-facts.ts';
import { attendanceOf, onMeeting, ownRunSheetPageOf, runSheetPageOf } from './meeting-facts.ts';
import { ownPrepSheetOf, prepSheetOf } from './prep-facts.ts';
import { roundFormOf, roundResultsOf } from './round-facts.ts';
import { certificateOf, coachingAgreementOf, planOf, roleSheetOf } from './text-facts.ts';

/** How one sheet is made from the id of what it is about; null when that is gone. */
type Maker = (deps: Deps, id: string, words: SheetWords) => SheetPage | null | Promise<SheetPage | null>;

export const sheetMakers: Readonly<Record<SheetKind, Maker>> = {
  prepSheet: prepSheetOf,
  agreementSheet: agreementSheetOf,
  profile: (deps, id, words) => onPerson(deps, id, (facts) => profilePage({ ...facts, measured: personPicture(deps.writer.db, id) }, words)),
  questions: (deps, id, words) => onPerson(deps, id, (facts) => questionsPage({ ...facts, questions: listQuestions(deps.writer.db, { coacheeId: id }).map(questionFact) }, words)),
  feedbackForm: (deps, id, words) => onPerson(deps, id, (facts) => feedbackFormPage(facts, words)),
  roundForm: roundFormOf,
  roundResults: roundResultsOf,
  groupQuestions: groupQuestionsOf,
  runSheet: runSheetPageOf,
  attendance: attendanceOf,
  exitTicket: (deps, id, words) => onMeeting(deps, id, (facts) => exitTicketPage(facts, words)),
  transferCard: (deps, id, words) => onMeeting(deps, id, (facts) => transferCardPage(facts, words)),
  coachingAgreement: coachingAgreementOf,
  certificate: certificateOf,
  sustainabilityPlan: planOf,
  roleSheet: roleSheetOf,
};

/** The version for the coach alone, of the sheets that have one. */
export const coachSheetMakers: Readonly<Record<CoachSheetKind, Maker>> = { prepSheet: ownPrepSheetOf, runSheet: ownRunSheetPageOf };

function onPerson({ writer, today }: Deps, coacheeId: string, page: (facts: PersonFacts) => SheetPage): SheetPage | null {
  const { db } = writer;
  const person = getRecord(db, 'coachee', coacheeId);
  if (person === undefined || person.deleted) return null;
  const swvId = groupOf(db, coacheeId, today());
  const { givenName, familyName } = person;
  return page({
    givenName,
    coacheeName: `${givenName} ${familyName}`,
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    swvName: swvId === null ? '' : (getRecord(db, 'swv', swvId)?.name ?? ''),
    schoolName: schoolNameOf(db, coacheeId, today()),
    today: today(),
  });
}

function questionFact({ question, themeLabel }: QuestionView): QuestionFact {
  const { text, status, priority, audience } = question;
  return { text, status, priority, themeLabel, audience: audience ?? [] };
}

function groupQuestionsOf({ writer, today }: Deps, swvId: string, words: SheetWords): SheetPage | null {
  const { db } = writer;
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return null;
  return groupQuestionsPage({ swvName: swv.name, coachName: getRecord(db, 'author', writer.author)?.name ?? '', today: today(), questions: listQuestions(db, { swvId }).map(questionFact) }, words);
}
