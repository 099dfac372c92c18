import type { Change, Writer } from '#db/records/write.ts';
import { networks, schoolLevels } from '#shared/domain/records/people.ts';
import type { Draft } from '#shared/domain/records.ts';
import type { ListReading, TabularRow } from '#shared/domain/tabular.ts';
import type { ListOptions, ListRowView, RowCandidate, RowStatus } from '#shared/ipc/people-import.ts';
import { choiceOf, countRows, differencesOf, problemsByRow, wordsOf, type ListPlan } from './plan.ts';
import { schoolFinder } from './school-finder.ts';

const plainFields = ['code', 'postalCode', 'municipality', 'municipalityCode', 'province', 'phone', 'email', 'website', 'schoolGroup', 'schoolBoard'] as const;

/** Longest text that the fields of a school hold; a longer one is cut, which beats leaving the school out. */
const longest: Readonly<Record<(typeof plainFields)[number], number>> = { code: 40, postalCode: 20, municipality: 200, municipalityCode: 20, province: 200, phone: 60, email: 200, website: 300, schoolGroup: 200, schoolBoard: 200 };

/** A list of schools: known by number, else by name and municipality. Nothing is emptied by an empty cell. */
export function planSchools(writer: Writer, reading: ListReading, options: ListOptions): ListPlan {
  const finder = schoolFinder(writer);
  const problems = problemsByRow(reading);
  const changes: Change[] = [];
  const inFile = new Set<string>();
  const rows = reading.rows.map((row): ListRowView => {
    const values = valuesOf(row);
    const trouble = problems.get(row.row) ?? [];
    const base = { row: row.row, label: values?.name ?? '', detail: [values?.municipality, values?.code].filter((part) => part !== null && part !== undefined).join(' · '), problems: trouble };
    const as = (status: RowStatus, chosen: string | null, candidates: readonly RowCandidate[] = [], differences: ListRowView['differences'] = []): ListRowView => ({ ...base, status, chosen, candidates, differences });
    if (values === null || (trouble.length > 0 && !options.keepFaulty)) return as('error', 'skip');
    const found = finder.find({ name: values.name, code: values.code ?? null, municipality: values.municipality ?? null });
    const repeated = found.find(({ id }) => inFile.has(id));
    if (repeated !== undefined) return as('repeat', repeated.id);
    const candidates = found.flatMap(({ id, name, municipality, code, record }): RowCandidate[] =>
      record === null ? [] : [{ id, label: [name, municipality, code].filter((part) => part !== null).join(', '), by: code !== null && code === values.code ? 'code' : 'name' }],
    );
    const [first] = candidates;
    const chosen = choiceOf(options, row.row, candidates, first === undefined ? 'new' : candidates.length === 1 ? proposalFor(first, found[0]?.record ?? null, values) : null);
    if (chosen === null) return as('doubt', null, candidates);
    if (chosen === 'skip') return as('skipped', 'skip', candidates);
    if (chosen === 'new') {
      const { id, change } = finder.add(values);
      inFile.add(id);
      changes.push(change);
      return as('new', 'new', candidates);
    }
    inFile.add(chosen);
    const { name: _name, ...rest } = values;
    const known = found.find(({ id }) => id === chosen)?.record;
    const differences = known === null || known === undefined ? [] : differencesOf(known, rest as Record<string, string | number | null>);
    if (differences.length === 0) return as('same', chosen, candidates);
    changes.push({ op: 'update', type: 'school', id: chosen, values: Object.fromEntries(differences.map(({ field }) => [field, rest[field as keyof typeof rest]])) });
    return as('changed', chosen, candidates, differences);
  });
  return { rows, changes, counts: countRows(rows), newSchools: finder.added(), newGroups: [] };
}

/** A number or everything alike is a proposal; a name alone with other facts is a question to the coach. */
function proposalFor(candidate: RowCandidate, record: Readonly<Record<string, unknown>> | null, values: Draft<'school'>): string | null {
  if (candidate.by === 'code' || record === null) return candidate.id;
  const { name: _name, ...rest } = values;
  const differs = differencesOf(record, rest as Record<string, string | number | null>).some(({ from }) => from !== null);
  return differs ? null : candidate.id;
}

function valuesOf(row: TabularRow): Draft<'school'> | null {
  const name = wordsOf(row, 'name');
  if (name === null) return null;
  const street = [wordsOf(row, 'street'), wordsOf(row, 'houseNumber')].filter((part) => part !== null).join(' ');
  const pupils = row.values['pupils'];
  const network = networks.find((value) => value === row.values['network']);
  const level = schoolLevels.find((value) => value === row.values['level']);
  return {
    name: name.slice(0, 200),
    ...Object.fromEntries(plainFields.map((field) => [field, wordsOf(row, field)?.slice(0, longest[field]) ?? null])),
    street: street === '' ? null : street.slice(0, 200),
    pupils: typeof pupils === 'number' && pupils >= 0 && pupils <= 20_000 ? Math.round(pupils) : null,
    network: network ?? null,
    level: level ?? null,
  };
}
