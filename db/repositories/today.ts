import type { AttentionMeasurement } from '#shared/domain/attention.ts';
import type { TodayAgreement } from '#shared/ipc/today.ts';
import type { ReadDb } from '../connection.ts';

/** Whether there is any group, also one without a traject. */
export function hasGroups(db: ReadDb): boolean {
  return db.prepare('SELECT 1 FROM swv WHERE deleted = 0 LIMIT 1').get() !== undefined;
}

/** Agreements that still run in these groups, the one that is due first in front, those without a date last. */
export function openAgreements(db: ReadDb, swvIds: readonly string[]): TodayAgreement[] {
  type Row = { id: string; text: string; due_on: string | null; swv_id: string; swv_name: string; coachee_id: string | null; given_name: string | null };
  return db
    .prepare<[string], Row>(
      `SELECT a.id, a.text, a.due_on, a.swv_id, s.name AS swv_name, a.coachee_id, c.given_name
       FROM agreement a JOIN swv s ON s.id = a.swv_id LEFT JOIN coachee c ON c.id = a.coachee_id
       WHERE a.swv_id IN (SELECT value FROM json_each(?)) AND a.status = 'open' AND a.deleted = 0 AND (c.id IS NULL OR c.deleted = 0)
       ORDER BY a.due_on IS NULL, a.due_on, a.id`,
    )
    .all(JSON.stringify(swvIds))
    .map((row) => ({ id: row.id, text: row.text, dueOn: row.due_on, swvName: row.swv_name, person: row.given_name, coacheeId: row.coachee_id, swvId: row.swv_id }));
}

export type PutOff = {
  readonly id: string;
  /** Null for a point of the whole group. */
  readonly coacheeId: string | null;
  /** Null for every group of the person. */
  readonly swvId: string | null;
  /** Null for every point about the person. */
  readonly point: string | null;
  readonly kind: 'excused' | 'unavailable' | 'later';
  readonly until: string;
};

/** What the coach put off and that still lasts on that day, what ends first in front. */
export function putOffs(db: ReadDb, day: string): PutOff[] {
  return db
    .prepare<[string], PutOff>('SELECT id, coachee_id AS coacheeId, swv_id AS swvId, point, kind, until FROM postponement WHERE deleted = 0 AND until >= ? ORDER BY until, id')
    .all(day);
}

export type MeasurementRow = AttentionMeasurement & { readonly swvId: string };

/** Every measurement with how many forms are in, and whose. Answers themselves are not read. */
export function measurementsIn(db: ReadDb): MeasurementRow[] {
  type Row = { id: string; swv_id: string; moment: string; naming: 'named' | 'anonymous'; taken_on: string };
  const forms = new Map<string, { responses: number; answeredBy: string[] }>();
  for (const { measurement_id, coachee_id } of db.prepare<[], { measurement_id: string; coachee_id: string | null }>('SELECT measurement_id, coachee_id FROM response WHERE deleted = 0').all()) {
    const known = forms.get(measurement_id) ?? { responses: 0, answeredBy: [] };
    known.responses += 1;
    if (coachee_id !== null) known.answeredBy.push(coachee_id);
    forms.set(measurement_id, known);
  }
  return db
    .prepare<[], Row>('SELECT id, swv_id, moment, naming, taken_on FROM measurement WHERE deleted = 0 ORDER BY taken_on')
    .all()
    .map((row) => ({ swvId: row.swv_id, measurementId: row.id, moment: row.moment, naming: row.naming, takenOn: row.taken_on, ...(forms.get(row.id) ?? { responses: 0, answeredBy: [] }) }));
}

/** The themes of the next bijeenkomsten, as `meetingId themeId`. */
export function themesInMeetings(db: ReadDb, meetingIds: readonly string[]): Set<string> {
  const rows = db
    .prepare<[string], { meeting_id: string; theme_id: string }>(
      `SELECT meeting_id, theme_id FROM run_sheet_part
       WHERE meeting_id IN (SELECT value FROM json_each(?)) AND deleted = 0 AND theme_id IS NOT NULL AND coalesce(status, 'planned') IN ('planned', 'done')`,
    )
    .all(JSON.stringify(meetingIds));
  return new Set(rows.map(({ meeting_id, theme_id }) => `${meeting_id} ${theme_id}`));
}
