import { beforeEach, describe, expect, it } from 'vitest';
import { searchTexts } from '#db/repositories/search.ts';
import { byParticipant, listConversations, numberOfConversation } from '#db/repositories/planning.ts';
import { agendaView } from '#electron/store/handlers/agenda-items.ts';
import { conversationsHandlers } from '#electron/store/handlers/conversations.ts';
import { lineHandlers } from '#electron/store/handlers/line.ts';
import { planningHandlers } from '#electron/store/handlers/planning.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import { namesIn } from '#shared/domain/group-talk.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import { valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

const today = '2026-11-23';
const inOrder = ['Pieter', 'Zoë', 'Hanne'];
let store: PlanStore;

beforeEach(() => {
  store = planStore();
});

/** A gesprek of Pieter, Zoë and Hanne, in that order. */
function talk(date: string, more: object = {}): string {
  const [zoe = '', pieter = '', hanne = ''] = store.people;
  return store.add('conversation', { swvId: store.swvId, coacheeId: pieter, coacheeIds: [pieter, zoe, hanne], kind: 'group', date, startTime: '10:00', minutes: 60, status: 'planned', ...more });
}

const given = (people: readonly { readonly givenName: string }[] | undefined): string[] => (people ?? []).map(({ givenName }) => givenName);

describe('a groepsgesprek names everyone in it, in the order of the group', () => {
  it('on the line, on its paper with names, and nobody on the paper without', async () => {
    const id = talk('2026-12-01');
    const handlers = lineHandlers(store.deps);
    const line = valueOf(await handlers['line.get']({ swvId: store.swvId }));
    expect(given(line?.events.find((event) => event.id === id)?.people)).toEqual(inOrder);
    const paper = async (withNames: boolean) => valueOf(await handlers['line.paper']({ swvId: store.swvId, reader: 'self', withNames }))?.line.events.find((event) => event.id === id)?.people;
    expect(given(await paper(true))).toEqual(inOrder);
    expect(await paper(false)).toEqual([]);
  });

  it('in the sentence of moving and of finishing it', async () => {
    const id = talk('2026-11-23');
    const moved = valueOf(await lineHandlers(store.deps)['line.move']({ kind: 'conversation', id, startsOn: '2026-11-24', endsOn: '2026-11-24' }));
    expect(namesIn(String(moved.params['name']))).toEqual(['Pieter Van den Abeele', "Zoë Çağlar-D’hondt", 'Hanne Claes']);
    const finished = valueOf(await conversationsHandlers(store.deps)['conversations.finish']({ id }));
    expect(namesIn(String(finished.params['name']))).toEqual(inOrder);
  });

  it('in the agenda, on Vandaag, in the planning and in the warning about its hour', async () => {
    const id = talk(today);
    expect(given(agendaView(store.db, { from: today, to: today }, today).items.find((item) => item.id === id)?.people)).toEqual(inOrder);
    const { days } = valueOf(await todayHandlers(store.deps)['today.get']({}));
    expect(given(days.flatMap(({ events }) => events).find((event) => event.id === id)?.people)).toEqual(inOrder);
    const handlers = planningHandlers(store.deps);
    const { years } = valueOf(await handlers['planning.overview']({ swvId: store.swvId }));
    expect(given(years.flatMap(({ events }) => events).find((event) => event.id === id)?.people)).toEqual(inOrder);
    const warnings = valueOf(await handlers['planning.warnings']({ date: today, startTime: '10:30', endTime: '11:00', swvId: store.swvId, exceptId: null }));
    expect(warnings.flatMap((warning) => (warning.kind === 'collision' ? namesIn(warning.label) : []))).toHaveLength(3);
  });

  it('and looks back on the agreements of the group, not on those of the first', async () => {
    const id = talk(today);
    store.add('agreement', { swvId: store.swvId, coacheeId: store.people[1] ?? null, text: 'Eén tip vragen', owner: 'coachee', status: 'open', position: 'a0' });
    const openOf = async () => valueOf(await todayHandlers(store.deps)['today.get']({})).days.flatMap(({ events }) => events).find((event) => event.id === id)?.openAgreements;
    expect(await openOf()).toBe(0);
    store.add('agreement', { swvId: store.swvId, text: 'Elkaars overleg bijwonen', owner: 'swv', status: 'open', position: 'a1' });
    expect(await openOf()).toBe(1);
  });

  it('once in the aandachtslijst when it is to be settled', async () => {
    const id = talk('2026-11-19');
    const { attention } = valueOf(await todayHandlers(store.deps)['today.get']({}));
    const points = attention.flatMap(({ items }) => items).filter((item) => item.kind === 'eventToSettle');
    expect(points.map((item) => [item.id, given(item.people)])).toEqual([[id, inOrder]]);
  });

  it('where words of its log are found', () => {
    const id = talk('2026-11-19', { status: 'held' });
    store.add('conversationBlock', { conversationId: id, kind: 'whatLives', position: 'a0', text: 'Toetsen samen lezen' });
    const [hit] = searchTexts(store.db, 'toetsen', { types: null, limit: 3 }).hits;
    expect(hit?.people).toEqual(['Pieter Van den Abeele', "Zoë Çağlar-D’hondt", 'Hanne Claes']);
  });

  it('without who is in the bin', async () => {
    const id = talk('2026-12-01');
    valueOf(recordsHandlers(store.deps)['records.remove']({ type: 'coachee', id: store.people[1] ?? '', act: undefined }) as Result<Done>);
    const line = valueOf(await lineHandlers(store.deps)['line.get']({ swvId: store.swvId }));
    expect(given(line?.events.find((event) => event.id === id)?.people)).toEqual(['Zoë', 'Hanne']);
  });
});

describe('a groepsgesprek and the promised number', () => {
  it('counts for nobody and is nobody’s next one', async () => {
    const before = valueOf(await planningHandlers(store.deps)['planning.overview']({ swvId: store.swvId })).people;
    const id = talk('2026-12-01');
    talk('2026-10-01', { status: 'held' });
    expect(valueOf(await planningHandlers(store.deps)['planning.overview']({ swvId: store.swvId })).people).toEqual(before);
    expect(numberOfConversation(store.db, id)).toBeNull();
  });

  it('stands with each of its people', () => {
    const id = talk('2026-10-01', { status: 'held' });
    const found = byParticipant(listConversations(store.db, { swvId: store.swvId }));
    expect(store.people.map((coacheeId) => found.get(coacheeId)?.map((row) => row.id))).toEqual([[id], [id], [id]]);
  });
});
