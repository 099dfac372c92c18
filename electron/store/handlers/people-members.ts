import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { labelOf } from '#shared/domain/labels.ts';
import { dayBefore, overlaps } from '#shared/domain/period.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { chosenPerson, chosenSchool, linkToSchool } from './people-choices.ts';

type MemberHandlers = Pick<
  Handlers,
  'people.addMember' | 'people.endMembership' | 'people.reopenMembership' | 'people.moveMember' | 'people.replaceLeader' | 'people.joinSchool' | 'people.leaveSchool'
>;

/**
 * Seats in a group and places of work, from when to when. A seat is never overwritten: moving ends one and starts
 * another, so that every figure can say who was in it.
 *
 * Errors: `record-missing`, `member-already`, `period-reversed`, `successor-same`, `example-mixed`.
 */
export function memberHandlers(deps: Deps): MemberHandlers {
  const { writer } = deps;
  const { db } = writer;
  return {
    'people.addMember': (input) => addMember(deps, input),
    'people.endMembership': ({ membershipId, endsOn, reason }) => {
      const seat = liveSeat(deps, membershipId);
      if (!seat.ok) return seat;
      const { membership, name } = seat.value;
      if (endsOn < membership.startsOn) return fail('period-reversed', {}, ['endsOn']);
      return commit(writer, { code: 'membership.ended', params: { name, date: endsOn } }, [{ op: 'update', type: 'membership', id: membershipId, values: { endsOn, endReason: reason } }]);
    },
    'people.reopenMembership': ({ membershipId }) => {
      const seat = liveSeat(deps, membershipId);
      if (!seat.ok) return seat;
      return commit(writer, { code: 'membership.reopened', params: { name: seat.value.name } }, [
        { op: 'update', type: 'membership', id: membershipId, values: { endsOn: null, endReason: null } },
      ]);
    },
    'people.moveMember': (input) => moveMember(deps, input),
    'people.replaceLeader': (input) => replaceLeader(deps, input),
    'people.joinSchool': ({ coacheeId, school, role, startsOn }) => {
      const coachee = getRecord(db, 'coachee', coacheeId);
      if (coachee === undefined || coachee.deleted) return fail('record-missing', { type: 'coachee' });
      const place = chosenSchool(writer, school, coachee.example);
      if (!place.ok) return place;
      const link = linkToSchool(db, { coacheeId, schoolId: place.value.id, role, startsOn });
      return commit(writer, { code: 'coacheeSchool.joined', params: { name: labelOf('coachee', coachee), school: place.value.name } }, [...place.value.changes, ...link]);
    },
    'people.leaveSchool': ({ linkId, endsOn }) => {
      const link = getRecord(db, 'coacheeSchool', linkId);
      if (link === undefined || link.deleted) return fail('record-missing', { type: 'coacheeSchool' });
      if (link.startsOn !== null && endsOn < link.startsOn) return fail('period-reversed', {}, ['endsOn']);
      const coachee = getRecord(db, 'coachee', link.coacheeId);
      const school = getRecord(db, 'school', link.schoolId);
      const params = { name: coachee === undefined ? '' : labelOf('coachee', coachee), school: school?.name ?? '' };
      return commit(writer, { code: 'coacheeSchool.left', params }, [{ op: 'update', type: 'coacheeSchool', id: linkId, values: { endsOn } }]);
    },
  };
}

type Seat = { readonly membership: Rec<'membership'>; readonly coachee: Rec<'coachee'>; readonly swv: Rec<'swv'>; readonly name: string };

function liveSeat({ writer: { db } }: Deps, membershipId: string): Result<Seat> {
  const membership = getRecord(db, 'membership', membershipId);
  if (membership === undefined || membership.deleted) return fail('record-missing', { type: 'membership' });
  const coachee = getRecord(db, 'coachee', membership.coacheeId);
  const swv = getRecord(db, 'swv', membership.swvId);
  if (coachee === undefined || swv === undefined || coachee.deleted || swv.deleted) return fail('record-missing', { type: 'membership' });
  return ok({ membership, coachee, swv, name: labelOf('coachee', coachee) });
}

/** Nobody sits twice in the same group on one day. */
function isMember({ writer: { db } }: Deps, swvId: string, coacheeId: string, startsOn: string): boolean {
  return listRecords(db, 'membership', { swvId, coacheeId }).some((membership) => overlaps(membership, { startsOn, endsOn: null }));
}

function addMember(deps: Deps, { swvId, who, school, startsOn }: ParsedInput<'people.addMember'>): ReturnType<Handlers['people.addMember']> {
  const { writer } = deps;
  const { db } = writer;
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return fail('record-missing', { type: 'swv' });
  const person = chosenPerson(writer, who, swv.example);
  if (!person.ok) return person;
  const { id: coacheeId, name, role } = person.value;
  if (isMember(deps, swvId, coacheeId, startsOn)) return fail('member-already', { name });
  const changes: Change[] = [...person.value.changes];
  if (school !== null) {
    const place = chosenSchool(writer, school, swv.example);
    if (!place.ok) return place;
    changes.push(...place.value.changes, ...linkToSchool(db, { coacheeId, schoolId: place.value.id, role, startsOn: null }));
  }
  changes.push({ op: 'create', type: 'membership', values: { swvId, coacheeId, startsOn } });
  const done = commit(writer, { code: 'membership.added', params: { name, swv: swv.name } }, changes);
  return done.ok ? ok({ ...done.value, coacheeId }) : done;
}

function moveMember(deps: Deps, { membershipId, toSwvId, startsOn }: ParsedInput<'people.moveMember'>): ReturnType<Handlers['people.moveMember']> {
  const { writer } = deps;
  const seat = liveSeat(deps, membershipId);
  if (!seat.ok) return seat;
  const { membership, name } = seat.value;
  const target = getRecord(writer.db, 'swv', toSwvId);
  if (target === undefined || target.deleted) return fail('record-missing', { type: 'swv' });
  if (isMember(deps, toSwvId, membership.coacheeId, startsOn)) return fail('member-already', { name });
  const lastDay = dayBefore(startsOn);
  if (lastDay < membership.startsOn) return fail('period-reversed', {}, ['startsOn']);
  return commit(writer, { code: 'membership.moved', params: { name, swv: target.name } }, [
    { op: 'update', type: 'membership', id: membershipId, values: { endsOn: earlier(membership.endsOn, lastDay), endReason: 'leftSwv' } },
    { op: 'create', type: 'membership', values: { swvId: toSwvId, coacheeId: membership.coacheeId, startsOn } },
  ]);
}

/** A directiewissel: the successor takes the seat, never the dossier, which stays with the person who left. */
function replaceLeader(deps: Deps, input: ParsedInput<'people.replaceLeader'>): ReturnType<Handlers['people.replaceLeader']> {
  const { writer } = deps;
  const { db } = writer;
  const { membershipId, successor, schoolId, changedOn, note } = input;
  const seat = liveSeat(deps, membershipId);
  if (!seat.ok) return seat;
  const { membership, coachee, swv, name } = seat.value;
  const person = chosenPerson(writer, successor, swv.example);
  if (!person.ok) return person;
  const { id: coacheeId, name: successorName } = person.value;
  if (coacheeId === coachee.id) return fail('successor-same', { name });
  if (isMember(deps, swv.id, coacheeId, changedOn)) return fail('member-already', { name: successorName });
  const lastDay = dayBefore(changedOn);
  if (lastDay < membership.startsOn) return fail('period-reversed', {}, ['changedOn']);
  const changes: Change[] = [
    ...person.value.changes,
    { op: 'update', type: 'membership', id: membershipId, values: { endsOn: earlier(membership.endsOn, lastDay), endReason: 'leadershipChange' } },
    { op: 'create', type: 'membership', values: { swvId: swv.id, coacheeId, startsOn: changedOn, seatOf: membershipId } },
  ];
  if (schoolId !== null) {
    changes.push({ op: 'create', type: 'leadershipChange', values: { schoolId, changedOn, outgoingId: coachee.id, incomingId: coacheeId, note } });
    const left = listRecords(db, 'coacheeSchool', { coacheeId: coachee.id, schoolId }).filter(({ endsOn }) => endsOn === null || endsOn > lastDay);
    for (const link of left) {
      const isBefore = link.startsOn !== null && link.startsOn > lastDay;
      changes.push(isBefore ? { op: 'delete', type: 'coacheeSchool', id: link.id } : { op: 'update', type: 'coacheeSchool', id: link.id, values: { endsOn: lastDay } });
    }
    changes.push(...linkToSchool(db, { coacheeId, schoolId, role: person.value.role ?? left[0]?.role ?? coachee.role, startsOn: changedOn }));
  }
  const done = commit(writer, { code: 'membership.replaced', params: { name, successor: successorName } }, changes);
  return done.ok ? ok({ ...done.value, coacheeId }) : done;
}

function earlier(known: string | null, day: string): string {
  return known !== null && known < day ? known : day;
}
