import type { Rec } from '#shared/domain/records.ts';
import type { MeasurementLines, Preparation, ScaleLine } from '#shared/ipc/conversations.ts';
import type { ReadDb } from '../connection.ts';
import { getRecords, listRecords } from '../records/read.ts';
import { agreementsOfCoachee, agreementsOfConversation } from './agreements.ts';
import { scalesByQuestion } from './log.ts';
import { needOf, personScores } from './scores.ts';

type Conversation = Rec<'conversation'>;

/** Lines of strengths and of needs on a page of preparation. */
const linesOfEach = 3;

/** What helps to prepare a gesprek, all of it derived from what stands in the vault. */
export function preparationOf(db: ReadDb, conversation: Conversation): Preparation {
  const { coacheeId, swvId, date, kind } = conversation;
  const isGroup = kind === 'group';
  const previous = previousOf(db, conversation);
  const open = isGroup ? listRecords(db, 'agreement', { swvId, coacheeId: null, status: 'open' }) : agreementsOfCoachee(db, coacheeId).open;
  const scales = scalesByQuestion(db, conversation);
  const questions = listRecords(db, 'learningQuestion', isGroup ? { swvId, coacheeId: null } : { coacheeId }).filter(({ status }) => status === 'active' || status === 'draft');
  const themes = new Map(getRecords(db, 'theme', questions.flatMap(({ themeId }) => (themeId === null ? [] : [themeId]))).map((theme) => [theme.id, theme.label]));
  return {
    start: previous === null && !isGroup ? startOf(db, conversation) : null,
    previous: previous === null ? null : { id: previous.id, date: previous.date, dateOnly: previous.dateOnly === true, agreements: agreementsOfConversation(db, previous.id) },
    otherOpen: open.filter((agreement) => agreement.conversationId !== conversation.id && agreement.conversationId !== (previous?.id ?? '')),
    questions: questions
      .toSorted((a, b) => (a.priority ?? 9) - (b.priority ?? 9) || (a.id < b.id ? -1 : 1))
      .map(({ id, text, themeId }) => ({ id, text, themeLabel: themeId === null ? null : (themes.get(themeId) ?? null), scale: scales.get(id) ?? null })),
    measurement: isGroup ? null : measurementOf(db, coacheeId, date),
    since: sinceOf(db, { coacheeId: isGroup ? null : coacheeId, swvId, from: previous?.date ?? null, until: date }),
  };
}

/** What the intake and the coachingsovereenkomst say. */
function startOf(db: ReadDb, { coacheeId, swvId }: Conversation): Preparation['start'] {
  const intake = listRecords(db, 'coacheeIntake', { coacheeId, swvId })[0];
  const signedOn = listRecords(db, 'coachingAgreement', { coacheeId, swvId }).reduce<string | null>((latest, agreement) => agreement.signedOn ?? latest, null);
  return { expectations: intake?.expectations ?? null, preferences: intake?.preferences ?? [], signedOn };
}

/** The gesprek with the same person that was held last before this one; one with several people looks back on the last of that kind in its group. */
function previousOf(db: ReadDb, { id, coacheeId, swvId, kind, date, startTime }: Conversation): Conversation | null {
  const moment = (conversation: Pick<Conversation, 'date' | 'startTime'>): string => `${conversation.date} ${conversation.startTime ?? ''}`;
  const own = listRecords(db, 'conversation', kind === 'group' ? { swvId, kind, status: 'held' } : { coacheeId, status: 'held' });
  const held = own.filter((other) => other.id !== id && (other.kind === 'group') === (kind === 'group') && moment(other) < moment({ date, startTime }));
  return held.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1)).at(-1) ?? null;
}

/** The person's own means in the latest measurement until then: strengths first, and needs that are not among them. */
function measurementOf(db: ReadDb, coacheeId: string, until: string): MeasurementLines | null {
  const scores = personScores(db, coacheeId).filter(({ takenOn }) => takenOn <= until);
  const [latest] = scores;
  if (latest === undefined) return null;
  const lines = scores
    .filter(({ measurementId }) => measurementId === latest.measurementId)
    .flatMap(({ scaleId, label, mean, min, max, needEnd }) => (mean === null || needEnd === 'none' ? [] : [{ line: { scaleId, label, mean, min, max } satisfies ScaleLine, need: needOf(mean, min, max, needEnd) }]))
    .toSorted((a, b) => a.need - b.need);
  if (lines.length === 0) return null;
  const half = Math.floor(lines.length / 2);
  const [first] = lines;
  const isOneRange = lines.every(({ line }) => line.min === first?.line.min && line.max === first.line.max);
  return {
    moment: latest.moment,
    takenOn: latest.takenOn,
    range: isOneRange && first !== undefined ? { min: first.line.min, max: first.line.max } : null,
    strengths: lines.slice(0, Math.min(linesOfEach, Math.max(half, 1))).map(({ line }) => line),
    needs: lines.slice(Math.max(lines.length - linesOfEach, Math.max(half, 1))).map(({ line }) => line).toReversed(),
  };
}

/** `coacheeId` is null when it is about the group. */
type Span = { readonly coacheeId: string | null; readonly swvId: string; readonly from: string | null; readonly until: string };

function sinceOf(db: ReadDb, { coacheeId, swvId, from, until }: Span): Preparation['since'] {
  const whose = coacheeId === null ? { coacheeId, swvId } : { coacheeId };
  const isSince = (day: string | null): boolean => day !== null && (from === null || day > from) && day <= until;
  const meetings = listRecords(db, 'meeting', { swvId, status: 'held' })
    .filter(({ date }) => isSince(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    from,
    meetings: meetings.map(({ date, title }) => ({ date, title })),
    themes: themesTreated(db, meetings.map(({ id }) => id)),
    agreementsDone: listRecords(db, 'agreement', { ...whose, status: 'done' }).filter(({ doneOn }) => isSince(doneOn)).length,
    newQuestions: listRecords(db, 'learningQuestion', whose).filter(({ startedOn }) => isSince(startedOn)).length,
  };
}

/** Labels of the themes that the bijeenkomsten treated, in the order of the programme. */
function themesTreated(db: ReadDb, meetingIds: readonly string[]): string[] {
  return db
    .prepare<[string], { label: string }>(
      `SELECT DISTINCT t.label, t.position FROM run_sheet_part p JOIN theme t ON t.id = p.theme_id
       WHERE p.meeting_id IN (SELECT value FROM json_each(?)) AND p.deleted = 0 AND t.deleted = 0
         AND coalesce(p.status, 'done') NOT IN ('parked', 'dropped') ORDER BY t.position`,
    )
    .all(JSON.stringify(meetingIds))
    .map(({ label }) => label);
}
