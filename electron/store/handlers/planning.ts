import { compareByName } from '#db/repositories/people.ts';
import { placesOfWork } from '#db/repositories/places.ts';
import {
  isSeatedFrom,
  listConversations,
  listMeetings,
  listSeats,
  listTrajects,
  meetingNumber,
  namesAt,
  rhythmBasis,
  trajectOn,
  type ConversationRow,
  type MeetingRow,
  type Seat,
  type TrajectRow,
} from '#db/repositories/planning.ts';
import type { ReadDb } from '#db/connection.ts';
import { readDayContext, schoolsOfGroup } from '#db/repositories/calendar.ts';
import { getRecords } from '#db/records/read.ts';
import { namesTogether } from '#shared/domain/group-talk.ts';
import { planWarnings, type Busy, type PlanDays } from '#shared/domain/plan-warnings.ts';
import { conversationNumber, rhythmOf } from '#shared/domain/rhythm.ts';
import { schoolYearOf, schoolYearsBetween } from '#shared/domain/school-year.ts';
import { minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { PersonRhythm, PlanGroup, PlanMember, PlannedEvent, PlanningOverview } from '#shared/ipc/planning.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type PlanningHandlers = Pick<Handlers, Extract<keyof Handlers, `planning.${string}`>>;

/** What can be planned, what stands planned, and what is odd about a day. Planning itself writes plain records. */
export function planningHandlers({ writer, today }: Deps): PlanningHandlers {
  const { db } = writer;
  return {
    'planning.options': () => ok(planGroups(db, today())),
    'planning.overview': ({ swvId }) => ok(planningOverview(db, swvId, today())),
    'planning.warnings': ({ date, startTime, endTime, swvId, exceptId }) => {
      const trajects = listTrajects(db);
      const traject = swvId === null ? undefined : trajectOn(trajects, swvId, date);
      const span = traject === undefined ? null : { startsOn: traject.startsOn, endsOn: traject.endsOn };
      const groups = new Map(trajects.filter(({ example }) => example === (traject?.example ?? false)).map((other) => [other.swvId, other.swvName]));
      return ok(planWarnings({ date, startTime, endTime }, busyOn(db, date, groups, exceptId), span, planDays(db, swvId, date)));
    },
  };
}

/** The calendar of the schools of a group's members; without a group the holidays and the coach's own days. */
function planDays(db: ReadDb, swvId: string | null, date: string): PlanDays {
  const schoolIds = swvId === null ? [] : schoolsOfGroup(db, swvId, date);
  return { calendar: readDayContext(db, schoolIds), schoolNames: new Map(getRecords(db, 'school', schoolIds).map(({ id, name }) => [id, name])) };
}

/** What stands in the coach's calendar that day, within the real groups or within the example. */
function busyOn(db: ReadDb, date: string, groups: ReadonlyMap<string, string>, exceptId: string | null): Busy[] {
  const days = { from: date, to: date };
  const seats = listSeats(db);
  const labelOf = (ids: readonly string[]): string => namesTogether(namesAt(ids, seats).map(({ givenName, familyName }) => `${givenName} ${familyName}`));
  const isBusy = ({ id, status, swvId }: { id: string; status: string; swvId: string }): boolean => status !== 'cancelled' && id !== exceptId && groups.has(swvId);
  return [
    ...listMeetings(db, days).filter(isBusy).map(({ swvId, startTime, endTime }) => ({ label: groups.get(swvId) ?? '', startTime, endTime })),
    ...listConversations(db, days)
      .filter(isBusy)
      .map(({ coacheeIds, startTime, minutes }) => ({ label: labelOf(coacheeIds), startTime, endTime: startTime === null || minutes === null ? null : timeOf(minutesOf(startTime) + minutes) })),
  ];
}

function planGroups(db: ReadDb, today: string): PlanGroup[] {
  const trajects = listTrajects(db);
  const seats = listSeats(db);
  const places = placesOfWork(db, today);
  const conversations = listConversations(db);
  const meetings = listMeetings(db);
  const swvIds = [...new Set(trajects.map(({ swvId }) => swvId))];
  return swvIds
    .map((swvId): PlanGroup => {
      const traject = trajectOn(trajects, swvId, today);
      const members = seats.filter((seat) => seat.swvId === swvId && isSeatedFrom(seat, today)).map((seat) => memberOf(seat, { trajects, seats, conversations, places, today }));
      const latest = meetings.findLast((meeting) => meeting.swvId === swvId && meeting.startTime !== null && meeting.status !== 'cancelled');
      const hosts = new Map(members.flatMap(({ schoolId, place }) => (schoolId === null || place === null ? [] : [[schoolId, place] as const])));
      return {
        swvId,
        name: traject?.swvName ?? '',
        example: traject?.example ?? false,
        members: members.sort((a, b) => compareByName({ ...a, id: a.coacheeId }, { ...b, id: b.coacheeId })),
        hosts: [...hosts].map(([schoolId, place]) => ({ schoolId, place })),
        usual: latest?.startTime == null ? null : { startTime: latest.startTime, endTime: latest.endTime },
      };
    })
    .sort((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, 'nl-BE'));
}

type MemberFacts = { readonly trajects: readonly TrajectRow[]; readonly seats: readonly Seat[]; readonly conversations: readonly ConversationRow[]; readonly places: ReturnType<typeof placesOfWork>; readonly today: string };

function memberOf({ swvId, coacheeId, givenName, familyName }: Seat, { trajects, seats, conversations, places, today }: MemberFacts): PlanMember {
  const basis = rhythmBasis(trajects, seats, swvId, coacheeId, today);
  const own = conversations.filter((conversation) => conversation.swvId === swvId && conversation.coacheeId === coacheeId);
  const year = basis === undefined ? undefined : rhythmOf(basis.span, basis.norms, own).years.find(({ schoolYear }) => schoolYear === schoolYearOf(today));
  const work = places.get(coacheeId);
  return { coacheeId, givenName, familyName, place: work?.place ?? null, schoolId: work?.schoolId ?? null, toPlan: year?.toPlan ?? 0 };
}

function planningOverview(db: ReadDb, swvId: string, today: string): PlanningOverview {
  const trajects = listTrajects(db, swvId);
  const traject = trajectOn(trajects, swvId, today);
  const seats = listSeats(db, swvId);
  const conversations = listConversations(db, { swvId });
  const meetings = listMeetings(db, { swvId });
  const events = [...meetings.map((meeting) => meetingEvent(meeting, meetings, traject)), ...conversations.map((conversation) => conversationEvent(conversation, { trajects, seats, conversations }))];
  events.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const days = [...events.map(({ date }) => date), ...(traject === undefined ? [today] : [traject.startsOn, traject.endsOn])].sort();
  const years = schoolYearsBetween(days[0] ?? today, days.at(-1) ?? today);
  const calendar = readDayContext(db);
  return {
    swvId,
    trajectStartsOn: traject?.startsOn ?? null,
    trajectEndsOn: traject?.endsOn ?? null,
    thisYear: schoolYearOf(today),
    years: years.map((schoolYear) => ({ schoolYear, holidays: calendar.holidaysIn(schoolYear), events: events.filter(({ date }) => schoolYearOf(date) === schoolYear) })),
    people: seats.filter((seat) => isSeatedFrom(seat, today)).flatMap((seat) => personRhythm(seat, { trajects, seats, conversations, today })).sort((a, b) => compareByName({ ...a, id: a.coacheeId }, { ...b, id: b.coacheeId })),
  };
}

function momentOf({ date, startTime }: PlannedEvent): string {
  return `${date} ${startTime ?? '00:00'}`;
}

function meetingEvent(meeting: MeetingRow, meetings: readonly MeetingRow[], traject: TrajectRow | undefined): PlannedEvent {
  const { id, date, startTime, status, place, cancelReason, isDateOnly } = meeting;
  const numbered = meetingNumber(id, meetings, traject?.meetingsPerYear ?? 0);
  return { kind: 'meeting', id, date, startTime, status, place, form: null, cancelReason, isDateOnly, people: [], number: numbered?.number ?? null, total: numbered?.total ?? null };
}

type ConversationFacts = Pick<MemberFacts, 'trajects' | 'seats' | 'conversations'>;

function conversationEvent(conversation: ConversationRow, { trajects, seats, conversations }: ConversationFacts): PlannedEvent {
  const { id, swvId, coacheeId, coacheeIds, date, startTime, status, place, form, cancelReason, isDateOnly } = conversation;
  const basis = rhythmBasis(trajects, seats, swvId, coacheeId, date);
  const own = conversations.filter((other) => other.coacheeId === coacheeId);
  const numbered = basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, own);
  return { kind: 'conversation', id, date, startTime, status, place, form, cancelReason, isDateOnly, people: namesAt(coacheeIds, seats), number: numbered?.number ?? null, total: numbered?.total ?? null };
}

function personRhythm({ swvId, coacheeId, givenName, familyName }: Seat, { trajects, seats, conversations, today }: ConversationFacts & { readonly today: string }): PersonRhythm[] {
  const basis = rhythmBasis(trajects, seats, swvId, coacheeId, today);
  if (basis === undefined) return [];
  const own = conversations.filter((conversation) => conversation.coacheeId === coacheeId);
  const rhythm = rhythmOf(basis.span, basis.norms, own);
  const year = rhythm.years.find(({ schoolYear }) => schoolYear === schoolYearOf(today));
  if (year === undefined) return [];
  const coming = own.find(({ status, date, kind }) => status === 'planned' && date >= today && kind !== 'group');
  const next = coming === undefined ? null : { id: coming.id, date: coming.date, number: conversationNumber(coming.id, basis.span, basis.norms, own)?.number ?? null };
  const there = rhythm.held + rhythm.planned;
  const numbersToPlan = Array.from({ length: year.toPlan }, (_, index) => there + index + 1);
  return [{ coacheeId, givenName, familyName, norm: year.norm, held: year.held, planned: year.planned, toPlan: year.toPlan, next, numbersToPlan, total: Math.max(rhythm.total, there + year.toPlan) }];
}
