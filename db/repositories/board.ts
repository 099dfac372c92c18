import { availableMinutes, plannedMinutes, startTimes, type BoardQuestion, type BoardSignal } from '#shared/domain/board.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { RunSheet, RunSheetPart } from '#shared/ipc/board.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';
import { listMeetings, listTrajects, meetingNumber, trajectOn, type MeetingRow } from './planning.ts';

/** The themes of a programme in its own order. */
export function themesOfProgramme(db: ReadDb, programmeId: string): { readonly id: string; readonly label: string }[] {
  return db.prepare<[string], { id: string; label: string }>('SELECT id, label FROM theme WHERE programme_id = ? AND deleted = 0 ORDER BY position, id').all(programmeId);
}

export type OpenQuestion = BoardQuestion & { readonly swvId: string; readonly themeId: string | null; readonly text: string };

/** Leervragen that still wait for an answer: draft or active. */
export function openQuestions(db: ReadDb, swvId: string | null = null): OpenQuestion[] {
  type Row = { id: string; swv_id: string; coachee_id: string | null; theme_id: string | null; text: string; priority: number | null };
  return db
    .prepare<[string | null, string | null], Row>(
      `SELECT q.id, q.swv_id, q.coachee_id, q.theme_id, q.text, q.priority FROM learning_question q
       WHERE q.deleted = 0 AND q.status IN ('draft', 'active') AND (? IS NULL OR q.swv_id = ?) ORDER BY q.priority IS NULL, q.priority, q.id`,
    )
    .all(swvId, swvId)
    .map((row) => ({ id: row.id, swvId: row.swv_id, coacheeId: row.coachee_id, themeId: row.theme_id, text: row.text, priority: row.priority }));
}

export type SignalRow = BoardSignal & { readonly swvId: string; readonly themeId: string };

/** Signals that the coach ticked since the day, that day included. */
export function signalsSince(db: ReadDb, since: string, swvId: string | null = null): SignalRow[] {
  type Row = { swv_id: string; theme_id: string; coachee_id: string | null; noticed_on: string };
  return db
    .prepare<[string, string | null, string | null], Row>('SELECT swv_id, theme_id, coachee_id, noticed_on FROM theme_signal WHERE deleted = 0 AND noticed_on >= ? AND (? IS NULL OR swv_id = ?) ORDER BY noticed_on')
    .all(since, swvId, swvId)
    .map((row) => ({ swvId: row.swv_id, themeId: row.theme_id, coacheeId: row.coachee_id, noticedOn: row.noticed_on }));
}

export type ThemeTreated = { readonly swvId: string; readonly themeId: string; readonly treatedOn: string | null; readonly parkedOn: string | null };

/** When held bijeenkomsten last treated a theme, and last parked it. */
export function themesTreated(db: ReadDb, swvId: string | null = null): ThemeTreated[] {
  type Row = { swv_id: string; theme_id: string; treated_on: string | null; parked_on: string | null };
  return db
    .prepare<[string | null, string | null], Row>(
      `SELECT m.swv_id, p.theme_id,
              max(CASE WHEN coalesce(p.status, 'done') IN ('done', 'planned') THEN m.date END) AS treated_on,
              max(CASE WHEN p.status = 'parked' THEN m.date END) AS parked_on
       FROM meeting m JOIN run_sheet_part p ON p.meeting_id = m.id
       WHERE m.status = 'held' AND m.deleted = 0 AND p.deleted = 0 AND p.theme_id IS NOT NULL AND (? IS NULL OR m.swv_id = ?)
       GROUP BY m.swv_id, p.theme_id`,
    )
    .all(swvId, swvId)
    .map((row) => ({ swvId: row.swv_id, themeId: row.theme_id, treatedOn: row.treated_on, parkedOn: row.parked_on }));
}

/** The first bijeenkomst that is still to come, today included. */
export function nextMeeting(meetings: readonly MeetingRow[], today: string): MeetingRow | undefined {
  return meetings.find(({ status, date }) => status === 'planned' && date >= today);
}

/** The parts of a draaiboek in their order. */
export function partsOf(db: ReadDb, meetingId: string): Rec<'runSheetPart'>[] {
  return listRecords(db, 'runSheetPart', { meetingId }).sort((a, b) => (a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1));
}

/** A bijeenkomst with its parts, their times and the minutes that they add up to. */
export function runSheetOf(db: ReadDb, swvId: string, meetingId: string): RunSheet | null {
  const meetings = listMeetings(db, { swvId });
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  const traject = trajectOn(listTrajects(db, swvId), swvId, meeting.date);
  const records = partsOf(db, meetingId);
  const numbered = meetingNumber(meetingId, meetings, traject?.meetingsPerYear ?? 0);
  const { date, status, startTime, endTime, place } = meeting;
  return {
    meetingId,
    swvId,
    swvName: traject?.swvName ?? db.prepare<[string], { name: string }>('SELECT name FROM swv WHERE id = ?').get(swvId)?.name ?? '',
    date,
    status,
    startTime,
    endTime,
    place,
    number: numbered?.number ?? null,
    total: numbered?.total ?? null,
    parts: withTimes(db, startTime, records),
    plannedMinutes: plannedMinutes(records),
    availableMinutes: availableMinutes(startTime, endTime, traject?.meetingMinutes ?? null, records),
  };
}

function withTimes(db: ReadDb, startTime: string | null, records: readonly Rec<'runSheetPart'>[]): RunSheetPart[] {
  const times = startTimes(startTime, records);
  const label = db.prepare<[string], { label: string }>('SELECT label FROM theme WHERE id = ?');
  return records.map((record, index) => ({ record, startsAt: times[index] ?? null, themeLabel: record.themeId === null ? null : (label.get(record.themeId)?.label ?? null) }));
}
