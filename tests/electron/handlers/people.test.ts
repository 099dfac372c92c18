import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { peopleHandlers } from '#electron/store/handlers/people.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes } from '#shared/domain/records.ts';
import { contract, type Handlers, type Input, type Output } from '#shared/ipc/contract.ts';
import type { Channel } from '#shared/ipc/channels.ts';
import type { Result } from '#shared/result.ts';
import { codeOf, memoryStore, valueOf } from '#tests/support/store.ts';

type Called = Extract<Channel, `swv.${string}` | `people.${string}` | `schools.${string}` | `records.${string}` | `acts.${string}`>;

function setUp(today?: string) {
  const store = memoryStore(today === undefined ? {} : { today });
  const handlers = { ...peopleHandlers(store.deps), ...recordsHandlers(store.deps) };
  /** As the gate does: the input goes through the contract first. */
  const call = <C extends Called>(name: C, input: Input<C>): Result<Output<C>> =>
    (handlers[name] as (given: unknown) => Result<Output<C>>)(contract[name].input.parse(input)) satisfies ReturnType<Handlers[C]> | Result<Output<C>>;
  const ask = <C extends Called>(name: C, input: Input<C>): Output<C> => valueOf(call(name, input));
  const swvId = ask('swv.create', { name: 'De Wissel', schoolGroup: 'Hageland', sharedGoals: '' }).swvId;
  const add = (givenName: string, familyName: string, more: Partial<Input<'people.addMember'>> & { role?: string } = {}) => {
    const { role, ...rest } = more;
    return ask('people.addMember', { swvId, who: { person: { givenName, familyName, role: role ?? null } }, startsOn: '2026-09-01', ...rest });
  };
  const members = (id = swvId) => ask('swv.overview', { swvId: id })?.members ?? [];
  const names = (state?: string) => members().filter((member) => state === undefined || member.state === state).map(({ coachee }) => `${coachee.givenName} ${coachee.familyName}`);
  return { ...store, call, ask, swvId, add, members, names };
}

describe('a new group', () => {
  it('comes with a traject of two school years in the programme of the vault', () => {
    const { ask, swvId, programmeId } = setUp('2026-11-23');
    const overview = ask('swv.overview', { swvId });
    expect(overview?.traject).toMatchObject({ startsOn: '2026-09-01', endsOn: '2028-08-31', programmeId, status: 'running' });
    expect(overview?.swv).toMatchObject({ name: 'De Wissel', schoolGroup: 'Hageland', sharedGoals: null });
    expect(ask('swv.list', {})).toMatchObject([{ id: swvId, name: 'De Wissel', memberCount: 0, standing: 'running', example: false }]);
  });

  it('starts with the school year to come when it is made in July', () => {
    const { ask, swvId } = setUp('2026-07-10');
    expect(ask('swv.overview', { swvId })?.traject).toMatchObject({ startsOn: '2026-09-01', endsOn: '2028-08-31' });
  });

  it('keeps given dates and refuses an end before the start', () => {
    const { ask, call } = setUp();
    const { swvId } = ask('swv.create', { name: 'Ter Dijle', startsOn: '2025-09-01' });
    expect(ask('swv.overview', { swvId })?.traject).toMatchObject({ startsOn: '2025-09-01', endsOn: '2027-08-31' });
    expect(codeOf(call('swv.create', { name: 'Kempenland', startsOn: '2026-09-01', endsOn: '2026-06-30' }))).toBe('period-reversed');
  });

  it('can be undone as one act', () => {
    const { db, ask } = setUp();
    const { actId } = ask('swv.create', { name: 'Ter Dijle' });
    ask('acts.undo', { actId });
    expect(listRecords(db, 'swv').map(({ name }) => name)).toEqual(['De Wissel']);
    expect(listRecords(db, 'traject')).toHaveLength(1);
  });
});

describe('members', () => {
  it('are added with a new school by its name, and the school is found again', () => {
    const { ask, add, members } = setUp();
    add('Zoë', "Çağlar-D'hondt", { role: 'directeur', school: { name: 'De Zonnewijzer' } });
    const schoolId = ask('schools.list', {})[0]?.id ?? '';
    add('Karel', 'Wouters', { school: { schoolId } });
    expect(members().map(({ coachee, schools }) => [coachee.familyName, schools.map(({ name }) => name)])).toEqual([
      ["Çağlar-D'hondt", ['De Zonnewijzer']],
      ['Wouters', ['De Zonnewijzer']],
    ]);
    expect(ask('schools.overview', { schoolId })?.people.map(({ coachee, role }) => [coachee.givenName, role])).toEqual([
      ['Zoë', 'directeur'],
      ['Karel', null],
    ]);
  });

  it('stand in the order of their family names, accents left aside', () => {
    const { add, names } = setUp();
    for (const [given, family] of [['Tom', 'Zwaenepoel'], ['Eva', 'Élias'], ['An', 'de Wit'], ['Jan', 'Eeckhout']] as const) add(given, family);
    expect(names()).toEqual(['An de Wit', 'Jan Eeckhout', 'Eva Élias', 'Tom Zwaenepoel']);
  });

  it('count in the menu only while their seat lasts', () => {
    const { ask, add, setToday } = setUp('2026-11-23');
    const { coacheeId } = add('Zoë', 'Peeters');
    add('Karel', 'Wouters', { startsOn: '2026-12-01' });
    const count = () => ask('swv.list', {})[0]?.memberCount;
    expect(count()).toBe(1);
    setToday('2026-12-01');
    expect(count()).toBe(2);
    const membershipId = ask('people.coachee', { coacheeId })?.memberships[0]?.id ?? '';
    ask('people.endMembership', { membershipId, endsOn: '2026-12-01', reason: 'leftSwv' });
    expect(count()).toBe(2);
    setToday('2026-12-02');
    expect(count()).toBe(1);
  });

  it('sit once in a group at a time, but may come back later', () => {
    const { call, ask, add, swvId, names } = setUp('2026-11-23');
    const { coacheeId } = add('Zoë', 'Peeters');
    expect(codeOf(call('people.addMember', { swvId, who: { coacheeId }, startsOn: '2026-11-01' }))).toBe('member-already');
    const membershipId = ask('people.coachee', { coacheeId })?.memberships[0]?.id ?? '';
    ask('people.endMembership', { membershipId, endsOn: '2026-10-31', reason: 'other' });
    ask('people.addMember', { swvId, who: { coacheeId }, startsOn: '2026-11-10' });
    expect(names('current')).toEqual(['Zoë Peeters']);
    expect(names('ended')).toEqual(['Zoë Peeters']);
  });

  it('cannot end before they started', () => {
    const { call, add, members } = setUp();
    add('Zoë', 'Peeters', { startsOn: '2026-10-01' });
    const membershipId = members()[0]?.membershipId ?? '';
    expect(codeOf(call('people.endMembership', { membershipId, endsOn: '2026-09-30', reason: 'other' }))).toBe('period-reversed');
  });

  it('move to another group with their dossier: one seat ends the day before the other starts', () => {
    const { ask, add, members, names } = setUp('2026-11-23');
    const { swvId: other } = ask('swv.create', { name: 'Ter Dijle' });
    const { coacheeId } = add('Zoë', 'Peeters');
    ask('people.moveMember', { membershipId: members()[0]?.membershipId ?? '', toSwvId: other, startsOn: '2026-11-20' });
    expect(names('ended')).toEqual(['Zoë Peeters']);
    expect(members()[0]).toMatchObject({ endsOn: '2026-11-19', endReason: 'leftSwv' });
    expect(members(other)[0]).toMatchObject({ startsOn: '2026-11-20', state: 'current', coachee: { id: coacheeId } });
    expect(ask('people.coachee', { coacheeId })?.memberships.map(({ swv }) => swv.name)).toEqual(['Ter Dijle', 'De Wissel']);
  });

  it('may lead several schools and leave one', () => {
    const { ask, add } = setUp('2026-11-23');
    const { coacheeId } = add('Zoë', 'Peeters', { school: { name: 'De Zonnewijzer' } });
    ask('people.joinSchool', { coacheeId, school: { name: 'De Regenboog' }, role: 'directeur', startsOn: '2026-10-01' });
    const workplaces = () => ask('people.coachee', { coacheeId })?.workplaces ?? [];
    expect(workplaces().map(({ school }) => school.name)).toEqual(['De Zonnewijzer', 'De Regenboog']);
    ask('people.leaveSchool', { linkId: workplaces()[0]?.linkId ?? '', endsOn: '2026-10-31' });
    expect(workplaces().map(({ school, state }) => [school.name, state])).toEqual([
      ['De Regenboog', 'current'],
      ['De Zonnewijzer', 'ended'],
    ]);
  });
});

describe('a change of head', () => {
  function replaced() {
    const world = setUp('2026-11-23');
    const { ask, add, members, swvId, writer } = world;
    const { coacheeId: outgoingId } = add('Zoë', 'Peeters', { role: 'directeur', school: { name: 'De Zonnewijzer' } });
    valueOf(
      commit(writer, { code: 'conversation.created' }, [
        { op: 'create', type: 'conversation', values: { coacheeId: outgoingId, swvId, date: '2026-10-05', status: 'held' } },
        { op: 'create', type: 'agreement', values: { coacheeId: outgoingId, swvId, text: 'Drie klassen bezoeken', owner: 'coachee', status: 'open', position: 'a0' } },
      ]),
    );
    const seat = members()[0];
    const schoolId = seat?.schools[0]?.id ?? '';
    const { coacheeId: incomingId, actId } = ask('people.replaceLeader', {
      membershipId: seat?.membershipId ?? '',
      successor: { person: { givenName: 'Karel', familyName: 'Wouters' } },
      schoolId,
      changedOn: '2026-11-16',
      note: 'Zoë werd adviseur.',
    });
    return { ...world, outgoingId, incomingId, schoolId, actId };
  }

  it('gives the successor the seat and the school, and ends those of the predecessor', () => {
    const { ask, members, schoolId, outgoingId, incomingId } = replaced();
    expect(members().map(({ coachee, state, endsOn, endReason, successorOf }) => [coachee.id, state, endsOn, endReason, successorOf?.id ?? null])).toEqual([
      [incomingId, 'current', null, null, outgoingId],
      [outgoingId, 'ended', '2026-11-15', 'leadershipChange', null],
    ]);
    const school = ask('schools.overview', { schoolId });
    expect(school?.people.map(({ coachee, role, state }) => [coachee.id, role, state])).toEqual([
      [incomingId, 'directeur', 'current'],
      [outgoingId, 'directeur', 'ended'],
    ]);
    expect(school?.changes).toMatchObject([{ changedOn: '2026-11-16', outgoing: { id: outgoingId }, incoming: { id: incomingId }, note: 'Zoë werd adviseur.' }]);
  });

  it('never gives the successor a word of the dossier', () => {
    const { db, incomingId } = replaced();
    const dossier = recordTypes.filter((type) => !['coachee', 'membership', 'coacheeSchool', 'leadershipChange'].includes(type));
    for (const type of dossier) {
      const fields = Object.entries(fieldsOf(recordDefinitions[type])).filter(([, { refersTo }]) => refersTo === 'coachee').map(([field]) => field);
      for (const field of fields) expect(listRecords(db, type, { [field]: incomingId } as never), `${type}.${field}`).toEqual([]);
    }
  });

  it('leaves the dossier with the predecessor', () => {
    const { db, outgoingId } = replaced();
    expect(listRecords(db, 'conversation', { coacheeId: outgoingId })).toHaveLength(1);
    expect(listRecords(db, 'agreement', { coacheeId: outgoingId })).toHaveLength(1);
  });

  it('is undone in one go', () => {
    const { ask, members, schoolId, outgoingId, actId } = replaced();
    ask('acts.undo', { actId });
    expect(members().map(({ coachee, state, endsOn }) => [coachee.id, state, endsOn])).toEqual([[outgoingId, 'current', null]]);
    expect(ask('schools.overview', { schoolId })?.changes).toEqual([]);
  });

  it('refuses a person as her own successor', () => {
    const { call, add, members } = setUp();
    const { coacheeId } = add('Zoë', 'Peeters');
    const input = { membershipId: members()[0]?.membershipId ?? '', successor: { coacheeId }, schoolId: null, changedOn: '2026-11-16' };
    expect(codeOf(call('people.replaceLeader', input))).toBe('successor-same');
  });
});

describe('the example group', () => {
  it('takes new people into the example and keeps real ones out', () => {
    const { call, ask, writer, add } = setUp();
    const example = valueOf(commit(writer, { code: 'swv.created' }, [{ op: 'create', type: 'swv', values: { name: 'De Voorbeelden' }, example: true }])).ids[0] ?? '';
    const { coacheeId } = ask('people.addMember', { swvId: example, who: { person: { givenName: 'Vera', familyName: 'Beeld' } }, school: { name: 'Voorbeeldschool' }, startsOn: '2026-09-01' });
    expect(ask('people.coachee', { coacheeId })?.coachee.example).toBe(true);
    expect(ask('schools.list', {})).toMatchObject([{ name: 'Voorbeeldschool', example: true }]);
    const real = add('Zoë', 'Peeters');
    expect(codeOf(call('people.addMember', { swvId: example, who: { coacheeId: real.coacheeId }, startsOn: '2026-09-01' }))).toBe('example-mixed');
    expect(ask('swv.list', {}).map(({ name, example: isExample }) => [name, isExample])).toEqual([
      ['De Wissel', false],
      ['De Voorbeelden', true],
    ]);
  });
});

describe('what is in the bin', () => {
  it('stands on no list, and a deleted group takes its seats along but not its people', () => {
    const { ask, add, swvId } = setUp();
    const { coacheeId } = add('Zoë', 'Peeters');
    ask('records.remove', { type: 'swv', id: swvId });
    expect(ask('swv.list', {})).toEqual([]);
    expect(ask('swv.overview', { swvId })).toBeNull();
    expect(ask('people.coachee', { coacheeId })?.memberships).toEqual([]);
    expect(ask('people.list', {})).toHaveLength(1);
  });
});
