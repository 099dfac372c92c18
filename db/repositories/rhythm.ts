import type { CountedMeeting } from '#shared/domain/meeting-shares.ts';
import type { ProgrammeNorms } from '#shared/domain/norms.ts';
import type { SchoolYear } from '#shared/domain/school-year.ts';
import type { ReadDb } from '../connection.ts';

/** One group and one person in it, as the key of a map. */
export function seatKey(swvId: string, coacheeId: string): string {
  return `${swvId} ${coacheeId}`;
}

type Booleans = 'needsBsa' | 'needsSignedAgreement';
type NormColumns = { [K in Exclude<keyof ProgrammeNorms, Booleans>]: number | null } & { [K in Booleans]: number | null };

/** What each programme says of its rhythm. */
export function programmeNorms(db: ReadDb): Map<string, ProgrammeNorms> {
  const rows = db
    .prepare<[], NormColumns & { id: string }>(
      `SELECT id, conversations_per_year AS conversationsPerYear, meetings_per_year AS meetingsPerYear, max_gap_days AS maxGapDays,
              priority_questions_min AS priorityQuestionsMin, priority_questions_max AS priorityQuestionsMax,
              needs_bsa AS needsBsa, needs_signed_agreement AS needsSignedAgreement, feedback_per_year AS feedbackPerYear
       FROM programme`,
    )
    .all();
  return new Map(rows.map(({ id, needsBsa, needsSignedAgreement, ...norms }) => [id, { ...norms, needsBsa: asBoolean(needsBsa), needsSignedAgreement: asBoolean(needsSignedAgreement) }]));
}

function asBoolean(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

export type GroupWish = { readonly maxGapDays: number | null; readonly meetingsPerYear: number | null };

/** What groups wish of their bijeenkomsten themselves, by group. */
export function groupWishes(db: ReadDb): Map<string, GroupWish> {
  const rows = db.prepare<[], { swv_id: string; max_gap_days: number | null; meetings_per_year: number | null }>('SELECT swv_id, max_gap_days, meetings_per_year FROM layout_wish WHERE deleted = 0 ORDER BY id').all();
  return new Map(rows.map((row) => [row.swv_id, { maxGapDays: row.max_gap_days, meetingsPerYear: row.meetings_per_year }]));
}

/** Groups whose traject that starts on that day was closed, as `swvId startsOn`. */
export function closedTrajects(db: ReadDb): Set<string> {
  return new Set(db.prepare<[], { key: string }>(`SELECT swv_id || ' ' || starts_on AS key FROM traject WHERE deleted = 0 AND status = 'closed'`).all().map(({ key }) => key));
}

export type PersonNormRow = { readonly id: string; readonly swvId: string; readonly coacheeId: string; readonly schoolYear: SchoolYear; readonly conversations: number | null; readonly feedback: number | null };

/** What differs for single people in single school years; one group only when asked. */
export function personNorms(db: ReadDb, swvId: string | null = null): PersonNormRow[] {
  return db
    .prepare<[string | null, string | null], PersonNormRow>(
      'SELECT id, swv_id AS swvId, coachee_id AS coacheeId, school_year AS schoolYear, conversations, feedback FROM person_norm WHERE deleted = 0 AND (? IS NULL OR swv_id = ?) ORDER BY id',
    )
    .all(swvId, swvId);
}

/** How many prioritaire leervragen each person has that are not answered or dropped, by seat. */
export function priorityCounts(db: ReadDb): Map<string, number> {
  const rows = db
    .prepare<[], { swv_id: string; coachee_id: string; count: number }>(
      `SELECT swv_id, coachee_id, count(*) AS count FROM learning_question
       WHERE deleted = 0 AND coachee_id IS NOT NULL AND priority IS NOT NULL AND status IN ('draft', 'active', 'paused') GROUP BY swv_id, coachee_id`,
    )
    .all();
  return new Map(rows.map((row) => [seatKey(row.swv_id, row.coachee_id), row.count]));
}

export type AgreementDays = { readonly openAgreedOn: string[]; lastDoneOn: string | null };

/** When what still runs was agreed with each person, and when something was last finished, by seat. The words are not read. */
export function agreementDays(db: ReadDb): Map<string, AgreementDays> {
  type Row = { swv_id: string; coachee_id: string; is_open: number; day: string };
  const rows = db
    .prepare<[], Row>(
      `SELECT a.swv_id, a.coachee_id, a.status = 'open' AS is_open,
              CASE WHEN a.status = 'open' THEN min(coalesce(c.date, m.date, substr(a.created_at, 1, 10))) ELSE max(a.done_on) END AS day
       FROM agreement a LEFT JOIN conversation c ON c.id = a.conversation_id LEFT JOIN meeting m ON m.id = a.meeting_id
       WHERE a.deleted = 0 AND a.coachee_id IS NOT NULL AND (a.status = 'open' OR a.done_on IS NOT NULL)
       GROUP BY a.swv_id, a.coachee_id, a.status = 'open'`,
    )
    .all();
  const found = new Map<string, AgreementDays>();
  for (const { swv_id, coachee_id, is_open, day } of rows) {
    const key = seatKey(swv_id, coachee_id);
    const known = found.get(key) ?? { openAgreedOn: [], lastDoneOn: null };
    if (is_open === 1) known.openAgreedOn.push(day);
    else known.lastDoneOn = day;
    found.set(key, known);
  }
  return found;
}

/** The bijeenkomsten of a group with who they were with, in the order of the calendar. */
export function countedMeetings(db: ReadDb, swvId: string): CountedMeeting[] {
  type Row = Omit<CountedMeeting, 'withTeam'> & { readonly withTeam: number | null };
  return db
    .prepare<[string], Row>('SELECT id, date, status, kind, with_team AS withTeam FROM meeting WHERE swv_id = ? AND deleted = 0 ORDER BY date, start_time, id')
    .all(swvId)
    .map((row) => ({ ...row, withTeam: asBoolean(row.withTeam) }));
}
