import { listRecords } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ListReading, TabularRow } from '#shared/domain/tabular.ts';
import type { ListOptions, ListRowView, RowCandidate, RowProblem, RowStatus } from '#shared/ipc/people-import.ts';
import { groupFinder, type GroupFinder } from './group-finder.ts';
import { nameOf, type Name } from './people-names.ts';
import { personFinder, type PersonFinder } from './person-finder.ts';
import { choiceOf, countRows, differencesOf, problemsByRow, wordsOf, type ListPlan } from './plan.ts';
import { schoolFinder, type SchoolFinder } from './school-finder.ts';

type Context = {
  readonly writer: Writer;
  readonly options: ListOptions;
  readonly people: PersonFinder;
  readonly schools: SchoolFinder;
  readonly groups: GroupFinder;
  /** Open links as `coachee school`, those of this file too. */
  readonly links: Set<string>;
  readonly header: string;
};

type Person = Name & { readonly email: string | null; readonly phone: string | null; readonly role: string | null; readonly code: string | null; readonly inRoleSince: string | null };

/**
 * A list of school leaders. E-mail or code is a proposal that the coach sees; a name alone asks, unless nothing
 * would change. Someone on two rows is one person with two schools or groups.
 */
export function planParticipants(writer: Writer, reading: ListReading, options: ListOptions, today: string): ListPlan {
  const { db } = writer;
  const column = reading.mapping['fullName'] ?? null;
  const context: Context = {
    writer,
    options,
    people: personFinder(writer),
    schools: schoolFinder(writer),
    groups: groupFinder(writer, today),
    links: new Set(listRecords(db, 'coacheeSchool').filter(({ endsOn }) => endsOn === null).map(({ coacheeId, schoolId }) => `${coacheeId} ${schoolId}`)),
    header: reading.columns.find(({ index }) => index === column)?.header ?? '',
  };
  const problems = problemsByRow(reading);
  const changes: Change[] = [];
  const rows = reading.rows.map((row) => planRow(context, row, problems.get(row.row) ?? [], changes));
  return { rows, changes, counts: countRows(rows), newSchools: context.schools.added(), newGroups: context.groups.added() };
}

function planRow(context: Context, row: TabularRow, trouble: readonly RowProblem[], changes: Change[]): ListRowView {
  const { options, people, writer } = context;
  const person = personOf(row, context.header);
  const detail = ['role', 'school', 'municipality', 'swv'].map((field) => wordsOf(row, field)).filter((part) => part !== null).join(' · ');
  const base = { row: row.row, label: person === null ? (wordsOf(row, 'fullName') ?? wordsOf(row, 'familyName') ?? '') : `${person.givenName} ${person.familyName}`, detail };
  const as = (status: RowStatus, chosen: string | null, more: Partial<ListRowView> = {}): ListRowView => ({ ...base, problems: trouble, status, chosen, candidates: [], differences: [], ...more });
  if (person === null) return as('error', 'skip', { problems: [...trouble, { code: 'name-missing', field: 'fullName', column: null, value: base.label }] });
  const ambiguous = ambiguousSchool(context, row);
  if (ambiguous !== null) return as('error', 'skip', { problems: [...trouble, ambiguous] });
  if (trouble.length > 0 && !options.keepFaulty) return as('error', 'skip');

  const earlier = people.earlier(person);
  const candidates = people.candidates(person);
  const chosen = earlier ?? choiceOf(options, row.row, candidates, proposalOf(context, row, person, candidates));
  if (chosen === null) return as('doubt', null, { candidates });
  if (chosen === 'skip') return as('skipped', 'skip', { candidates });
  const isNew = chosen === 'new';
  const coacheeId = isNew ? writer.newId() : chosen;
  if (earlier === null) people.remember(coacheeId, person);
  const own: Change[] = [];
  const known = people.get(coacheeId);
  const differences = known === undefined ? [] : differencesOfPerson(known, person);
  if (isNew) own.push({ op: 'create', type: 'coachee', id: coacheeId, values: person, example: false });
  else if (differences.length > 0) own.push({ op: 'update', type: 'coachee', id: coacheeId, values: Object.fromEntries(differences.map(({ field, to }) => [field, to])) });
  own.push(...placeChanges(context, row, coacheeId, person.role));
  changes.push(...own);
  const status = isNew ? 'new' : own.length > 0 ? 'changed' : earlier === null ? 'same' : 'repeat';
  return as(status, chosen, { candidates, differences });
}

/** E-mail or code: this one. Only the name: asked, unless the row adds nothing that differs. */
function proposalOf(context: Context, row: TabularRow, person: Person, candidates: readonly RowCandidate[]): string | null {
  const [first, second] = candidates;
  if (first === undefined) return 'new';
  if (first.by !== 'name' && second?.by !== first.by) return first.id;
  if (second !== undefined) return null;
  const known = context.people.get(first.id);
  const contradicts = known !== undefined && differencesOfPerson(known, person).length > 0;
  return contradicts || !isAtPlace(context, row, first.id) ? null : first.id;
}

/** Names are never changed by a file: what the coach typed is how the person is called. */
function differencesOfPerson(known: Rec<'coachee'>, { email, phone, role, code, inRoleSince }: Person): ListRowView['differences'] {
  const sameMail = email !== null && known.email?.toLowerCase() === email.toLowerCase();
  return differencesOf(known, { email: sameMail ? null : email, phone, role, code, inRoleSince });
}

function isAtPlace({ schools, groups, options, links }: Context, row: TabularRow, coacheeId: string): boolean {
  const school = wordsOf(row, 'school');
  const found = school === null ? [] : schools.find({ name: school, code: wordsOf(row, 'schoolCode'), municipality: wordsOf(row, 'municipality') });
  if (school !== null && !found.some(({ id }) => links.has(`${coacheeId} ${id}`))) return false;
  const name = wordsOf(row, 'swv');
  const group = name === null ? (options.swvId === null ? undefined : groups.get(options.swvId)) : groups.byName(name);
  return group === undefined ? name === null : groups.seatsOf(coacheeId).some(({ swvId }) => swvId === group.id);
}

function ambiguousSchool({ schools }: Context, row: TabularRow): RowProblem | null {
  const name = wordsOf(row, 'school');
  if (name === null) return null;
  const found = schools.find({ name, code: wordsOf(row, 'schoolCode'), municipality: wordsOf(row, 'municipality') });
  return found.length > 1 ? { code: 'school-ambiguous', field: 'school', column: null, value: name } : null;
}

/** The school and the seat that a row gives someone, without what is there already. */
function placeChanges({ schools, groups, options, links }: Context, row: TabularRow, coacheeId: string, role: string | null): Change[] {
  const changes: Change[] = [];
  const name = wordsOf(row, 'school');
  if (name !== null) {
    const sought = { name: name.slice(0, 200), code: wordsOf(row, 'schoolCode')?.slice(0, 40) ?? null, municipality: wordsOf(row, 'municipality') };
    let schoolId = schools.find(sought)[0]?.id;
    if (schoolId === undefined) {
      const { id, change } = schools.add(sought);
      schoolId = id;
      changes.push(change);
    }
    const link = `${coacheeId} ${schoolId}`;
    if (!links.has(link)) {
      links.add(link);
      changes.push({ op: 'create', type: 'coacheeSchool', values: { coacheeId, schoolId, role } });
    }
  }
  const groupName = wordsOf(row, 'swv');
  const group = groupName === null ? (options.swvId === null ? undefined : groups.get(options.swvId)) : groups.ensure(groupName, changes);
  if (group !== undefined && group !== null) {
    const startsOn = wordsOf(row, 'startsOn') ?? options.startsOn ?? group.startsOn;
    const endsOn = wordsOf(row, 'endsOn');
    changes.push(...groups.seat(coacheeId, group.id, { startsOn, endsOn: endsOn !== null && endsOn < startsOn ? null : endsOn }));
  }
  return changes;
}

function personOf(row: TabularRow, header: string): Person | null {
  const name = nameOf(row, header);
  if (name === null) return null;
  const words = (field: string, max: number): string | null => wordsOf(row, field)?.slice(0, max) ?? null;
  return {
    givenName: name.givenName.slice(0, 100),
    familyName: name.familyName.slice(0, 100),
    email: words('email', 200),
    phone: words('phone', 60),
    role: words('role', 200),
    code: words('code', 60),
    inRoleSince: wordsOf(row, 'inRoleSince'),
  };
}
