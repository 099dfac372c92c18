import type { AttachmentOwner } from '#shared/domain/attachments.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';

/**
 * Names of the encrypted files that a store refers to, also from the bin; undefined for a store of before there were
 * attachments, which says nothing about files.
 */
export function storedAttachments(db: ReadDb): readonly string[] | undefined {
  const table = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'`).get();
  if (table === undefined) return undefined;
  return db.prepare<[], { name: string }>('SELECT DISTINCT stored_as AS name FROM attachment ORDER BY stored_as').all().map(({ name }) => name);
}

/** The encrypted file that already holds these bytes, if one does. */
export function storedAs(db: ReadDb, sha256: string): string | undefined {
  return db.prepare<[string], { name: string }>('SELECT stored_as AS name FROM attachment WHERE sha256 = ? LIMIT 1').get(sha256)?.name;
}

/** Bytes of all files together, each counted once, also those in the bin. */
export function attachmentTotal(db: ReadDb): number {
  return db.prepare<[], { total: number }>('SELECT coalesce(sum(bytes), 0) AS total FROM (SELECT max(bytes) AS bytes FROM attachment GROUP BY stored_as)').get()?.total ?? 0;
}

/** The files of one thing, the oldest first. */
export function attachmentsOf(db: ReadDb, owner: AttachmentOwner, id: string): readonly Rec<'attachment'>[] {
  return listRecords(db, 'attachment', { [owner]: id }).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}
