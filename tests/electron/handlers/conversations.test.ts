import { beforeEach, describe, expect, test } from 'vitest';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { conversationsHandlers } from '#electron/store/handlers/conversations.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import type { AgreementSheet, ConversationView } from '#shared/ipc/conversations.ts';
import { codeOf, memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

const today = '2026-11-23';
const secret = 'Twijfelt of dit nog haar school is';
const own = '“Als ik eerst zeg waar ik aan twijfel, durven zij ook.”';

type Ground = { readonly store: TestStore; readonly swvId: string; readonly zoe: string; readonly may: string; readonly now: string; readonly themeId: string };
let ground: Ground;

function plan({ writer, programmeId }: TestStore): Omit<Ground, 'store'> {
  const made = valueOf(
    commit(writer, { code: 'swv.created' }, [
      { op: 'create', type: 'swv', values: { name: 'De Wissel' } },
      { op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } },
      { op: 'create', type: 'school', values: { name: 'De Wilgenbrug', municipality: 'Leuven' } },
    ]),
  );
  const [swvId = '', zoe = '', schoolId = ''] = made.ids;
  const linked = valueOf(
    commit(writer, { code: 'membership.added' }, [
      { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30' } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId: zoe, startsOn: '2025-09-01' } },
      { op: 'create', type: 'coacheeSchool', values: { coacheeId: zoe, schoolId } },
      { op: 'create', type: 'conversation', values: { swvId, coacheeId: zoe, date: '2025-11-14', status: 'held', dateOnly: true } },
      { op: 'create', type: 'conversation', values: { swvId, coacheeId: zoe, date: '2026-05-12', status: 'held' } },
      { op: 'create', type: 'conversation', values: { swvId, coacheeId: zoe, date: today, startTime: '09:30', status: 'planned' } },
      { op: 'create', type: 'meeting', values: { swvId, date: '2026-10-15', status: 'held' } },
      { op: 'create', type: 'meeting', values: { swvId, date: '2026-04-16', status: 'held' } },
    ]),
  );
  const [, , , , may = '', now = ''] = linked.ids;
  return { swvId, zoe, may, now, themeId: listRecords(writer.db, 'theme')[0]?.id ?? '' };
}

beforeEach(() => {
  const store = memoryStore({ today });
  ground = { store, ...plan(store) };
});

const call = () => conversationsHandlers(ground.store.deps);
const view = async (id = ground.now): Promise<ConversationView> => {
  const found = valueOf(await call()['conversations.view']({ id }));
  if (found === null) throw new Error('gone');
  return found;
};
const sheet = async (): Promise<AgreementSheet> => {
  const found = valueOf(await call()['conversations.sheet']({ id: ground.now }));
  if (found === null) throw new Error('gone');
  return found;
};

describe('the screen of a gesprek', () => {
  test('says which one it is, where, and when the next would come', async () => {
    const shown = await view();
    expect(shown.number).toEqual({ number: 3, total: 4 });
    expect(shown.place).toBe('De Wilgenbrug, Leuven');
    expect(shown.next).toEqual({ planned: null, window: { from: '2027-02-15', until: '2027-05-28' }, proposal: '2027-02-15' });
  });

  test('prepares with the previous one, its agreements and what happened since', async () => {
    valueOf(await call()['conversations.addAgreement']({ conversationId: ground.may, text: 'Eén tip vragen na elke PLG', owner: 'coachee', dueOn: today, audience: ['coachee'] }));
    const { preparation } = await view();
    expect(preparation.previous).toMatchObject({ date: '2026-05-12', agreements: [{ text: 'Eén tip vragen na elke PLG', status: 'open' }] });
    expect(preparation.since).toMatchObject({ from: '2026-05-12', meetings: [{ date: '2026-10-15' }] });
    expect(preparation.otherOpen).toEqual([]);
  });

  test('is null for a gesprek in the bin', async () => {
    valueOf(commit(ground.store.writer, { code: 'conversation.deleted' }, [{ op: 'delete', type: 'conversation', id: ground.now }]));
    expect(valueOf(await call()['conversations.view']({ id: ground.now }))).toBeNull();
  });
});

describe('writing in the log', () => {
  test('a block comes into being with its first letter, under one id, and never twice', async () => {
    expect((await view()).blocks.map(({ kind, isStored, audience }) => [kind, isStored, audience])).toEqual([
      ['whatLives', false, []],
      ['ownWords', false, ['coachee']],
      ['reflection', false, []],
      ['supervision', false, []],
    ]);
    valueOf(await call()['conversations.writeBlock']({ conversationId: ground.now, kind: 'whatLives', text: 'O', open: true }));
    valueOf(await call()['conversations.writeBlock']({ conversationId: ground.now, kind: 'whatLives', text: 'Opgelucht', open: true }));
    const [block] = (await view()).blocks;
    expect(block).toMatchObject({ text: 'Opgelucht', isStored: true });
    expect(listRecords(ground.store.db, 'conversationBlock')).toHaveLength(1);
    expect(getRecord(ground.store.db, 'conversationBlock', block?.id ?? '')?.conversationId).toBe(ground.now);
  });

  test('a block whose making was undone comes back when it is written in again', async () => {
    const { actId } = valueOf(await call()['conversations.writeBlock']({ conversationId: ground.now, kind: 'ownWords', text: 'weg', open: false }));
    valueOf(await recordsHandlers(ground.store.deps)['acts.undo']({ actId }));
    expect((await view()).blocks[1]?.isStored).toBe(false);
    valueOf(await call()['conversations.writeBlock']({ conversationId: ground.now, kind: 'ownWords', text: own, open: false }));
    expect((await view()).blocks[1]).toMatchObject({ text: own, isStored: true, audience: ['coachee'] });
  });

  test('own blocks come after the standard ones, in the order in which they were added, enkel voor mij', async () => {
    await call()['conversations.addBlock']({ conversationId: ground.now, heading: 'Schoolbezoek' });
    await call()['conversations.writeBlock']({ conversationId: ground.now, kind: 'reflection', text: 'Meer stilte.', open: false });
    await call()['conversations.addBlock']({ conversationId: ground.now, heading: null });
    const { blocks } = await view();
    expect(blocks.map(({ kind, heading }) => heading ?? kind)).toEqual(['whatLives', 'ownWords', 'reflection', 'supervision', 'Schoolbezoek', 'free']);
    expect(blocks[4]?.audience).toEqual([]);
  });

  test('a theme can be ticked as discussed and as signal, and unticked again', async () => {
    const { now, themeId } = ground;
    valueOf(await call()['conversations.tickTheme']({ conversationId: now, themeId, isDiscussed: true, isSignal: true }));
    valueOf(await call()['conversations.tickTheme']({ conversationId: now, themeId, isSignal: true }));
    valueOf(await call()['conversations.shareThemes']({ conversationId: now, audience: ['projectTeam'] }));
    expect((await view()).themes.find(({ id }) => id === themeId)).toMatchObject({ isDiscussed: true, isSignal: true });
    expect(listRecords(ground.store.db, 'themeSignal')).toMatchObject([{ themeId, coacheeId: ground.zoe, swvId: ground.swvId, noticedOn: today, audience: ['projectTeam'] }]);
    valueOf(await call()['conversations.tickTheme']({ conversationId: now, themeId, isDiscussed: false, isSignal: false }));
    expect(listRecords(ground.store.db, 'themeSignal')).toEqual([]);
  });
});

describe('agreements', () => {
  test('keep their order and are ticked off today, with a way back', async () => {
    const { now } = ground;
    for (const text of ['Eigen twijfel delen', 'Een collega laten meekijken']) valueOf(await call()['conversations.addAgreement']({ conversationId: now, text, owner: 'coachee', dueOn: '2026-12-07', audience: ['coachee'] }));
    const [first] = (await view()).agreements;
    const { actId } = valueOf(await call()['agreements.setStatus']({ id: first?.id ?? '', status: 'done' }));
    expect((await view()).agreements.map(({ text, status, doneOn }) => [text, status, doneOn])).toEqual([
      ['Eigen twijfel delen', 'done', today],
      ['Een collega laten meekijken', 'open', null],
    ]);
    valueOf(await recordsHandlers(ground.store.deps)['acts.undo']({ actId }));
    expect((await view()).agreements[0]).toMatchObject({ status: 'open', doneOn: null });
  });

  test('stand by due date on the page of the person', async () => {
    await call()['conversations.addAgreement']({ conversationId: ground.may, text: 'later', owner: 'coachee', dueOn: '2027-01-15', audience: ['coachee'] });
    await call()['conversations.addAgreement']({ conversationId: ground.now, text: 'eerst', owner: 'coach', dueOn: '2026-11-30', audience: ['coachee'] });
    const page = valueOf(await call()['conversations.ofCoachee']({ coacheeId: ground.zoe }));
    expect(page?.openAgreements.map(({ text }) => text)).toEqual(['eerst', 'later']);
    expect(page?.conversations.map(({ date, status, number }) => [date, status, number?.number])).toEqual([
      [today, 'planned', 3],
      ['2026-05-12', 'held', 2],
      ['2025-11-14', 'held', 1],
    ]);
  });
});

describe('finishing', () => {
  test('marks it held on its day, and undo plans it again', async () => {
    const { actId } = valueOf(await call()['conversations.finish']({ id: ground.now }));
    expect((await view()).conversation).toMatchObject({ status: 'held', date: today });
    valueOf(await recordsHandlers(ground.store.deps)['acts.undo']({ actId }));
    expect((await view()).conversation.status).toBe('planned');
  });

  test('one that was planned for later took place today', async () => {
    ground.store.setToday('2026-11-19');
    valueOf(await call()['conversations.finish']({ id: ground.now }));
    expect((await view()).conversation).toMatchObject({ status: 'held', date: '2026-11-19' });
  });

  test('a cancelled one is refused, and so is one that is gone', async () => {
    valueOf(commit(ground.store.writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: ground.now, values: { status: 'cancelled' } }]));
    expect(codeOf(await call()['conversations.finish']({ id: ground.now }))).toBe('conversation-cancelled');
    expect(codeOf(await call()['conversations.finish']({ id: ground.zoe }))).toBe('conversation-missing');
  });
});

describe('the Afsprakenblad', () => {
  test('never holds a block or an agreement that is enkel voor mij', async () => {
    const conversationId = ground.now;
    await call()['conversations.writeBlock']({ conversationId, kind: 'whatLives', text: secret, open: false });
    await call()['conversations.writeBlock']({ conversationId, kind: 'reflection', text: secret, open: false });
    await call()['conversations.writeBlock']({ conversationId, kind: 'ownWords', text: own, open: false });
    await call()['conversations.addAgreement']({ conversationId, text: 'Eigen twijfel delen', owner: 'coachee', dueOn: '2026-12-07', audience: ['coachee'] });
    await call()['conversations.addAgreement']({ conversationId, text: secret, owner: 'coach', dueOn: null, audience: [] });
    await call()['conversations.addAgreement']({ conversationId, text: secret, owner: 'coach', dueOn: null, audience: ['projectTeam'] });
    const given = await sheet();
    expect(JSON.stringify(given)).not.toContain(secret);
    expect(given.blocks.map(({ text }) => text)).toEqual([own]);
    expect(given.agreements.map(({ text }) => text)).toEqual(['Eigen twijfel delen']);
    expect(given).toMatchObject({ coachName: 'Hilde Maes', givenName: 'Zoë' });
    expect(Object.values(given.stays).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test('follows a changed audience both ways', async () => {
    const conversationId = ground.now;
    await call()['conversations.writeBlock']({ conversationId, kind: 'whatLives', text: secret, audience: ['coachee'], open: false });
    expect((await sheet()).blocks).toHaveLength(1);
    await call()['conversations.writeBlock']({ conversationId, kind: 'whatLives', audience: ['coCoach', 'projectTeam'], open: false });
    expect((await sheet()).blocks).toHaveLength(0);
  });
});
