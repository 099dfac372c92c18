import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';
import { usualMaxGap, type BusyDay, type LayoutGroup, type LayoutSeat, type LayoutWish } from '#shared/domain/layout/types.ts';
import { defaultConversationsPerYear } from '#shared/domain/rhythm.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { CalendarPeriodRow } from '#shared/domain/school-calendar.ts';
import { calendarPeriods } from './calendar.ts';
import { listTrajects, trajectOn, type TrajectRow } from './planning.ts';

export type SchoolRow = { readonly id: string; readonly name: string; readonly level: Rec<'school'>['level']; readonly postalCode: string | null; readonly municipality: string | null };
export type SeatRow = LayoutSeat & { readonly swvId: string; readonly givenName: string; readonly familyName: string };

/** Everything that laying out reads, once. */
export type LayoutBasis = {
  readonly trajects: readonly TrajectRow[];
  readonly seats: readonly SeatRow[];
  readonly schools: ReadonlyMap<string, SchoolRow>;
  readonly wishes: ReadonlyMap<string, Rec<'layoutWish'>>;
  readonly meetings: ReadonlyMap<string, readonly Rec<'meeting'>[]>;
  readonly windows: ReadonlyMap<string, readonly Rec<'trajectWindow'>[]>;
  readonly periods: readonly CalendarPeriodRow[];
};

export function layoutBasis(db: ReadDb): LayoutBasis {
  return {
    trajects: listTrajects(db),
    seats: seatsWithSchools(db),
    schools: new Map(listRecords(db, 'school').map(({ id, name, level, postalCode, municipality }) => [id, { id, name, level, postalCode, municipality }])),
    wishes: new Map(listRecords(db, 'layoutWish').map((wish) => [wish.swvId, wish])),
    meetings: Map.groupBy(listRecords(db, 'meeting'), ({ swvId }) => swvId),
    windows: Map.groupBy(listRecords(db, 'trajectWindow'), ({ swvId }) => swvId),
    periods: calendarPeriods(db),
  };
}

/** Members with the schools where they work, each with the days on which both hold, by name. */
function seatsWithSchools(db: ReadDb): SeatRow[] {
  type Row = { swv_id: string; coachee_id: string; given_name: string; family_name: string; school_id: string | null; starts_on: string; ends_on: string | null; work_from: string | null; work_until: string | null };
  return db
    .prepare<[], Row>(
      `SELECT m.swv_id, m.coachee_id, c.given_name, c.family_name, w.school_id, m.starts_on, m.ends_on, w.starts_on AS work_from, w.ends_on AS work_until
       FROM membership m JOIN coachee c ON c.id = m.coachee_id
       LEFT JOIN coachee_school w ON w.coachee_id = m.coachee_id AND w.deleted = 0
         AND w.school_id IN (SELECT id FROM school WHERE deleted = 0)
       WHERE m.deleted = 0 AND c.deleted = 0 ORDER BY c.given_name, c.family_name, m.id, w.id`,
    )
    .all()
    .map((row) => ({
      swvId: row.swv_id,
      coacheeId: row.coachee_id,
      givenName: row.given_name,
      familyName: row.family_name,
      schoolId: row.school_id,
      startsOn: row.work_from !== null && row.work_from > row.starts_on ? row.work_from : row.starts_on,
      endsOn: [row.ends_on, row.work_until].filter((day) => day !== null).sort()[0] ?? null,
    }));
}

/** The traject of the day, else the one that comes next, else the last. */
export function trajectFor(trajects: readonly TrajectRow[], swvId: string, day: string): TrajectRow | undefined {
  return trajects.find((traject) => traject.swvId === swvId && traject.startsOn <= day && day <= traject.endsOn) ?? trajects.find((traject) => traject.swvId === swvId && traject.startsOn > day) ?? trajectOn(trajects, swvId, day);
}

/** What a group wishes, with what nobody filled in taken from the programme and its last bijeenkomst. */
export function wishOf(basis: LayoutBasis, traject: TrajectRow): LayoutWish {
  const wish = basis.wishes.get(traject.swvId);
  const usual = basis.meetings.get(traject.swvId)?.findLast(({ startTime, status }) => startTime !== null && status !== 'cancelled');
  return {
    weekday: wish?.weekday ?? null,
    ordinal: wish?.ordinal ?? null,
    startTime: wish?.startTime ?? usual?.startTime ?? '09:00',
    endTime: wish?.endTime ?? (wish?.startTime == null ? usual?.endTime : null) ?? '15:30',
    allowsWednesday: wish?.allowsWednesday ?? false,
    hostSchoolIds: wish?.hostSchoolIds ?? [],
    maxGapDays: wish?.maxGapDays ?? usualMaxGap,
    meetingsPerYear: wish?.meetingsPerYear ?? traject.meetingsPerYear,
  };
}

/** Null when the group has no traject. */
export function layoutGroup(basis: LayoutBasis, swvId: string, today: string): LayoutGroup | null {
  const traject = trajectFor(basis.trajects, swvId, today);
  if (traject === undefined) return null;
  const seats = basis.seats.filter((seat) => seat.swvId === swvId);
  const schoolIds = [...new Set(seats.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId])))];
  return {
    swvId,
    startsOn: traject.startsOn,
    endsOn: traject.endsOn,
    conversationsPerYear: traject.conversationsPerYear ?? defaultConversationsPerYear,
    wish: wishOf(basis, traject),
    seats: seats.map(({ coacheeId, schoolId, startsOn, endsOn }) => ({ coacheeId, schoolId, startsOn, endsOn })),
    schools: schoolIds.flatMap((id) => basis.schools.get(id) ?? []),
    meetings: (basis.meetings.get(swvId) ?? []).filter(({ date }) => date >= traject.startsOn && date <= traject.endsOn).map(({ id, date, status, isFixed, hostSchoolId }) => ({ id, date, status, isFixed: isFixed === true, hostSchoolId })),
    windows: (basis.windows.get(swvId) ?? []).map(({ id, kind, round, startsOn, endsOn, isFixed, doneOn }) => ({ id, kind, round: round ?? 1, startsOn, endsOn, isFixed: isFixed === true, isDone: doneOn !== null })),
    dropped: [],
    replaces: null,
  };
}

/** Days after today on which the coach is with another group than these, or has a gesprek. */
export function busyDays(db: ReadDb, basis: LayoutBasis, swvIds: readonly string[], { example, today }: { readonly example: boolean; readonly today: string }): BusyDay[] {
  const others = basis.trajects.filter((traject) => traject.example === example && !swvIds.includes(traject.swvId)).map(({ swvId }) => swvId);
  const meetings = [...new Set(others)].flatMap((swvId) => (basis.meetings.get(swvId) ?? []).filter(({ status, date }) => status !== 'cancelled' && date > today).map(({ date }): BusyDay => ({ date, code: 'otherSwv', swvId })));
  type Row = { date: string };
  const conversations = db.prepare<[string, number], Row>("SELECT DISTINCT date FROM conversation WHERE deleted = 0 AND status = 'planned' AND date > ? AND example = ? ORDER BY date").all(today, example ? 1 : 0);
  return [...meetings, ...conversations.map(({ date }): BusyDay => ({ date, code: 'conversation', swvId: null }))];
}
