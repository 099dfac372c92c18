import type { Rec, RecordType } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, listRecords } from '../records/read.ts';

/** A questionnaire in one version with its scales and questions, each in its own order. */
export type InstrumentParts = {
  readonly instrument: Rec<'instrument'>;
  readonly scales: readonly Rec<'scale'>[];
  readonly items: readonly Rec<'item'>[];
};

/** Scales and items of an instrument, in their order; undefined when there is no such instrument. */
export function instrumentParts(db: ReadDb, instrumentId: string): InstrumentParts | undefined {
  const instrument = getRecord(db, 'instrument', instrumentId);
  if (instrument === undefined) return undefined;
  return {
    instrument,
    scales: listRecords(db, 'scale', { instrumentId }).toSorted(byPosition),
    items: listRecords(db, 'item', { instrumentId }).toSorted(byPosition),
  };
}

/** The measurements of a group that are not in the bin, the latest first. */
export function measurementsOf(db: ReadDb, swvId: string): Rec<'measurement'>[] {
  return listRecords(db, 'measurement', { swvId }).toSorted(latestFirst);
}

/** The filled-in forms of a measurement, in the order in which they came in. */
export function responsesOf(db: ReadDb, measurementId: string): Rec<'response'>[] {
  return listRecords(db, 'response', { measurementId });
}

/** The act in which a record was made. */
export function actOfRecord(db: ReadDb, recordId: string): string | undefined {
  return db.prepare<[string], { act_id: string }>('SELECT act_id FROM record WHERE id = ?').get(recordId)?.act_id;
}

/** Ids of the records of these types that were made in an act. */
export function madeInAct(db: ReadDb, actId: string, types: readonly RecordType[]): string[] {
  return db
    .prepare<[string, string], { id: string }>('SELECT id FROM record WHERE act_id = ? AND type IN (SELECT value FROM json_each(?))')
    .all(actId, JSON.stringify(types))
    .map(({ id }) => id);
}

export function latestFirst(left: Rec<'measurement'>, right: Rec<'measurement'>): number {
  if (left.takenOn !== right.takenOn) return left.takenOn < right.takenOn ? 1 : -1;
  return left.id < right.id ? 1 : -1;
}

function byPosition(left: { readonly position: string; readonly id: string }, right: { readonly position: string; readonly id: string }): number {
  if (left.position !== right.position) return left.position < right.position ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
