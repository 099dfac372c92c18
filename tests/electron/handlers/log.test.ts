import { beforeEach, describe, expect, test } from 'vitest';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { listConversations, numberOfConversation } from '#db/repositories/planning.ts';
import { conversationsHandlers } from '#electron/store/handlers/conversations.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { audiences, profiles, maySee } from '#shared/domain/audience.ts';
import { blockRule } from '#shared/domain/conversation-blocks.ts';
import { proposedDay } from '#shared/domain/next-conversation.ts';
import { codeOf, memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

const today = '2026-11-23';
let store: TestStore;
let ids: { swvId: string; zoe: string; karel: string; may: string; now: string; question: string };

beforeEach(() => {
  store = memoryStore({ today });
  const { writer, programmeId } = store;
  const made = valueOf(
    commit(writer, { code: 'swv.created' }, [
      { op: 'create', type: 'swv', values: { name: 'De Wissel' } },
      { op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } },
      { op: 'create', type: 'coachee', values: { givenName: 'Karel', familyName: 'Vandeputte' } },
    ]),
  );
  const [swvId = '', zoe = '', karel = ''] = made.ids;
  const linked = valueOf(
    commit(writer, { code: 'membership.added' }, [
      { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30' } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId: zoe, startsOn: '2025-09-01' } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId: karel, startsOn: '2025-09-01' } },
      { op: 'create', type: 'conversation', values: { swvId, coacheeId: zoe, date: '2026-05-12', status: 'held' } },
      { op: 'create', type: 'conversation', values: { swvId, coacheeId: zoe, date: today, startTime: '09:30', status: 'planned' } },
      { op: 'create', type: 'learningQuestion', values: { swvId, coacheeId: zoe, text: 'Hoe vraag ik feedback?', status: 'active', priority: 1 } },
    ]),
  );
  const [, , , may = '', now = '', question = ''] = linked.ids;
  ids = { swvId, zoe, karel, may, now, question };
});

const call = () => conversationsHandlers(store.deps);
const view = async (id = ids.now) => valueOf(await call()['conversations.view']({ id })) ?? expect.fail('gone');
const sheet = async (id = ids.now) => valueOf(await call()['conversations.sheet']({ id })) ?? expect.fail('gone');
const scale = (conversationId: string, value: number, more: { goal?: number; question?: string; learningQuestionId?: string | null } = {}) =>
  call()['conversations.addScale']({ conversationId, coacheeId: null, learningQuestionId: ids.question, question: '', value, goal: null, note: '', audience: ['coachee'], ...more });
const insight = (text: string, audience: ('coachee' | 'group')[] = [], conversationId = ids.now) => call()['conversations.addInsight']({ conversationId, coacheeId: null, text, codes: ['emotion', 'newIdea'], audience });

describe('a scale question', () => {
  test('about a leervraag is asked in its words and shows the same person’s answer of before', async () => {
    valueOf(await scale(ids.may, 4, { goal: 6 }));
    valueOf(await scale(ids.now, 6));
    const { scales, preparation } = await view();
    expect(scales).toMatchObject([{ answer: { question: 'Hoe vraag ik feedback?', value: 6, answeredOn: today }, previous: { value: 4, goal: 6, answeredOn: '2026-05-12' } }]);
    expect(preparation.questions[0]?.scale).toEqual({ value: 4, goal: 6, answeredOn: '2026-05-12' });
    expect((await view(ids.may)).preparation.questions[0]?.scale).toBeNull();
  });

  test('of one’s own goes by its words, whatever the capitals, and must have words', async () => {
    valueOf(await scale(ids.may, 2, { learningQuestionId: null, question: 'Hoe zeker ben je?' }));
    valueOf(await scale(ids.now, 5, { learningQuestionId: null, question: 'hoe zeker ben je?' }));
    expect((await view()).scales[0]?.previous).toMatchObject({ value: 2 });
    expect(codeOf(await scale(ids.now, 5, { learningQuestionId: null, question: '' }))).toBe('text-required');
  });

  test('of somebody else is never put beside it', async () => {
    const own = { learningQuestionId: null, question: 'Hoe zeker ben je?' };
    const other = valueOf(commit(store.writer, { code: 'conversation.planned' }, [{ op: 'create', type: 'conversation', values: { swvId: ids.swvId, coacheeId: ids.karel, date: '2026-05-20', status: 'held' } }])).ids[0] ?? '';
    valueOf(await scale(other, 9, own));
    valueOf(await scale(ids.now, 3, own));
    expect((await view()).scales[0]?.previous).toBeNull();
    const shown = valueOf(await call()['conversations.ofCoachee']({ coacheeId: ids.zoe }));
    expect(shown?.scales.map(({ answers }) => answers.map(({ value }) => value))).toEqual([[3]]);
  });
});

describe('an inzicht', () => {
  test('keeps its codes in the order of their keys and stands on the person’s page', async () => {
    valueOf(await insight('Ik vraag nooit hoe ik het doe.'));
    const shown = valueOf(await call()['conversations.ofCoachee']({ coacheeId: ids.zoe }));
    expect(shown?.insights).toMatchObject([{ text: 'Ik vraag nooit hoe ik het doe.', codes: ['newIdea', 'emotion'], notedOn: today }]);
  });

  test('goes to the bin with its gesprek and comes back with it', async () => {
    valueOf(await insight('Ik vraag nooit hoe ik het doe.'));
    valueOf(await scale(ids.now, 5));
    const gone = valueOf(await recordsHandlers(store.deps)['records.remove']({ type: 'conversation', id: ids.now }));
    expect(listRecords(store.db, 'insight')).toEqual([]);
    expect(listRecords(store.db, 'scaleAnswer')).toEqual([]);
    valueOf(await recordsHandlers(store.deps)['acts.undo']({ actId: gone.actId }));
    expect(listRecords(store.db, 'insight')).toHaveLength(1);
  });
});

describe('what is the coach’s own', () => {
  const secret = 'Ik werd ongeduldig; daar wil ik het over hebben';

  test.each(['reflection', 'supervision'] as const)('%s keeps to the coach, also when someone asks otherwise', async (kind) => {
    valueOf(await call()['conversations.writeBlock']({ conversationId: ids.now, kind, text: secret, audience: ['coachee', 'projectTeam'], open: false }));
    const block = (await view()).blocks.find((candidate) => candidate.kind === kind);
    expect(block).toMatchObject({ text: secret, audience: [] });
    valueOf(commit(store.writer, { code: 'conversationBlock.changed' }, [{ op: 'update', type: 'conversationBlock', id: block?.id ?? '', values: { audience: ['coachee'] } }]));
    expect(JSON.stringify(await sheet())).not.toContain(secret);
    const out = profiles.filter((profile) => profile !== 'screen' && profile !== 'fullCopy');
    for (const profile of out) expect(maySee(blockRule(kind), profile, 'text', audiences), profile).toBe(false);
  });
});

describe('the Afsprakenblad', () => {
  test('has those inzichten and scale answers that are also for the school leader, and counts what stays', async () => {
    valueOf(await insight('Voor mij alleen'));
    valueOf(await insight('Minder schrijven, meer vragen', ['coachee']));
    valueOf(await scale(ids.now, 6, { goal: 8 }));
    const shown = await sheet();
    expect(shown.insights.map(({ text }) => text)).toEqual(['Minder schrijven, meer vragen']);
    expect(shown.scales).toMatchObject([{ value: 6, goal: 8 }]);
    expect(shown.stays).toEqual({ insight: 1 });
    expect(JSON.stringify(shown)).not.toContain('Voor mij alleen');
  });

  test('says when it was read back, in the school leader’s own words', async () => {
    commit(store.writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: ids.now, values: { readBackOn: today, readBackNote: 'Akkoord, en ik begin in januari' } }]);
    expect((await sheet()).readBack).toEqual({ on: today, note: 'Akkoord, en ik begin in januari' });
    // Words without a day stand on the sheet all the same.
    commit(store.writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: ids.now, values: { readBackOn: null } }]);
    expect((await sheet()).readBack).toEqual({ on: null, note: 'Akkoord, en ik begin in januari' });
    commit(store.writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: ids.now, values: { readBackNote: ' ' } }]);
    expect((await sheet()).readBack).toBeNull();
  });
});

describe('changing a log after it was finished', () => {
  test('shows what and when; what is typed within the minute, and ticking an agreement off, are no change', async () => {
    const write = async (text: string) => valueOf(await call()['conversations.writeBlock']({ conversationId: ids.now, kind: 'whatLives', text, open: false }));
    await write('Eerst');
    const [agreementId = ''] = valueOf(await call()['conversations.addAgreement']({ conversationId: ids.now, text: 'Eén tip vragen', owner: 'coachee', dueOn: null, audience: [] })).ids;
    store.wait(1);
    valueOf(await call()['conversations.finish']({ id: ids.now }));
    await write('Eerst, en de laatste zin');
    expect((await view()).amendments).toEqual([]);
    store.wait(60 * 24);
    valueOf(await call()['agreements.setStatus']({ id: agreementId, status: 'done' }));
    expect((await view()).amendments).toEqual([]);
    await write('Aangevuld');
    expect((await view()).amendments).toMatchObject([{ type: 'conversationBlock', kind: 'whatLives' }]);
  });
});

describe('a gesprek with several people', () => {
  const planGroup = (): string =>
    valueOf(commit(store.writer, { code: 'conversation.planned' }, [{ op: 'create', type: 'conversation', values: { swvId: ids.swvId, coacheeId: ids.zoe, coacheeIds: [ids.zoe, ids.karel], kind: 'group', date: '2026-10-06', status: 'held' } }])).ids[0] ?? '';

  test('stands at each of them and counts for nobody', async () => {
    const before = numberOfConversation(store.db, ids.now);
    const id = planGroup();
    for (const coacheeId of [ids.zoe, ids.karel]) expect(listConversations(store.db, { coacheeId }).map((row) => row.id)).toContain(id);
    expect(numberOfConversation(store.db, id)).toBeNull();
    expect(numberOfConversation(store.db, ids.now)).toEqual(before);
    expect((await view()).preparation.previous?.date).toBe('2026-05-12');
  });

  test('agrees for the group, keeps its own words to the coach, and puts on paper what the group may read', async () => {
    const id = planGroup();
    valueOf(await call()['conversations.addAgreement']({ conversationId: id, text: 'Elkaars overleg bijwonen', owner: 'swv', dueOn: null, audience: ['group'] }));
    valueOf(await call()['conversations.writeBlock']({ conversationId: id, kind: 'ownWords', text: 'Wij durven meer samen', open: false }));
    expect(listRecords(store.db, 'agreement')[0]).toMatchObject({ coacheeId: null, owner: 'swv' });
    const shown = await sheet(id);
    expect(shown.coacheeName).toBe("Zoë Çağlar-D'hondt, Karel Vandeputte");
    expect(shown.agreements).toHaveLength(1);
    expect(shown.blocks).toEqual([]);
    expect((await view(id)).people.map(({ givenName }) => givenName)).toEqual(['Zoë', 'Karel']);
  });

  test('ticks a signal for the group, not for the first of them', async () => {
    const id = planGroup();
    const themeId = (await view(id)).themes[0]?.id ?? '';
    valueOf(await call()['conversations.tickTheme']({ conversationId: id, themeId, isSignal: true }));
    expect(listRecords(store.db, 'themeSignal')).toMatchObject([{ conversationId: id, coacheeId: null }]);
  });

  test('notes an inzicht with the one whose it is, and with nobody who was not there', async () => {
    const id = planGroup();
    valueOf(await call()['conversations.addInsight']({ conversationId: id, coacheeId: ids.karel, text: 'Ik hoef het niet alleen te kunnen', codes: [], audience: [] }));
    expect(listRecords(store.db, 'insight')[0]?.coacheeId).toBe(ids.karel);
    expect(codeOf(await call()['conversations.addInsight']({ conversationId: ids.now, coacheeId: ids.karel, text: 'x', codes: [], audience: [] }))).toBe('record-missing');
  });
});

describe('Vandaag', () => {
  test('names everyone at the table in a gesprek with several people', async () => {
    valueOf(commit(store.writer, { code: 'conversation.planned' }, [{ op: 'create', type: 'conversation', values: { swvId: ids.swvId, coacheeId: ids.karel, coacheeIds: [ids.karel, ids.zoe], kind: 'group', date: today, startTime: '14:00', status: 'planned' } }]));
    const { days } = valueOf(await todayHandlers(store.deps)['today.get']({}));
    const events = days.flatMap((day) => day.events).filter(({ kind }) => kind === 'conversation');
    expect(events.map(({ people }) => people.map(({ givenName }) => givenName))).toEqual([['Zoë'], ['Karel', 'Zoë']]);
  });
});

describe('a model of one’s own', () => {
  test('is an item of the library and goes before the one that comes with the app; gone from the library it is gone here', async () => {
    const [own = ''] = valueOf(commit(store.writer, { code: 'libraryItem.created' }, [{ op: 'create', type: 'libraryItem', values: { kind: 'conversationModel', title: 'Op mijn manier', steps: 'Landen: hoe kom je hier binnen?\nKiezen' } }])).ids;
    valueOf(await call()['conversations.chooseModel']({ conversationId: ids.now, model: null, own }));
    expect((await view()).ownModel).toMatchObject({ title: 'Op mijn manier', steps: [{ title: 'Landen', text: 'hoe kom je hier binnen?' }, { title: 'Kiezen' }] });
    commit(store.writer, { code: 'libraryItem.deleted' }, [{ op: 'delete', type: 'libraryItem', id: own }]);
    expect((await view()).ownModel).toBeNull();
    valueOf(await call()['conversations.chooseModel']({ conversationId: ids.now, model: 'kernprofile', own: null }));
    expect(getRecord(store.db, 'conversation', ids.now)).toMatchObject({ model: 'kernprofile', modelKey: null });
  });
});

describe('the day that is proposed for the next gesprek', () => {
  test('falls on the weekday of this one, on a school day, inside the window', () => {
    expect(proposedDay({ from: '2027-02-15', until: '2027-05-28' }, '2026-11-24')).toBe('2027-02-16');
    // The first Friday of this window lies in the Easter holiday.
    expect(proposedDay({ from: '2027-03-29', until: '2027-05-28' }, '2026-11-27')).toBe('2027-04-16');
  });
});
