import { beforeEach, describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { rhythmHandlers } from '#electron/store/handlers/rhythm.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { RhythmOverview } from '#shared/ipc/rhythm.ts';
import { valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;

beforeEach(() => {
  store = planStore();
});

function overview(): RhythmOverview {
  return valueOf(rhythmHandlers(store.deps)['rhythm.overview']({ swvId: store.swvId }) as never);
}

function meet(date: string, status: 'planned' | 'held' | 'cancelled', more: object = {}): void {
  store.add('meeting', { swvId: store.swvId, date, status, ...more });
}

describe('the rhythm of a group', () => {
  it('shares out the bijeenkomsten per school year, without the cancelled ones', () => {
    meet('2026-08-30', 'held', { kind: 'withGuests', withTeam: true });
    meet('2026-09-01', 'held', { withTeam: false });
    meet('2026-10-15', 'held', { kind: 'acrossSwv', withTeam: true });
    meet('2026-11-26', 'planned');
    meet('2026-12-17', 'cancelled', { kind: 'acrossSwv' });
    const { years } = overview();
    expect(years).toMatchObject([
      { schoolYear: 2025, promised: 10, shares: { held: 1, planned: 0, kinds: { withGuests: 1 }, withTeam: 1 } },
      { schoolYear: 2026, promised: 10, shares: { held: 2, planned: 1, kinds: { withinSwv: 2, acrossSwv: 1, withGuests: 0 }, withTeam: 1, leadersOnly: 1, unsaid: 1 } },
    ]);
  });

  it('promises only what the months of the traject hold', () => {
    store.db.exec(`UPDATE traject SET starts_on = '2026-02-01', ends_on = '2027-12-31'`);
    expect(overview().years.map(({ schoolYear, promised }) => [schoolYear, promised])).toEqual([[2025, 5], [2026, 10], [2027, 4]]);
  });

  it('counts gesprekken per person and school year, of who joined late and who left as well', () => {
    const [zoe = '', pieter = '', hanne = ''] = store.people;
    store.db.exec(`UPDATE membership SET starts_on = '2026-10-01' WHERE coachee_id = '${pieter}'`);
    store.db.exec(`UPDATE membership SET ends_on = '2026-06-30' WHERE coachee_id = '${hanne}'`);
    for (const [coacheeId, date, status] of [[zoe, '2025-11-10', 'held'], [zoe, '2026-10-10', 'held'], [zoe, '2027-03-01', 'planned'], [hanne, '2026-03-10', 'held']] as const) store.add('conversation', { swvId: store.swvId, coacheeId, date, status });
    const { people } = overview();
    expect(people.map(({ givenName, years }) => [givenName, years.map(({ schoolYear, held, planned, toPlan }) => [schoolYear, held, planned, toPlan])])).toEqual([
      ['Zoë', [[2025, 1, 0, 1], [2026, 1, 1, 0]]],
      ['Pieter', [[2026, 0, 0, 2]]],
      ['Hanne', [[2025, 1, 0, 1]]],
    ]);
  });
});

describe('what one person is promised', () => {
  const save = (years: { schoolYear: number; conversations: number | null; feedback: number | null }[], conversationsPerYear: number | null = null): Done =>
    valueOf(rhythmHandlers(store.deps)['rhythm.savePerson']({ swvId: store.swvId, coacheeId: store.people[0] ?? '', conversationsPerYear, years }) as never);
  const norms = (): number[] => overview().people.find(({ givenName }) => givenName === 'Zoë')?.years.map(({ norm }) => norm) ?? [];

  it('holds for one school year, before the usual number of that person, and is undone in one go', () => {
    const { actId } = save([{ schoolYear: 2026, conversations: 4, feedback: 1 }], 3);
    expect(norms()).toEqual([3, 4]);
    expect(overview().people[0]?.years[1]).toMatchObject({ ownConversations: 4, ownFeedback: 1 });
    valueOf(undoAct(store.writer, actId));
    expect(norms()).toEqual([2, 2]);
  });

  it('changes the year that is there, and leaves nothing behind when it is emptied', () => {
    save([{ schoolYear: 2026, conversations: 4, feedback: null }]);
    save([{ schoolYear: 2026, conversations: 0, feedback: null }]);
    expect(norms()).toEqual([2, 0]);
    save([{ schoolYear: 2026, conversations: null, feedback: null }]);
    expect(norms()).toEqual([2, 2]);
    expect(store.db.prepare('SELECT count(*) AS count FROM person_norm').get()).toEqual({ count: 1 });
  });
});
