import type { z } from 'zod';
import type { ReadDb } from '#db/connection.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import { labelOf } from '#shared/domain/labels.ts';
import type { whereInput, whoInput } from '#shared/ipc/people.ts';
import { fail, ok, type Result } from '#shared/result.ts';

/** Someone or something that is there, or the change that makes it. */
type Chosen = { readonly id: string; readonly name: string; readonly changes: readonly Change[] };

/** The person that was chosen, or the change that makes her. Fails with `record-missing`. */
export function chosenPerson({ db, newId }: Writer, who: z.output<typeof whoInput>, example: boolean): Result<Chosen & { readonly role: string | null }> {
  if ('coacheeId' in who) {
    const coachee = getRecord(db, 'coachee', who.coacheeId);
    if (coachee === undefined || coachee.deleted) return fail('record-missing', { type: 'coachee' });
    return ok({ id: coachee.id, name: labelOf('coachee', coachee), role: coachee.role, changes: [] });
  }
  const id = newId();
  const { person } = who;
  return ok({ id, name: labelOf('coachee', person), role: person.role, changes: [{ op: 'create', type: 'coachee', id, values: person, example }] });
}

/** The school that was chosen, or the change that makes it. Fails with `record-missing`. */
export function chosenSchool({ db, newId }: Writer, where: z.output<typeof whereInput>, example: boolean): Result<Chosen> {
  if ('schoolId' in where) {
    const school = getRecord(db, 'school', where.schoolId);
    if (school === undefined || school.deleted) return fail('record-missing', { type: 'school' });
    return ok({ id: school.id, name: school.name, changes: [] });
  }
  const id = newId();
  return ok({ id, name: where.name, changes: [{ op: 'create', type: 'school', id, values: { name: where.name }, example }] });
}

/** The change that lets someone work at a school; none when she does so already. */
export function linkToSchool(db: ReadDb, link: { coacheeId: string; schoolId: string; role: string | null; startsOn: string | null }): Change[] {
  const known = listRecords(db, 'coacheeSchool', { coacheeId: link.coacheeId, schoolId: link.schoolId }).some(({ endsOn }) => endsOn === null);
  return known ? [] : [{ op: 'create', type: 'coacheeSchool', values: link }];
}
