import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, toSnake, type RecordType } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { groupTalk, peopleKept, staysForOthers } from './group-talks.ts';
import { tableFor } from './rows.ts';

export type RecordKey = { readonly type: RecordType; readonly id: string };

type Owner = { readonly type: RecordType; readonly column: string };

/** Optional references that make a record part of a person all the same. */
const alsoOwned: readonly { readonly type: RecordType; readonly field: string }[] = [
  { type: 'agreement', field: 'coacheeId' },
  { type: 'learningQuestion', field: 'coacheeId' },
  { type: 'themeSignal', field: 'coacheeId' },
  { type: 'postponement', field: 'coacheeId' },
  { type: 'postponement', field: 'swvId' },
  { type: 'groupInput', field: 'coacheeId' },
  { type: 'intervision', field: 'bringerId' },
  { type: 'calendarPeriod', field: 'schoolId' },
  { type: 'insight', field: 'conversationId' },
  { type: 'scaleAnswer', field: 'conversationId' },
  { type: 'calendarLink', field: 'meetingId' },
  { type: 'calendarLink', field: 'conversationId' },
  { type: 'calendarLink', field: 'contactMomentId' },
  { type: 'calendarLink', field: 'calendarPeriodId' },
  { type: 'calendarLink', field: 'observationId' },
  { type: 'formalLeader', field: 'coacheeId' },
  { type: 'attachment', field: 'coacheeId' },
  { type: 'attachment', field: 'swvId' },
  { type: 'attachment', field: 'conversationId' },
  { type: 'attachment', field: 'meetingId' },
  { type: 'attachment', field: 'observationId' },
  { type: 'attachment', field: 'learningQuestionId' },
  { type: 'appreciation', field: 'coacheeId' },
];

let owners: Map<string, Owner[]> | undefined;

/** Which columns make a record part of a record of this type: references that it cannot do without. */
function ownersOf(type: RecordType): readonly Owner[] {
  owners ??= readOwners();
  return owners.get(type) ?? [];
}

function readOwners(): Map<string, Owner[]> {
  const found = new Map<string, Owner[]>();
  for (const type of recordTypes) {
    const { required } = recordDefinitions[type];
    for (const [field, { refersTo, column }] of Object.entries(fieldsOf(recordDefinitions[type]))) {
      if (refersTo === undefined || column === 'JSON') continue;
      if (!(field in required) && !alsoOwned.some((owned) => owned.type === type && owned.field === field)) continue;
      found.set(refersTo, [...(found.get(refersTo) ?? []), { type, column: toSnake(field) }]);
    }
  }
  return found;
}

/**
 * Everything that cannot be understood without these records, and what in turn cannot do without that: the seats
 * and gesprekken of a person, the blocks of a gesprek. Nearest first, without the records themselves. A groepsgesprek
 * stays for the others in it.
 */
export function belongingsOf(db: ReadDb, records: RecordKey | readonly RecordKey[], { bin = false }: { bin?: boolean } = {}): RecordKey[] {
  // In the bin stands what did go along.
  return walk(db, 'type' in records ? [records] : records, bin ? [1] : [0], bin ? null : 'bin');
}

/** Live and deleted belongings together: what has to go when the record is erased. */
export function allBelongingsOf(db: ReadDb, record: RecordKey): RecordKey[] {
  return walk(db, [record], [0, 1], 'erased');
}

/** `leaving` says where the records go to, and so for whom a groepsgesprek stays. */
function walk(db: ReadDb, records: readonly RecordKey[], states: readonly (0 | 1)[], leaving: 'bin' | 'erased' | null): RecordKey[] {
  const going = new Set(records.flatMap(({ type, id }) => (type === 'coachee' ? [id] : [])));
  const seen = new Set(records.map(({ id }) => id));
  const found: RecordKey[] = [];
  const waiting: RecordKey[] = [...records];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const { type, column } of ownersOf(next.type)) {
      const rows = db.prepare<[string], { id: string }>(`SELECT id FROM ${tableFor(type).name} WHERE ${column} = ? AND deleted IN (${states.join(', ')}) ORDER BY id`).all(next.id);
      for (const { id } of rows) {
        if (seen.has(id) || (leaving !== null && type === 'conversation' && next.type === 'coachee' && staysForOthers(db, id, going, leaving))) continue;
        seen.add(id);
        found.push({ type, id });
        waiting.push({ type, id });
      }
    }
  }
  return found;
}

/** The act that put the record in the bin; undefined while it is not there. */
export function deletingActOf(db: ReadDb, id: string): string | undefined {
  const row = db.prepare<[string], { act_id: string; value: string }>(`SELECT act_id, value FROM field_version WHERE record_id = ? AND field = 'deleted' AND is_head = 1`).get(id);
  return row?.value === '1' ? row.act_id : undefined;
}

/** What comes back with a record: the belongings that went to the bin with it, and what it cannot do without. */
export function returningWith(db: ReadDb, record: RecordKey): RecordKey[] {
  const act = deletingActOf(db, record.id);
  const along = belongingsOf(db, record, { bin: true }).filter(({ id }) => deletingActOf(db, id) === act);
  return [...missingTargets(db, record), record, ...along];
}

/** Records in the bin that this one needs, the furthest first. */
function missingTargets(db: ReadDb, { type, id }: RecordKey): RecordKey[] {
  const row = db.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${tableFor(type).name} WHERE id = ?`).get(id);
  if (row === undefined) return [];
  const talk = type === 'conversation' ? groupTalk(db, id) : undefined;
  const isOfOthers = talk !== undefined && peopleKept(db, talk).some(({ isInBin }) => !isInBin);
  return Object.entries(recordDefinitions[type].required).flatMap(([field, { refersTo, column }]): RecordKey[] => {
    const target = row[toSnake(field)];
    if (refersTo === undefined || column === 'JSON' || typeof target !== 'string' || (refersTo === 'coachee' && isOfOthers)) return [];
    const key: RecordKey = { type: refersTo as RecordType, id: target };
    const isInBin = db.prepare<[string], { deleted: number }>(`SELECT deleted FROM ${tableFor(key.type).name} WHERE id = ?`).get(target)?.deleted === 1;
    return isInBin ? [...missingTargets(db, key), key] : [];
  });
}
