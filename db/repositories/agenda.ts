import { takingPart } from '#shared/domain/group-talk.ts';
import { calendarEventTypes, type CalendarEventType, type SentEvent } from '#shared/domain/records/agenda.ts';
import type { ObservationKind } from '#shared/domain/records/observation.ts';
import type { EventStatus } from '#shared/domain/records/planning.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { getRecords } from '../records/read.ts';
import { placeOf } from './places.ts';

/** An appointment as a calendar file needs it, also one that is in the bin. */
export type Appointment = {
  readonly type: CalendarEventType;
  readonly id: string;
  readonly swvId: string;
  readonly swvName: string;
  /** With whom; everyone in a groepsgesprek, in the order of the group. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
  /** Schoolbezoek or jobshadowing. */
  readonly visit: ObservationKind | null;
  readonly partner: string | null;
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  /** The place is the name of a school: the host of a bijeenkomst, or where an observatie is. */
  readonly hasHost: boolean;
  readonly status: EventStatus;
  readonly isDeleted: boolean;
  readonly createdAt: string;
};

type Filter = { readonly swvId?: string; readonly from?: string; readonly to?: string; readonly id?: string; readonly example?: boolean };
type Row = {
  id: string;
  swv_id: string;
  swv_name: string;
  coachee_id: string | null;
  coachee_ids: string | null;
  kind: string | null;
  partner: string | null;
  date: string;
  start_time: string | null;
  end_time: string | null;
  minutes: number | null;
  place: string | null;
  host: string | null;
  municipality: string | null;
  status: EventStatus;
  deleted: number;
  created_at: string;
};

const head = 'e.id, e.swv_id, s.name AS swv_name, e.date, e.start_time, e.place, e.status, e.deleted, e.created_at';
const where = `(:swvId IS NULL OR e.swv_id = :swvId) AND (:from IS NULL OR e.date >= :from) AND (:to IS NULL OR e.date <= :to)
  AND (:id IS NULL OR e.id = :id) AND (:example IS NULL OR e.example = :example)`;
const queries: Readonly<Record<CalendarEventType, string>> = {
  meeting: `SELECT ${head}, NULL AS coachee_id, NULL AS coachee_ids, NULL AS kind, NULL AS partner, e.end_time, NULL AS minutes, h.name AS host, h.municipality
    FROM meeting e JOIN swv s ON s.id = e.swv_id LEFT JOIN school h ON h.id = e.host_school_id WHERE coalesce(e.date_only, 0) = 0 AND ${where}`,
  conversation: `SELECT ${head}, e.coachee_id, e.coachee_ids, e.kind, NULL AS partner, NULL AS end_time, e.minutes, NULL AS host, NULL AS municipality
    FROM conversation e JOIN swv s ON s.id = e.swv_id WHERE coalesce(e.date_only, 0) = 0 AND ${where}`,
  contactMoment: `SELECT ${head}, NULL AS coachee_id, NULL AS coachee_ids, NULL AS kind, e.partner, NULL AS end_time, e.minutes, NULL AS host, NULL AS municipality
    FROM contact_moment e JOIN swv s ON s.id = e.swv_id WHERE ${where}`,
  observation: `SELECT ${head}, e.coachee_id, NULL AS coachee_ids, e.kind, NULL AS partner, NULL AS end_time, e.minutes, CASE WHEN e.place IS NULL THEN h.name END AS host, h.municipality
    FROM observation e JOIN swv s ON s.id = e.swv_id LEFT JOIN school h ON h.id = e.school_id WHERE ${where}`,
};

/** Bijeenkomsten, gesprekken, contact moments and observaties in the order of the calendar, with those in the bin. Days that only tell that something took place are left out. */
export function listAppointments(db: ReadDb, { swvId, from, to, id, example }: Filter = {}): Appointment[] {
  const params = { swvId: swvId ?? null, from: from ?? null, to: to ?? null, id: id ?? null, example: example === undefined ? null : Number(example) };
  const rows = calendarEventTypes.flatMap((type) => db.prepare<[typeof params], Row>(queries[type]).all(params).map((row) => ({ type, row })));
  const people = new Map(getRecords(db, 'coachee', [...new Set(rows.flatMap(({ row }) => participantsOf(row)))]).map((person) => [person.id, person]));
  const found = rows.map(({ type, row }) => toAppointment(type, row, people));
  return found.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
}

function participantsOf({ coachee_id: coacheeId, coachee_ids: ids, kind }: Row): readonly string[] {
  return coacheeId === null ? [] : takingPart({ kind, coacheeId, coacheeIds: ids === null ? null : (JSON.parse(ids) as string[]) });
}

function toAppointment(type: CalendarEventType, row: Row, people: ReadonlyMap<string, Rec<'coachee'>>): Appointment {
  const all = participantsOf(row).flatMap((id) => people.get(id) ?? []);
  // Who is in the bin is no longer in a groepsgesprek of others.
  const there = row.deleted === 1 || all.length === 1 ? all : all.filter(({ deleted }) => !deleted);
  return {
    type,
    id: row.id,
    swvId: row.swv_id,
    swvName: row.swv_name,
    people: there.map(({ id, givenName, familyName }) => ({ coacheeId: id, givenName, familyName })),
    visit: type === 'observation' ? (row.kind as ObservationKind) : null,
    partner: row.partner,
    date: row.date,
    startTime: row.start_time,
    endTime: row.end_time,
    minutes: row.minutes,
    place: row.host === null ? row.place : placeOf(row.host, row.municipality),
    hasHost: row.host !== null,
    status: row.status,
    isDeleted: row.deleted === 1,
    createdAt: row.created_at,
  };
}

function momentOf({ date, startTime, id }: Appointment): string {
  return `${date} ${startTime ?? ''} ${id}`;
}

/** How often an appointment was moved, cancelled or taken up again since it was made, and when last. */
export type Revision = { readonly sequence: number; readonly changedAt: string };

/** The revisions of all appointments that were ever changed, read from the versions of their fields. */
export function revisionsOf(db: ReadDb): ReadonlyMap<string, Revision> {
  const rows = db
    .prepare<[], { record_id: string; sequence: number; at: string }>(
      `SELECT v.record_id, count(DISTINCT v.act_id) AS sequence, max(v.at) AS at FROM record r JOIN field_version v ON v.record_id = r.id
       WHERE r.type IN (${calendarEventTypes.map((type) => `'${type}'`).join(', ')}) AND v.act_id <> r.act_id
         AND v.field IN ('date', 'startTime', 'endTime', 'minutes', 'place', 'hostSchoolId', 'schoolId', 'status', 'deleted')
       GROUP BY v.record_id`,
    )
    .all();
  return new Map(rows.map((row) => [row.record_id, { sequence: row.sequence, changedAt: row.at }]));
}

/** What went out in calendar files, the last state of each; also from files that were forgotten since. */
export function sentEvents(db: ReadDb): ReadonlyMap<string, SentEvent> {
  const rows = db.prepare<[], { events: string }>('SELECT events FROM calendar_export ORDER BY id').all();
  return new Map(rows.flatMap(({ events }) => (JSON.parse(events) as SentEvent[]).map((event): [string, SentEvent] => [event.id, event])));
}

/** Whether only the fictional group is in this vault. */
export function isExampleAlone(db: ReadDb): boolean {
  const row = db.prepare<[], { own: number; example: number }>('SELECT sum(example = 0) AS own, sum(example = 1) AS example FROM swv WHERE deleted = 0').get();
  return (row?.own ?? 0) === 0 && (row?.example ?? 0) > 0;
}
