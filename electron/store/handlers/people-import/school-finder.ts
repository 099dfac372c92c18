import { listRecords } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import type { Draft, Rec } from '#shared/domain/records.ts';
import { fold } from './plan.ts';

type Sought = { readonly name: string; readonly code: string | null; readonly municipality: string | null };
type Known = { readonly id: string; readonly name: string; readonly code: string | null; readonly municipality: string | null; readonly record: Rec<'school'> | null };

export type SchoolFinder = {
  /** The schools that the words may mean: by number, else by name, narrowed by municipality. */
  readonly find: (sought: Sought) => readonly Known[];
  /** Adds a school that a row brings; later rows find it. */
  readonly add: (values: Draft<'school'>) => { readonly id: string; readonly change: Change };
  /** Names of the schools that were added, in order. */
  readonly added: () => readonly string[];
};

/** Knows the real schools of the vault and those that the file itself brings. */
export function schoolFinder({ db, newId }: Writer): SchoolFinder {
  const byCode = new Map<string, Known>();
  const byName = new Map<string, Known[]>();
  const names: string[] = [];
  const keep = (school: Known): void => {
    if (school.code !== null) byCode.set(fold(school.code), school);
    byName.set(fold(school.name), [...(byName.get(fold(school.name)) ?? []), school]);
  };
  for (const record of listRecords(db, 'school')) {
    if (!record.example) keep({ id: record.id, name: record.name, code: record.code, municipality: record.municipality, record });
  }
  return {
    find: ({ name, code, municipality }) => {
      const exact = code === null ? undefined : byCode.get(fold(code));
      if (exact !== undefined) return [exact];
      // A number of its own that nobody knows is another school, whatever it is called.
      const named = (byName.get(fold(name)) ?? []).filter((school) => code === null || school.code === null);
      if (municipality === null) return named;
      const there = named.filter((school) => school.municipality !== null && fold(school.municipality) === fold(municipality));
      return there.length > 0 ? there : named.filter((school) => school.municipality === null);
    },
    add: (values) => {
      const id = newId();
      keep({ id, name: values.name, code: values.code ?? null, municipality: values.municipality ?? null, record: null });
      names.push(values.name);
      return { id, change: { op: 'create', type: 'school', id, values, example: false } };
    },
    added: () => names,
  };
}
