import { takingPart } from '#shared/domain/group-talk.ts';
import { conversationNumber, type Norms, type RhythmConversation, type RhythmSpan } from '#shared/domain/rhythm.ts';
import type { EventStatus } from '#shared/domain/records/planning.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import type { ReadDb } from '../connection.ts';
import { placeOf } from './places.ts';
import { personNorms, seatKey } from './rhythm.ts';

/** Bijeenkomsten in a school year when the programme does not say: monthly, September to June (Vekeman e.a., 2024). */
const defaultMeetingsPerYear = 10;

export type TrajectRow = {
  readonly swvId: string;
  readonly swvName: string;
  readonly example: boolean;
  readonly programmeId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Closed by the coach: it asks for nothing any more. */
  readonly isClosed: boolean;
  readonly meetingMinutes: number | null;
  readonly conversationsPerYear: number | null;
  readonly meetingsPerYear: number;
};

/** Someone with a seat in a group, and what is promised to that person. */
export type Seat = {
  readonly swvId: string;
  readonly coacheeId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly conversationsPerYear: number | null;
  /** Gesprekken promised for single school years. */
  readonly ofYears?: ReadonlyMap<number, number> | undefined;
};

export type ConversationRow = RhythmConversation & {
  readonly swvId: string;
  readonly coacheeId: string;
  /** Everyone who takes part, in the order of the group: one person unless it is of kind `group`. */
  readonly coacheeIds: readonly string[];
  readonly minutes: number | null;
  readonly place: string | null;
  readonly form: string | null;
  readonly cancelReason: string | null;
  readonly isDateOnly: boolean;
};

export type MeetingRow = {
  readonly id: string;
  readonly swvId: string;
  readonly date: string;
  readonly status: EventStatus;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** The host school with its municipality, else the place that was typed. */
  readonly place: string | null;
  readonly hostSchoolId: string | null;
  readonly title: string | null;
  readonly cancelReason: string | null;
  readonly isDateOnly: boolean;
};

/** Every group's trajects with the norms of their programme, oldest first; one group only when asked. */
export function listTrajects(db: ReadDb, swvId: string | null = null): TrajectRow[] {
  type Row = { swv_id: string; name: string; example: number; programme_id: string; starts_on: string; ends_on: string; status: string | null; meeting_minutes: number | null; conversations_per_year: number | null; meetings_per_year: number | null };
  const rows = db
    .prepare<[string | null, string | null], Row>(
      `SELECT t.swv_id, s.name, s.example, t.programme_id, t.starts_on, t.ends_on, t.status, s.meeting_minutes, p.conversations_per_year, p.meetings_per_year
       FROM traject t JOIN swv s ON s.id = t.swv_id JOIN programme p ON p.id = t.programme_id
       WHERE t.deleted = 0 AND s.deleted = 0 AND (? IS NULL OR t.swv_id = ?) ORDER BY t.starts_on, t.id`,
    )
    .all(swvId, swvId);
  return rows.map((row) => ({
    swvId: row.swv_id,
    swvName: row.name,
    example: row.example === 1,
    programmeId: row.programme_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    isClosed: row.status === 'closed',
    meetingMinutes: row.meeting_minutes,
    conversationsPerYear: row.conversations_per_year,
    meetingsPerYear: row.meetings_per_year ?? defaultMeetingsPerYear,
  }));
}

/** The traject of a group that holds the day, else its latest; undefined when the group has none. */
export function trajectOn(trajects: readonly TrajectRow[], swvId: string, day: string): TrajectRow | undefined {
  const own = trajects.filter((traject) => traject.swvId === swvId);
  return own.findLast(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? own.at(-1);
}

/** Seats of people who are not in the bin, in the order in which they were taken. */
export function listSeats(db: ReadDb, swvId: string | null = null): Seat[] {
  type Row = { swv_id: string; coachee_id: string; given_name: string; family_name: string; starts_on: string; ends_on: string | null; conversations_per_year: number | null };
  const ofYears = new Map<string, Map<number, number>>();
  for (const norm of personNorms(db, swvId)) {
    if (norm.conversations === null) continue;
    const key = seatKey(norm.swvId, norm.coacheeId);
    ofYears.set(key, (ofYears.get(key) ?? new Map<number, number>()).set(norm.schoolYear, norm.conversations));
  }
  return db
    .prepare<[string | null, string | null], Row>(
      `SELECT m.swv_id, m.coachee_id, c.given_name, c.family_name, m.starts_on, m.ends_on, c.conversations_per_year
       FROM membership m JOIN coachee c ON c.id = m.coachee_id
       WHERE m.deleted = 0 AND c.deleted = 0 AND (? IS NULL OR m.swv_id = ?) ORDER BY m.starts_on, m.id`,
    )
    .all(swvId, swvId)
    .map((row) => ({ swvId: row.swv_id, coacheeId: row.coachee_id, givenName: row.given_name, familyName: row.family_name, startsOn: row.starts_on, endsOn: row.ends_on, conversationsPerYear: row.conversations_per_year, ofYears: ofYears.get(seatKey(row.swv_id, row.coachee_id)) }));
}

/** Whether the seat is taken on that day; the last day still counts. */
export function isSeatedOn({ startsOn, endsOn }: Pick<Seat, 'startsOn' | 'endsOn'>, day: string): boolean {
  return startsOn <= day && (endsOn === null || endsOn >= day);
}

/** Whether the seat is taken on that day or later: who joins in September can be planned for in August. */
export function isSeatedFrom({ endsOn }: Pick<Seat, 'endsOn'>, day: string): boolean {
  return endsOn === null || endsOn >= day;
}

type EventFilter = { readonly swvId?: string; readonly coacheeId?: string; readonly from?: string; readonly to?: string };

/** Gesprekken in the order of the calendar, cancelled ones too. */
export function listConversations(db: ReadDb, { swvId, coacheeId, from, to }: EventFilter = {}): ConversationRow[] {
  type Row = { id: string; swv_id: string; coachee_id: string; date: string; status: EventStatus; start_time: string | null; minutes: number | null; place: string | null; form: string | null; kind: string | null; cancel_reason: string | null; date_only: number | null; coachee_ids: string | null };
  const where = conditions('c', { swv_id: swvId }, from, to);
  // Someone takes part in the own gesprekken, and in those with several people that name her.
  const ofPerson = coacheeId === undefined ? '' : ` AND c.id IN (SELECT id FROM conversation WHERE coachee_id = ? UNION ALL SELECT g.id FROM conversation g, json_each(g.coachee_ids) p WHERE g.kind = 'group' AND p.value = ?)`;
  return db
    .prepare<string[], Row>(
      `SELECT c.id, c.swv_id, c.coachee_id, c.date, c.status, c.start_time, c.minutes, c.place, c.form, c.kind, c.cancel_reason, c.date_only, c.coachee_ids
       FROM conversation c JOIN coachee p ON p.id = c.coachee_id WHERE p.deleted = 0 AND ${where.sql}${ofPerson} ORDER BY c.date, c.start_time, c.id`,
    )
    .all(...where.params, ...(coacheeId === undefined ? [] : [coacheeId, coacheeId]))
    .map((row) => ({
      id: row.id,
      swvId: row.swv_id,
      coacheeId: row.coachee_id,
      date: row.date,
      status: row.status,
      startTime: row.start_time,
      minutes: row.minutes,
      place: row.place,
      form: row.form,
      kind: row.kind,
      cancelReason: row.cancel_reason,
      isDateOnly: row.date_only === 1,
      coacheeIds: takingPart({ kind: row.kind, coacheeId: row.coachee_id, coacheeIds: row.coachee_ids === null ? null : (JSON.parse(row.coachee_ids) as string[]) }),
    }));
}

/** A name as it stands beside an appointment. */
export type SeatName = Pick<Seat, 'coacheeId' | 'givenName' | 'familyName'>;

/** Who takes part in a gesprek, by name, in the order of the group; who is in the bin is left out. */
export function namesAt(coacheeIds: readonly string[], seats: readonly Seat[]): SeatName[] {
  return coacheeIds.flatMap((id) => {
    const seat = seats.find((candidate) => candidate.coacheeId === id);
    return seat === undefined ? [] : [{ coacheeId: id, givenName: seat.givenName, familyName: seat.familyName }];
  });
}

/** The gesprekken of each person: a groepsgesprek stands with everyone in it. */
export function byParticipant(conversations: readonly ConversationRow[]): ReadonlyMap<string, readonly ConversationRow[]> {
  const found = new Map<string, ConversationRow[]>();
  for (const row of conversations) {
    for (const id of row.coacheeIds) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [row]);
      else own.push(row);
    }
  }
  return found;
}

/** Bijeenkomsten in the order of the calendar, cancelled ones too. */
export function listMeetings(db: ReadDb, { swvId, from, to }: EventFilter = {}): MeetingRow[] {
  type Row = { id: string; swv_id: string; date: string; status: EventStatus; start_time: string | null; end_time: string | null; place: string | null; host_school_id: string | null; host: string | null; municipality: string | null; title: string | null; cancel_reason: string | null; date_only: number | null };
  const where = conditions('m', { swv_id: swvId }, from, to);
  return db
    .prepare<string[], Row>(
      `SELECT m.id, m.swv_id, m.date, m.status, m.start_time, m.end_time, m.place, m.host_school_id, h.name AS host, h.municipality, m.title, m.cancel_reason, m.date_only
       FROM meeting m LEFT JOIN school h ON h.id = m.host_school_id WHERE ${where.sql} ORDER BY m.date, m.start_time, m.id`,
    )
    .all(...where.params)
    .map((row) => ({
      id: row.id,
      swvId: row.swv_id,
      date: row.date,
      status: row.status,
      startTime: row.start_time,
      endTime: row.end_time,
      place: row.host === null ? row.place : placeOf(row.host, row.municipality),
      hostSchoolId: row.host_school_id,
      title: row.title,
      cancelReason: row.cancel_reason,
      isDateOnly: row.date_only === 1,
    }));
}

function conditions(table: string, equal: Record<string, string | undefined>, from: string | undefined, to: string | undefined): { sql: string; params: string[] } {
  const sql = [`${table}.deleted = 0`];
  const params: string[] = [];
  for (const [column, value] of Object.entries(equal)) {
    if (value === undefined) continue;
    sql.push(`${table}.${column} = ?`);
    params.push(value);
  }
  if (from !== undefined) sql.push(`${table}.date >= ?`);
  if (to !== undefined) sql.push(`${table}.date <= ?`);
  return { sql: sql.join(' AND '), params: [...params, ...[from, to].filter((day) => day !== undefined)] };
}

/** Which bijeenkomst of its school year this is, and how many the programme promises a year: "bijeenkomst 3 van 10". Null when it was cancelled. */
export function meetingNumber(meetingId: string, meetings: readonly Pick<MeetingRow, 'id' | 'date' | 'status'>[], meetingsPerYear: number): { readonly number: number; readonly total: number } | null {
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  const ofYear = meetings.filter(({ status, date }) => status !== 'cancelled' && schoolYearOf(date) === schoolYearOf(meeting.date));
  const index = ofYear.findIndex(({ id }) => id === meetingId);
  return index < 0 ? null : { number: index + 1, total: Math.max(meetingsPerYear, ofYear.length) };
}

/** The time and the norms by which a person's gesprekken in a group are counted; undefined outside a traject. */
export function rhythmBasis(trajects: readonly TrajectRow[], seats: readonly Seat[], swvId: string, coacheeId: string, day: string): { readonly span: RhythmSpan; readonly norms: Norms } | undefined {
  const traject = trajectOn(trajects, swvId, day);
  const own = seats.filter((seat) => seat.swvId === swvId && seat.coacheeId === coacheeId);
  const seat = own.findLast((candidate) => isSeatedOn(candidate, day)) ?? own.at(-1);
  if (traject === undefined || seat === undefined) return undefined;
  return {
    span: { trajectStartsOn: traject.startsOn, trajectEndsOn: traject.endsOn, memberSince: own[0]?.startsOn ?? seat.startsOn, memberUntil: seat.endsOn },
    norms: { ofCoachee: seat.conversationsPerYear, ofProgramme: traject.conversationsPerYear, ofYears: seat.ofYears },
  };
}

/** "gesprek 3 van 4" of one gesprek; null for a cancelled one, an extra, or one outside a traject. */
export function numberOfConversation(db: ReadDb, conversationId: string): { readonly number: number; readonly total: number } | null {
  const row = db.prepare<[string], { swv_id: string; coachee_id: string; date: string }>('SELECT swv_id, coachee_id, date FROM conversation WHERE id = ?').get(conversationId);
  if (row === undefined) return null;
  const basis = rhythmBasis(listTrajects(db, row.swv_id), listSeats(db, row.swv_id), row.swv_id, row.coachee_id, row.date);
  if (basis === undefined) return null;
  return conversationNumber(conversationId, basis.span, basis.norms, listConversations(db, { swvId: row.swv_id, coacheeId: row.coachee_id }));
}
