import { listRecords } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import type { ListReading, TabularRow } from '#shared/domain/tabular.ts';
import type { ListOptions, ListRowView, RowProblem, RowStatus } from '#shared/ipc/people-import.ts';
import { groupFinder, type GroupFinder } from './group-finder.ts';
import { nameOf } from './people-names.ts';
import { personFinder, type PersonFinder } from './person-finder.ts';
import { countRows, problemsByRow, wordsOf, type ListPlan } from './plan.ts';

type Context = { readonly options: ListOptions; readonly people: PersonFinder; readonly groups: GroupFinder; readonly today: string; readonly known: Set<string> };

/** Bijeenkomsten and gesprekken that took place before the app: a date and little else, so that nobody is behind on day one. */
export function planPastDates(writer: Writer, reading: ListReading, options: ListOptions, today: string): ListPlan {
  const context: Context = { options, today, people: personFinder(writer), groups: groupFinder(writer, today), known: knownEvents(writer) };
  const problems = problemsByRow(reading);
  const changes: Change[] = [];
  const rows = reading.rows.map((row) => planRow(context, row, problems.get(row.row) ?? [], changes));
  return { rows, changes, counts: countRows(rows), newSchools: [], newGroups: [] };
}

/** Every bijeenkomst as `swv day` and every gesprek as `coachee day`, but for those that did not take place. */
export function knownEvents({ db }: Pick<Writer, 'db'>): Set<string> {
  const meetings = listRecords(db, 'meeting').filter(({ status }) => status !== 'cancelled');
  const conversations = listRecords(db, 'conversation').filter(({ status }) => status !== 'cancelled');
  return new Set([...meetings.map(({ swvId, date }) => `${swvId} ${date}`), ...conversations.map(({ coacheeId, date }) => `${coacheeId} ${date}`)]);
}

function planRow({ options, people, groups, today, known }: Context, row: TabularRow, trouble: readonly RowProblem[], changes: Change[]): ListRowView {
  const date = wordsOf(row, 'date');
  const person = wordsOf(row, 'person');
  const isMeeting = row.values['kind'] === 'meeting' || (row.values['kind'] === null && person === null);
  const groupName = wordsOf(row, 'swv');
  const base = { row: row.row, label: (isMeeting ? groupName : person) ?? '', detail: date ?? '', candidates: [], differences: [] };
  const as = (status: RowStatus, chosen: string | null, problem?: { code: string; field: string; value: string }): ListRowView => ({
    ...base,
    status,
    chosen,
    problems: problem === undefined ? trouble : [...trouble, { ...problem, column: null }],
  });
  if (options.choices[String(row.row)] === 'skip') return as('skipped', 'skip');
  if (date === null) return as('error', 'skip', trouble.length > 0 ? undefined : { code: 'value-required', field: 'date', value: '' });
  if (date > today) return as('error', 'skip', { code: 'date-in-future', field: 'date', value: date });
  if (trouble.length > 0 && !options.keepFaulty) return as('error', 'skip');
  const named = groupName === null ? undefined : groups.byName(groupName);
  if (groupName !== null && named === undefined) return as('error', 'skip', { code: 'group-unknown', field: 'swv', value: groupName });
  const swvId = named?.id ?? options.swvId;
  if (isMeeting) {
    if (swvId === null) return as('error', 'skip', { code: 'group-missing', field: 'swv', value: '' });
    if (known.has(`${swvId} ${date}`)) return as('same', swvId);
    known.add(`${swvId} ${date}`);
    changes.push({ op: 'create', type: 'meeting', values: { swvId, date, status: 'held', dateOnly: true, place: cut(row, 'place'), title: cut(row, 'subject') } });
    return as('new', 'new');
  }
  const found = person === null ? [] : whoIs(people, row, person);
  const [coacheeId, second] = found;
  if (coacheeId === undefined) return as('error', 'skip', { code: person === null ? 'person-missing' : 'person-unknown', field: 'person', value: person ?? '' });
  if (second !== undefined) return as('error', 'skip', { code: 'person-ambiguous', field: 'person', value: person ?? '' });
  const seats = groups.groupsOf(coacheeId, date);
  const swv = swvId ?? seats[0] ?? groups.seatsOf(coacheeId)[0]?.swvId;
  if (swv === undefined) return as('error', 'skip', { code: 'group-missing', field: 'swv', value: '' });
  if (known.has(`${coacheeId} ${date}`)) return as('same', coacheeId);
  known.add(`${coacheeId} ${date}`);
  changes.push({ op: 'create', type: 'conversation', values: { coacheeId, swvId: swv, date, status: 'held', kind: 'regular', dateOnly: true, place: cut(row, 'place') } });
  return as('new', 'new');
}

function cut(row: TabularRow, field: string): string | null {
  return wordsOf(row, field)?.slice(0, 200) ?? null;
}

/** By e-mail address when it is one, else by name in either order. */
function whoIs(people: PersonFinder, row: TabularRow, words: string): string[] {
  if (words.includes('@')) return people.candidates({ givenName: '', familyName: '', email: words, code: null }).filter(({ by }) => by === 'email').map(({ id }) => id);
  const orders = ['', 'naam en voornaam'].flatMap((header) => nameOf({ ...row, values: { fullName: words } }, header) ?? []);
  const found = orders.flatMap((name) => people.candidates({ ...name, email: null, code: null })).map(({ id }) => id);
  return [...new Set(found)];
}
