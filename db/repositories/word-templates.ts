import type { Rec } from '#shared/domain/records.ts';
import type { SheetKind } from '#shared/domain/paper/kinds.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';

/** Own templates, of one sheet or of all, by name. */
export function listWordTemplates(db: ReadDb, sheet?: SheetKind): Rec<'wordTemplate'>[] {
  return listRecords(db, 'wordTemplate', { sheet }).toSorted((a, b) => a.name.localeCompare(b.name, 'nl-BE') || (a.id < b.id ? -1 : 1));
}

/** Keeps the bytes of a template by their hash; the same file is kept once. Only together with the record that names it. */
export function keepTemplateFile(db: WriteDb, hash: string, bytes: Uint8Array): void {
  db.prepare('INSERT INTO template_file (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING').run(hash, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function readTemplateFile(db: ReadDb, hash: string): Uint8Array | undefined {
  return db.prepare<[string], { bytes: Buffer }>('SELECT bytes FROM template_file WHERE hash = ?').get(hash)?.bytes;
}
