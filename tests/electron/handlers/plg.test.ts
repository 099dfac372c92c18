import { beforeEach, describe, expect, it } from 'vitest';
import { getRecord } from '#db/records/read.ts';
import { partsOf } from '#db/repositories/board.ts';
import { boardHandlers } from '#electron/store/handlers/board.ts';
import { lineHandlers } from '#electron/store/handlers/line.ts';
import { meetingHandlers } from '#electron/store/handlers/meeting.ts';
import { plgHandlers } from '#electron/store/handlers/plg.ts';
import { questionsHandlers } from '#electron/store/handlers/questions.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let plg: ReturnType<typeof plgHandlers>;
let records: ReturnType<typeof recordsHandlers>;
let zoe = '';
let pieter = '';

beforeEach(() => {
  store = planStore(['Zoë Çağlar-D’hondt', 'Pieter Van den Abeele', 'Hanne Claes', 'Veerle Stinckens']);
  plg = plgHandlers(store.deps);
  records = recordsHandlers(store.deps);
  [zoe = '', pieter = ''] = store.people;
});

describe('the PLG in the own school', () => {
  let plgId = '';
  const page = async (date: string, question: string | null): Promise<string> => valueOf(await plg['plg.write']({ plgId, date, libraryKey: null, question })).ids[0] ?? '';
  const fill = async (entryId: string, values: Record<string, unknown>): Promise<void> => void valueOf(await records['records.update']({ type: 'plgEntry', id: entryId, values, open: false }));
  /** A page that has something to tell. */
  const write = async (date: string, question: string): Promise<string> => {
    const entryId = await page(date, question);
    await fill(entryId, { done: 'Samen gezwegen.' });
    return entryId;
  };

  const waiting = async () => valueOf(await plg['plg.bringBack']({ swvId: store.swvId }));
  const open = async (meetingId: string) => plg['plg.takeToOpening']({ meetingId, entryIds: (await waiting()).map(({ entryId }) => entryId), title: 'Uit onze scholen', minutes: 30 });

  beforeEach(() => {
    plgId = store.add('plg', { swvId: store.swvId, coacheeId: zoe, theme: 'Lezen in de derde graad', status: 'planned' });
  });

  it('has its window on the tweejarenlijn done as soon as one started', async () => {
    store.add('trajectWindow', { swvId: store.swvId, kind: 'plgStart', startsOn: '2026-09-15', endsOn: '2026-12-15' });
    const status = async () => valueOf(await lineHandlers(store.deps)['line.get']({ swvId: store.swvId }))?.events.find(({ topic }) => topic === 'plgStart')?.status;
    expect(await status()).toBe('planned');
    valueOf(await records['records.update']({ type: 'plg', id: plgId, values: { startedOn: '2026-11-02', status: 'running' }, open: false }));
    expect(await status()).toBe('held');
  });

  it('opens the next bijeenkomst in one part after the welcome, whose words stay in the logbook', async () => {
    const first = await write('2026-11-09', 'Wat deed stilte met je team?');
    await write('2026-11-16', 'Wat deed stilte met je team?');
    const meetingId = store.add('meeting', { swvId: store.swvId, date: '2026-12-03', status: 'planned' });
    store.add('runSheetPart', { meetingId, title: 'Inchecken', minutes: 30, position: 'a0' });
    expect((await waiting()).map(({ date }) => date)).toEqual(['2026-11-09', '2026-11-16']);
    const done = valueOf(await open(meetingId));
    expect(partsOf(store.db, meetingId).map(({ title }) => title)).toEqual(['Inchecken', 'Uit onze scholen']);
    expect(partsOf(store.db, meetingId)[1]?.note).toBeNull();
    expect(await waiting()).toEqual([]);
    expect(valueOf(await plg['plg.view']({ plgId }))?.openingDays[first]).toBe('2026-12-03');
    expect(codeOf(await plg['plg.takeToOpening']({ meetingId, entryIds: [first], title: 'Nog eens', minutes: 15 }))).toBe('record-missing');
    valueOf(await records['acts.undo']({ actId: done.actId }));
    expect(partsOf(store.db, meetingId)).toHaveLength(1);
    expect(await waiting()).toHaveLength(2);
  });

  it('comes back when its part or its bijeenkomst falls away, and stays with a part that is parked and taken up', async () => {
    const entryId = await write('2026-11-09', 'Wat deed stilte met je team?');
    const meetingId = store.add('meeting', { swvId: store.swvId, date: '2026-11-20', status: 'planned' });
    const later = store.add('meeting', { swvId: store.swvId, date: '2026-12-18', status: 'planned' });
    const partOf = (id: string): string => partsOf(store.db, id)[0]?.id ?? '';
    const day = async () => valueOf(await plg['plg.view']({ plgId }))?.openingDays[entryId];
    const change = async (type: 'meeting' | 'runSheetPart', id: string, values: Record<string, unknown>) => valueOf(await records['records.update']({ type, id, values, open: false }));

    valueOf(await open(meetingId));
    const removed = valueOf(await records['records.remove']({ type: 'runSheetPart', id: partOf(meetingId) }));
    expect([await waiting(), await day()]).toMatchObject([[{ entryId }], undefined]);
    valueOf(await records['acts.undo']({ actId: removed.actId }));
    expect([await waiting(), await day()]).toEqual([[], '2026-11-20']);

    await change('meeting', meetingId, { status: 'cancelled' });
    expect([await waiting(), await day()]).toMatchObject([[{ entryId }], undefined]);
    await change('meeting', meetingId, { status: 'planned' });
    await change('runSheetPart', partOf(meetingId), { status: 'dropped' });
    expect(await waiting()).toMatchObject([{ entryId }]);

    valueOf(await boardHandlers(store.deps)['runSheet.setPartStatus']({ partId: partOf(meetingId), status: 'parked' }));
    expect(await waiting()).toEqual([]);
    valueOf(await meetingHandlers(store.deps)['takeUp.add']({ meetingId: later, source: { kind: 'part', partId: partOf(meetingId) } }));
    expect([await waiting(), await day()]).toEqual([[], '2026-12-18']);
    await change('runSheetPart', partOf(later), { status: 'dropped' });
    expect(await waiting()).toMatchObject([{ entryId }]);
    // Without the later bijeenkomst it is a parked part again, which `takeUp` offers.
    valueOf(await records['records.remove']({ type: 'meeting', id: later }));
    expect(await waiting()).toEqual([]);
    valueOf(await records['records.remove']({ type: 'meeting', id: meetingId }));
    expect(await waiting()).toMatchObject([{ entryId }]);
  });

  it('tells for each school leader what her team answered, in the words of now, in the part where it opens', async () => {
    const second = store.add('plg', { swvId: store.swvId, coacheeId: pieter, theme: 'Samen voorbereiden', status: 'running' });
    const [later, first] = [await write('2026-11-16', 'Wat deed stilte?'), await write('2026-11-09', 'Wie nam het woord?')];
    const other = store.add('plgEntry', { plgId: second, date: '2026-11-10', question: 'Wat bleef liggen?', answer: 'De toets.', audience: ['group'] });
    const meetingId = store.add('meeting', { swvId: store.swvId, date: '2026-12-03', status: 'planned' });
    valueOf(await open(meetingId));
    await fill(first, { answer: 'Eerst niemand.\nDan iedereen.' });
    const { lines } = valueOf(await plg['plg.opening']({ meetingId }));
    expect(lines.map(({ id }) => id)).toEqual([first, later, other]);
    expect(lines[0]).toMatchObject({ person: { givenName: 'Zoë' }, theme: 'Lezen in de derde graad', question: 'Wie nam het woord?', answer: 'Eerst niemand.\nDan iedereen.', partId: partsOf(store.db, meetingId)[0]?.id });
    valueOf(await records['records.remove']({ type: 'runSheetPart', id: partsOf(store.db, meetingId)[0]?.id ?? '' }));
    expect(valueOf(await plg['plg.opening']({ meetingId })).lines).toEqual([]);
  });

  it('lets a page wait in the logbook until it says what was done or answered', async () => {
    const entryId = await page('2026-11-09', 'Wat deed stilte met je team?');
    await fill(entryId, { done: ' \n ', obstacle: 'Geen tijd.' });
    expect(await waiting()).toEqual([]);
    await fill(entryId, { answer: 'Ze werden rustig.', question: '  ' });
    expect(await waiting()).toEqual([]);
    await fill(entryId, { question: 'Wat deed stilte?' });
    expect(await waiting()).toMatchObject([{ entryId, answer: 'Ze werden rustig.' }]);
  });

  it('goes by the bijeenkomst alone for what was taken along before parts were kept', async () => {
    const meetingId = store.add('meeting', { swvId: store.swvId, date: '2026-11-20', status: 'held' });
    store.add('plgEntry', { plgId, date: '2026-11-09', question: 'Wat deed stilte met je team?', done: 'Gezwegen.', meetingId });
    expect(await waiting()).toEqual([]);
  });

  it('serves as evidence with a leervraag, with the words of that moment, once', async () => {
    const questionId = store.add('learningQuestion', { swvId: store.swvId, coacheeId: zoe, text: 'Hoe laat ik los?', status: 'active' });
    const entryId = await page('2026-11-09', null);
    expect(codeOf(await plg['plg.asEvidence']({ entryId, questionId }))).toBe('evidence-empty');
    valueOf(await records['records.update']({ type: 'plgEntry', id: entryId, values: { gain: 'Twee leraren namen het over.' }, open: false }));
    valueOf(await plg['plg.asEvidence']({ entryId, questionId }));
    valueOf(await plg['plg.asEvidence']({ entryId, questionId }));
    expect(getRecord(store.db, 'learningQuestion', questionId)?.evidence).toHaveLength(1);
    valueOf(await records['records.update']({ type: 'plg', id: plgId, values: { learningQuestionId: questionId }, open: false }));
    const evidence = async () => valueOf(await plg['plg.view']({ plgId }))?.evidenceIds;
    expect(await evidence()).toEqual([entryId]);
    const dropped = valueOf(await plg['plg.dropEvidence']({ entryId, questionId }));
    expect(await evidence()).toEqual([]);
    expect(codeOf(await plg['plg.dropEvidence']({ entryId, questionId }))).toBe('record-missing');
    valueOf(await records['acts.undo']({ actId: dropped.actId }));
    expect(await evidence()).toEqual([entryId]);
    valueOf(await records['records.remove']({ type: 'plgEntry', id: entryId }));
    const view = valueOf(await questionsHandlers(store.deps)['questions.list']({ coacheeId: zoe }))[0];
    expect(view?.evidence).toMatchObject([{ isLogbook: true, label: 'Lezen in de derde graad', text: 'Twee leraren namen het over.', isThere: false }]);
  });
});
