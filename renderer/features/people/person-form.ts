import { z } from 'zod';
import type { Input } from '#shared/ipc/contract.ts';

/** Marks a school in a list that does not exist yet; the name follows. */
const newSchoolMark = 'new:';

/** What a form asks about a school leader: someone new, or someone from the vault. */
export const personForm = z.object({
  mode: z.enum(['new', 'known']),
  coacheeId: z.string().nullable(),
  givenName: z.string().max(100, 'text-too-long'),
  familyName: z.string().max(100, 'text-too-long'),
  role: z.string().max(200, 'text-too-long'),
  email: z.string().max(200, 'text-too-long'),
  phone: z.string().max(60, 'text-too-long'),
});
export type PersonForm = z.infer<typeof personForm>;

export const emptyPerson: PersonForm = { mode: 'new', coacheeId: null, givenName: '', familyName: '', role: '', email: '', phone: '' };

/** Names the fields that are still missing, for `superRefine`. */
export function missingOfPerson({ mode, coacheeId, givenName, familyName }: PersonForm): (keyof PersonForm)[] {
  if (mode === 'known') return coacheeId === null ? ['coacheeId'] : [];
  return (['givenName', 'familyName'] as const).filter((field) => (field === 'givenName' ? givenName : familyName).trim() === '');
}

/** The same schema with the names, or the choice, made compulsory. */
export function requirePerson<S extends z.ZodType<PersonForm, PersonForm>>(schema: S): S {
  return schema.superRefine((value, context) => {
    for (const field of missingOfPerson(value)) context.addIssue({ code: 'custom', path: [field], message: 'text-required' });
  }) as S;
}

export function whoOf({ mode, coacheeId, givenName, familyName, role, email, phone }: PersonForm): Input<'people.addMember'>['who'] {
  return mode === 'known' && coacheeId !== null ? { coacheeId } : { person: { givenName, familyName, role, email, phone } };
}

export function newSchoolKey(name: string): string {
  return newSchoolMark + name;
}

/** The name of a school that is still to be made; null for one that exists. */
export function newSchoolName(key: string): string | null {
  return key.startsWith(newSchoolMark) ? key.slice(newSchoolMark.length) : null;
}

export function schoolOf(key: string | null): { readonly schoolId: string } | { readonly name: string } | null {
  if (key === null || key === '') return null;
  const name = newSchoolName(key);
  return name === null ? { schoolId: key } : { name };
}
