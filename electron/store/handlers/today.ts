import { getDayOfWeek, parseDate, type CalendarDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { isSeatedOn, meetingNumber, placesOfWork, rhythmBasis, type ConversationRow, type MeetingRow } from '#db/repositories/planning.ts';
import { hasGroups, openAgreements } from '#db/repositories/today.ts';
import { attentionOf } from '#shared/domain/attention.ts';
import { conversationNumber } from '#shared/domain/rhythm.ts';
import { minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { TodayAgreement, TodayDay, TodayEvent, TodayView } from '#shared/ipc/today.ts';
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
  const agreements = openAgreements(db, facts.trajects.map(({ swvId }) => swvId));
  const weekday = weekdayOf(parseDate(today));
  const monday = parseDate(today).subtract({ days: weekday });
  const sunday = monday.add({ days: 6 }).toString();
  const takesPlace = ({ date, status }: { date: string; status: string }): boolean => status !== 'cancelled' && date >= monday.toString() && date <= sunday;
  const events = eventsBetween(db, facts, agreements, today, monday.add({ days: 13 }).toString());
  return {
    today,
    isEmpty: !hasGroups(db),
    isExample: facts.isExample,
    week: { conversations: facts.conversations.filter(takesPlace).length, meetings: facts.meetings.filter(takesPlace).length },
    days: daysOf(events, parseDate(today), 7 - weekday, today),
    nextWeek: weekday < showNextWeekFrom ? [] : daysOf(events, monday.add({ days: 7 }), 7, today).filter((day) => day.events.length > 0),
    attention: attentionOf(attentionGroups(db, facts), today),
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
  const events = [
    ...facts.conversations.filter(isIn).map((conversation) => conversationEvent(conversation, facts, agreements, places.get(conversation.coacheeId)?.place ?? null)),
    ...facts.meetings.filter(isIn).map((meeting) => meetingEvent(meeting, facts, agreements)),
  ];
  return events.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
}

function momentOf({ date, startTime }: DatedEvent): string {
  return `${date} ${startTime ?? '00:00'}`;
}

function conversationEvent(conversation: ConversationRow, facts: TodayFacts, agreements: readonly TodayAgreement[], school: string | null): DatedEvent {
  const { id, swvId, coacheeId, date, startTime, minutes, status, place, form } = conversation;
  const seat = facts.seats.find((candidate) => candidate.swvId === swvId && candidate.coacheeId === coacheeId);
  const basis = rhythmBasis(facts.allTrajects, facts.seats, swvId, coacheeId, date);
  const own = facts.conversations.filter((other) => other.swvId === swvId && other.coacheeId === coacheeId);
  const numbered = basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, own);
  const bsa = facts.measurements.filter((measurement) => measurement.swvId === swvId && measurement.moment === 'BSA' && measurement.naming === 'named');
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
    person: seat === undefined ? null : { coacheeId, givenName: seat.givenName, familyName: seat.familyName },
    number: numbered?.number ?? null,
    total: numbered?.total ?? null,
    openAgreements: agreements.filter((agreement) => agreement.coacheeId === coacheeId && agreement.swvId === swvId).length,
    hasBsa: bsa.length === 0 ? null : bsa.some(({ answeredBy }) => answeredBy.includes(coacheeId)),
    excused: [],
  };
}

function meetingEvent(meeting: MeetingRow, facts: TodayFacts, agreements: readonly TodayAgreement[]): DatedEvent {
  const { id, swvId, date, startTime, endTime, status, place } = meeting;
  const traject = facts.trajects.find((candidate) => candidate.swvId === swvId);
  const numbered = meetingNumber(id, facts.meetings.filter((other) => other.swvId === swvId), traject?.meetingsPerYear ?? 0);
  const excused = facts.seats.filter((seat) => seat.swvId === swvId && isSeatedOn(seat, date) && facts.putOffs.some((put) => put.coacheeId === seat.coacheeId && put.until >= date && (put.swvId === null || put.swvId === swvId)));
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
    person: null,
    number: numbered?.number ?? null,
    total: numbered?.total ?? null,
    openAgreements: agreements.filter((agreement) => agreement.swvId === swvId && agreement.coacheeId === null).length,
    hasBsa: null,
    excused: excused.map(({ givenName }) => givenName),
  };
}

function swvNameOf(facts: TodayFacts, swvId: string): string {
  return facts.trajects.find((traject) => traject.swvId === swvId)?.swvName ?? '';
}
