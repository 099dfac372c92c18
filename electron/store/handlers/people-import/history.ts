import { builtOnAct } from '#db/records/built-on.ts';
import { undoAct } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import type { Writer } from '#db/records/write.ts';
import { actOfRecord } from '#db/repositories/measurements.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { listKinds, type ListImportEntry } from '#shared/ipc/people-import.ts';
import { fail } from '#shared/result.ts';

/** Every list that went in, the latest first, with what has been built on it since. */
export function listImportHistory({ db }: Writer): ListImportEntry[] {
  const batches = listKinds.flatMap((kind) => [...listRecords(db, 'importBatch', { kind }), ...listRecords(db, 'importBatch', { kind }, { bin: true })].map((batch) => ({ batch, kind })));
  return batches
    .toSorted((left, right) => (left.batch.id < right.batch.id ? 1 : -1))
    .map(({ batch, kind }) => {
      const { id: batchId, fileName, createdAt: importedAt, added, changed, unchanged, deleted: undone } = batch;
      const actId = actOfRecord(db, batchId);
      return { batchId, kind, fileName, importedAt, added, changed, unchanged, undone, builtOn: undone || actId === undefined ? [] : builtOnAct(db, actId).records };
    });
}

/**
 * Takes an import back. What has been built on since stays, with everything that it leans on: a gesprek never
 * loses its person. Fails with `act-missing` when the import was taken back before.
 */
export function undoListImport(writer: Writer, batchId: string): ReturnType<Handlers['listImport.undo']> {
  const { db } = writer;
  const batch = getRecord(db, 'importBatch', batchId);
  const actId = actOfRecord(db, batchId);
  if (batch === undefined || batch.deleted || actId === undefined) return fail('act-missing');
  return undoAct(writer, actId, { keep: builtOnAct(db, actId).keep });
}
