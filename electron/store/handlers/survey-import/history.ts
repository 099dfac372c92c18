import type { ReadDb } from '#db/connection.ts';
import { undoAct } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import type { Writer } from '#db/records/write.ts';
import { actOfRecord, madeInAct } from '#db/repositories/measurements.ts';
import { labelOf } from '#shared/domain/labels.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { BuiltOn, ImportHistoryEntry } from '#shared/ipc/survey-import.ts';
import { fail } from '#shared/result.ts';

/** Every survey file that went in, the latest first, with what has been built on it since. */
export function importHistory(db: ReadDb): ImportHistoryEntry[] {
  const batches = [...listRecords(db, 'importBatch', { kind: 'survey' }), ...listRecords(db, 'importBatch', { kind: 'survey' }, { bin: true })];
  return batches.toSorted((left, right) => (left.id < right.id ? 1 : -1)).map((batch) => {
    const { id: batchId, fileName, createdAt: importedAt, added, changed, unchanged } = batch;
    return { batchId, fileName, importedAt, added, changed, unchanged, undone: batch.deleted, measurement: measurementOf(db, batch), builtOn: batch.deleted ? [] : builtOn(db, batch) };
  });
}

/**
 * Takes an import back as a whole. Refused with `import-carries-later` while a later import adds to it or uses its
 * questionnaire; leervragen that came from it stay, with the figures they were chosen on.
 */
export function undoImport(writer: Writer, batchId: string): ReturnType<Handlers['surveyImport.undo']> {
  const { db } = writer;
  const batch = getRecord(db, 'importBatch', batchId);
  if (batch === undefined || batch.deleted || batch.kind !== 'survey') return fail('act-missing');
  const later = builtOn(db, batch).filter(({ kind }) => kind === 'laterImport');
  if (later.length > 0) return fail('import-carries-later', { count: later.length, name: later[0]?.label ?? '' });
  const actId = actOfRecord(db, batchId);
  return actId === undefined ? fail('act-missing') : undoAct(writer, actId);
}

function measurementOf(db: ReadDb, batch: Rec<'importBatch'>): ImportHistoryEntry['measurement'] {
  const measurement = batch.measurementId === null ? undefined : getRecord(db, 'measurement', batch.measurementId);
  if (measurement === undefined) return null;
  const instrument = getRecord(db, 'instrument', measurement.instrumentId);
  const swv = getRecord(db, 'swv', measurement.swvId);
  const { id, moment, takenOn, swvId } = measurement;
  return { id, title: instrument?.title ?? '', version: instrument?.version ?? 1, moment, takenOn, swvId, swvName: swv?.name ?? '' };
}

function builtOn(db: ReadDb, batch: Rec<'importBatch'>): BuiltOn[] {
  const { measurementId } = batch;
  if (measurementId === null) return [];
  const questions = listRecords(db, 'learningQuestion').filter(({ evidence }) => evidence?.some((piece) => piece.measurementId === measurementId) === true);
  const actId = actOfRecord(db, batch.id);
  const madeHere = new Set(actId === undefined ? [] : madeInAct(db, actId, ['instrument', 'measurement']));
  const laterBatches = listRecords(db, 'importBatch', { kind: 'survey' }).filter(({ id, measurementId: other }) => {
    if (id <= batch.id || other === null) return false;
    const instrumentId = getRecord(db, 'measurement', other)?.instrumentId;
    const instrument = instrumentId === undefined ? undefined : getRecord(db, 'instrument', instrumentId);
    return madeHere.has(other) || (instrument !== undefined && (madeHere.has(instrument.id) || (instrument.previousId !== null && madeHere.has(instrument.previousId)))) || other === measurementId;
  });
  return [
    ...questions.map((question) => ({ kind: 'learningQuestion' as const, id: question.id, label: labelOf('learningQuestion', question) })),
    ...laterBatches.map((later) => ({ kind: 'laterImport' as const, id: later.id, label: later.fileName })),
  ];
}
