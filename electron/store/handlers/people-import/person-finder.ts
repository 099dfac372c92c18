import { listRecords } from '#db/records/read.ts';
import type { Writer } from '#db/records/write.ts';
import { labelOf } from '#shared/domain/labels.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { RowCandidate } from '#shared/ipc/people-import.ts';
import { fold } from './plan.ts';
import type { Name } from './people-names.ts';

type Sought = Name & { readonly email: string | null; readonly code: string | null };

/** Knows the real people of the vault, and those whom the file brings itself. */
export function personFinder({ db }: Pick<Writer, 'db'>) {
  const people = listRecords(db, 'coachee').filter(({ example }) => !example);
  const byId = new Map(people.map((person) => [person.id, person]));
  const byEmail = index(people, ({ email }) => email?.toLowerCase() ?? null);
  const byCode = index(people, ({ code }) => (code === null ? null : fold(code)));
  const byName = index(people, (person) => nameKey(person));
  const swvsOf = new Map<string, string[]>();
  const groups = new Map(listRecords(db, 'swv').map(({ id, name }) => [id, name]));
  for (const { coacheeId, swvId } of listRecords(db, 'membership')) swvsOf.set(coacheeId, [...(swvsOf.get(coacheeId) ?? []), groups.get(swvId) ?? '']);
  const inFile: (Sought & { readonly id: string })[] = [];

  const candidate = (person: Rec<'coachee'>, by: RowCandidate['by']): RowCandidate => ({ id: person.id, label: [labelOf('coachee', person), person.role, ...(swvsOf.get(person.id) ?? [])].filter((part) => part !== null && part !== '').join(', '), by });
  return {
    get: (id: string): Rec<'coachee'> | undefined => byId.get(id),
    /** Who in the vault this may be: by e-mail, code, then name. Two people may share a mailbox, so all are told. */
    candidates: (sought: Sought): readonly RowCandidate[] => {
      const found = new Map<string, RowCandidate>();
      const add = (list: readonly Rec<'coachee'>[] | undefined, by: RowCandidate['by']): void => {
        for (const person of list ?? []) if (!found.has(person.id)) found.set(person.id, candidate(person, by));
      };
      if (sought.email !== null) add(byEmail.get(sought.email.toLowerCase()), 'email');
      if (sought.code !== null) add(byCode.get(fold(sought.code)), 'code');
      add(byName.get(nameKey(sought)), 'name');
      return [...found.values()];
    },
    /** Someone of an earlier row of this file: the same name, and not another e-mail. */
    earlier: (sought: Sought): string | null => {
      const alike = inFile.filter((known) => nameKey(known) === nameKey(sought));
      return alike.find(({ email }) => email === null || sought.email === null || email.toLowerCase() === sought.email.toLowerCase())?.id ?? null;
    },
    remember: (id: string, sought: Sought): void => {
      inFile.push({ ...sought, id });
    },
  };
}

export type PersonFinder = ReturnType<typeof personFinder>;

export function nameKey({ givenName, familyName }: Name): string {
  return fold(`${givenName} ${familyName}`);
}

function index<T>(list: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key !== null && key !== '') found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}
