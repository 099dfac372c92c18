import { labelOf } from '#shared/domain/labels.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, toSnake, type RecordType } from '#shared/domain/records.ts';
import type { BuiltOnRecord } from '#shared/ipc/people-import.ts';
import type { ReadDb } from '../connection.ts';
import { belongingsOf } from './belongings.ts';
import { getRecord, listRecords } from './read.ts';
import { tableFor } from './rows.ts';

export type BuiltOn = {
  /** What was made or typed later on top of what the act made. */
  readonly records: readonly BuiltOnRecord[];
  /** Ids of what the act made and later work leans on: an undo leaves these. */
  readonly keep: ReadonlySet<string>;
};

/** What later work leans on in an act: records that refer to what it made, and what was typed in those since. */
export function builtOnAct(db: ReadDb, actId: string): BuiltOn {
  const made = new Map(db.prepare<[string], { id: string; type: RecordType }>('SELECT id, type FROM record WHERE act_id = ?').all(actId).map((row) => [row.id, row.type]));
  const records: BuiltOnRecord[] = [];
  const keep = new Set<string>();
  for (const type of recordTypes) {
    for (const [field, { refersTo, column }] of Object.entries(fieldsOf(recordDefinitions[type]))) {
      if (refersTo === undefined || column === 'JSON') continue;
      const rows = db
        .prepare<[string, string], { id: string; target: string }>(
          `SELECT t.id, t.${toSnake(field)} AS target FROM ${tableFor(type).name} t JOIN record r ON r.id = t.${toSnake(field)} JOIN record own ON own.id = t.id
           WHERE r.act_id = ? AND own.act_id <> ? AND t.deleted = 0`,
        )
        .all(actId, actId);
      for (const { id, target } of rows) {
        keep.add(target);
        if (!records.some((known) => known.id === id)) records.push({ type, id, label: labelFor(db, type, id), how: 'refers' });
      }
    }
  }
  const typed = db
    .prepare<[string, string], { record_id: string }>(
      `SELECT DISTINCT v.record_id FROM field_version v JOIN record r ON r.id = v.record_id WHERE r.act_id = ? AND v.act_id <> ? AND v.field <> 'deleted' AND v.is_head = 1`,
    )
    .all(actId, actId);
  for (const { record_id: id } of typed) {
    const type = made.get(id);
    if (type === undefined || getRecord(db, type, id)?.deleted !== false) continue;
    keep.add(id);
    records.push({ type, id, label: labelFor(db, type, id), how: 'changed' });
  }
  const parts = [...keep].flatMap((id) => partsOf(db, made, id));
  for (const part of parts) keep.add(part);
  // A Set grows while it is walked, so what those need is walked too.
  for (const id of keep) for (const target of targetsOf(db, made, id)) keep.add(target);
  return { records, keep };
}

/** What was made in the act as a part of this record. */
function partsOf(db: ReadDb, made: ReadonlyMap<string, RecordType>, id: string): string[] {
  const type = made.get(id);
  return type === undefined ? [] : belongingsOf(db, { type, id }).filter((part) => made.has(part.id)).map((part) => part.id);
}

/** What was made in the act and this record cannot do without. A group goes nowhere without its traject. */
function targetsOf(db: ReadDb, made: ReadonlyMap<string, RecordType>, id: string): string[] {
  const type = made.get(id);
  if (type === undefined) return [];
  const record = getRecord(db, type, id) as Readonly<Record<string, unknown>> | undefined;
  const targets = Object.entries(fieldsOf(recordDefinitions[type])).flatMap(([field, { refersTo }]): string[] => {
    const target = record?.[field];
    return refersTo !== undefined && typeof target === 'string' && made.has(target) ? [target] : [];
  });
  const trajects = type === 'swv' ? listRecords(db, 'traject', { swvId: id }).map((traject) => traject.id) : [];
  return [...targets, ...trajects.filter((traject) => made.has(traject))];
}

/** A name of its own, else the name of the person or group that it is about. */
function labelFor(db: ReadDb, type: RecordType, id: string): string {
  const record = getRecord(db, type, id) as Readonly<Record<string, unknown>> | undefined;
  const own = record === undefined ? '' : labelOf(type, record);
  const about = (['coacheeId', 'swvId'] as const).map((field) => record?.[field]).find((value) => typeof value === 'string');
  if (typeof about !== 'string') return own;
  const person = getRecord(db, 'coachee', about);
  const name = person === undefined ? (getRecord(db, 'swv', about)?.name ?? '') : labelOf('coachee', person);
  return [own, name].filter((part) => part !== '').join(' · ');
}
