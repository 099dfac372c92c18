import { beforeEach, describe, expect, it } from 'vitest';
import { numberOfConversation } from '#db/repositories/planning.ts';
import { planningHandlers } from '#electron/store/handlers/planning.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: Pick<Handlers, 'planning.options' | 'planning.overview' | 'planning.warnings'>;

beforeEach(() => {
  store = planStore();
  handlers = planningHandlers(store.deps);
});

function talk(person: number, date: string, status: 'planned' | 'held' | 'cancelled' = 'held', more: object = {}): string {
  return store.add('conversation', { swvId: store.swvId, coacheeId: store.people[person] ?? '', date, status, ...more });
}

async function kindsOn(date: string, startTime: string | null = null, endTime: string | null = null, exceptId: string | null = null): Promise<string[]> {
  return valueOf(await handlers['planning.warnings']({ date, startTime, endTime, swvId: store.swvId, exceptId })).map(({ kind }) => kind);
}

describe('planning', () => {
  it('offers groups with their members, where they work and what is still to be planned', async () => {
    talk(0, '2026-10-01');
    talk(0, '2027-02-10', 'planned');
    const [group] = valueOf(await handlers['planning.options']({}));
    expect(group).toMatchObject({ name: 'Ter Dijle', usual: null, hosts: [{ place: 'School 1, Leuven' }, { place: 'School 2, Leuven' }, { place: 'School 3, Leuven' }] });
    expect(group?.members.map(({ givenName, toPlan, place }) => [givenName, toPlan, place])).toEqual([
      ['Zoë', 0, 'School 1, Leuven'],
      ['Hanne', 2, 'School 3, Leuven'],
      ['Pieter', 2, 'School 2, Leuven'],
    ]);
  });

  it('remembers the times of the last bijeenkomst', async () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-10-15', status: 'held', startTime: '09:00', endTime: '15:30' });
    expect(valueOf(await handlers['planning.options']({}))[0]?.usual).toEqual({ startTime: '09:00', endTime: '15:30' });
  });

  it('shows the years with holidays, what was and what comes, also what did not take place', async () => {
    talk(0, '2025-11-10');
    talk(0, '2026-03-10', 'cancelled', { cancelReason: 'Sneeuw' });
    talk(0, '2026-11-23', 'planned', { startTime: '09:30' });
    store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned', place: 'Zaal 2' });
    const overview = valueOf(await handlers['planning.overview']({ swvId: store.swvId }));
    expect(overview.years.map(({ schoolYear, events }) => [schoolYear, events.length])).toEqual([[2025, 2], [2026, 2]]);
    expect(overview.years[0]?.events[1]).toMatchObject({ status: 'cancelled', cancelReason: 'Sneeuw', number: null });
    expect(overview.years[1]?.events).toMatchObject([{ kind: 'conversation', number: 2, total: 4 }, { kind: 'meeting', number: 1, total: 10, place: 'Zaal 2' }]);
    expect(overview.years[1]?.holidays.map(({ name }) => name)).toContain('christmas');
    expect(overview.people.find(({ givenName }) => givenName === 'Zoë')).toMatchObject({ norm: 2, held: 0, planned: 1, toPlan: 1, next: { date: '2026-11-23', number: 2 }, numbersToPlan: [3], total: 4 });
  });

  it('warns about holidays, weekends, Wednesday afternoons and days outside the traject, and never forbids', async () => {
    expect(await kindsOn('2026-12-22')).toEqual(['holiday']);
    expect(await kindsOn('2026-11-28')).toEqual(['weekend']);
    expect(await kindsOn('2026-11-25', '13:30')).toEqual(['wednesdayAfternoon']);
    expect(await kindsOn('2026-11-25', '09:00', '15:00')).toEqual(['wednesdayAfternoon']);
    expect(await kindsOn('2026-11-25', '09:00', '10:30')).toEqual([]);
    expect(await kindsOn('2028-01-20')).toEqual(['outsideTraject']);
  });

  it('warns when something else is planned, at the same hour or on the same day, but not about itself', async () => {
    const id = talk(0, '2026-11-23', 'planned', { startTime: '09:30', minutes: 90 });
    expect(await kindsOn('2026-11-23', '10:00', '11:00')).toEqual(['collision']);
    expect(await kindsOn('2026-11-23', '11:00', '12:00')).toEqual(['sameDay']);
    expect(await kindsOn('2026-11-23', '10:00', '11:00', id)).toEqual([]);
    talk(1, '2026-11-24', 'cancelled', { startTime: '10:00' });
    expect(await kindsOn('2026-11-24', '10:00')).toEqual([]);
  });

  it('numbers one gesprek within the traject', () => {
    talk(0, '2025-11-10');
    talk(1, '2025-11-11');
    const second = talk(0, '2026-03-10', 'planned');
    expect(numberOfConversation(store.db, second)).toEqual({ number: 2, total: 4 });
    expect(numberOfConversation(store.db, talk(0, '2026-03-09', 'cancelled'))).toBeNull();
  });
});
