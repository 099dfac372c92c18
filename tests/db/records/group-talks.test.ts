import { beforeEach, describe, expect, it } from 'vitest';
import { historyOf } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import type { Draft, RecordType } from '#shared/domain/records.ts';
import type { Done, StayingTalk } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import { codeOf, memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

let store: TestStore;
let swvId: string;
let zoe: string;
let karel: string;
let hanne: string;

beforeEach(() => {
  store = memoryStore();
  swvId = add('swv', { name: 'De Wissel' });
  [zoe, karel, hanne] = [person('Zoë', "Çağlar-D'hondt"), person('Karel', 'Vandeputte'), person('Hanne', 'Claes')];
});

const handlers = () => recordsHandlers(store.deps);
function add<T extends RecordType>(type: T, values: Draft<T>, params: Record<string, string> = {}): string {
  return valueOf(commit(store.writer, { code: `${type}.created`, params }, [{ op: 'create', type, values } as never])).ids[0] ?? '';
}
const person = (givenName: string, familyName: string): string => add('coachee', { givenName, familyName }, { name: givenName });
const talk = (...people: string[]): string => {
  const id = add('conversation', { coacheeId: people[0] ?? '', coacheeIds: people, kind: 'group', swvId, date: '2026-12-01', status: 'planned' }, { name: "Zoë Çağlar-D'hondt" });
  add('conversationBlock', { conversationId: id, kind: 'whatLives', position: 'a0', text: 'Samen kijken naar toetsen' });
  return id;
};
const remove = (id: string, type: RecordType = 'coachee') => valueOf(handlers()['records.remove']({ type, id, act: undefined }) as Result<Done>).actId;
const restore = (id: string, type: RecordType = 'coachee') => valueOf(handlers()['records.restore']({ type, id }) as Result<Done>);
const erase = (id: string, type: RecordType = 'coachee') => valueOf(handlers()['records.erase']({ type, id }) as Result<Done>);
const undo = (actId: string) => handlers()['acts.undo']({ actId }) as Result<Done>;
const state = (id: string) => {
  const found = getRecord(store.db, 'conversation', id);
  return found === undefined ? null : { owner: found.coacheeId, people: found.coacheeIds, inBin: found.deleted };
};
const blocks = () => listRecords(store.db, 'conversationBlock').length;

describe('a person of a groepsgesprek goes to the bin', () => {
  it.each([
    ['with two, the first', () => [zoe, karel], 0, 1],
    ['with two, the last', () => [zoe, karel], 1, 0],
    ['with three, the first', () => [zoe, karel, hanne], 0, 1],
    ['with three, the middle one', () => [zoe, karel, hanne], 1, 0],
  ] as const)('%s: it stays for the others and comes back as it was', (_name, who, leaves, next) => {
    const people = [...who()];
    const id = talk(...people);
    const before = state(id);
    remove(people[leaves] ?? '');
    expect(state(id)).toEqual({ owner: people[next], people, inBin: false });
    expect(blocks()).toBe(1);
    restore(people[leaves] ?? '');
    expect(state(id)).toEqual(before);
    const actId = remove(people[leaves] ?? '');
    valueOf(undo(actId));
    expect(state(id)).toEqual(before);
  });

  it('comes along with the last of them only, and comes back with whoever returns', () => {
    const id = talk(zoe, karel, hanne);
    for (const who of [zoe, karel]) remove(who);
    expect(state(id)).toMatchObject({ owner: hanne, inBin: false });
    remove(hanne);
    expect(state(id)).toMatchObject({ owner: hanne, inBin: true });
    expect(blocks()).toBe(0);
    restore(karel);
    expect(state(id)).toMatchObject({ owner: karel, inBin: false });
    expect(blocks()).toBe(1);
    restore(zoe);
    expect(state(id)).toMatchObject({ owner: zoe, people: [zoe, karel, hanne] });
  });

  it('takes what is hers alone along, and leaves what is the others’', () => {
    const id = talk(zoe, karel);
    for (const coacheeId of [zoe, karel]) add('insight', { coacheeId, conversationId: id, text: coacheeId, notedOn: '2026-12-01' });
    remove(zoe);
    expect(listRecords(store.db, 'insight').map(({ coacheeId }) => coacheeId)).toEqual([karel]);
    restore(zoe);
    expect(listRecords(store.db, 'insight')).toHaveLength(2);
  });

  it('does not bring anyone back with a gesprek that others can have', () => {
    const id = talk(zoe, karel);
    remove(id, 'conversation');
    remove(zoe);
    restore(id, 'conversation');
    expect(state(id)).toMatchObject({ owner: karel, inBin: false });
    expect(getRecord(store.db, 'coachee', zoe)?.deleted).toBe(true);
  });

  it('leaves a gesprek in the bin that was put there by hand', () => {
    const id = talk(zoe, karel);
    remove(id, 'conversation');
    remove(zoe);
    restore(zoe);
    expect(state(id)).toMatchObject({ inBin: true });
  });

  it('stays when the making of a person is undone', () => {
    const made = valueOf(commit(store.writer, { code: 'coachee.created' }, [{ op: 'create', type: 'coachee', values: { givenName: 'An', familyName: 'Peeters' } }]));
    const id = talk(made.ids[0] ?? '', karel);
    valueOf(undo(made.actId));
    expect(state(id)).toMatchObject({ owner: karel, inBin: false });
  });

  it('is told beforehand with whom it stays, and only then', () => {
    const id = talk(zoe, karel, hanne);
    const told = (who: string) => valueOf(handlers()['records.staying']({ coacheeId: who }) as Result<StayingTalk[]>).map((one) => [one.id, one.people.map(({ givenName }) => givenName)]);
    expect(told(zoe)).toEqual([[id, ['Karel', 'Hanne']]]);
    remove(hanne);
    expect(told(zoe)).toEqual([[id, ['Karel']]]);
    remove(karel);
    expect(told(zoe)).toEqual([]);
    remove(zoe);
    expect(told(zoe)).toEqual([[id, ['Karel', 'Hanne']]]);
  });

  it('goes when its own making is undone, also in the act that made the person', () => {
    const coacheeId = store.writer.newId();
    const made = valueOf(
      commit(store.writer, { code: 'import' }, [
        { op: 'create', type: 'coachee', id: coacheeId, values: { givenName: 'An', familyName: 'Peeters' } },
        { op: 'create', type: 'conversation', values: { coacheeId, coacheeIds: [coacheeId, karel], kind: 'group', swvId, date: '2026-12-01', status: 'planned' } },
      ]),
    );
    valueOf(undo(made.actId));
    expect(state(made.ids[1] ?? '')).toMatchObject({ inBin: true });
  });
});

describe('a person of a groepsgesprek is erased', () => {
  const traces = (id: string): string[] => {
    const tables = store.db.prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' AND name <> 'erased'`).all();
    return tables.flatMap(({ name }) => (JSON.stringify(store.db.prepare<[], object>(`SELECT * FROM ${name}`).all()).includes(id) ? [name] : []));
  };

  it.each([
    ['the first of two', () => [zoe, karel]],
    ['the last of two', () => [karel, zoe]],
    ['the first of three', () => [zoe, karel, hanne]],
    ['the middle one', () => [hanne, zoe, karel]],
  ] as const)('%s: the gesprek is the others’, and nothing of her is left in it', (_name, who) => {
    const people = who();
    const rest = people.filter((one) => one !== zoe);
    const id = talk(...people);
    for (const coacheeId of people) {
      add('insight', { coacheeId, conversationId: id, text: `inzicht ${coacheeId}`, notedOn: '2026-12-01' });
      add('scaleAnswer', { coacheeId, conversationId: id, question: 'Hoe zeker?', value: 5, answeredOn: '2026-12-01' });
    }
    add('subgroup', { swvId, name: 'Secundair', coacheeIds: [...people] });
    remove(zoe);
    erase(zoe);
    expect(state(id)).toEqual({ owner: rest[0], people: rest, inBin: false });
    expect(traces(zoe)).toEqual([]);
    expect(JSON.stringify([historyOf(store.db, id), store.db.prepare('SELECT params FROM act').all()])).not.toMatch(/Zoë|D'hondt/);
    expect(listRecords(store.db, 'insight')).toHaveLength(rest.length);
    expect(listRecords(store.db, 'scaleAnswer')).toHaveLength(rest.length);
    expect(blocks()).toBe(1);
    valueOf(commit(store.writer, { code: 'conversation.moved' }, [{ op: 'update', type: 'conversation', id, values: { coacheeIds: rest, date: '2026-12-02' } }]));
  });

  it('straight away, too; and what named her cannot be undone any more', () => {
    const id = talk(zoe, karel);
    const removed = remove(zoe);
    const erased = erase(zoe).actId;
    expect(codeOf(undo(removed))).toBe('undo-nothing-left');
    expect(codeOf(undo(erased))).toBe('undo-nothing-left');
    expect(state(id)).toEqual({ owner: karel, people: [karel], inBin: false });
    const other = talk(karel, hanne);
    erase(karel);
    expect([state(id), state(other)]).toEqual([null, { owner: hanne, people: [hanne], inBin: false }]);
  });

  it('keeps the gesprek in the bin for one who is in the bin too', () => {
    const id = talk(zoe, karel);
    remove(karel);
    remove(zoe);
    expect(state(id)).toMatchObject({ owner: zoe, inBin: true });
    erase(zoe);
    expect(state(id)).toEqual({ owner: karel, people: [karel], inBin: true });
    expect(traces(zoe)).toEqual([]);
    restore(id, 'conversation');
    expect(getRecord(store.db, 'coachee', karel)?.deleted).toBe(false);
    expect(blocks()).toBe(1);
  });
});
