import { beforeEach, describe, expect, it } from 'vitest';
import { getRecord } from '#db/records/read.ts';
import { undoAct } from '#db/records/history.ts';
import { lineHandlers } from '#electron/store/handlers/line.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { Line, LinePaper, LineReader } from '#shared/ipc/line.ts';
import { generateGroups } from '../../support/generate.ts';
import { memoryStore, valueOf } from '../../support/store.ts';
import { addGroup, addMeasurement, planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: Pick<Handlers, Extract<keyof Handlers, `line.${string}`>>;

beforeEach(() => {
  store = planStore();
  handlers = lineHandlers(store.deps);
});

const zoe = (): string => store.people[0] ?? '';
const line = async (): Promise<Line> => {
  const found = valueOf(await handlers['line.get']({ swvId: store.swvId }));
  if (found === null) throw new Error('there is a line');
  return found;
};
const paper = async (reader: LineReader, withNames: boolean): Promise<LinePaper> => {
  const found = valueOf(await handlers['line.paper']({ swvId: store.swvId, reader, withNames }));
  if (found === null) throw new Error('there is a sheet');
  return found;
};

function fill(): { meeting: string; talk: string; window: string; held: string } {
  const { swvId, add } = store;
  const held = add('meeting', { swvId, date: '2026-10-15', status: 'held', title: 'Feedback' });
  const meeting = add('meeting', { swvId, date: '2026-11-26', status: 'planned', startTime: '09:00', reasons: [] });
  const talk = add('conversation', { swvId, coacheeId: zoe(), date: '2026-12-01', status: 'planned', startTime: '09:30', minutes: 90, place: 'De Regenboog' });
  const window = add('trajectWindow', { swvId, kind: 'conversations', startsOn: '2027-01-11', endsOn: '2027-02-05', round: 4 });
  addMeasurement(store, [[store.themes[0] ?? '', 2]], { takenOn: '2025-10-01' });
  add('trajectWindow', { swvId, kind: 'BSA', startsOn: '2025-09-15', endsOn: '2025-10-15' });
  add('contactMoment', { swvId, partner: 'codi', date: '2026-09-10', status: 'held', name: 'Jan Peeters', subject: 'Hoe het loopt' });
  add('calendarPeriod', { kind: 'coachAway', startsOn: '2026-12-14', endsOn: '2026-12-16', label: 'studiereis' });
  return { meeting, talk, window, held };
}

describe('the tweejarenlijn of a group', () => {
  it('holds everything in the order of the calendar, with holidays, and what is done is done', async () => {
    fill();
    const { startsOn, endsOn, events, shades } = await line();
    expect([startsOn, endsOn]).toEqual(['2025-09-01', '2027-06-30']);
    expect(events.map(({ kind, topic, status, number, total }) => [kind, topic, status, number, total])).toEqual([
      ['window', 'BSA', 'held', null, null],
      ['measurement', 'BSA', 'held', null, null],
      ['contact', 'codi', 'held', null, null],
      ['meeting', null, 'held', 1, 10],
      ['meeting', null, 'planned', 2, 10],
      ['conversation', null, 'planned', 1, 4],
      ['window', 'conversations', 'planned', 4, null],
    ]);
    expect(shades.filter(({ name }) => name === 'christmas').map((shade) => shade.startsOn)).toEqual(['2025-12-22', '2026-12-21']);
    expect(shades.find(({ kind }) => kind === 'coachAway')).toMatchObject({ label: 'studiereis' });
    expect(shades.some(({ name }) => name === 'labourDay')).toBe(false);
  });

  it('is not there for a group without a traject', async () => {
    const swvId = store.add('swv', { name: 'Nog niets' });
    expect(valueOf(await handlers['line.get']({ swvId }))).toBeNull();
  });

  it('stands beside the lines of other groups by name', async () => {
    addGroup(store.add, store.programmeId, 'De Wissel', ['An Maes']);
    expect(valueOf(await handlers['line.all']({})).map(({ name }) => name)).toEqual(['De Wissel', 'Ter Dijle']);
  });
});

describe('moving on the line', () => {
  it('is one act that can be taken back, and fixes the bijeenkomst on its new day', async () => {
    const { meeting } = fill();
    const done = valueOf(await handlers['line.move']({ kind: 'meeting', id: meeting, startsOn: '2026-12-03', endsOn: '2026-12-03' }));
    expect(done).toMatchObject({ code: 'meeting.moved', params: { swv: 'Ter Dijle', date: '2026-12-03' } });
    expect(getRecord(store.db, 'meeting', meeting)).toMatchObject({ date: '2026-12-03', isFixed: true, reasons: null, startTime: '09:00' });
    valueOf(undoAct(store.writer, done.actId));
    expect(getRecord(store.db, 'meeting', meeting)).toMatchObject({ date: '2026-11-26', reasons: [] });
    expect(getRecord(store.db, 'meeting', meeting)?.isFixed ?? false).toBe(false);
  });

  it('moves a gesprek and the ends of a period', async () => {
    const { talk, window } = fill();
    expect(valueOf(await handlers['line.move']({ kind: 'conversation', id: talk, startsOn: '2026-12-08', endsOn: '2026-12-08' })).params).toEqual({ name: "Zoë Çağlar-D’hondt", date: '2026-12-08' });
    valueOf(await handlers['line.move']({ kind: 'window', id: window, startsOn: '2027-01-11', endsOn: '2027-02-12' }));
    expect(getRecord(store.db, 'trajectWindow', window)).toMatchObject({ endsOn: '2027-02-12', isFixed: true });
    expect(await handlers['line.move']({ kind: 'window', id: window, startsOn: '2027-03-01', endsOn: '2027-02-12' })).toMatchObject({ ok: false, error: { code: 'line-end-before-start' } });
  });

  it('moves a contact moment that is planned, not one that was held', async () => {
    const { swvId, add } = store;
    const planned = add('contactMoment', { swvId, partner: 'codi', date: '2026-12-10', status: 'planned' });
    const held = add('contactMoment', { swvId, partner: 'aldi', date: '2026-09-10', status: 'held' });
    const done = valueOf(await handlers['line.move']({ kind: 'contact', id: planned, startsOn: '2026-12-11', endsOn: '2026-12-11' }));
    expect(done).toMatchObject({ code: 'contactMoment.moved', params: { date: '2026-12-11' } });
    expect(getRecord(store.db, 'contactMoment', planned)?.date).toBe('2026-12-11');
    expect(await handlers['line.move']({ kind: 'contact', id: held, startsOn: '2026-12-11', endsOn: '2026-12-11' })).toMatchObject({ ok: false, error: { code: 'line-not-movable' } });
  });

  it('leaves what was held or called off where it is', async () => {
    const { held, meeting } = fill();
    expect(await handlers['line.move']({ kind: 'meeting', id: held, startsOn: '2026-12-03', endsOn: '2026-12-03' })).toMatchObject({ ok: false, error: { code: 'line-not-movable' } });
    expect(await handlers['line.move']({ kind: 'conversation', id: meeting, startsOn: '2026-12-03', endsOn: '2026-12-03' })).toMatchObject({ ok: false, error: { code: 'record-missing' } });
    expect(getRecord(store.db, 'meeting', held)?.date).toBe('2026-10-15');
  });
});

describe('the line on paper', () => {
  it('holds all groups on one sheet without anyone’s name, and nothing fictional beside what is real', async () => {
    fill();
    addGroup(store.add, store.programmeId, 'De Wissel', ['An Maes']);
    const all = valueOf(await handlers['line.allPaper']({ reader: 'self' }));
    expect(all.map(({ name }) => name)).toEqual(['De Wissel', 'Ter Dijle']);
    expect(JSON.stringify(all)).not.toMatch(/Zoë|Çağlar|Jan Peeters|Hoe het loopt|studiereis/);
    const given = valueOf(await handlers['line.allPaper']({ reader: 'coordinator' }));
    expect(given.flatMap(({ events }) => events).every(({ startTime, place, people, name }) => startTime === null && place === null && people.length === 0 && name === null)).toBe(true);
  });

  it('goes without names and notes, and with names only when asked for', async () => {
    fill();
    const bare = await paper('self', false);
    expect(JSON.stringify(bare)).not.toMatch(/Zoë|Jan Peeters|Hoe het loopt|studiereis|Regenboog|Feedback/);
    expect(bare).toMatchObject({ mayHaveNames: true, stays: 0 });
    expect(JSON.stringify(await paper('self', true))).toMatch(/Çağlar/);
  });

  it('keeps from the group what the table keeps from it: gesprekken, contacts and every name', async () => {
    fill();
    const sheet = await paper('group', true);
    expect(sheet.mayHaveNames).toBe(false);
    expect(new Set(sheet.line.events.map(({ kind }) => kind))).toEqual(new Set(['meeting', 'measurement', 'window']));
    expect(sheet.stays).toBe(2);
    expect(JSON.stringify(sheet)).not.toMatch(/Zoë|Jan Peeters/);
  });

  it('tells the coordinator days and states, without hours, places or names', async () => {
    fill();
    const sheet = await paper('coordinator', true);
    expect(sheet).toMatchObject({ mayHaveNames: false, stays: 0 });
    expect(sheet.line.events.every(({ startTime, place, people }) => startTime === null && place === null && people.length === 0)).toBe(true);
  });
});

describe('the lines of a full vault', () => {
  it('come in one go for ten groups of ten over two years', async () => {
    const full = memoryStore();
    generateGroups(full.writer, { swvs: 10, members: 10, today: '2026-11-23' });
    const all = lineHandlers(full.deps)['line.all'];
    const lines = valueOf(await all({}));
    expect(lines.length).toBe(10);
    expect(lines.flatMap(({ events }) => events).length).toBe(10 * (20 + 40 + 1));
  });
});
