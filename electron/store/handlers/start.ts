import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { intakeOf, programmeIdOf, startView } from '#db/repositories/start.ts';
import { twoSchoolYears } from '#shared/domain/school-year.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { roleSheet } from './role-sheet.ts';

type StartHandlers = Pick<Handlers, Extract<keyof Handlers, `start.${string}`>>;

/**
 * The start of a group: its intake, the decision, and the traject that follows from it.
 *
 * Errors: `record-missing`, `programme-missing`, `period-reversed`, `traject-exists`.
 */
export function startHandlers(deps: Deps): StartHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'start.overview': ({ swvId }) => ok(startView(db, swvId, today())),
    'start.addIntake': ({ swvId }) => {
      const swv = getRecord(db, 'swv', swvId);
      if (swv === undefined || swv.deleted) return fail('record-missing', { type: 'swv' });
      return commit(writer, { code: 'swvIntake.created' }, [{ op: 'create', type: 'swvIntake', values: { swvId, programmeId: programmeIdOf(db, swvId) } }]);
    },
    'start.decide': (input) => decide(deps, input),
    'start.traject': (input) => startTraject(deps, input),
    'start.roleSheet': ({ leaderId }) => ok(roleSheet(deps, leaderId)),
  };
}

/** The day of the decision is today, unless one was written already or it is open again. */
function decide({ writer, today }: Deps, { swvId, decision }: ParsedInput<'start.decide'>): ReturnType<Handlers['start.decide']> {
  const intake = intakeOf(writer.db, swvId);
  if (intake === null) return fail('record-missing', { type: 'swvIntake' });
  const decidedOn = decision === 'undecided' ? null : (intake.decidedOn ?? today());
  return commit(writer, { code: `swvIntake.${decision}` }, [{ op: 'update', type: 'swvIntake', id: intake.id, values: { decision, decidedOn } }]);
}

/** Turns a candidate into a group with a traject, in one act; the intake then says accepted. */
function startTraject({ writer, today }: Deps, input: ParsedInput<'start.traject'>): ReturnType<Handlers['start.traject']> {
  const { db } = writer;
  const { swvId } = input;
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return fail('record-missing', { type: 'swv' });
  if (listRecords(db, 'traject', { swvId }).length > 0) return fail('traject-exists', { name: swv.name });
  const programmeId = input.programmeId ?? programmeIdOf(db, swvId) ?? listRecords(db, 'programme').find(({ example }) => example === swv.example)?.id;
  const programme = programmeId === undefined ? undefined : getRecord(db, 'programme', programmeId);
  if (programme === undefined || programme.deleted) return fail('programme-missing');
  const startsOn = input.startsOn ?? twoSchoolYears(today()).startsOn;
  const endsOn = input.endsOn ?? twoSchoolYears(startsOn).endsOn;
  if (endsOn < startsOn) return fail('period-reversed', {}, ['endsOn']);
  const intake = intakeOf(db, swvId);
  return commit(writer, { code: 'swv.started', params: { name: swv.name } }, [
    { op: 'create', type: 'traject', values: { swvId, programmeId: programme.id, startsOn, endsOn, status: 'running' } },
    ...(intake === null ? [] : [{ op: 'update' as const, type: 'swvIntake' as const, id: intake.id, values: { decision: 'accepted' as const, decidedOn: intake.decidedOn ?? today(), programmeId: programme.id } }]),
  ]);
}
