import type { ReadDb } from '#db/connection.ts';
import { calendarPeriods, readDayContext, schoolsOfGroup } from '#db/repositories/calendar.ts';
import { getRecords, listRecords } from '#db/records/read.ts';
import { placesOf } from '#db/repositories/observations.ts';
import { plgStarts } from '#db/repositories/plg.ts';
import { placesOfWork } from '#db/repositories/places.ts';
import { meetingNumber, namesAt, rhythmBasis, trajectOn } from '#db/repositories/planning.ts';
import type { AgendaItem, AgendaKind } from '#shared/domain/agenda.ts';
import { conversationNumber } from '#shared/domain/rhythm.ts';
import { schoolYearsBetween } from '#shared/domain/school-year.ts';
import { endOf } from '#shared/domain/time-of-day.ts';
import type { AgendaView } from '#shared/ipc/agenda.ts';
import { readTodayFacts, type TodayFacts } from './today-facts.ts';

type Span = { readonly from: string; readonly to: string };

/** Everything between two days, of all groups that are shown: appointments, periods of the trajects, days off. */
export function agendaView(db: ReadDb, span: Span, today: string): AgendaView {
  const facts = readTodayFacts(db, today);
  const names = new Map(facts.trajects.map(({ swvId, swvName }) => [swvId, swvName]));
  const items = [...meetings(facts, span), ...conversations(db, facts, span), ...contacts(db, names, span), ...observations(db, names, span), ...windows(db, names, span), ...measurements(facts, span), ...daysOff(db, [...names.keys()], span)];
  return {
    today,
    swvs: [...names].map(([swvId, name]) => ({ swvId, name })).sort((a, b) => a.name.localeCompare(b.name, 'nl-BE')),
    items: items.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

function orderOf({ startsOn, startTime, id }: AgendaItem): string {
  return `${startsOn} ${startTime ?? ''} ${id}`;
}

function touches(startsOn: string, endsOn: string, { from, to }: Span): boolean {
  return startsOn <= to && endsOn >= from;
}

const plain = { startTime: null, endTime: null, status: null, swvName: null, people: [], number: null, total: null, place: null, form: null, label: null, code: null } as const;

function meetings(facts: TodayFacts, span: Span): AgendaItem[] {
  const bySwv = Map.groupBy(facts.meetings, ({ swvId }) => swvId);
  return facts.meetings
    .filter(({ date }) => touches(date, date, span))
    .map(({ id, swvId, date, startTime, endTime, status, place }): AgendaItem => {
      const traject = trajectOn(facts.allTrajects, swvId, date);
      const numbered = meetingNumber(id, bySwv.get(swvId) ?? [], traject?.meetingsPerYear ?? 0);
      return { ...plain, kind: 'meeting', id, startsOn: date, endsOn: date, startTime, endTime, status, swvIds: [swvId], swvName: traject?.swvName ?? null, number: numbered?.number ?? null, total: numbered?.total ?? null, place };
    });
}

function conversations(db: ReadDb, facts: TodayFacts, span: Span): AgendaItem[] {
  const own = Map.groupBy(facts.conversations, ({ swvId, coacheeId }) => `${swvId} ${coacheeId}`);
  const seats = Map.groupBy(facts.seats, ({ swvId, coacheeId }) => `${swvId} ${coacheeId}`);
  const places = placesOfWork(db, span.from);
  return facts.conversations
    .filter(({ date }) => touches(date, date, span))
    .map(({ id, swvId, coacheeId, coacheeIds, date, startTime, minutes, status, place, form }): AgendaItem => {
      const key = `${swvId} ${coacheeId}`;
      const basis = rhythmBasis(facts.allTrajects, seats.get(key) ?? [], swvId, coacheeId, date);
      const numbered = basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, own.get(key) ?? []);
      const school = form === null || form === 'inPerson' ? (places.get(coacheeId)?.place ?? null) : null;
      return {
        ...plain,
        kind: 'conversation',
        id,
        startsOn: date,
        endsOn: date,
        startTime,
        endTime: endOf(startTime, minutes),
        status,
        swvIds: [swvId],
        swvName: trajectOn(facts.allTrajects, swvId, date)?.swvName ?? null,
        people: namesAt(coacheeIds, facts.seats),
        number: numbered?.number ?? null,
        total: numbered?.total ?? null,
        place: place ?? school,
        form,
      };
    });
}

function contacts(db: ReadDb, names: ReadonlyMap<string, string>, span: Span): AgendaItem[] {
  return listRecords(db, 'contactMoment')
    .filter(({ swvId, date }) => names.has(swvId) && touches(date, date, span))
    .map(({ id, swvId, date, startTime, minutes, status, place, form, partner, subject }): AgendaItem => ({
      ...plain, kind: 'contact', id, startsOn: date, endsOn: date, startTime, endTime: endOf(startTime, minutes), status, swvIds: [swvId], swvName: names.get(swvId) ?? null, place, form, code: partner, label: subject,
    }));
}

function observations(db: ReadDb, names: ReadonlyMap<string, string>, span: Span): AgendaItem[] {
  const found = listRecords(db, 'observation').filter(({ swvId, date }) => names.has(swvId) && touches(date, date, span));
  const people = new Map(getRecords(db, 'coachee', found.map(({ coacheeId }) => coacheeId)).map(({ id, givenName, familyName }) => [id, { coacheeId: id, givenName, familyName }]));
  const places = placesOf(db, found);
  return found.map(({ id, swvId, coacheeId, date, startTime, minutes, status, kind }): AgendaItem => ({
    ...plain, kind: 'observation', id, startsOn: date, endsOn: date, startTime, endTime: endOf(startTime, minutes), status, swvIds: [swvId], swvName: names.get(swvId) ?? null, people: [people.get(coacheeId) ?? []].flat(), place: places.get(id) ?? null, code: kind,
  }));
}

function windows(db: ReadDb, names: ReadonlyMap<string, string>, span: Span): AgendaItem[] {
  const plgs = plgStarts(db);
  return listRecords(db, 'trajectWindow')
    .filter(({ swvId, startsOn, endsOn }) => names.has(swvId) && touches(startsOn, endsOn, span))
    .map(({ id, swvId, startsOn, endsOn, kind, round, label, doneOn }): AgendaItem => ({ ...plain, kind: 'window', id, startsOn, endsOn, status: doneOn === null && !(kind === 'plgStart' && plgs.has(swvId)) ? 'planned' : 'held', swvIds: [swvId], swvName: names.get(swvId) ?? null, number: round, label, code: kind }));
}

function measurements(facts: TodayFacts, span: Span): AgendaItem[] {
  return facts.measurements
    .filter(({ takenOn }) => touches(takenOn, takenOn, span))
    .map(({ measurementId, swvId, takenOn, moment }): AgendaItem => ({ ...plain, kind: 'measurement', id: measurementId, startsOn: takenOn, endsOn: takenOn, status: 'held', swvIds: [swvId], swvName: trajectOn(facts.allTrajects, swvId, takenOn)?.swvName ?? null, code: moment }));
}

const periodKinds = { localFreeDay: 'localFreeDay', studyDay: 'studyDay', examWeek: 'examWeek', coachAway: 'coachAway' } as const satisfies Partial<Record<AgendaKind, AgendaKind>>;

/** Holidays as they count in this vault, free days of the schools of these groups, days on which the coach is away. */
function daysOff(db: ReadDb, swvIds: readonly string[], span: Span): AgendaItem[] {
  const context = readDayContext(db);
  const schools = new Map<string, string[]>();
  for (const swvId of swvIds) for (const school of schoolsOfGroup(db, swvId, span.from)) schools.set(school, [...(schools.get(school) ?? []), swvId]);
  const schoolNames = new Map(listRecords(db, 'school').map(({ id, name }) => [id, name]));
  const holidays = schoolYearsBetween(span.from, span.to)
    .flatMap((year) => context.holidaysIn(year))
    .filter(({ startsOn, endsOn }) => touches(startsOn, endsOn, span))
    .map(({ name, label, startsOn, endsOn, periodId }): AgendaItem => ({ ...plain, kind: 'holiday', id: periodId ?? `holiday:${startsOn}`, startsOn, endsOn, swvIds: [], label, code: name }));
  const others = calendarPeriods(db).flatMap((period): AgendaItem[] => {
    const { id, kind, schoolId, startsOn, endsOn, label } = period;
    if (kind === 'holiday' || !touches(startsOn, endsOn, span)) return [];
    const own = schoolId === null ? [] : schools.get(schoolId);
    if (own === undefined) return [];
    const school = schoolId === null ? null : (schoolNames.get(schoolId) ?? null);
    return [{ ...plain, kind: periodKinds[kind], id, startsOn, endsOn, swvIds: own, label: [school, label].filter((part) => part !== null).join(' · ') || null }];
  });
  return [...holidays, ...others];
}
