import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { exampleHandlers } from '#electron/store/handlers/example.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { timelineHandlers } from '#electron/store/handlers/timeline.ts';
import type { AgreementsView, TimelineView } from '#shared/ipc/timeline.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import type { TimelineScope } from '#shared/domain/timeline.ts';
import { codeOf, memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

function viewOf(store: TestStore, scope: TimelineScope, isDiscreet = false): TimelineView {
  return valueOf(timelineHandlers(store.deps)['timeline.get']({ scope, isDiscreet }) as Result<TimelineView>);
}

function agreementsOf(store: TestStore): AgreementsView['agreements'] {
  return valueOf(timelineHandlers(store.deps)['agreements.list']({}) as Result<AgreementsView>).agreements;
}

/** A group with Zoë, who came in October, and Karel, who left in October. */
function group() {
  const store = memoryStore();
  const [swvId = '', zoe = '', karel = ''] = valueOf(
    commit(store.writer, { code: 'swv.created' }, [
      { op: 'create', type: 'swv', values: { name: 'Ter Dijle' } },
      { op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } },
      { op: 'create', type: 'coachee', values: { givenName: 'Karel', familyName: 'Maes' } },
    ]),
  ).ids;
  valueOf(
    commit(store.writer, { code: 'membership.added' }, [
      { op: 'create', type: 'membership', values: { swvId, coacheeId: zoe, startsOn: '2026-10-01' } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId: karel, startsOn: '2026-09-01', endsOn: '2026-10-15', endReason: 'leftSwv' } },
      ...['2026-09-17', '2026-10-10', '2026-11-12'].map((date) => ({ op: 'create', type: 'meeting', values: { swvId, date, status: 'held', kind: 'withinSwv', startTime: '09:00' } }) as const),
    ]),
  );
  return { store, swvId, zoe, karel };
}

function made(store: TestStore, type: 'conversation' | 'agreement' | 'learningQuestion' | 'insight', values: object): string {
  return valueOf(commit(store.writer, { code: `${type}.created` }, [{ op: 'create', type, values } as never])).ids[0] ?? '';
}

describe('the timeline', () => {
  it('shows a person the bijeenkomsten of the days on which she was in the group, and a group all of them', () => {
    const { store, swvId, zoe, karel } = group();
    const days = (scope: TimelineScope): string[] => viewOf(store, scope).entries.filter(({ type }) => type === 'meeting').map(({ date }) => date);
    expect(days({ coacheeId: zoe })).toEqual(['2026-11-12', '2026-10-10']);
    expect(days({ coacheeId: karel })).toEqual(['2026-10-10', '2026-09-17']);
    expect(days({ swvId })).toEqual(['2026-11-12', '2026-10-10', '2026-09-17']);
  });

  it('says of a gesprek who it was with, when, and how the log begins', () => {
    const { store, swvId, zoe } = group();
    const id = made(store, 'conversation', { swvId, coacheeId: zoe, date: '2026-11-20', startTime: '10:00', status: 'held', kind: 'intake' });
    valueOf(commit(store.writer, { code: 'conversationBlock.created' }, [{ op: 'create', type: 'conversationBlock', values: { conversationId: id, kind: 'whatLives', position: 'a0', text: 'De werkgroep trekt.' } }]));
    const [entry] = viewOf(store, { coacheeId: zoe }).entries;
    expect(entry).toMatchObject({ type: 'conversation', code: 'conversation.held.intake', date: '2026-11-20', time: '10:00', text: 'De werkgroep trekt.', coacheeId: zoe, page: { type: 'conversation', id } });
    expect(viewOf(store, { swvId }).people).toEqual([expect.objectContaining({ givenName: 'Zoë' }), expect.objectContaining({ givenName: 'Karel' })]);
  });

  it('shows a gesprek with several school leaders to each of them', () => {
    const { store, swvId, zoe, karel } = group();
    made(store, 'conversation', { swvId, coacheeId: zoe, coacheeIds: [zoe, karel], date: '2026-11-20', status: 'held', kind: 'group' });
    for (const coacheeId of [zoe, karel]) {
      const { entries, people } = viewOf(store, { coacheeId });
      expect(entries.find(({ code }) => code === 'conversation.held.group')?.peopleIds).toEqual([zoe, karel]);
      expect(people.map(({ givenName }) => givenName).toSorted()).toEqual(['Karel', 'Zoë']);
    }
  });

  it('tells when a leervraag began, changed and closed, and not what was taken back', () => {
    const { store, swvId, zoe } = group();
    const id = made(store, 'learningQuestion', { swvId, coacheeId: zoe, text: 'Hoe laat ik los?', status: 'active', startedOn: '2026-10-02' });
    const { 'records.update': update, 'acts.undo': undo } = recordsHandlers(store.deps);
    store.wait(60);
    valueOf(update({ type: 'learningQuestion', id, values: { text: 'Hoe laat ik meer los?' }, open: false }) as Result<Done>);
    store.wait(60);
    const paused = valueOf(update({ type: 'learningQuestion', id, values: { status: 'paused' }, open: false }) as Result<Done>);
    valueOf(undo({ actId: paused.actId }) as Result<Done>);
    store.wait(60);
    valueOf(update({ type: 'learningQuestion', id, values: { status: 'answered' }, open: false }) as Result<Done>);
    const entries = viewOf(store, { coacheeId: zoe }).entries.filter(({ type }) => type === 'learningQuestion');
    expect(entries.map(({ code, date, text }) => [code, date, text]).toSorted()).toEqual([
      ['question.reworded', '2026-11-23', 'Hoe laat ik meer los?'],
      ['question.started', '2026-10-02', 'Hoe laat ik meer los?'],
      ['question.status.answered', '2026-11-23', 'Hoe laat ik meer los?'],
    ]);
    expect(entries.every(({ questionIds }) => questionIds.includes(id))).toBe(true);
    expect(viewOf(store, { swvId }).questions).toEqual([expect.objectContaining({ id, coacheeId: zoe, status: 'answered' })]);
  });

  it('tells when something was agreed and when it was done', () => {
    const { store, swvId, zoe } = group();
    const conversationId = made(store, 'conversation', { swvId, coacheeId: zoe, date: '2026-10-20', status: 'held' });
    made(store, 'agreement', { swvId, coacheeId: zoe, conversationId, text: 'Eén tip vragen', owner: 'coachee', status: 'done', doneOn: '2026-11-02', position: 'a0' });
    const entries = viewOf(store, { coacheeId: zoe }).entries.filter(({ type }) => type === 'agreement');
    expect(entries.map(({ code, date }) => [code, date])).toEqual([['agreement.done', '2026-11-02'], ['agreement.made.coachee', '2026-10-20']]);
  });

  it('shows what only names a person to the group in which she was that day', () => {
    const { store, swvId, karel } = group();
    made(store, 'insight', { coacheeId: karel, text: 'Ik los te veel zelf op.', notedOn: '2026-10-10' });
    made(store, 'insight', { coacheeId: karel, text: 'Later elders.', notedOn: '2026-11-10' });
    expect(viewOf(store, { swvId }).entries.filter(({ type }) => type === 'insight').map(({ text }) => text)).toEqual(['Ik los te veel zelf op.']);
    expect(viewOf(store, { coacheeId: karel }).entries.filter(({ type }) => type === 'insight')).toHaveLength(2);
  });

  it('shows nothing that is in the bin', () => {
    const { store, swvId, zoe } = group();
    const id = made(store, 'conversation', { swvId, coacheeId: zoe, date: '2026-11-20', status: 'held' });
    valueOf(commit(store.writer, { code: 'conversation.deleted' }, [{ op: 'delete', type: 'conversation', id }]));
    expect(viewOf(store, { coacheeId: zoe }).entries.filter(({ type }) => type === 'conversation')).toEqual([]);
  });

  it('keeps the words of gesprekken, agreements and leervragen to itself while others look along', async () => {
    const store = memoryStore();
    valueOf(await exampleHandlers(store.deps)['example.create']({}));
    const swvId = listRecords(store.db, 'swv')[0]?.id ?? '';
    const { entries, questions } = viewOf(store, { swvId }, true);
    expect(questions).toEqual([]);
    const kept = new Set(['conversation', 'agreement', 'learningQuestion', 'insight', 'transferCard', 'feedbackLoop']);
    expect(entries.filter(({ type, text }) => kept.has(type) && text !== null)).toEqual([]);
    expect(viewOf(store, { swvId }).entries.some(({ type, text }) => type === 'agreement' && text !== null)).toBe(true);
  });

  it('gives every entry of the Voorbeeldgroep a key of its own, the latest first', async () => {
    const store = memoryStore();
    valueOf(await exampleHandlers(store.deps)['example.create']({}));
    const scopes: TimelineScope[] = [...listRecords(store.db, 'coachee').map(({ id }) => ({ coacheeId: id })), ...listRecords(store.db, 'swv').map(({ id }) => ({ swvId: id }))];
    for (const scope of scopes) {
      const { entries } = viewOf(store, scope);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted().toReversed());
    }
  });
});

describe('all agreements', () => {
  function withAgreements() {
    const { store, swvId, zoe } = group();
    const agreement = (text: string, values: object = {}): string => made(store, 'agreement', { swvId, text, owner: 'coachee', status: 'open', position: 'a0', coacheeId: zoe, ...values });
    return { store, swvId, zoe, a: agreement('A', { dueOn: '2026-11-30' }), b: agreement('B', { dueOn: '2026-11-01' }), ofGroup: agreement('C', { coacheeId: null, owner: 'swv' }) };
  }
  const change = (store: TestStore, input: Parameters<ReturnType<typeof timelineHandlers>['agreements.changeMany']>[0]) => timelineHandlers(store.deps)['agreements.changeMany'](input) as Result<Done>;

  it('stand in one list, what is due first in front, with who and which group', () => {
    const { store, a, b, ofGroup } = withAgreements();
    expect(agreementsOf(store).map(({ id }) => id)).toEqual([b, a, ofGroup]);
    expect(agreementsOf(store)[0]).toMatchObject({ swvName: 'Ter Dijle', person: { givenName: 'Zoë' }, source: 'other', madeOn: '2026-11-23' });
    expect(agreementsOf(store)[2]?.person).toBeNull();
  });

  it('are ticked off together in one act, which one undo takes back', () => {
    const { store, a, b, ofGroup } = withAgreements();
    const done = valueOf(change(store, { ids: [a, b, ofGroup], change: { do: 'status', status: 'done' } }));
    expect(done).toMatchObject({ code: 'agreement.manyDone', params: { count: 3 } });
    expect(agreementsOf(store).map(({ status, doneOn }) => [status, doneOn])).toEqual(Array.from({ length: 3 }, () => ['done', '2026-11-23']));
    valueOf(recordsHandlers(store.deps)['acts.undo']({ actId: done.actId }) as Result<Done>);
    expect(agreementsOf(store).map(({ status, doneOn }) => [status, doneOn])).toEqual(Array.from({ length: 3 }, () => ['open', null]));
  });

  it('move to another day, or to none; what stood there already is not counted', () => {
    const { store, a, b } = withAgreements();
    expect(valueOf(change(store, { ids: [a, b], change: { do: 'date', dueOn: '2026-11-30' } }))).toMatchObject({ code: 'agreement.manyMoved', params: { count: 1, date: '2026-11-30' } });
    expect(valueOf(change(store, { ids: [a], change: { do: 'date', dueOn: null } }))).toMatchObject({ code: 'agreement.manyUndated' });
    expect(agreementsOf(store).map(({ dueOn }) => dueOn)).toEqual(['2026-11-30', null, null]);
  });

  it('of the group as a whole never go to one school leader', () => {
    const { store, a, ofGroup } = withAgreements();
    valueOf(change(store, { ids: [a], change: { do: 'owner', owner: 'coach' } }));
    valueOf(change(store, { ids: [a, ofGroup], change: { do: 'owner', owner: 'coachee' } }));
    expect(agreementsOf(store).map(({ id, owner }) => [id, owner])).toContainEqual([ofGroup, 'swv']);
  });

  it('change all or none: when one is gone nothing happens', () => {
    const { store, a, zoe } = withAgreements();
    expect(codeOf(change(store, { ids: [a, zoe], change: { do: 'status', status: 'done' } }))).toBe('record-missing');
    expect(agreementsOf(store).every(({ status }) => status === 'open')).toBe(true);
  });
});
