import { beforeEach, describe, expect, it } from 'vitest';
import { getRecord, listRecords } from '#db/records/read.ts';
import { signedAgreements } from '#db/repositories/traject-papers.ts';
import { conversationsHandlers } from '#electron/store/handlers/conversations.ts';
import { papersHandlers } from '#electron/store/handlers/papers.ts';
import { peopleHandlers } from '#electron/store/handlers/people.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: ReturnType<typeof papersHandlers> & ReturnType<typeof recordsHandlers> & ReturnType<typeof todayHandlers> & ReturnType<typeof peopleHandlers>;

beforeEach(() => {
  store = planStore();
  handlers = { ...papersHandlers(store.deps), ...recordsHandlers(store.deps), ...todayHandlers(store.deps), ...peopleHandlers(store.deps) };
});

const agreements = (): ReturnType<typeof listRecords<'coachingAgreement'>> => listRecords(store.db, 'coachingAgreement');

async function makeAll(): Promise<string> {
  return valueOf(await handlers['papers.makeAgreements']({ swvId: store.swvId, coacheeIds: [...store.people] })).actId;
}

async function sign(agreementId: string, signedOn = '2026-11-23'): Promise<void> {
  valueOf(await handlers['papers.sign']({ agreementId, signedOn, signedBy: 'Zoë en Hilde Maes', validFrom: null }));
}

async function undo(actId: string): Promise<void> {
  valueOf(await handlers['acts.undo']({ actId }));
}

describe('the coachingsovereenkomst', () => {
  it('is made for a whole group in one act, with the gaps of the template filled in, and undone as one', async () => {
    const act = await makeAll();
    expect(agreements()).toHaveLength(3);
    const zoe = agreements().find(({ coacheeId }) => coacheeId === store.people[0]);
    expect(zoe?.text).toContain('Zoë Çağlar-D’hondt (School 1)');
    expect(zoe?.text).toContain('procescoach Hilde Maes');
    expect(zoe?.text).toContain('van 1 september 2025 tot 30 juni 2027');
    expect(zoe?.text).not.toContain('{{');
    expect(codeOf(await handlers['papers.makeAgreements']({ swvId: store.swvId, coacheeIds: [...store.people] }))).toBe('agreements-made');
    await undo(act);
    expect(agreements()).toHaveLength(0);
  });

  it('says who signed, and a signed text is never written over', async () => {
    await makeAll();
    const [first] = agreements();
    const id = first?.id ?? '';
    expect(signedAgreements(store.db)).toEqual([]);
    await sign(id);
    expect(signedAgreements(store.db)).toEqual([{ swvId: store.swvId, coacheeId: first?.coacheeId, signedOn: '2026-11-23' }]);
    expect(getRecord(store.db, 'coachingAgreement', id)).toMatchObject({ validFrom: '2026-11-23', signedBy: 'Zoë en Hilde Maes' });
    expect(codeOf(await handlers['papers.writeAgreement']({ agreementId: id, text: 'Anders', open: false }))).toBe('agreement-signed');
    expect(codeOf(await handlers['papers.sign']({ agreementId: id, signedOn: '2026-12-01', signedBy: '', validFrom: null }))).toBe('agreement-signed');
    for (const values of [{ text: 'Anders' }, { signedOn: null }, { version: 9, note: 'x' }]) {
      expect(codeOf(await handlers['records.update']({ type: 'coachingAgreement', id, values, open: false }))).toBe('agreement-signed');
    }
    valueOf(await handlers['records.update']({ type: 'coachingAgreement', id, values: { note: 'Ze tekende op de speelplaats.' }, open: false }));
  });

  it('goes on in a next version, with both readable and the signed one in force', async () => {
    await makeAll();
    const [first] = agreements();
    expect(codeOf(await handlers['papers.nextVersion']({ agreementId: first?.id ?? '' }))).toBe('agreement-open');
    await sign(first?.id ?? '');
    const next = valueOf(await handlers['papers.nextVersion']({ agreementId: first?.id ?? '' })).ids[0] ?? '';
    valueOf(await handlers['papers.writeAgreement']({ agreementId: next, text: 'Voortaan drie gesprekken.', open: false }));
    const papers = valueOf(await handlers['papers.person']({ coacheeId: first?.coacheeId ?? '' }));
    expect(papers?.agreements.map(({ version, signedOn }) => [version, signedOn])).toEqual([[2, null], [1, '2026-11-23']]);
    expect(papers?.agreements[1]?.text).toBe(first?.text);
    const member = valueOf(await handlers['papers.group']({ swvId: store.swvId })).find(({ person }) => person.id === first?.coacheeId);
    expect(member).toMatchObject({ latest: { version: 2, signedOn: null }, signed: { version: 1 } });
    expect(signedAgreements(store.db)).toHaveLength(1);
  });

  it('keeps the note of the coach off the paper', async () => {
    await makeAll();
    const [first] = agreements();
    valueOf(await handlers['records.update']({ type: 'coachingAgreement', id: first?.id ?? '', values: { note: 'Twijfelde over het projectteam.' }, open: false }));
    const sheets = valueOf(await handlers['papers.agreementSheets']({ ids: agreements().map(({ id }) => id) }));
    expect(sheets.map(({ person }) => person.givenName)).toEqual(['Zoë', 'Hanne', 'Pieter']);
    expect(JSON.stringify(sheets)).not.toContain('Twijfelde');
  });

  it('takes the coach’s own words, and says which gaps it does not know', async () => {
    expect(valueOf(await handlers['papers.template']({ kind: 'coachingAgreement' }))).toMatchObject({ id: null, unknown: [] });
    expect(valueOf(await handlers['papers.template']({ kind: 'certificate' })).unknown).toEqual([]);
    valueOf(await handlers['papers.saveTemplate']({ kind: 'coachingAgreement', text: 'Dag {{ Voornaam }}, {{aantal uren}} uur.', open: true }));
    valueOf(await handlers['papers.saveTemplate']({ kind: 'coachingAgreement', text: 'Dag {{ Voornaam }}, {{aantal lunches}} keer.', open: false }));
    expect(listRecords(store.db, 'textTemplate')).toHaveLength(1);
    expect(valueOf(await handlers['papers.template']({ kind: 'coachingAgreement' })).unknown).toEqual(['aantal lunches']);
    await makeAll();
    expect(agreements()[0]?.text).toBe('Dag Zoë, {{aantal lunches}} keer.');
  });
});

describe('the first gesprek', () => {
  it('is prepared with the essence of the intake and whether there is a signature; later ones are not', async () => {
    const { swvId, people, add } = store;
    const [coacheeId = ''] = people;
    add('coacheeIntake', { swvId, coacheeId, expectations: 'Minder zelf oplossen.', preferences: ['watching', 'talking'] });
    const first = add('conversation', { swvId, coacheeId, date: '2026-11-24', status: 'planned' });
    const prepared = async (id: string) => valueOf(await conversationsHandlers(store.deps)['conversations.view']({ id }))?.preparation.start;
    expect(await prepared(first)).toEqual({ expectations: 'Minder zelf oplossen.', preferences: ['talking', 'watching'], signedOn: null });
    await makeAll();
    await sign(agreements().find((agreement) => agreement.coacheeId === coacheeId)?.id ?? '');
    expect(await prepared(first)).toMatchObject({ signedOn: '2026-11-23' });
    add('conversation', { swvId, coacheeId, date: '2026-10-01', status: 'held' });
    expect(await prepared(first)).toBeNull();
  });
});

describe('the deelnameattest', () => {
  beforeEach(() => {
    const { add, swvId, people } = store;
    add('meeting', { swvId, date: '2025-10-16', status: 'held', startTime: '09:00', endTime: '15:30' });
    add('meeting', { swvId, date: '2025-11-20', status: 'held' });
    add('meeting', { swvId, date: '2026-12-17', status: 'planned', startTime: '09:00', endTime: '15:30' });
    add('meeting', { swvId, date: '2024-11-20', status: 'held', startTime: '09:00', endTime: '15:30' });
    add('conversation', { swvId, coacheeId: people[0] ?? '', date: '2025-11-10', status: 'held', minutes: 90 });
    add('conversation', { swvId, coacheeId: people[0] ?? '', date: '2026-03-10', status: 'cancelled', minutes: 90 });
  });

  async function first() {
    const closing = valueOf(await handlers['papers.closing']({ swvId: store.swvId }));
    const view = closing?.certificates.find(({ person }) => person.id === store.people[0]);
    if (view === undefined) throw new Error('There is no certificate');
    return view;
  }

  it('counts what was held while she had a seat, and says what has no duration', async () => {
    expect(valueOf(await handlers['papers.closing']({ swvId: store.swvId }))?.withoutCertificate).toBe(3);
    const act = valueOf(await handlers['papers.makeCertificates']({ swvId: store.swvId })).actId;
    const { certificate, participation, isOutdated } = await first();
    expect(participation).toMatchObject({ meetingCount: 2, conversationCount: 1, minutes: 480, withoutDuration: 1 });
    expect(certificate).toMatchObject({ minutes: 480, issuedOn: '2026-11-23' });
    expect(certificate.text).toContain('2 bijeenkomsten');
    expect(certificate.text).toContain('samen 8 uur');
    expect(isOutdated).toBe(false);
    expect(codeOf(await handlers['papers.makeCertificates']({ swvId: store.swvId }))).toBe('certificates-made');
    await undo(act);
    expect(listRecords(store.db, 'certificate')).toHaveLength(0);
  });

  it('leaves out a bijeenkomst that she missed, and its text follows until it was changed by hand', async () => {
    valueOf(await handlers['papers.makeCertificates']({ swvId: store.swvId }));
    const { certificate, participation } = await first();
    const [missed] = participation.meetings;
    valueOf(await handlers['papers.setPresence']({ certificateId: certificate.id, missedMeetingIds: [missed?.id ?? ''] }));
    expect((await first()).certificate.text).toContain('samen 1,5 uur');
    valueOf(await handlers['records.update']({ type: 'certificate', id: certificate.id, values: { text: 'Eigen woorden.' }, open: false }));
    valueOf(await handlers['papers.setPresence']({ certificateId: certificate.id, missedMeetingIds: [] }));
    expect(await first()).toMatchObject({ isOutdated: true, certificate: { text: 'Eigen woorden.' } });
    valueOf(await handlers['papers.renewCertificate']({ certificateId: certificate.id }));
    expect(await first()).toMatchObject({ isOutdated: false, certificate: { minutes: 480 } });
  });

  it('takes the usual length of a day when a bijeenkomst has no times', async () => {
    valueOf(await handlers['records.update']({ type: 'swv', id: store.swvId, values: { meetingMinutes: 300 }, open: false }));
    valueOf(await handlers['papers.makeCertificates']({ swvId: store.swvId }));
    expect((await first()).participation).toMatchObject({ minutes: 780, withoutDuration: 0 });
  });
});

describe('the end of a traject', () => {
  async function closing() {
    const view = valueOf(await handlers['papers.closing']({ swvId: store.swvId }));
    if (view === null) throw new Error('There is no traject');
    return view;
  }

  it('closes: nothing asks for attention, the group is archived, and undo or reopening brings it back', async () => {
    const before = valueOf(await handlers['today.get']({}));
    expect(before.attention.length).toBeGreaterThan(0);
    const { traject } = await closing();
    const act = valueOf(await handlers['papers.closeTraject']({ trajectId: traject.id })).actId;
    expect(valueOf(await handlers['today.get']({})).attention).toEqual([]);
    expect(valueOf(await handlers['swv.list']({}))[0]?.isArchived).toBe(true);
    expect((await closing()).traject).toMatchObject({ status: 'closed', closedOn: '2026-11-23' });
    expect(valueOf(await handlers['swv.overview']({ swvId: store.swvId }))?.members).toHaveLength(3);
    await undo(act);
    expect(valueOf(await handlers['today.get']({})).attention).toEqual(before.attention);
    valueOf(await handlers['papers.closeTraject']({ trajectId: traject.id }));
    valueOf(await handlers['papers.reopenTraject']({ trajectId: traject.id }));
    expect((await closing()).traject).toMatchObject({ status: 'running', closedOn: null });
    expect(valueOf(await handlers['swv.list']({}))[0]?.isArchived).toBe(false);
  });

  it('says what still stands open', async () => {
    const { swvId, people, add } = store;
    add('meeting', { swvId, date: '2026-12-17', status: 'planned' });
    add('conversation', { swvId, coacheeId: people[0] ?? '', date: '2026-12-10', status: 'planned' });
    add('learningQuestion', { swvId, text: 'Hoe?', status: 'active' });
    expect((await closing()).open).toEqual({ conversations: 1, meetings: 1, agreements: 0, questions: 1 });
    expect((await closing()).from).toBe('2027-03-01');
  });

  it('goes on with a part of the group, keeps the leervragen at hand, and is undone as one', async () => {
    const { swvId, people, add } = store;
    const old = add('learningQuestion', { swvId, coacheeId: people[0] ?? null, text: 'Hoe deel ik leiding?', status: 'active', startedOn: '2025-10-01', audience: ['group'] });
    const { traject } = await closing();
    const [zoe = '', pieter = ''] = people;
    const follow = { trajectId: traject.id, startsOn: '2027-09-01', endsOn: '2029-06-30', coacheeIds: [zoe, pieter] };
    expect(codeOf(await handlers['papers.followTraject']({ ...follow, startsOn: '2027-06-30' }))).toBe('follow-up-early');
    expect(codeOf(await handlers['papers.followTraject']({ ...follow, coacheeIds: [] }))).toBe('nobody-chosen');
    expect(valueOf(await handlers['papers.earlierQuestions']({ swvId }))).toEqual([]);
    const act = valueOf(await handlers['papers.followTraject'](follow)).actId;
    expect(codeOf(await handlers['papers.followTraject'](follow))).toBe('traject-followed');
    const ends = listRecords(store.db, 'membership', { swvId }).map(({ coacheeId, endsOn }) => [coacheeId === zoe || coacheeId === pieter, endsOn]);
    expect(ends.toSorted()).toEqual([[false, '2027-08-31'], [true, null], [true, null]]);
    expect(valueOf(await handlers['papers.earlierQuestions']({ swvId }))).toEqual([]);
    expect((await closing()).followUp).toMatchObject({ startsOn: '2027-09-01' });
    store.setToday('2027-09-20');
    expect((await closing()).traject).toMatchObject({ startsOn: '2027-09-01', followsId: traject.id });
    expect(valueOf(await handlers['papers.earlierQuestions']({ swvId }))).toMatchObject([{ question: { id: old }, isTakenOn: false }]);
    const taken = valueOf(await handlers['papers.takeOn']({ questionId: old }));
    expect(getRecord(store.db, 'learningQuestion', taken.ids[0] ?? '')).toMatchObject({ text: 'Hoe deel ik leiding?', status: 'active', startedOn: '2027-09-20', takenFromId: old, audience: ['group'] });
    expect(getRecord(store.db, 'learningQuestion', old)?.status).toBe('paused');
    expect(valueOf(await handlers['papers.earlierQuestions']({ coacheeId: zoe }))).toMatchObject([{ isTakenOn: true }]);
    expect(codeOf(await handlers['papers.takeOn']({ questionId: old }))).toBe('question-taken');
    await undo(taken.actId);
    expect(getRecord(store.db, 'learningQuestion', old)?.status).toBe('active');
    await undo(act);
    expect(listRecords(store.db, 'traject', { swvId })).toHaveLength(1);
    expect(listRecords(store.db, 'membership', { swvId }).every(({ endsOn }) => endsOn === null)).toBe(true);
  });
});
