import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { coacheeOverview, listPeople, listSwvs, swvOverview } from '#db/repositories/people.ts';
import { listSchools, schoolOverview } from '#db/repositories/schools.ts';
import { twoSchoolYears } from '#shared/domain/school-year.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { memberHandlers } from './people-members.ts';

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `swv.${string}` | `people.${string}` | `schools.${string}`>>;

/** Groups, schools and the people in them: what they look like, and the rules that span records. */
export function peopleHandlers(deps: Deps): PeopleHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'swv.list': () => ok(listSwvs(db, today())),
    'swv.overview': ({ swvId }) => ok(swvOverview(db, swvId, today())),
    'swv.create': (input) => createSwv(deps, input),
    'people.list': () => ok(listPeople(db, today())),
    'people.coachee': ({ coacheeId }) => ok(coacheeOverview(db, coacheeId, today())),
    ...memberHandlers(deps),
    'schools.list': () => ok(listSchools(db, today())),
    'schools.overview': ({ schoolId }) => ok(schoolOverview(db, schoolId, today())),
  };
}

function createSwv({ writer, today }: Deps, input: ParsedInput<'swv.create'>): ReturnType<Handlers['swv.create']> {
  const { db, newId } = writer;
  const programme = input.programmeId === undefined ? listRecords(db, 'programme', {}).find(({ example }) => !example) : getRecord(db, 'programme', input.programmeId);
  if (programme === undefined || programme.deleted) return fail('programme-missing');
  const years = twoSchoolYears(today());
  const startsOn = input.startsOn ?? years.startsOn;
  const endsOn = input.endsOn ?? (input.startsOn === undefined ? years.endsOn : twoSchoolYears(startsOn).endsOn);
  if (endsOn < startsOn) return fail('period-reversed', {}, ['endsOn']);
  const swvId = newId();
  const { name, schoolGroup, sharedGoals } = input;
  const group: Change = { op: 'create', type: 'swv', id: swvId, values: { name, schoolGroup, sharedGoals }, example: programme.example };
  if (input.asCandidate) {
    const asked = commit(writer, { code: 'swv.candidateCreated', params: { name } }, [group, { op: 'create', type: 'swvIntake', values: { swvId, programmeId: programme.id, decision: 'undecided' } }]);
    return asked.ok ? ok({ ...asked.value, swvId }) : asked;
  }
  const done = commit(writer, { code: 'swv.created', params: { name } }, [
    group,
    { op: 'create', type: 'traject', values: { swvId, programmeId: programme.id, startsOn, endsOn, status: 'running' } },
  ]);
  return done.ok ? ok({ ...done.value, swvId }) : done;
}
