import { getDayOfWeek, parseDate, type CalendarDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { placesOfWork } from '#db/repositories/places.ts';
import { isSeatedOn, meetingNumber, namesAt, rhythmBasis, trajectOn, type ConversationRow, type MeetingRow } from '#db/repositories/planning.ts';
import { seatKey } from '#db/repositories/rhythm.ts';
import { readDayContext } from '#db/repositories/calendar.ts';
import { placesOf } from '#db/repositories/observations.ts';
import { hasGroups, openAgreements } from '#db/repositories/today.ts';
import { attentionKinds, attentionOf } from '#shared/domain/attention.ts';
import { nextHoliday } from '#shared/domain/holidays.ts';
import { conversationNumber } from '#shared/domain/rhythm.ts';
import { nextCalendarHoliday } from '#shared/domain/school-calendar.ts';
import { endOf, minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { PutOffView, TodayAgreement, TodayDay, TodayEvent, TodayView } from '#shared/ipc/today.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { attentionGroups, readTodayFacts, type TodayFacts } from './today-facts.ts';

type TodayHandlers = Pick<Handlers, 'today.get'>;

/** Vandaag: this week, what asks for attention, what was agreed. Everything is derived, nothing is kept. */
export function todayHandlers({ writer, today }: Deps): TodayHandlers {
  return { 'today.get': () => ok(todayView(writer.db, today())) };
}

/** From this weekday on (3 = Thursday) next week is shown too: little is left of this one. */
const showNextWeekFrom = 3;

function todayView(db: ReadDb, today: string): TodayView {
  const facts = readTodayFacts(db, today);
  const agreements = openAgreements(db, facts.trajects.filter(({ isClosed }) => !isClosed).map(({ swvId }) => swvId));
  const weekday = weekdayOf(parseDate(today));
  const monday = parseDate(today).subtract({ days: weekday });
  const sunday = monday.add({ days: 6 }).toString();
  const calendar = readDayContext(db);
  const takesPlace = ({ date, status }: { date: string; status: string }): boolean => status !== 'cancelled' && date >= monday.toString() && date <= sunday;
  const events = eventsBetween(db, facts, agreements, today, monday.add({ days: 13 }).toString());
  return {
    today,
    isEmpty: !hasGroups(db),
    isExample: facts.isExample,
    week: { conversations: facts.conversations.filter(takesPlace).length, meetings: facts.meetings.filter(takesPlace).length },
    days: daysOf(events, parseDate(today), 7 - weekday, today),
    nextWeek: weekday < showNextWeekFrom ? [] : daysOf(events, monday.add({ days: 7 }), 7, today).filter((day) => day.events.length > 0),
    attention: attentionOf(attentionGroups(db, facts), today, calendar),
    nextHolidayOn: (nextCalendarHoliday(today, calendar) ?? nextHoliday(today)).startsOn,
    putOff: putOffViews(facts),
    agreements: { total: agreements.length, items: agreements },
  };
}

type DatedEvent = TodayEvent & { readonly date: string };

/** Weekdays, and weekend days on which something happens; today always. */
function daysOf(events: readonly DatedEvent[], first: CalendarDate, count: number, today: string): TodayDay[] {
  return Array.from({ length: count }, (_, index) => first.add({ days: index }))
    .map((day) => ({ day, date: day.toString(), events: events.filter(({ date }) => date === day.toString()) }))
    .filter(({ day, date, events: own }) => date === today || own.length > 0 || weekdayOf(day) < 5)
    .map(({ date, events: own }) => ({ date, events: own }));
}

function weekdayOf(day: CalendarDate): number {
  return getDayOfWeek(day, 'nl-BE', 'mon');
}

function eventsBetween(db: ReadDb, facts: TodayFacts, agreements: readonly TodayAgreement[], from: string, to: string): DatedEvent[] {
  const isIn = ({ date, status }: { date: string; status: string }): boolean => status !== 'cancelled' && date >= from && date <= to;
  const places = placesOfWork(db, from);
  const open = Map.groupBy(agreements, ({ swvId, coacheeId }) => seatKey(swvId, coacheeId ?? ''));
  const openOf = ({ swvId, coacheeId }: { swvId: string; coacheeId?: string }): number => open.get(seatKey(swvId, coacheeId ?? ''))?.length ?? 0;
  const events = [
    // What a groepsgesprek looks back on is the group's.
    ...facts.conversations.filter(isIn).map((conversation) => conversationEvent(conversation, facts, openOf(conversation.kind === 'group' ? { swvId: conversation.swvId } : conversation), places.get(conversation.coacheeId)?.place ?? null)),
    ...facts.meetings.filter(isIn).map((meeting) => meetingEvent(meeting, facts, openOf({ swvId: meeting.swvId }))),
    ...observationEvents(db, listRecords(db, 'observation').filter((observation) => isIn(observation) && facts.trajectsOf(observation.swvId).length > 0), facts),
    ...listRecords(db, 'contactMoment').filter((contact) => isIn(contact) && facts.trajectsOf(contact.swvId).length > 0).map((contact) => contactEvent(contact, facts)),
  ];
  return events.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
}

function momentOf({ date, startTime }: DatedEvent): string {
  return `${date} ${startTime ?? '00:00'}`;
}

function conversationEvent(conversation: ConversationRow, facts: TodayFacts, openAgreements: number, school: string | null): DatedEvent {
  const { id, swvId, coacheeId, coacheeIds, date, startTime, minutes, status, place, form } = conversation;
  const basis = rhythmBasis(facts.trajectsOf(swvId), facts.seatsOf(swvId), swvId, coacheeId, date);
  const numbered = basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, facts.conversationsOf(swvId, coacheeId));
  const bsa = facts.measurementsOf(swvId).filter(({ moment, naming }) => moment === 'BSA' && naming === 'named');
  return {
    kind: 'conversation',
    id,
    date,
    swvId,
    swvName: swvNameOf(facts, swvId),
    startTime,
    endTime: startTime === null || minutes === null ? null : timeOf(minutesOf(startTime) + minutes),
    status,
    place: place ?? (form === null || form === 'inPerson' ? school : null),
    form,
    people: namesAt(coacheeIds, facts.seatsOf(swvId)),
    number: numbered?.number ?? null,
    total: numbered?.total ?? null,
    openAgreements,
    hasBsa: bsa.length === 0 ? null : bsa.some(({ answeredBy }) => answeredBy.includes(coacheeId)),
    partner: null,
    observation: null,
    excused: [],
  };
}

function meetingEvent(meeting: MeetingRow, facts: TodayFacts, openAgreements: number): DatedEvent {
  const { id, swvId, date, startTime, endTime, status, place } = meeting;
  const traject = trajectOn(facts.trajectsOf(swvId), swvId, facts.today);
  const numbered = meetingNumber(id, facts.meetingsOf(swvId), traject?.meetingsPerYear ?? 0);
  // Put off for one point of the list says nothing about who comes.
  const off = facts.putOffs.filter((put) => put.point === null && put.until >= date && (put.swvId === null || put.swvId === swvId));
  const excused = facts.seatsOf(swvId).filter((seat) => isSeatedOn(seat, date) && off.some(({ coacheeId }) => coacheeId === seat.coacheeId));
  return {
    kind: 'meeting',
    id,
    date,
    swvId,
    swvName: swvNameOf(facts, swvId),
    startTime,
    endTime,
    status,
    place,
    form: null,
    people: [],
    number: numbered?.number ?? null,
    total: numbered?.total ?? null,
    openAgreements,
    hasBsa: null,
    partner: null,
    observation: null,
    excused: excused.map(({ givenName }) => givenName),
  };
}

function contactEvent({ id, swvId, date, startTime, minutes, status, place, form, partner }: Rec<'contactMoment'>, facts: TodayFacts): DatedEvent {
  const nothingElse = { people: [], number: null, total: null, openAgreements: 0, hasBsa: null, excused: [] };
  return { kind: 'contact', id, date, swvId, swvName: swvNameOf(facts, swvId), startTime, endTime: endOf(startTime, minutes), status, place, form, partner, observation: null, ...nothingElse };
}

function observationEvents(db: ReadDb, observations: readonly Rec<'observation'>[], facts: TodayFacts): DatedEvent[] {
  const places = placesOf(db, observations);
  const nothingElse = { form: null, partner: null, number: null, total: null, openAgreements: 0, hasBsa: null, excused: [] };
  return observations.map(({ id, swvId, coacheeId, date, startTime, minutes, status, kind }): DatedEvent => {
    return { kind: 'observation', id, date, swvId, swvName: swvNameOf(facts, swvId), startTime, endTime: endOf(startTime, minutes), status, place: places.get(id) ?? null, people: namesAt([coacheeId], facts.seatsOf(swvId)), observation: kind, ...nothingElse };
  });
}

function swvNameOf(facts: TodayFacts, swvId: string): string {
  return facts.trajectsOf(swvId)[0]?.swvName ?? '';
}

/** What is put off in the groups that are shown, with who or what it is about. */
function putOffViews(facts: TodayFacts): PutOffView[] {
  const groups = new Map(facts.trajects.map(({ swvId, swvName }) => [swvId, swvName]));
  const people = new Map(facts.putOffs.length === 0 ? [] : facts.trajects.flatMap(({ swvId }) => facts.seatsOf(swvId).map((seat) => [seat.coacheeId, seat] as const)));
  return facts.putOffs.flatMap(({ id, coacheeId, swvId, kind, point, until }): PutOffView[] => {
    const seat = coacheeId === null ? undefined : people.get(coacheeId);
    const swvName = groups.get(swvId ?? seat?.swvId ?? '');
    if (swvName === undefined || (coacheeId !== null && seat === undefined)) return [];
    const person = seat === undefined ? null : { coacheeId: seat.coacheeId, givenName: seat.givenName, familyName: seat.familyName };
    return [{ id, person, swvName, kind, point: attentionKinds.find((known) => known === point) ?? null, until }];
  });
}
