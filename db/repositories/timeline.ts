import { parseAbsolute, toCalendarDate } from '@internationalized/date';
import { maySee } from '#shared/domain/audience.ts';
import { takingPart } from '#shared/domain/group-talk.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import { timelineLines, type TimelineEntry, type TimelineLine, type TimelineScope } from '#shared/domain/timeline.ts';
import type { TimelineQuestion, TimelineView } from '#shared/ipc/timeline.ts';
import type { ReadDb } from '../connection.ts';
import { getRecords, listRecords } from '../records/read.ts';
import { statement } from '../records/statements.ts';
import { refOf } from './people.ts';
import { textLength, timelineSql, type ScopeKind } from './timeline-sql.ts';

type Row = { id: string; date: string; time: string | null; how: string | null; text: string | null; number: number | null; coachee_id: string | null; people: string | null; questions: string; themes: string; page: string | null };

export type TimelineOptions = {
  readonly scope: TimelineScope;
  /** Leaves out the words that may not be seen while others look along. */
  readonly isDiscreet: boolean;
};

/** Everything that happened with a person or in a group, the latest first. */
export function timelineOf(db: ReadDb, { scope, isDiscreet }: TimelineOptions): TimelineView {
  const kind: ScopeKind = 'coacheeId' in scope ? 'person' : 'group';
  const id = 'coacheeId' in scope ? scope.coacheeId : scope.swvId;
  const entries: TimelineEntry[] = [];
  for (const line of timelineLines) {
    const sql = timelineSql(line, kind);
    if (sql === null) continue;
    const showsText = !isDiscreet || isSeenByOthers(line);
    for (const row of statement<[{ id: string }], Row>(db, sql).all({ id })) entries.push(entryOf(line, row, showsText));
  }
  entries.sort(latestFirst);
  return { entries, questions: questionsOf(db, scope, isDiscreet), people: peopleOf(db, entries) };
}

function latestFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  const [early, late] = [a.time ?? '', b.time ?? ''];
  if (early !== late) return early < late ? 1 : -1;
  return a.key < b.key ? 1 : a.key > b.key ? -1 : 0;
}

function entryOf(line: TimelineLine, row: Row, showsText: boolean): TimelineEntry {
  const changed = line.changes === undefined || row.how === null ? null : (JSON.parse(row.how) as unknown);
  const how = line.changes === undefined ? row.how : line.changes.isText === true || line.changes.to !== undefined ? null : changed;
  const isChosen = line.by !== undefined || (line.changes !== undefined && line.changes.isText !== true && line.changes.to === undefined);
  const code = isChosen ? `${line.code}.${typeof how === 'string' ? how : 'none'}` : line.code;
  const words = line.changes?.isText === true && typeof changed === 'string' ? changed : row.text;
  const [pageType, pageId] = row.page?.split(' ') ?? [];
  return {
    key: `${row.id} ${code} ${row.date}${line.person ?? ''}`,
    type: line.type,
    kind: line.kind,
    code,
    date: row.date.length > 10 ? dayInBrussels(row.date) : row.date,
    time: row.time,
    text: showsText && words !== null ? shortened(words) : null,
    number: row.number,
    coacheeId: row.coachee_id,
    peopleIds: row.people === null || row.coachee_id === null || row.how !== 'group' ? none : takingPart({ kind: 'group', coacheeId: row.coachee_id, coacheeIds: JSON.parse(row.people) as string[] }),
    questionIds: idsIn(row.questions),
    themeIds: idsIn(row.themes),
    page: pageType === undefined || pageId === undefined ? null : { type: pageType as RecordType, id: pageId },
  };
}

function shortened(text: string): string {
  return text.length > textLength ? `${text.slice(0, textLength - 1).trimEnd()}…` : text;
}

function dayInBrussels(instant: string): string {
  return toCalendarDate(parseAbsolute(instant, 'Europe/Brussels')).toString();
}

const none: readonly string[] = [];

/** Ids and JSON lists of ids, apart by a bar. */
function idsIn(text: string): readonly string[] {
  if (text === '') return none;
  const ids = text.split('|').flatMap((piece) => (piece === '' ? [] : piece.startsWith('[') ? (JSON.parse(piece) as string[]) : [piece]));
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/** Whether all words that this line could show may be seen on a beamer. */
function isSeenByOthers({ type, text = [], textOf, changes }: TimelineLine): boolean {
  if (textOf !== undefined) return false;
  const fields = changes?.isText === true ? [changes.field] : text;
  return fields.every((path) => {
    const [field = '', further] = path.split('.');
    const target = fieldsOf(recordDefinitions[type])[field]?.refersTo;
    return further === undefined ? maySee(type, 'discreetView', field, []) : target !== undefined && target !== 'school' && maySee(target, 'discreetView', further, []);
  });
}

/** The leervragen that the line can be narrowed to: of the person and her groups, or of the group and its people. */
function questionsOf(db: ReadDb, scope: TimelineScope, isDiscreet: boolean): TimelineQuestion[] {
  const shows = !isDiscreet || maySee('learningQuestion', 'discreetView', 'text', []);
  if (!shows) return [];
  return listRecords(db, 'learningQuestion', scope)
    .map(({ id, text, status, coacheeId, themeId }) => ({ id, text, status, coacheeId, themeId }))
    .toSorted((a, b) => Number(a.status !== 'active') - Number(b.status !== 'active') || (a.id < b.id ? -1 : 1));
}

function peopleOf(db: ReadDb, entries: readonly TimelineEntry[]): TimelineView['people'] {
  const own = new Set(entries.flatMap(({ coacheeId }) => coacheeId ?? []));
  const ids = new Set([...own, ...entries.flatMap(({ peopleIds }) => peopleIds)]);
  // Who took part in a groepsgesprek and is in the bin is not named in it.
  return getRecords(db, 'coachee', [...ids]).filter(({ id, deleted }) => own.has(id) || !deleted).map(refOf);
}
