import { beforeEach, describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { feedbackHandlers } from '#electron/store/handlers/feedback.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { ok } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let feedback: ReturnType<typeof feedbackHandlers>;
let records: ReturnType<typeof recordsHandlers>;
let zoe = '';
let pieter = '';
let hanne = '';

beforeEach(() => {
  store = planStore(['Zoë Çağlar-D’hondt', 'Pieter Van den Abeele', 'Hanne Claes', 'Veerle Stinckens']);
  feedback = feedbackHandlers(store.deps);
  records = recordsHandlers(store.deps);
  [zoe = '', pieter = '', hanne = ''] = store.people;
});

const ask = (coacheeId: string, giverId: string, askedOn: string, more: object = {}): string =>
  store.add('feedbackLoop', { swvId: store.swvId, coacheeId, giverId, giverKind: 'colleague', question: 'Waar laat ik ruimte?', step: 3, askedOn, ...more });

describe('feedback between colleagues', () => {
  it('shows on both pages with its age, and grows old on Vandaag until it is dropped', async () => {
    const id = ask(zoe, pieter, '2026-10-26');
    const view = valueOf(await feedback['feedback.person']({ coacheeId: zoe }));
    expect(view?.loops).toMatchObject([{ state: 'asked', age: { unit: 'weeks', count: 4 }, isOld: true, giver: { givenName: 'Pieter' } }]);
    expect(valueOf(await feedback['feedback.person']({ coacheeId: pieter }))?.gives).toHaveLength(1);
    expect(valueOf(await feedback['feedback.growingOld']({}))).toHaveLength(1);
    valueOf(await records['records.update']({ type: 'feedbackLoop', id, values: { droppedOn: '2026-11-23' }, open: false }));
    expect(valueOf(await feedback['feedback.growingOld']({}))).toEqual([]);
  });

  it('leaves a formal leader of the group out of every proposal, by the member or by the very same name', async () => {
    store.add('formalLeader', { swvId: store.swvId, kind: 'codi', name: 'Veerle  stinckens' });
    store.add('formalLeader', { swvId: store.swvId, kind: 'aldi', coacheeId: hanne });
    const group = valueOf(await feedback['feedback.group']({ swvId: store.swvId }));
    expect(group?.leaders.map(({ givenName }) => givenName)).toEqual(['Hanne', 'Veerle']);
    const { givers, duos, visits } = valueOf(await feedback['feedback.proposals']({ swvId: store.swvId }));
    const named = [...givers, ...duos, ...visits].flatMap(({ fromId, toId }) => [fromId, toId]);
    expect(new Set(named)).toEqual(new Set([zoe, pieter]));
    expect(codeOf(await feedback['feedback.accept']({ swvId: store.swvId, pairs: [{ fromId: hanne, toId: zoe, bothWays: false }], question: 'Vraag?', step: 3 }))).toBe('feedback-formal-leader');
  });

  it('makes loops out of proposals in one act, and a visit stands planned', async () => {
    const { givers } = valueOf(await feedback['feedback.proposals']({ swvId: store.swvId }));
    const done = valueOf(await feedback['feedback.accept']({ swvId: store.swvId, pairs: givers.map(({ fromId, toId }) => ({ fromId, toId, bothWays: false })), question: 'Wat zag je mij doen?', step: 3 }));
    expect(done.ids).toHaveLength(4);
    const group = valueOf(await feedback['feedback.group']({ swvId: store.swvId }));
    expect(group?.exchanges.map(({ underWay }) => underWay)).toEqual([1, 1, 1, 1]);
    expect(valueOf(await feedback['feedback.proposals']({ swvId: store.swvId })).givers).toEqual([]);
    valueOf(await records['acts.undo']({ actId: done.actId }));
    expect(listRecords(store.db, 'feedbackLoop')).toEqual([]);
    valueOf(await feedback['feedback.planVisit']({ swvId: store.swvId, hostId: zoe, visitorId: pieter, date: '2026-12-01', lookQuestion: null, agreedBefore: 'Hoe beslist een kernteam?' }));
    expect(listRecords(store.db, 'observation')).toMatchObject([{ coacheeId: zoe, observerId: pieter, status: 'planned', lookQuestion: null, agreedBefore: 'Hoe beslist een kernteam?' }]);
  });

  it('proposes a host who offers what the visitor seeks, once', async () => {
    const themeId = store.themes[0] ?? '';
    store.add('offer', { swvId: store.swvId, coacheeId: zoe, kind: 'offers', text: 'Een kernteam dat beslist', themeId, since: '2026-10-01', status: 'open' });
    store.add('offer', { swvId: store.swvId, coacheeId: pieter, kind: 'seeks', text: 'Leiding delen', themeId, since: '2026-10-01', status: 'open' });
    const { visits, duos } = valueOf(await feedback['feedback.proposals']({ swvId: store.swvId }));
    expect(visits).toMatchObject([{ fromId: zoe, toId: pieter, reasons: [{ code: 'gains', themeIds: [themeId] }, { code: 'near' }] }]);
    expect(duos).toMatchObject([{ fromId: zoe, toId: pieter }]);
    valueOf(await feedback['feedback.planVisit']({ swvId: store.swvId, hostId: zoe, visitorId: pieter, date: '2026-12-01', lookQuestion: null, agreedBefore: null }));
    expect(valueOf(await feedback['feedback.proposals']({ swvId: store.swvId })).visits).toEqual([]);
  });
});

describe('a round in a school team', () => {
  const scale = '01900000-0000-7000-8000-0000000000a1';
  const open = '01900000-0000-7000-8000-0000000000a2';
  let roundId = '';

  beforeEach(() => {
    roundId = store.add('feedbackRound', { swvId: store.swvId, coacheeId: zoe, title: 'Hoe ik vergader', items: [{ id: scale, kind: 'scale', text: 'Vraagt eerst door.' }, { id: open, kind: 'open', text: 'Wat mag blijven?' }] });
  });

  const type = async (v: number, relation: 'self' | 'team' = 'team') => valueOf(await feedback['feedback.addAnswer']({ roundId, relation, answers: { [scale]: { v, t: null }, [open]: { v: null, t: `woord ${v}` } } }));
  const results = async () => valueOf(await feedback['feedback.round']({ roundId }))?.results;
  const close = async () => valueOf(await feedback['feedback.closeRound']({ roundId }));

  it('never gives a form or a mean away under the floor, nor by adding one form, nor by undoing the closing', async () => {
    for (const v of [4, 4, 5, 3]) await type(v);
    expect(JSON.stringify(valueOf(await feedback['feedback.round']({ roundId })))).not.toContain('woord');
    await close();
    expect(await results()).toEqual({ kind: 'tooFew', forms: 4, needed: 1 });
    valueOf(await feedback['feedback.reopenRound']({ roundId }));
    await type(4);
    const { actId } = await close();
    expect(await results()).toMatchObject({ kind: 'shown', n: 5, items: [{ mean: 4 }, { texts: ['woord 3', 'woord 4', 'woord 4', 'woord 4', 'woord 5'] }] });
    valueOf(await records['acts.undo']({ actId }));
    expect(await results()).toEqual({ kind: 'open', forms: 5 });
    await type(1);
    await close();
    expect(await results()).toMatchObject({ kind: 'shown', n: 5, waiting: 1, items: [{ mean: 4, n: 5 }, { n: 5 }] });
    expect(codeOf(await feedback['feedback.addAnswer']({ roundId, relation: 'team', answers: {} }))).toBe('round-closed');
  });

  it('withholds what is left when a counted form goes to the bin, and shows it again when that comes back', async () => {
    for (const v of [4, 4, 5, 3, 2, 2]) await type(v);
    await close();
    const formId = listRecords(store.db, 'feedbackAnswer')[0]?.id ?? '';
    valueOf(await records['records.remove']({ type: 'feedbackAnswer', id: formId }));
    expect(await results()).toEqual({ kind: 'withheld', forms: 5 });
    valueOf(await records['records.restore']({ type: 'feedbackAnswer', id: formId }));
    expect(await results()).toMatchObject({ kind: 'shown', n: 6 });
  });

  it('keeps one own form, the one that was typed last', async () => {
    await type(2, 'self');
    await type(5, 'self');
    expect(valueOf(await feedback['feedback.round']({ roundId }))?.forms).toHaveLength(1);
  });

  it('reads a table under the words of the questions, says what it cannot read, and takes it in as one act', async () => {
    const rows = [['Tijdstempel', 'Wat mag blijven', 'Vraagt eerst door'], ['1', 'de rust', '4'], ['2', '', '7'], ['3', '', ''], ['4', '=1+1', '5,0']];
    store.answerParser('t', ok({ table: { rows, rowNumbers: [1, 2, 3, 4, 5] } }));
    const preview = valueOf(await feedback['feedback.readAnswers']({ roundId, token: 't' }));
    expect(preview).toMatchObject({ forms: 2, columns: [{ itemId: null }, { itemId: open }, { itemId: scale }], problems: [{ row: 3, column: 3, value: '7' }] });
    const done = valueOf(await feedback['feedback.importAnswers']({ sessionId: preview.sessionId }));
    expect(listRecords(store.db, 'feedbackAnswer').map(({ answers }) => answers[scale]?.v)).toEqual([4, 5]);
    expect(codeOf(await feedback['feedback.importAnswers']({ sessionId: preview.sessionId }))).toBe('import-session-missing');
    valueOf(await records['acts.undo']({ actId: done.actId }));
    expect(listRecords(store.db, 'feedbackAnswer')).toEqual([]);
  });

  it('is put right by the coach before it goes in, column by column', async () => {
    const rows = [['Naam', 'Hoe vaak?', 'Opmerking'], ['Çağlar-D’hondt Zoë', '4', 'de rust'], ['Pieter Van den Abeele', '2', '']];
    store.answerParser('t', ok({ table: { rows, rowNumbers: [1, 2, 3] } }));
    const preview = valueOf(await feedback['feedback.readAnswers']({ roundId, token: 't' }));
    expect(preview).toMatchObject({ forms: 0, columns: [{ header: 'Naam', itemId: null, hasNames: true }, { itemId: null, samples: ['2', '4'] }, { itemId: null }] });
    const mapped = valueOf(await feedback['feedback.mapAnswers']({ sessionId: preview.sessionId, itemIds: [null, scale, open] }));
    expect(mapped).toMatchObject({ forms: 2, problems: [], sessionId: preview.sessionId });
    valueOf(await feedback['feedback.importAnswers']({ sessionId: preview.sessionId }));
    expect(listRecords(store.db, 'feedbackAnswer').map(({ answers }) => answers)).toEqual([{ [scale]: { v: 4, t: null }, [open]: { v: null, t: 'de rust' } }, { [scale]: { v: 2, t: null } }]);
  });

  it('reads a bare table of numbers in the order of the questions', async () => {
    store.answerParser('t', ok({ table: { rows: [['4', 'rust'], ['5', '']], rowNumbers: [1, 2] } }));
    expect(valueOf(await feedback['feedback.readAnswers']({ roundId, token: 't' }))).toMatchObject({ forms: 2 });
  });
});
