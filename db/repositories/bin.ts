import { labelOf } from '#shared/domain/labels.ts';
import { recordTypes } from '#shared/domain/records.ts';
import type { BinEntry } from '#shared/ipc/records.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';

/** Everything deleted that can come back, latest first. */
export function listBin(db: ReadDb): BinEntry[] {
  const deletedAt = db.prepare<[string], { at: string }>(`SELECT at FROM field_version WHERE record_id = ? AND field = 'deleted' AND is_head = 1`);
  const entries = recordTypes.flatMap((type) =>
    listRecords(db, type, {}, { bin: true }).map((record) => ({
      type,
      id: record.id,
      label: labelOf(type, record),
      deletedAt: deletedAt.get(record.id)?.at ?? record.createdAt,
    })),
  );
  return entries.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}
