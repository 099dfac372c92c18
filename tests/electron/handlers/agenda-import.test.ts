import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#db/records/write.ts';
import { listRecords } from '#db/records/read.ts';
import { agendaHandlers } from '#electron/store/handlers/agenda.ts';
import { calendarText, linesOf } from '#electron/store/handlers/calendar-file.ts';
import { calendarImportHandlers } from '#electron/store/handlers/calendar-import.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { readCalendar } from '#electron/store/imports/calendar/read-calendar.ts';
import type { CalendarFileEvent } from '#shared/domain/calendar-file.ts';
import type { CalendarSession, EventChoice } from '#shared/ipc/agenda.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

const token = '01900000-0000-7000-8000-00000000abcd';
let store: PlanStore;
let handlers: ReturnType<typeof calendarImportHandlers>;

beforeEach(() => {
  store = planStore();
  handlers = calendarImportHandlers(store.deps);
});

function event(uid: string, summary: string, more: Partial<CalendarFileEvent> = {}): CalendarFileEvent {
  const moment = { startsOn: '2026-12-03', endsOn: '2026-12-03', startTime: '09:30', endTime: '10:30', isAllDay: false };
  return { uid, summary, recurrenceId: null, sequence: 0, status: 'confirmed', location: null, description: 'iets privé', organizer: null, busy: 'busy', changedAt: null, ...moment, ...more };
}

async function read(events: readonly CalendarFileEvent[], hash = 'a'.repeat(64)): Promise<CalendarSession> {
  store.answerParser(token, { ok: true, value: { hash, calendar: { name: null, method: 'PUBLISH', events, outside: 0, notices: [] } } });
  return valueOf(await handlers['calendarImport.read']({ token }));
}

async function take(session: CalendarSession, other: Record<string, EventChoice> = {}) {
  store.wait(5);
  const choices = session.rows.map(({ key, proposal }) => ({ key, choice: other[key] ?? proposal.choice }));
  return handlers['calendarImport.run']({ sessionId: session.sessionId, choices });
}

const wholeDay = { startTime: null, endTime: null, isAllDay: true } as const;

describe('a calendar file in', () => {
  it('proposes what an event is from its moment, its names and its words', async () => {
    const conversationId = store.add('conversation', { swvId: store.swvId, coacheeId: store.people[1] ?? '', date: '2026-12-03', startTime: '14:00', status: 'planned' });
    const { rows } = await read([
      event('a', 'Koffie met zoe caglar d’hondt'),
      event('b', 'Overleg', { startTime: '14:15', endTime: '15:00' }),
      event('c', 'Ter Dijle, hele dag', { startsOn: '2026-12-10', endsOn: '2026-12-10', startTime: '09:00', endTime: '15:30' }),
      event('d', 'Belletje CODI Ter Dijle', { startsOn: '2026-12-11', endsOn: '2026-12-11' }),
      event('e', 'Verlof', { startsOn: '2026-12-14', endsOn: '2026-12-16', ...wholeDay }),
      event('f', 'Tandarts', { startsOn: '2026-12-17', endsOn: '2026-12-17' }),
    ]);
    expect(rows.map(({ proposal }) => [proposal.choice, proposal.reason])).toEqual([
      [{ kind: 'conversation', swvId: store.swvId, coacheeId: store.people[0] }, 'person'],
      [{ kind: 'link', type: 'conversation', id: conversationId }, 'sameMoment'],
      [{ kind: 'meeting', swvId: store.swvId }, 'group'],
      [{ kind: 'contact', swvId: store.swvId, partner: 'codi' }, 'partner'],
      [{ kind: 'away' }, 'away'],
      [{ kind: 'ignore' }, 'nothing'],
    ]);
  });

  it('takes over what was confirmed in one act, and changes nothing when it comes again', async () => {
    const events = [event('a', 'Gesprek Zoë', { location: 'Leuven' }), event('e', 'Verlof', { ...wholeDay, startsOn: '2026-12-14', endsOn: '2026-12-16' }), event('f', 'Tandarts')];
    const done = valueOf(await take(await read(events)));
    expect(done).toMatchObject({ added: 2, changed: 0, code: 'imports.calendar' });
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ coacheeId: store.people[0], date: '2026-12-03', startTime: '09:30', minutes: 60, place: 'Leuven', status: 'planned' }]);
    expect(listRecords(store.db, 'calendarPeriod')).toMatchObject([{ kind: 'coachAway', startsOn: '2026-12-14', endsOn: '2026-12-16' }]);
    expect(store.backups).toEqual(['import']);
    const again = await read(events);
    expect(again).toMatchObject({ rows: [], quiet: 3 });
    expect(codeOf(await take(again))).toBe('import-nothing-new');
    expect(listRecords(store.db, 'conversation')).toHaveLength(1);
  });

  it('keeps no word of an event that was left out', async () => {
    valueOf(await take(await read([event('f', 'Tandarts Janssens')])));
    valueOf(await handlers['calendarImport.forget']({}));
    const tables = store.db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const text = JSON.stringify(tables.map(({ name }) => store.db.prepare(`SELECT * FROM "${name}"`).all()));
    expect(text).not.toMatch(/Tandarts|Janssens|privé/);
  });

  it('follows an event that was moved, and one that was cancelled, after they were shown', async () => {
    valueOf(await take(await read([event('a', 'Gesprek Zoë')])));
    const moved = await read([event('a', 'Gesprek Zoë', { startsOn: '2026-12-08', endsOn: '2026-12-08', startTime: '11:00', endTime: '12:00', sequence: 1 })]);
    expect(moved.rows).toMatchObject([{ state: 'changed', own: { startsOn: '2026-12-03' }, proposal: { choice: { kind: 'follow' } } }]);
    valueOf(await take(moved));
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ date: '2026-12-08', startTime: '11:00' }]);
    const cancelled = await read([event('a', 'Gesprek Zoë', { startsOn: '2026-12-08', endsOn: '2026-12-08', status: 'cancelled', sequence: 2 })]);
    expect(cancelled.rows[0]?.state).toBe('cancelled');
    valueOf(await take(cancelled));
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ status: 'cancelled' }]);
    expect((await read([event('a', 'Gesprek Zoë', { startsOn: '2026-12-08', endsOn: '2026-12-08', status: 'cancelled', sequence: 2 })])).rows).toEqual([]);
  });

  it('leaves ours alone when the coach says so', async () => {
    valueOf(await take(await read([event('a', 'Gesprek Zoë')])));
    const moved = await read([event('a', 'Gesprek Zoë', { startsOn: '2026-12-08', endsOn: '2026-12-08', sequence: 1 })]);
    expect(codeOf(await take(moved, { a: { kind: 'keep' } }))).toBe('import-nothing-new');
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ date: '2026-12-03' }]);
  });

  it('is taken back whole, and can then be taken over again', async () => {
    const conversationId = store.add('conversation', { swvId: store.swvId, coacheeId: store.people[1] ?? '', date: '2026-12-03', startTime: '09:45', status: 'planned' });
    const events = [event('a', 'Overleg'), event('c', 'Ter Dijle bijeenkomst', { startsOn: '2026-12-10', endsOn: '2026-12-10' })];
    valueOf(await take(await read(events)));
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ id: conversationId, startTime: '09:30' }]);
    const [entry] = valueOf(await handlers['calendarImport.history']({}));
    valueOf(await handlers['calendarImport.undo']({ batchId: entry?.batchId ?? '' }));
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ id: conversationId, startTime: '09:45' }]);
    expect(listRecords(store.db, 'meeting')).toEqual([]);
    expect((await read(events)).rows).toHaveLength(2);
    expect(valueOf(await handlers['calendarImport.history']({}))[0]?.undone).toBe(true);
  });

  it('knows its own events by their UID: the same is quiet, an older copy is passed over, a change is proposed', async () => {
    const id = store.add('conversation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', date: '2026-12-03', startTime: '09:30', minutes: 60, place: 'Leuven', status: 'planned' });
    const switches = { withNames: false, withPlaces: false, language: 'nl-BE' } as const;
    const sent = (): CalendarFileEvent[] => {
      const bytes = new TextEncoder().encode(calendarText(linesOf(store.db, store.writer.now(), { scope: { kind: 'year', schoolYear: 2026 }, ...switches }), store.writer.now()));
      return [...valueOf(readCalendar(bytes, { from: '2026-09-01', to: '2027-08-31' })).events];
    };
    const first = sent();
    expect((await read(first)).rows).toEqual([]);
    store.wait(5);
    valueOf(commit(store.writer, { code: 'conversation.moved' }, [{ op: 'update', type: 'conversation', id, values: { date: '2026-12-04' } }]));
    expect((await read(first)).rows).toEqual([]);
    const [now] = sent();
    const moved = await read([{ ...(now as CalendarFileEvent), startsOn: '2026-12-09', endsOn: '2026-12-09' }]);
    expect(moved.rows).toMatchObject([{ state: 'changed', own: { id } }]);
    valueOf(await take(moved));
    expect(listRecords(store.db, 'conversation')).toMatchObject([{ date: '2026-12-09' }]);
  });

  it('knows its own observatie by its UID, and follows it when it is moved or cancelled elsewhere', async () => {
    const schoolId = store.add('school', { name: 'De Linde' });
    const id = store.add('observation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', kind: 'schoolVisit', date: '2026-12-03', startTime: '09:00', minutes: 120, schoolId, status: 'planned' });
    const sent = (): CalendarFileEvent[] => {
      const lines = linesOf(store.db, store.writer.now(), { scope: { kind: 'year', schoolYear: 2026 }, withNames: false, withPlaces: true, language: 'nl-BE' });
      return [...valueOf(readCalendar(new TextEncoder().encode(calendarText(lines, store.writer.now())), { from: '2026-09-01', to: '2027-08-31' })).events];
    };
    const [first] = sent() as [CalendarFileEvent];
    expect((await read([first])).rows).toEqual([]);
    const moved = await read([{ ...first, startsOn: '2026-12-09', endsOn: '2026-12-09', startTime: '10:00', endTime: '11:00' }]);
    expect(moved.rows).toMatchObject([{ state: 'changed', own: { type: 'observation', id } }]);
    valueOf(await take(moved));
    expect(listRecords(store.db, 'observation')).toMatchObject([{ date: '2026-12-09', startTime: '10:00', minutes: 60, place: null, schoolId }]);
    const [now] = sent() as [CalendarFileEvent];
    valueOf(await take(await read([{ ...now, status: 'cancelled' }], 'b'.repeat(64))));
    expect(listRecords(store.db, 'observation')).toMatchObject([{ status: 'cancelled' }]);
  });

  it('links someone else’s event to the observatie at that hour, lets go of it with the observatie, and takes it back whole', async () => {
    const id = store.add('observation', { swvId: store.swvId, coacheeId: store.people[1] ?? '', kind: 'jobShadowing', date: '2026-12-03', startTime: '09:30', status: 'planned' });
    const session = await read([event('a', 'Meelopen')]);
    expect(session.rows).toMatchObject([{ proposal: { choice: { kind: 'link', type: 'observation', id }, reason: 'sameMoment' } }]);
    valueOf(await take(session));
    expect(listRecords(store.db, 'calendarLink')).toMatchObject([{ observationId: id }]);
    expect((await read([event('a', 'Meelopen')])).rows).toEqual([]);
    const records = recordsHandlers(store.deps);
    valueOf(await records['records.remove']({ type: 'observation', id }));
    expect(listRecords(store.db, 'calendarLink')).toEqual([]);
    valueOf(await records['records.restore']({ type: 'observation', id }));
    expect(listRecords(store.db, 'calendarLink')).toHaveLength(1);
  });

  it('proposes the groepsgesprek when the title names any of its people', async () => {
    const [zoe = '', pieter = ''] = store.people;
    const id = store.add('conversation', { swvId: store.swvId, coacheeId: zoe, coacheeIds: [zoe, pieter], kind: 'group', date: '2026-12-03', startTime: '14:00', status: 'planned' });
    const [row] = (await read([event('a', 'Overleg Pieter')])).rows;
    expect(row?.proposal).toEqual({ choice: { kind: 'link', type: 'conversation', id }, reason: 'sameDay' });
  });

  it('offers an event again once what came of it was deleted', async () => {
    valueOf(await take(await read([event('a', 'Gesprek Zoë')])));
    const [made] = listRecords(store.db, 'conversation');
    valueOf(await recordsHandlers(store.deps)['records.remove']({ type: 'conversation', id: made?.id ?? '' }));
    expect((await read([event('a', 'Gesprek Zoë')])).rows).toMatchObject([{ state: 'new' }]);
  });
});

describe('the agenda', () => {
  it('shows appointments, periods and days off of all groups between two days', async () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-12-18', status: 'planned', startTime: '09:00' });
    store.add('contactMoment', { swvId: store.swvId, partner: 'codi', date: '2026-12-17', status: 'planned', startTime: '10:00', minutes: 30 });
    store.add('trajectWindow', { swvId: store.swvId, kind: 'conversations', startsOn: '2026-11-01', endsOn: '2027-01-31' });
    store.add('calendarPeriod', { kind: 'coachAway', startsOn: '2026-12-16', endsOn: '2026-12-16' });
    const { items, swvs } = valueOf(await agendaHandlers(store.deps)['agenda.view']({ from: '2026-12-14', to: '2026-12-22' }));
    expect(items.map(({ kind, startsOn, endTime }) => [kind, startsOn, endTime])).toEqual([
      ['window', '2026-11-01', null],
      ['coachAway', '2026-12-16', null],
      ['contact', '2026-12-17', '10:30'],
      ['meeting', '2026-12-18', null],
      ['holiday', '2026-12-21', null],
    ]);
    expect(swvs).toEqual([{ swvId: store.swvId, name: 'Ter Dijle' }]);
  });

  it('marks what begins within the hour, without who or where', async () => {
    store.add('conversation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', date: '2026-11-23', startTime: '12:45', status: 'planned' });
    const soon = valueOf(await agendaHandlers(store.deps)['agenda.soon']({}));
    expect(soon).toEqual({ type: 'conversation', time: '12:45', at: '2026-11-23T10:45:00.000Z', startsAt: '2026-11-23T11:45:00.000Z' });
  });
});
