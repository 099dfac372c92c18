import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, tableOf, toSnake, type RecordType } from '#shared/domain/records.ts';
import { hasField, type FieldPath, type TimelineLine } from '#shared/domain/timeline.ts';

/** Whose timeline is asked for. In the SQL of both stands one id: `@id`. */
export type ScopeKind = 'person' | 'group';

/** Letters of a text that come along: enough for two lines on the screen. */
export const textLength = 240;

const made = new Map<TimelineLine, Partial<Record<ScopeKind, string | null>>>();

/**
 * The one statement that reads a line of the timeline for a person or a group; null when that line does not stand there.
 * Every line is one statement, however many records there are.
 */
export function timelineSql(line: TimelineLine, scope: ScopeKind): string | null {
  const known = made.get(line) ?? {};
  known[scope] ??= build(line, scope);
  made.set(line, known);
  return known[scope] ?? null;
}

function build(line: TimelineLine, scope: ScopeKind): string | null {
  if (scope === 'group' && line.personOnly === true) return null;
  const joins = new Map<string, string>();
  const at = (path: FieldPath): string => columnOf(line.type, path, joins);
  const { changes } = line;
  const date = changes === undefined ? coalesce(line.on.map(at)) : 'v.at';
  const person = personOf(line);
  const group = line.group ?? (hasField(line.type, 'swvId') ? 'swvId' : undefined);
  const personColumn = person === undefined ? 'NULL' : at(person);
  const groupColumn = group === undefined ? undefined : at(group);
  const reach = scope === 'group' ? groupReach(personColumn, groupColumn, date) : personReach(line, personColumn, groupColumn, date);
  if (reach === null) return null;
  const columns = {
    id: 't.id',
    date,
    time: hasField(line.type, 'startTime') ? 't.start_time' : 'NULL',
    how: changes === undefined ? (line.by === undefined ? 'NULL' : at(line.by)) : 'v.value',
    text: changes?.isText === true ? 'NULL' : textSql(line, at),
    number: line.number === undefined ? 'NULL' : at(line.number),
    coachee_id: personColumn,
    people: line.people === undefined ? 'NULL' : `t.${toSnake(line.people)}`,
    questions: tagsSql(line, at, 'questions'),
    themes: tagsSql(line, at, 'themes'),
    page: pageSql(line, at),
  };
  const source = changes === undefined ? `${tableOf(line.type)} t` : `${tableOf(line.type)} t JOIN record r ON r.id = t.id JOIN field_version v ON v.record_id = t.id AND v.field = '${changes.field}' JOIN act a ON a.id = v.act_id`;
  const conditions = ['t.deleted = 0', `${date} IS NOT NULL`, reach, ...filters(line)];
  return `SELECT ${Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ')} FROM ${source} ${[...joins.values()].join(' ')} WHERE ${conditions.join(' AND ')}`;
}

function personOf({ type, person }: TimelineLine): FieldPath | undefined {
  return person ?? (hasField(type, 'coacheeId') ? 'coacheeId' : undefined);
}

/** A column, with the join that it needs when it stands in what the record points at. */
function columnOf(type: RecordType, path: FieldPath, joins: Map<string, string>): string {
  const [field = '', further] = path.split('.');
  if (further === undefined) return `t.${toSnake(field)}`;
  const alias = `via_${toSnake(field)}`;
  const target = fieldsOf(recordDefinitions[type])[field]?.refersTo;
  if (target === undefined) throw new Error(`${type}.${field} points at nothing`);
  joins.set(alias, `LEFT JOIN ${tableOf(target)} ${alias} ON ${alias}.id = t.${toSnake(field)}`);
  return `${alias}.${toSnake(further)}`;
}

function coalesce(columns: readonly string[]): string {
  return columns.length === 1 ? (columns[0] ?? 'NULL') : `coalesce(${columns.join(', ')})`;
}

/** A seat in the group on the day of the entry. */
function seatOn(date: string, seat: string): string {
  return `EXISTS (SELECT 1 FROM membership m WHERE m.deleted = 0 AND ${seat} AND m.starts_on <= substr(${date}, 1, 10) AND (m.ends_on IS NULL OR m.ends_on >= substr(${date}, 1, 10)))`;
}

function groupReach(person: string, group: string | undefined, date: string): string | null {
  if (group !== undefined) return `${group} = @id`;
  if (person === 'NULL') return null;
  return `${person} IN (SELECT coachee_id FROM membership WHERE swv_id = @id AND deleted = 0) AND ${seatOn(date, `m.swv_id = @id AND m.coachee_id = ${person}`)}`;
}

function personReach(line: TimelineLine, person: string, group: string | undefined, date: string): string | null {
  const ways = person === 'NULL' ? [] : [`${person} = @id`];
  if (line.people !== undefined) ways.push(`(t.${toSnake(line.people)} IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(t.${toSnake(line.people)}) WHERE value = @id))`);
  if (line.everyone !== undefined && group !== undefined) {
    const nobody = line.everyone === 'withoutPerson' ? `${person} IS NULL AND ` : '';
    ways.push(`(${nobody}${group} IN (SELECT swv_id FROM membership WHERE coachee_id = @id AND deleted = 0) AND ${seatOn(date, `m.coachee_id = @id AND m.swv_id = ${group}`)})`);
  }
  return ways.length === 0 ? null : `(${ways.join(' OR ')})`;
}

function textSql({ text = [], textOf }: TimelineLine, at: (path: FieldPath) => string): string {
  const own = text.map(at);
  const ofPart = textOf === undefined ? [] : [`(SELECT p.${toSnake(textOf.field)} FROM ${tableOf(textOf.type)} p WHERE p.${toSnake(textOf.ref)} = t.id AND p.deleted = 0 AND p.${toSnake(textOf.field)} <> '' ORDER BY p.position LIMIT 1)`];
  const all = [...own, ...ofPart];
  return all.length === 0 ? 'NULL' : `substr(${coalesce(all)}, 1, ${textLength + 1})`;
}

/** Ids and lists of ids behind each other, apart by a bar. */
function tagsSql({ tagsOf, ...line }: TimelineLine, at: (path: FieldPath) => string, what: 'questions' | 'themes'): string {
  const own = (line[what] ?? []).map((path) => `coalesce(${at(path)}, '')`);
  const ofParts = tagsOf === undefined ? [] : [`coalesce((SELECT group_concat(p.${toSnake(tagsOf[what])}, '|') FROM ${tableOf(tagsOf.type)} p WHERE p.${toSnake(tagsOf.ref)} = t.id AND p.deleted = 0), '')`];
  const all = [...own, ...ofParts];
  return all.length === 0 ? "''" : all.join(` || '|' || `);
}

/** `type id` of the page: the first field that is filled. */
function pageSql({ type, page = [] }: TimelineLine, at: (path: FieldPath) => string): string {
  const places = page.map((field) => {
    const target = field === 'self' ? type : fieldsOf(recordDefinitions[type])[field]?.refersTo;
    return `'${target ?? ''} ' || ${field === 'self' ? 't.id' : at(field)}`;
  });
  return places.length === 0 ? 'NULL' : coalesce(places);
}

function filters({ where = {}, filled, changes }: TimelineLine): string[] {
  const found = Object.entries(where).map(([field, values]) => `coalesce(t.${toSnake(field)}, '') IN (${values.map((value) => `'${value}'`).join(', ')})`);
  if (filled !== undefined) found.push(`t.${toSnake(filled)} IS NOT NULL`);
  if (changes === undefined) return found;
  // What was made stands on the line already, and what was taken back never happened.
  found.push('v.act_id <> r.act_id', 'a.undone_by IS NULL', 'a.undoes IS NULL');
  if (changes.to !== undefined) found.push(`v.value IN (${changes.to.map((value) => `'"${value}"'`).join(', ')})`);
  return found;
}
