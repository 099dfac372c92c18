import { describe, expect, it } from 'vitest';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { exampleHandlers } from '#electron/store/handlers/example.ts';
import { peopleHandlers } from '#electron/store/handlers/people.ts';
import { programmeHandlers } from '#electron/store/handlers/programmes.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { startHandlers } from '#electron/store/handlers/start.ts';
import { seedFrameworks } from '#shared/domain/seed-frameworks.ts';
import type { Channel } from '#shared/ipc/channels.ts';
import { contract, type Input, type Output } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import { codeOf, memoryStore, valueOf } from '#tests/support/store.ts';

type Called = Extract<Channel, `programmes.${string}` | `frameworks.${string}` | `start.${string}` | `swv.${string}` | `people.${string}` | `records.${string}` | `acts.${string}` | `example.${string}`>;

function setUp() {
  const store = memoryStore();
  const { deps } = store;
  const handlers = { ...peopleHandlers(deps), ...recordsHandlers(deps), ...programmeHandlers(deps), ...startHandlers(deps), ...exampleHandlers(deps) };
  const call = <C extends Called>(name: C, input: Input<C>): Result<Output<C>> => (handlers[name] as unknown as (given: unknown) => Result<Output<C>>)(contract[name].input.parse(input));
  const ask = <C extends Called>(name: C, input: Input<C>): Output<C> => valueOf(call(name, input));
  const candidate = (name = 'Kempenland') => ask('swv.create', { name, asCandidate: true }).swvId;
  const standing = (swvId: string) => ask('swv.list', {}).find(({ id }) => id === swvId)?.standing;
  return { ...store, call, ask, candidate, standing };
}

describe('the frameworks of a programme', () => {
  it('stand ready in a new programme, with every code of the seeds and the first two as its kapstok', () => {
    const { ask } = setUp();
    const { programmeId } = ask('programmes.create', { name: 'Samen leren leiden' });
    const { frameworks, isUnfilled } = ask('programmes.overview', { programmeId }) ?? { frameworks: [], isUnfilled: true };
    expect(isUnfilled).toBe(false);
    expect(frameworks.map(({ framework }) => [framework.kind, framework.isKapstok])).toEqual([['coreProfile', true], ['lfl', true], ['studyFrame', false]]);
    expect(frameworks.map(({ items }) => items.map(({ code }) => code))).toEqual(seedFrameworks.map(({ groups }) => groups.flatMap(({ items }) => items.map(([code]) => code))));
  });

  it('are put ready once in the programme that the vault began with, and come back when that was undone', () => {
    const { ask, programmeId } = setUp();
    expect(ask('programmes.overview', { programmeId })?.isUnfilled).toBe(true);
    const { actId } = ask('programmes.fillFrameworks', { programmeId });
    expect(ask('programmes.overview', { programmeId })?.frameworks).toHaveLength(3);
    ask('programmes.fillFrameworks', { programmeId });
    expect(ask('programmes.overview', { programmeId })?.frameworks).toHaveLength(3);
    ask('acts.undo', { actId });
    expect(ask('programmes.overview', { programmeId })).toMatchObject({ frameworks: [], isUnfilled: false });
    ask('programmes.fillFrameworks', { programmeId });
    expect(ask('programmes.overview', { programmeId })?.frameworks).toHaveLength(3);
  });

  it('keep the code when a label changes, and show the label to every group of the programme', () => {
    const { ask, programmeId } = setUp();
    const { swvId } = ask('swv.create', { name: 'De Wissel' });
    expect(ask('frameworks.ofSwv', { swvId })).toEqual([]);
    ask('programmes.fillFrameworks', { programmeId });
    const item = ask('programmes.overview', { programmeId })?.frameworks[0]?.items[2];
    const done = ask('records.update', { type: 'frameworkItem', id: item?.id ?? '', values: { label: 'De school mee vormgeven' } });
    const seen = () => ask('frameworks.ofSwv', { swvId })[0]?.items[2];
    expect(seen()).toMatchObject({ code: 'KP3', label: 'De school mee vormgeven' });
    ask('acts.undo', { actId: done.actId });
    expect(seen()?.label).toBe('KP3 De schoolorganisatie vormgeven');
  });

  it('move a part within its own group and leave the other groups where they are', () => {
    const { ask, programmeId } = setUp();
    ask('programmes.fillFrameworks', { programmeId });
    const codes = () => ask('programmes.overview', { programmeId })?.frameworks[1]?.items.map(({ code }) => code) ?? [];
    const idOf = (code: string) => ask('programmes.overview', { programmeId })?.frameworks[1]?.items.find((item) => item.code === code)?.id ?? '';
    ask('frameworks.moveItem', { id: idOf('VIS'), toIndex: 4 });
    expect(codes()).toEqual(['REL', 'LER', 'PLG', 'ERK', 'VIS', 'dialogical', 'shared', 'instructional', 'curriculum', 'didactics', 'communities']);
    ask('frameworks.moveItem', { id: idOf('communities'), toIndex: 0 });
    expect(codes().slice(5)).toEqual(['dialogical', 'shared', 'instructional', 'communities', 'curriculum', 'didactics']);
  });

  it('take parts of one’s own under a code that nothing else had, also not in the bin', () => {
    const { ask, programmeId } = setUp();
    ask('programmes.fillFrameworks', { programmeId });
    const { frameworkId } = ask('frameworks.addOwn', { programmeId, label: 'Onze vijf vragen' });
    const [first] = ask('frameworks.addItem', { frameworkId, label: 'Wie heeft hier last van?' }).ids;
    ask('records.remove', { type: 'frameworkItem', id: first ?? '' });
    ask('frameworks.addItem', { frameworkId, label: 'Wat werkt al?' });
    expect(ask('programmes.overview', { programmeId })?.frameworks.at(-1)?.items).toMatchObject([{ code: 'E2', label: 'Wat werkt al?' }]);
    const profile = ask('programmes.overview', { programmeId })?.frameworks[0];
    ask('frameworks.addItem', { frameworkId: profile?.framework.id ?? '', label: 'moed', groupLabel: 'Waarden' });
    expect(ask('programmes.overview', { programmeId })?.frameworks[0]?.items[10]).toMatchObject({ label: 'moed', groupLabel: 'Waarden' });
  });
});

describe('a candidate', () => {
  it('is a group without a traject, listed as such, with the programme it asks for', () => {
    const { ask, candidate, standing, programmeId } = setUp();
    const swvId = candidate();
    expect(standing(swvId)).toBe('candidate');
    expect(ask('swv.overview', { swvId })).toMatchObject({ standing: 'candidate', traject: null });
    expect(ask('programmes.list', {})).toMatchObject([{ id: programmeId, groupCount: 0, candidateCount: 1 }]);
    expect(ask('start.overview', { swvId })).toMatchObject({ standing: 'candidate', programme: { id: programmeId }, intake: { decision: 'undecided' } });
  });

  it('gets the day of the decision, keeps a day that was typed, and loses it when the decision is open again', () => {
    const { ask, candidate, standing } = setUp();
    const swvId = candidate();
    const intake = () => ask('start.overview', { swvId })?.intake;
    ask('start.decide', { swvId, decision: 'declined' });
    expect(intake()).toMatchObject({ decision: 'declined', decidedOn: '2026-11-23' });
    expect(standing(swvId)).toBe('declined');
    ask('records.update', { type: 'swvIntake', id: intake()?.id ?? '', values: { decidedOn: '2026-11-20' } });
    ask('start.decide', { swvId, decision: 'accepted' });
    expect(intake()).toMatchObject({ decision: 'accepted', decidedOn: '2026-11-20' });
    ask('start.decide', { swvId, decision: 'undecided' });
    expect(intake()?.decidedOn).toBeNull();
  });

  it('starts its traject in one act, which undo takes back whole', () => {
    const { ask, call, candidate, standing } = setUp();
    const swvId = candidate();
    const done = ask('start.traject', { swvId });
    expect(standing(swvId)).toBe('running');
    expect(ask('start.overview', { swvId })).toMatchObject({ traject: { startsOn: '2026-09-01', endsOn: '2028-08-31' }, intake: { decision: 'accepted' } });
    expect(codeOf(call('start.traject', { swvId }))).toBe('traject-exists');
    ask('acts.undo', { actId: done.actId });
    expect(standing(swvId)).toBe('candidate');
    expect(ask('start.overview', { swvId })?.intake?.decision).toBe('undecided');
  });

  it('refuses a traject that ends before it starts', () => {
    const { call, candidate } = setUp();
    expect(codeOf(call('start.traject', { swvId: candidate(), startsOn: '2027-09-01', endsOn: '2027-08-31' }))).toBe('period-reversed');
  });
});

describe('the rolafbakening', () => {
  const role = { does: 'Maakt tijd vrij.', isNotTold: 'Wat iemand hier zegt.', groupMayAsk: '  ' };

  it('holds what was written about the role, and never the note of the coach', () => {
    const { ask, candidate, writer } = setUp();
    const swvId = candidate();
    const made = commit(writer, { code: 'formalLeader.created' }, [{ op: 'create', type: 'formalLeader', values: { swvId, kind: 'codi', name: 'An Wouters', note: 'Wil graag mee beslissen.', ...role } }]);
    const sheet = ask('start.roleSheet', { leaderId: valueOf(made).ids[0] ?? '' });
    expect(sheet).toMatchObject({ name: 'An Wouters', kind: 'codi', swvName: 'Kempenland', coachName: 'Hilde Maes', stays: 1 });
    expect(sheet?.parts).toEqual([{ part: 'does', text: 'Maakt tijd vrij.' }, { part: 'isNotTold', text: 'Wat iemand hier zegt.' }]);
    expect(JSON.stringify(sheet)).not.toContain('mee beslissen');
  });

  it('takes the name of the member that the leader is, and goes with that person to the bin', () => {
    const { ask, candidate, writer, db } = setUp();
    const swvId = candidate();
    const { coacheeId } = ask('people.addMember', { swvId, who: { person: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } }, startsOn: '2026-09-01' });
    const [leaderId = ''] = valueOf(commit(writer, { code: 'formalLeader.created' }, [{ op: 'create', type: 'formalLeader', values: { swvId, kind: 'other', coacheeId, ...role } }])).ids;
    expect(ask('start.overview', { swvId })?.leaders).toMatchObject([{ name: "Zoë Çağlar-D'hondt" }]);
    ask('records.remove', { type: 'coachee', id: coacheeId });
    expect(getRecord(db, 'formalLeader', leaderId)?.deleted).toBe(true);
    expect(ask('start.roleSheet', { leaderId })).toBeNull();
  });

  it('is signed with the coach who leads the group today', () => {
    const { ask, candidate, writer } = setUp();
    const swvId = candidate();
    const coach = (name: string, more: object) => ({ op: 'create', type: 'swvCoach', values: { swvId, name, ...more } }) as const;
    valueOf(commit(writer, { code: 'swvCoach.created' }, [coach('Wim', { endsOn: '2026-10-01', isLead: true }), coach('Els', {}), coach('Bo', { isLead: true })]));
    const [leaderId = ''] = valueOf(commit(writer, { code: 'formalLeader.created' }, [{ op: 'create', type: 'formalLeader', values: { swvId, kind: 'aldi', name: 'Jo' } }])).ids;
    expect(ask('start.roleSheet', { leaderId })?.coachName).toBe('Bo');
    expect(ask('start.overview', { swvId })?.coaches.map(({ name }) => name)).toEqual(['Bo', 'Els', 'Wim']);
  });
});

describe('the programme of the example group', () => {
  it('never counts among the real ones, nor they in it', () => {
    const { ask, db, programmeId } = setUp();
    ask('example.create', {});
    const programmes = ask('programmes.list', {});
    expect(programmes.map(({ id, example, groupCount }) => [id === programmeId, example, groupCount])).toEqual([[true, false, 0], [false, true, 1]]);
    expect(listRecords(db, 'framework').every(({ example }) => example)).toBe(true);
  });
});
