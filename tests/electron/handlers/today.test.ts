import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#db/records/write.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import type { AttentionItem } from '#shared/domain/attention.ts';
import type { TodayView } from '#shared/ipc/today.ts';
import { valueOf } from '../../support/store.ts';
import { addMeasurement, planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;

beforeEach(() => {
  store = planStore();
});

function view(): TodayView {
  return valueOf(todayHandlers(store.deps)['today.get']({}) as never);
}

function points(): AttentionItem[] {
  return view().attention.flatMap(({ items }) => items);
}

function talk(person: number, date: string, status: 'planned' | 'held' | 'cancelled' = 'planned', more: object = {}): string {
  return store.add('conversation', { swvId: store.swvId, coacheeId: store.people[person] ?? '', date, status, ...more });
}

describe('Vandaag', () => {
  it('teaches when there is no group', () => {
    store = { ...store };
    store.db.exec('UPDATE swv SET deleted = 1');
    expect(view()).toMatchObject({ isEmpty: true, attention: [], agreements: { total: 0 } });
  });

  it('shows this week by day with places, numbers and what still runs', () => {
    talk(0, '2025-11-10', 'held');
    talk(0, '2026-11-23', 'planned', { startTime: '09:30', minutes: 90, form: 'inPerson' });
    talk(1, '2026-11-23', 'planned', { startTime: '14:00', form: 'online' });
    store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned', startTime: '09:00', endTime: '15:30', place: 'De Zonnewijzer, Diest' });
    store.add('postponement', { coacheeId: store.people[2] ?? '', kind: 'excused', until: '2026-11-27' });
    store.add('agreement', { swvId: store.swvId, coacheeId: store.people[0] ?? '', text: 'Tip vragen', owner: 'coachee', status: 'open', position: 'a0', dueOn: '2026-11-23' });
    addMeasurement(store, [[store.themes[0] ?? '', 3]], { forms: 2 });
    const { days, week } = view();
    expect(week).toEqual({ conversations: 2, meetings: 1 });
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    expect(days[0]?.events).toMatchObject([
      { kind: 'conversation', startTime: '09:30', place: 'School 1, Leuven', number: 2, total: 4, openAgreements: 1, hasBsa: true },
      { kind: 'conversation', startTime: '14:00', place: null, form: 'online', number: 1, total: 4, hasBsa: true },
    ]);
    expect(days[1]?.events).toEqual([]);
    expect(days[3]?.events).toMatchObject([{ kind: 'meeting', place: 'De Zonnewijzer, Diest', number: 1, total: 10, excused: ['Hanne'] }]);
  });

  it('leaves out what was cancelled and shows next week from Thursday on', () => {
    talk(0, '2026-11-24', 'cancelled');
    talk(1, '2026-12-01');
    expect(view().days[1]?.events).toEqual([]);
    expect(view().nextWeek).toEqual([]);
    store.setToday('2026-11-27');
    expect(view().nextWeek).toMatchObject([{ date: '2026-12-01', events: [{ kind: 'conversation' }] }]);
  });

  it('changes with every date: a gesprek that is planned leaves the aandachtslijst, one that is put off too', () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned' });
    addMeasurement(store, [[store.themes[0] ?? '', 3]]);
    const names = (): string[] => points().flatMap((item) => (item.kind === 'conversationsToPlan' ? item.people.map(({ givenName }) => givenName) : []));
    expect(names()).toEqual(['Zoë', 'Pieter', 'Hanne']);
    talk(0, '2026-12-03');
    expect(names()).toEqual(['Pieter', 'Hanne']);
    store.add('postponement', { coacheeId: store.people[1] ?? '', kind: 'unavailable', until: '2027-01-15' });
    expect(names()).toEqual(['Hanne']);
    store.setToday('2027-01-18');
    expect(names()).toEqual(['Pieter', 'Hanne']);
  });

  it('lists who has not answered a named measurement', () => {
    addMeasurement(store, [[store.themes[0] ?? '', 3]], { forms: 2, takenOn: '2026-11-10' });
    expect(points().find(({ kind }) => kind === 'measurementOpen')).toMatchObject({ moment: 'BSA', answered: 2, expected: 3, missing: [{ givenName: 'Hanne' }] });
  });

  it('lists agreements that run, the one that is due first in front', () => {
    const add = (text: string, dueOn: string | null, status: 'open' | 'done' = 'open') => store.add('agreement', { swvId: store.swvId, text, owner: 'coach', status, position: 'a0', ...(dueOn === null ? {} : { dueOn }) });
    add('zonder datum', null);
    add('later', '2026-12-10');
    add('eerst', '2026-11-25');
    add('gedaan', '2026-11-20', 'done');
    expect(view().agreements.items.map(({ text }) => text)).toEqual(['eerst', 'later', 'zonder datum']);
  });

  it('never puts the example beside real people', () => {
    const example = valueOf(commit(store.writer, { code: 'swv.created' }, [{ op: 'create', type: 'swv', values: { name: 'Voorbeeld' }, example: true }])).ids[0] ?? '';
    const programmeId = valueOf(commit(store.writer, { code: 'programme.created' }, [{ op: 'create', type: 'programme', values: { name: 'Voorbeeld' }, example: true }])).ids[0] ?? '';
    store.add('traject', { swvId: example, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30' });
    store.add('meeting', { swvId: example, date: '2026-11-26', status: 'planned' });
    expect(view()).toMatchObject({ isExample: false, week: { meetings: 0 } });
    store.db.exec(`UPDATE swv SET deleted = 1 WHERE example = 0`);
    expect(view()).toMatchObject({ isExample: true, week: { meetings: 1 } });
  });

  it('counts leervragen, signatures and look-backs from the store, of dated members only', () => {
    const names = (kind: AttentionItem['kind']): string[] => points().flatMap((item) => (item.kind === kind && 'people' in item && Array.isArray(item.people) ? item.people.map(({ givenName }: { givenName: string }) => givenName) : []));
    addMeasurement(store, [[store.themes[0] ?? '', 3]], { forms: 2, takenOn: '2025-10-01' });
    store.add('learningQuestion', { swvId: store.swvId, coacheeId: store.people[0] ?? '', text: 'Hoe kan ik?', status: 'active', priority: 1 });
    store.add('learningQuestion', { swvId: store.swvId, coacheeId: store.people[1] ?? '', text: 'Hoe kan ik?', status: 'dropped', priority: 1 });
    expect(names('questionsToChoose')).toEqual(['Pieter', 'Hanne']);
    expect(names('bsaMissing')).toEqual(['Hanne']);
    expect(names('agreementToSign')).toEqual(['Zoë', 'Pieter', 'Hanne']);
    const conversationId = talk(0, '2026-03-10', 'held');
    store.add('agreement', { swvId: store.swvId, coacheeId: store.people[0] ?? '', conversationId, text: 'Tip vragen', owner: 'coachee', status: 'open', position: 'a0' });
    // One gesprek would do for both, so it is asked for once.
    expect(names('conversationsToPlan')).toContain('Zoë');
    expect(names('lookBackDue')).toEqual([]);
    store.add('postponement', { swvId: store.swvId, coacheeId: store.people[0] ?? '', kind: 'excused', point: 'conversationsToPlan', until: '2026-12-20' });
    expect(names('lookBackDue')).toEqual(['Zoë']);
    store.db.exec(`UPDATE membership SET ends_on = '2026-11-22' WHERE coachee_id = '${store.people[2] ?? ''}'`);
    expect(names('questionsToChoose')).toEqual(['Pieter']);
    expect(names('agreementToSign')).toEqual(['Zoë', 'Pieter']);
  });

  it('puts one point off for a person, a point off for the group, lists both and takes them back', () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned' });
    const kinds = (): string[] => points().map(({ kind }) => kind);
    expect(kinds()).toEqual(['conversationsToPlan', 'meetingRhythm', 'agreementToSign']);
    const ofGroup = store.add('postponement', { swvId: store.swvId, kind: 'later', point: 'meetingRhythm', until: '2026-12-20' });
    for (const coacheeId of store.people) store.add('postponement', { swvId: store.swvId, coacheeId, kind: 'excused', point: 'conversationsToPlan', until: '2026-12-20' });
    expect(kinds()).toEqual(['agreementToSign']);
    expect(view().putOff).toMatchObject([{ id: ofGroup, person: null, swvName: 'Ter Dijle', kind: 'later', point: 'meetingRhythm', until: '2026-12-20' }, { person: { givenName: 'Zoë' }, point: 'conversationsToPlan' }, {}, {}]);
    // Excused from a point of the list is not excused from the bijeenkomst.
    expect(view().days.flatMap(({ events }) => events)).toMatchObject([{ kind: 'meeting', excused: [] }]);
    valueOf(commit(store.writer, { code: 'postponement.takenBack' }, [{ op: 'delete', type: 'postponement', id: ofGroup }]));
    expect(kinds()).toEqual(['meetingRhythm', 'agreementToSign']);
  });

  it('takes the norms from the programme and from the wishes of the group', () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-10-15', status: 'held' });
    store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned' });
    const rhythm = (): AttentionItem | undefined => points().find(({ kind }) => kind === 'meetingRhythm');
    expect(rhythm()).toMatchObject({ reason: 'few', promised: 10 });
    valueOf(commit(store.writer, { code: 'programme.changed' }, [{ op: 'update', type: 'programme', id: store.programmeId, values: { maxGapDays: 40, meetingsPerYear: 2, needsSignedAgreement: false } }]));
    expect(rhythm()).toMatchObject({ reason: 'gap', norm: 40 });
    expect(points().map(({ kind }) => kind)).not.toContain('agreementToSign');
    store.add('layoutWish', { swvId: store.swvId, maxGapDays: 60 });
    expect(rhythm()).toBeUndefined();
  });

  it('asks nothing of a traject that was closed', () => {
    store.db.exec(`UPDATE traject SET status = 'closed'`);
    expect(points()).toEqual([]);
  });
});
