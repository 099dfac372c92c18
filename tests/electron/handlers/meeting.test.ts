import { beforeEach, describe, expect, it } from 'vitest';
import { boardHandlers } from '#electron/store/handlers/board.ts';
import { meetingHandlers } from '#electron/store/handlers/meeting.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { searchHandlers } from '#electron/store/handlers/search.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { ok } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

const ten = ['Zoë Çağlar-D’hondt', 'Pieter Van den Abeele', 'Hanne Claes', 'Karel Maes', 'Greet Wouters', 'Mieke Peeters', 'Youssef El Amrani', 'Noémie Dubois', 'An Baert', 'Bart Zels'];

type All = ReturnType<typeof meetingHandlers> & ReturnType<typeof boardHandlers> & ReturnType<typeof recordsHandlers> & ReturnType<typeof todayHandlers> & ReturnType<typeof searchHandlers>;
let store: PlanStore;
let handlers: All;

beforeEach(() => {
  store = planStore(ten);
  handlers = { ...meetingHandlers(store.deps), ...boardHandlers(store.deps), ...recordsHandlers(store.deps), ...todayHandlers(store.deps), ...searchHandlers(store.deps) };
});

function meeting(date = '2026-11-19', status: 'planned' | 'held' = 'held'): string {
  return store.add('meeting', { swvId: store.swvId, date, status, startTime: '09:00', endTime: '15:30' });
}

describe('attendance', () => {
  const rows = async (meetingId: string) => valueOf(await handlers['attendance.ofMeeting']({ meetingId }))?.rows ?? [];

  it('lists who had a seat on that day, by name, and nobody else', async () => {
    const late = store.add('coachee', { givenName: 'Later', familyName: 'Lid' });
    store.add('membership', { swvId: store.swvId, coacheeId: late, startsOn: '2026-11-20' });
    const gone = store.add('coachee', { givenName: 'Vroeger', familyName: 'Lid' });
    store.add('membership', { swvId: store.swvId, coacheeId: gone, startsOn: '2025-09-01', endsOn: '2026-11-18' });
    const names = (await rows(meeting())).map(({ givenName }) => givenName);
    expect(names).toHaveLength(10);
    expect(names).not.toContain('Later');
    expect(names).not.toContain('Vroeger');
    expect(codeOf(await handlers['attendance.set']({ meetingId: meeting(), coacheeIds: [late], status: 'present' }))).toBe('not-a-member');
  });

  it('notes everyone in one act that one undo takes back, and leaves what was noted before', async () => {
    const meetingId = meeting();
    const [zoe = '', pieter = ''] = store.people;
    valueOf(await handlers['attendance.set']({ meetingId, coacheeIds: [zoe], status: 'excused' }));
    const { actId } = valueOf(await handlers['attendance.setRest']({ meetingId }));
    const statuses = async () => Object.fromEntries((await rows(meetingId)).map(({ coacheeId, attendance }) => [coacheeId, attendance?.status ?? null]));
    expect(await statuses()).toMatchObject({ [zoe]: 'excused', [pieter]: 'present' });
    expect(codeOf(await handlers['attendance.setRest']({ meetingId }))).toBe('attendance-complete');
    valueOf(await handlers['acts.undo']({ actId }));
    expect(await statuses()).toMatchObject({ [zoe]: 'excused', [pieter]: null });
  });

  it('keeps one record a person, makes room for a remark alone, and forgets hours that no longer hold', async () => {
    const meetingId = meeting();
    const [zoe = ''] = store.people;
    valueOf(await handlers['attendance.set']({ meetingId, coacheeIds: [zoe], status: null }));
    valueOf(await handlers['attendance.set']({ meetingId, coacheeIds: [zoe], status: 'partly' }));
    const [record] = listRecords(store.db, 'attendance', { meetingId });
    valueOf(await handlers['records.update']({ type: 'attendance', id: record?.id ?? '', values: { fromTime: '09:00', toTime: '12:00', remark: 'Bood hulp aan' }, open: false }));
    valueOf(await handlers['attendance.set']({ meetingId, coacheeIds: [zoe], status: 'present' }));
    expect(listRecords(store.db, 'attendance', { meetingId })).toMatchObject([{ status: 'present', fromTime: null, toTime: null, remark: 'Bood hulp aan' }]);
  });

  it('lands on the page of the person, counted over what is known', async () => {
    const [zoe = ''] = store.people;
    const [first, second, third] = [meeting('2026-09-17'), meeting('2026-10-15'), meeting('2026-11-19')];
    valueOf(await handlers['attendance.set']({ meetingId: first, coacheeIds: [zoe], status: 'present' }));
    valueOf(await handlers['attendance.set']({ meetingId: second, coacheeIds: [zoe], status: 'absent' }));
    const view = valueOf(await handlers['attendance.ofCoachee']({ coacheeId: zoe }));
    expect(view.meetings.map(({ meetingId }) => meetingId)).toEqual([third, second, first]);
    expect(view.count).toMatchObject({ noted: 2, share: 0.5 });
  });
});

describe('the live day', () => {
  it('ends, stretches and puts back parts, each undone by itself', async () => {
    const meetingId = meeting('2026-11-23', 'planned');
    const partId = store.add('runSheetPart', { meetingId, title: 'Inchecken', minutes: 30, position: 'a0', status: 'planned' });
    valueOf(await handlers['live.stretchPart']({ partId, by: 5 }));
    expect(getRecord(store.db, 'runSheetPart', partId)).toMatchObject({ minutes: 35 });
    for (let time = 0; time < 9; time += 1) valueOf(await handlers['live.stretchPart']({ partId, by: -5 }));
    expect(getRecord(store.db, 'runSheetPart', partId)).toMatchObject({ minutes: 5 });
    const { actId } = valueOf(await handlers['live.finishPart']({ partId, status: 'done', endedAt: '09:40' }));
    expect(getRecord(store.db, 'runSheetPart', partId)).toMatchObject({ status: 'done', endedAt: '09:40' });
    valueOf(await handlers['acts.undo']({ actId }));
    expect(getRecord(store.db, 'runSheetPart', partId)).toMatchObject({ status: 'planned', endedAt: null });
  });
});

describe('what waits for a next bijeenkomst', () => {
  it('brings a parked part back once, right after the welcome, with all that belongs to it', async () => {
    const before = meeting('2026-10-15');
    const parked = store.add('runSheetPart', { meetingId: before, title: 'Elkaar tips geven', minutes: 45, position: 'a0', status: 'parked', themeId: store.themes[0] ?? '', note: 'In trio’s', libraryKey: 'format-check-in' });
    const next = meeting('2026-11-26', 'planned');
    store.add('runSheetPart', { meetingId: next, title: 'Welkom', minutes: 15, position: 'a0' });
    store.add('runSheetPart', { meetingId: next, title: 'Afronden', minutes: 15, position: 'a1' });
    const waiting = async () => valueOf(await handlers['takeUp.ofSwv']({ swvId: store.swvId, meetingId: next })).parked;
    expect(await waiting()).toMatchObject([{ partId: parked, title: 'Elkaar tips geven', parkedOn: '2026-10-15' }]);
    valueOf(await handlers['takeUp.add']({ meetingId: next, source: { kind: 'part', partId: parked } }));
    expect(await waiting()).toEqual([]);
    const { parts } = valueOf(await handlers['meetings.get']({ meetingId: next })) ?? { parts: [] };
    expect(parts.map(({ record }) => record.title)).toEqual(['Welkom', 'Elkaar tips geven', 'Afronden']);
    expect(parts[1]?.record).toMatchObject({ minutes: 45, note: 'In trio’s', libraryKey: 'format-check-in', parkedFromId: parked });
    expect(codeOf(await handlers['takeUp.add']({ meetingId: next, source: { kind: 'part', partId: parked } }))).toBe('taken-up-already');
    valueOf(await handlers['records.remove']({ type: 'runSheetPart', id: parts[1]?.record.id ?? '' }));
    expect(await waiting()).toHaveLength(1);
  });

  it('treats what someone brought once its part was held', async () => {
    const next = meeting('2026-11-23', 'planned');
    const inputId = store.add('groupInput', { swvId: store.swvId, kind: 'dilemma', text: 'Zeg ik het, of zwijg ik?', notedOn: '2026-11-02', status: 'open', coacheeId: store.people[0] ?? '' });
    const inputs = async () => valueOf(await handlers['takeUp.ofSwv']({ swvId: store.swvId, meetingId: next })).inputs;
    expect(await inputs()).toMatchObject([{ isInRunSheet: false, person: { givenName: 'Zoë' } }]);
    valueOf(await handlers['takeUp.add']({ meetingId: next, source: { kind: 'input', inputId, title: 'Zeg ik het, of zwijg ik?' } }));
    expect(await inputs()).toMatchObject([{ isInRunSheet: true }]);
    valueOf(await handlers['meetings.hold']({ meetingId: next, parts: [] }));
    expect(getRecord(store.db, 'groupInput', inputId)).toMatchObject({ status: 'treated', treatedMeetingId: next });
    expect(await inputs()).toEqual([]);
  });

  it('keeps what was not reached waiting, once, when the day was led', async () => {
    const today = meeting('2026-11-23', 'planned');
    store.add('runSheetPart', { meetingId: today, title: 'Inchecken', minutes: 30, position: 'a0', status: 'done', endedAt: '09:30' });
    const inputId = store.add('groupInput', { swvId: store.swvId, kind: 'dilemma', text: 'Zeg ik het?', notedOn: '2026-11-02', status: 'open' });
    valueOf(await handlers['takeUp.add']({ meetingId: today, source: { kind: 'input', inputId, title: 'Zeg ik het?' } }));
    valueOf(await handlers['meetings.hold']({ meetingId: today, parts: [] }));
    expect(getRecord(store.db, 'groupInput', inputId)).toMatchObject({ status: 'open' });
    const next = meeting('2026-12-17', 'planned');
    const waiting = async () => valueOf(await handlers['takeUp.ofSwv']({ swvId: store.swvId, meetingId: next }));
    expect(await waiting()).toMatchObject({ parked: [{ title: 'Zeg ik het?', inputId }], inputs: [] });
    valueOf(await handlers['runSheet.setPartStatus']({ partId: (await waiting()).parked[0]?.partId ?? '', status: 'dropped' }));
    expect(await waiting()).toMatchObject({ parked: [], inputs: [{ record: { id: inputId } }] });
  });

  it('brings a parked part back when the bijeenkomst that took it up does not go on, or is thrown away', async () => {
    const parked = store.add('runSheetPart', { meetingId: meeting('2026-10-15'), title: 'Tips', minutes: 45, position: 'a0', status: 'parked' });
    const later = meeting('2026-12-17', 'planned');
    const next = meeting('2027-01-14', 'planned');
    valueOf(await handlers['takeUp.add']({ meetingId: later, source: { kind: 'part', partId: parked } }));
    const waiting = async () => valueOf(await handlers['takeUp.ofSwv']({ swvId: store.swvId, meetingId: next })).parked.map(({ partId }) => partId);
    expect(await waiting()).toEqual([]);
    const { actId } = valueOf(await handlers['records.update']({ type: 'meeting', id: later, values: { status: 'cancelled' }, open: false }));
    expect(await waiting()).toEqual([parked]);
    valueOf(await handlers['acts.undo']({ actId }));
    expect(await waiting()).toEqual([]);
    valueOf(await handlers['records.remove']({ type: 'meeting', id: later }));
    expect(await waiting()).toEqual([parked]);
    valueOf(await handlers['takeUp.add']({ meetingId: next, source: { kind: 'part', partId: parked } }));
    expect(await waiting()).toEqual([]);
  });
});

describe('agreements of a bijeenkomst', () => {
  it('become one of the group, or one in the plan of each chosen person, in one act', async () => {
    const meetingId = meeting();
    valueOf(await handlers['meetingAgreements.add']({ meetingId, text: 'Elk brengt een tip mee', dueOn: null, coacheeIds: [] }));
    const people = store.people.slice(0, 3);
    const { actId, ids } = valueOf(await handlers['meetingAgreements.add']({ meetingId, text: 'Eén lesbezoek doen', dueOn: '2026-12-10', coacheeIds: [...people, people[0] ?? ''] }));
    expect(ids).toHaveLength(3);
    expect(listRecords(store.db, 'agreement', { meetingId, owner: 'coachee' })).toMatchObject(people.map((coacheeId) => ({ coacheeId, swvId: store.swvId, audience: ['coachee'], dueOn: '2026-12-10' })));
    expect(listRecords(store.db, 'agreement', { meetingId, owner: 'swv' })).toMatchObject([{ coacheeId: null, audience: ['group'] }]);
    expect(valueOf(await handlers['today.get']({})).agreements.items.filter(({ text }) => text === 'Eén lesbezoek doen')).toHaveLength(3);
    const gone = valueOf(await handlers['meetingAgreements.remove']({ agreementIds: [...ids] }));
    expect(listRecords(store.db, 'agreement', { meetingId })).toHaveLength(1);
    valueOf(await handlers['acts.undo']({ actId: gone.actId }));
    expect(listRecords(store.db, 'agreement', { meetingId })).toHaveLength(4);
    valueOf(await handlers['acts.undo']({ actId }));
    expect(listRecords(store.db, 'agreement', { meetingId })).toHaveLength(1);
  });
});

describe('intervisie', () => {
  it('opens with the last casus of an earlier bijeenkomst of this group', async () => {
    const steps = [{ title: 'Terugblik', minutes: 5 }];
    const [older, later, now] = [meeting('2026-09-17'), meeting('2026-10-15'), meeting('2026-11-26', 'planned')];
    store.add('intervision', { meetingId: older, method: 'incident', steps, caseText: 'Oud' });
    store.add('intervision', { meetingId: later, method: 'incident', steps, caseText: 'Ze kijken naar mij', bringerId: store.people[1] ?? '' });
    const view = valueOf(await handlers['intervision.ofMeeting']({ meetingId: now }));
    expect(view).toMatchObject({ sessions: [], previous: { date: '2026-10-15', bringer: { givenName: 'Pieter' }, record: { caseText: 'Ze kijken naar mij' } } });
    expect(view?.members).toHaveLength(10);
  });
});

describe('exit tickets', () => {
  const ticket = { usefulness: 4, usability: 3, groupFeeling: 5, energy: 4, word: 'moed' };

  it('tell nothing under five, and only what the group thought from five on', async () => {
    const meetingId = meeting();
    valueOf(await handlers['tickets.add']({ meetingId, tickets: [ticket, ticket, ticket, ticket] }));
    expect(codeOf(await handlers['tickets.count']({ meetingId }))).toBe('tickets-too-few');
    valueOf(await handlers['tickets.add']({ meetingId, tickets: [{ ...ticket, energy: null }] }));
    expect(await results(meetingId)).toEqual({ kind: 'open', entered: 5 });
    valueOf(await handlers['tickets.count']({ meetingId }));
    expect(await results(meetingId)).toMatchObject({ kind: 'shown', waiting: 0, figures: { n: 5, of: { usefulness: { n: 5, mean: 4 }, energy: null } } });
    expect(valueOf(await handlers['tickets.ofSwv']({ swvId: store.swvId })).meetings).toMatchObject([{ meetingId, results: { kind: 'shown', figures: { n: 5 } } }]);
    valueOf(await handlers['tickets.clear']({ meetingId }));
    expect(await results(meetingId)).toEqual({ kind: 'open', entered: 0 });
  });

  /** Five of `4554` that were counted. */
  async function counted(): Promise<string> {
    const meetingId = meeting();
    const ids = valueOf(await handlers['tickets.add']({ meetingId, tickets: Array.from({ length: 5 }, () => ticket) })).ids;
    expect(ids).toHaveLength(5);
    valueOf(await handlers['tickets.count']({ meetingId }));
    return meetingId;
  }
  const results = async (meetingId: string) => valueOf(await handlers['tickets.ofMeeting']({ meetingId }))?.results;
  const late = { usefulness: 1, usability: 1, groupFeeling: 1, energy: 1, word: 'slecht' };
  const fiveShown = { kind: 'shown', figures: { n: 5, of: { usefulness: { n: 5, mean: 4 } }, words: ['moed', 'moed', 'moed', 'moed', 'moed'] } };

  it('give nobody away by subtraction: a late one waits until there are five, on screen and over time', async () => {
    const meetingId = await counted();
    const shownEverywhere = async () => [await results(meetingId), valueOf(await handlers['tickets.ofSwv']({ swvId: store.swvId })).meetings[0]?.results];
    for (let count = 1; count <= 4; count += 1) {
      valueOf(await handlers['tickets.add']({ meetingId, tickets: [late] }));
      expect(codeOf(await handlers['tickets.count']({ meetingId }))).toBe('tickets-too-few');
      for (const one of await shownEverywhere()) expect(one).toMatchObject({ ...fiveShown, waiting: count });
    }
    valueOf(await handlers['tickets.add']({ meetingId, tickets: [late] }));
    for (const one of await shownEverywhere()) expect(one).toMatchObject({ ...fiveShown, waiting: 5 });
    valueOf(await handlers['tickets.count']({ meetingId }));
    for (const one of await shownEverywhere()) expect(one).toMatchObject({ kind: 'shown', waiting: 0, figures: { n: 10, of: { usefulness: { n: 10, mean: 2.5 } } } });
  });

  it('give nobody away by undoing: what was shown stays counted, and one that is taken back hides the rest', async () => {
    const meetingId = meeting();
    const { actId: fifth } = valueOf(await handlers['tickets.add']({ meetingId, tickets: [late] }));
    valueOf(await handlers['tickets.add']({ meetingId, tickets: Array.from({ length: 5 }, () => ticket) }));
    const { actId: done } = valueOf(await handlers['tickets.count']({ meetingId }));
    expect(await results(meetingId)).toMatchObject({ kind: 'shown', figures: { n: 6 } });
    // Taken back, then once more with one ticket less or more: never another cut of the same tickets.
    valueOf(await handlers['acts.undo']({ actId: done }));
    expect(await results(meetingId)).toEqual({ kind: 'open', entered: 6 });
    valueOf(await handlers['tickets.add']({ meetingId, tickets: [ticket] }));
    valueOf(await handlers['tickets.count']({ meetingId }));
    expect(await results(meetingId)).toMatchObject({ kind: 'shown', figures: { n: 6 }, waiting: 1 });
    valueOf(await handlers['acts.undo']({ actId: fifth }));
    expect(await results(meetingId)).toEqual({ kind: 'withheld', entered: 6 });
    expect(codeOf(await handlers['tickets.count']({ meetingId }))).toBe('tickets-too-few');
  });

  it('begin anew when all of them were thrown away', async () => {
    const meetingId = await counted();
    valueOf(await handlers['tickets.clear']({ meetingId }));
    valueOf(await handlers['tickets.add']({ meetingId, tickets: Array.from({ length: 5 }, () => late) }));
    expect(await results(meetingId)).toEqual({ kind: 'open', entered: 5 });
    valueOf(await handlers['tickets.count']({ meetingId }));
    expect(await results(meetingId)).toMatchObject({ kind: 'shown', figures: { n: 5, of: { usefulness: { mean: 1 } } } });
  });

  it('hold no person, and their words are not found by searching', async () => {
    const meetingId = meeting();
    valueOf(await handlers['tickets.add']({ meetingId, tickets: [{ ...ticket, word: 'zonnebloem' }] }));
    expect(JSON.stringify(listRecords(store.db, 'exitTicket', { meetingId }))).not.toContain(store.people[0] ?? '-');
    expect(JSON.stringify(valueOf(await handlers['search.texts']({ text: 'zonnebloem', types: null, limit: 10, isDiscreet: false })))).not.toContain('zonnebloem');
  });

  it('are read from a file under its titles or as the coach says, without a name, and nothing goes in by reading', async () => {
    const rows = [['Naam', 'Hoe nuttig was dit?', 'Vraag 2', 'Energie', 'In één woord'], ['Zoë', '4', '2', '3', 'rust'], ['Pieter', '9', '4', '4', ''], ['Hanne', '5', '', '5', '']];
    const token = '01900000-0000-4000-8000-00000000abcd';
    store.answerParser(token, ok({ hash: 'h', table: { rows, rowNumbers: [1, 2, 3, 5] } }));
    const read = valueOf(await handlers['tickets.read']({ token, choices: null }));
    expect(read).toMatchObject({ choices: [null, 'usefulness', null, 'energy', 'word'], faultyRows: [3], tickets: [{ usefulness: 4, usability: null, energy: 3, word: 'rust' }, { usefulness: 5, energy: 5 }] });
    expect(JSON.stringify(read)).not.toContain('Hanne');
    const changed = valueOf(await handlers['tickets.read']({ token, choices: [null, 'usefulness', 'usability', null, null] }));
    expect(changed.tickets).toMatchObject([{ usefulness: 4, usability: 2, energy: null, word: null }, { usefulness: 5 }]);
    expect(listRecords(store.db, 'exitTicket')).toEqual([]);
  });
});

describe('transferkaarten', () => {
  it('are kept one a person, asked back at the next bijeenkomst, and asked for on Vandaag after a fortnight', async () => {
    const [zoe = ''] = store.people;
    const [held, next] = [meeting('2026-11-05'), meeting('2026-11-26', 'planned')];
    const card = { meetingId: held, coacheeId: zoe, idea: 'Stil blijven', step: 'Tien seconden wachten', dueOn: '2026-11-20', helper: 'Karel' };
    expect(codeOf(await handlers['transfer.save']({ ...card, idea: '', step: '' }))).toBe('text-required');
    valueOf(await handlers['transfer.save']({ ...card, helper: '' }));
    valueOf(await handlers['transfer.save'](card));
    expect(listRecords(store.db, 'transferCard')).toMatchObject([{ helper: 'Karel', status: 'open', audience: ['coachee'] }]);
    const waiting = async () => valueOf(await handlers['today.get']({})).attention.flatMap(({ items }) => items).filter(({ kind }) => kind === 'transferToAsk');
    expect(await waiting()).toMatchObject([{ people: [{ givenName: 'Zoë' }], meetingId: next, heldOn: '2026-11-05' }]);
    store.setToday('2026-11-18');
    expect(await waiting()).toEqual([]);
    store.setToday('2026-11-26');
    const toAsk = valueOf(await handlers['transfer.ofMeeting']({ meetingId: next }))?.toAsk ?? [];
    expect(toAsk).toMatchObject([{ givenName: 'Zoë', date: '2026-11-05', card: { idea: 'Stil blijven' } }]);
    const cardId = toAsk[0]?.card.id ?? '';
    valueOf(await handlers['records.update']({ type: 'transferCard', id: cardId, values: { outcome: 'Twee keer gelukt' }, open: true }));
    valueOf(await handlers['transfer.ask']({ cardId, status: 'partly', meetingId: next }));
    expect(getRecord(store.db, 'transferCard', cardId)).toMatchObject({ status: 'partly', outcome: 'Twee keer gelukt' });
    expect(await waiting()).toEqual([]);
    expect(valueOf(await handlers['transfer.ofMeeting']({ meetingId: next }))?.toAsk).toMatchObject([{ card: { outcome: 'Twee keer gelukt', askedOn: '2026-11-26' } }]);
  });

  it('go to the bin with their person, and come back', async () => {
    const [zoe = ''] = store.people;
    const held = meeting('2026-11-05');
    valueOf(await handlers['transfer.save']({ meetingId: held, coacheeId: zoe, idea: 'Stil blijven', step: '', dueOn: null, helper: '' }));
    store.add('groupInput', { swvId: store.swvId, kind: 'case', text: 'Casus', notedOn: '2026-11-02', status: 'open', coacheeId: zoe });
    store.add('intervision', { meetingId: held, method: 'incident', steps: [{ title: 'Terugblik', minutes: 5 }], bringerId: zoe });
    valueOf(await handlers['records.remove']({ type: 'coachee', id: zoe }));
    for (const type of ['transferCard', 'groupInput', 'intervision'] as const) expect(listRecords(store.db, type), type).toEqual([]);
    valueOf(await handlers['records.restore']({ type: 'coachee', id: zoe }));
    for (const type of ['transferCard', 'groupInput', 'intervision'] as const) expect(listRecords(store.db, type), type).toHaveLength(1);
  });
});
