import type { ReadDb } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { listConversations, listMeetings, listSeats, listTrajects, meetingNumber, namesAt, rhythmBasis, trajectOn, type ConversationRow, type MeetingRow, type Seat, type TrajectRow } from '#db/repositories/planning.ts';
import { plgStarts } from '#db/repositories/plg.ts';
import { inDateOrder, type LineEvent, type LineShade } from '#shared/domain/line-events.ts';
import type { Rec } from '#shared/domain/records.ts';
import { conversationNumber } from '#shared/domain/rhythm.ts';
import { dayContext } from '#shared/domain/school-calendar.ts';
import { schoolYearsBetween } from '#shared/domain/school-year.ts';
import { minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import type { Line } from '#shared/ipc/line.ts';

/** The lines of every group with a traject, real ones first, by name; of one group when asked. Everything is read in one pass. */
export function linesOf(db: ReadDb, today: string, swvId: string | null): Line[] {
  const trajects = listTrajects(db, swvId);
  const of = swvId === null ? {} : { swvId };
  const seats = listSeats(db, swvId);
  const meetings = Map.groupBy(listMeetings(db, of), (row) => row.swvId);
  const conversations = Map.groupBy(listConversations(db, of), (row) => row.swvId);
  const measurements = Map.groupBy(listRecords(db, 'measurement', of), (row) => row.swvId);
  const windows = Map.groupBy(listRecords(db, 'trajectWindow', of), (row) => row.swvId);
  const contacts = Map.groupBy(listRecords(db, 'contactMoment', of), (row) => row.swvId);
  const plgs = plgStarts(db);
  const observations = Map.groupBy(listRecords(db, 'observation', of), (row) => row.swvId);
  const calendar = listRecords(db, 'calendarPeriod');
  const lines = [...new Set(trajects.map((traject) => traject.swvId))].flatMap((id): Line[] => {
    const traject = trajectOn(trajects, id, today);
    if (traject === undefined) return [];
    const facts = { trajects, seats: seats.filter((seat) => seat.swvId === id), traject };
    const taken = measurements.get(id) ?? [];
    const events = [
      ...(meetings.get(id) ?? []).map((meeting, _index, all) => meetingEvent(meeting, all, traject)),
      ...conversationEvents(conversations.get(id) ?? [], facts),
      ...taken.map((measurement) => measurementEvent(measurement, today)),
      ...(windows.get(id) ?? []).map((window) => windowEvent(window, taken, plgs.get(id) ?? null)),
      ...(contacts.get(id) ?? []).map(contactEvent),
      ...(observations.get(id) ?? []).map((observation) => observationEvent(observation, facts.seats)),
    ].sort(inDateOrder);
    const { startsOn, endsOn } = bounds(traject, events);
    return [{ swvId: id, name: traject.swvName, example: traject.example, startsOn, endsOn, shades: shadesOf(calendar, startsOn, endsOn), events }];
  });
  return lines.sort((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, 'nl-BE', { numeric: true }));
}

/** The traject, made longer by what lies in the school years right before and after it. */
function bounds(traject: TrajectRow, events: readonly LineEvent[]): { startsOn: string; endsOn: string } {
  const startsOn = [traject.startsOn, ...events.map((event) => event.startsOn)].sort()[0] ?? traject.startsOn;
  const endsOn = [traject.endsOn, ...events.map((event) => event.endsOn)].sort().at(-1) ?? traject.endsOn;
  return { startsOn, endsOn };
}

/** School holidays of two days and more, and the days that the coach is away. Single free days are told when something is put on them. */
function shadesOf(calendar: readonly Rec<'calendarPeriod'>[], startsOn: string, endsOn: string): LineShade[] {
  const context = dayContext(calendar);
  const holidays = schoolYearsBetween(startsOn, endsOn).flatMap((year) => context.holidaysIn(year));
  const away = calendar.filter(({ kind }) => kind === 'coachAway').filter((period) => period.endsOn >= startsOn && period.startsOn <= endsOn);
  return [
    ...holidays.filter((holiday) => holiday.startsOn !== holiday.endsOn).map(({ name, label, ...days }): LineShade => ({ kind: 'holiday', name, label, startsOn: days.startsOn, endsOn: days.endsOn })),
    ...away.map(({ label, ...days }): LineShade => ({ kind: 'coachAway', name: null, label, startsOn: days.startsOn, endsOn: days.endsOn })),
  ];
}

const nothing = { startTime: null, endTime: null, topic: null, label: null, place: null, people: [], name: null, number: null, total: null } as const;

function meetingEvent({ id, swvId, date, status, startTime, endTime, place, title }: MeetingRow, all: readonly MeetingRow[], traject: TrajectRow): LineEvent {
  const numbered = meetingNumber(id, all, traject.meetingsPerYear);
  return { ...nothing, kind: 'meeting', id, swvId, startsOn: date, endsOn: date, startTime, endTime, status, place, label: title, number: numbered?.number ?? null, total: numbered?.total ?? null };
}

type Facts = { readonly trajects: readonly TrajectRow[]; readonly seats: readonly Seat[] };

function conversationEvents(rows: readonly ConversationRow[], { trajects, seats }: Facts): LineEvent[] {
  const perPerson = Map.groupBy(rows, ({ coacheeId }) => coacheeId);
  return rows.map(({ id, swvId, coacheeId, coacheeIds, date, status, startTime, minutes, place }) => {
    const basis = rhythmBasis(trajects, seats, swvId, coacheeId, date);
    const numbered = basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, perPerson.get(coacheeId) ?? []);
    const endTime = startTime === null || minutes === null ? null : timeOf(minutesOf(startTime) + minutes);
    return { ...nothing, kind: 'conversation', id, swvId, startsOn: date, endsOn: date, startTime, endTime, status, place, people: namesAt(coacheeIds, seats), number: numbered?.number ?? null, total: numbered?.total ?? null };
  });
}

function measurementEvent({ id, swvId, moment, takenOn, label }: Rec<'measurement'>, today: string): LineEvent {
  return { ...nothing, kind: 'measurement', id, swvId, startsOn: takenOn, endsOn: takenOn, status: takenOn <= today ? 'held' : 'planned', topic: moment, label };
}

/** A window for a measurement is done once the measurement was taken in it, the one for the PLG once a first one started. */
function windowEvent({ id, swvId, kind, startsOn, endsOn, round, label, doneOn }: Rec<'trajectWindow'>, taken: readonly Rec<'measurement'>[], plgStartedOn: string | null): LineEvent {
  const isTaken = taken.some(({ moment, takenOn }) => moment === kind && startsOn <= takenOn && takenOn <= endsOn);
  const isStarted = kind === 'plgStart' && plgStartedOn !== null;
  return { ...nothing, kind: 'window', id, swvId, startsOn, endsOn, status: doneOn !== null || isTaken || isStarted ? 'held' : 'planned', topic: kind, label, number: round };
}

function contactEvent({ id, swvId, date, status, startTime, partner, name, place, subject }: Rec<'contactMoment'>): LineEvent {
  return { ...nothing, kind: 'contact', id, swvId, startsOn: date, endsOn: date, startTime, status, topic: partner, label: subject, name, place };
}

function observationEvent({ id, swvId, coacheeId, date, status, startTime, kind, place }: Rec<'observation'>, seats: readonly Seat[]): LineEvent {
  return { ...nothing, kind: 'observation', id, swvId, startsOn: date, endsOn: date, startTime, status, topic: kind, place, people: namesAt([coacheeId], seats) };
}
