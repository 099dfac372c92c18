import { createHash } from 'node:crypto';
import { closeStore, openStore, type ReadDb, type WriteDb } from '#db/connection.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import type { UnlockedVault } from '#electron/store/vault/unlock.ts';
import type { BackupReason, BackupSummary } from '#shared/domain/vault.ts';
import type { Result } from '#shared/result.ts';
import { must } from '../vault/support.ts';

/** Everything in a store as one hash: tables, rows in order, schema and version. */
export function canonicalDump(db: ReadDb): string {
  const hash = createHash('sha256');
  const objects = db.prepare(`SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`).all() as {
    type: string;
    name: string;
    sql: string;
  }[];
  hash.update(JSON.stringify([db.prepare('PRAGMA user_version').pluck().get(), objects]));
  for (const { type, name } of objects) {
    if (type !== 'table') continue;
    const rows = db.prepare(`SELECT * FROM "${name}"`).all().map((row) => JSON.stringify(row)).sort();
    hash.update(`${name}${rows.join('\n')}`);
  }
  return hash.digest('hex');
}

export function dumpOf(vault: Pick<UnlockedVault, 'storePath' | 'dek'>): string {
  return withStore(vault, canonicalDump);
}

export function withStore<T>(vault: Pick<UnlockedVault, 'storePath' | 'dek'>, work: (db: WriteDb) => T): T {
  const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
  try {
    return work(db);
  } finally {
    must(closeStore(db));
  }
}

export function addNotes(vault: UnlockedVault, count: number, mark = 'notitie'): void {
  withStore(vault, (db) => {
    const insert = db.prepare('INSERT INTO note (text) VALUES (?)');
    for (let n = 0; n < count; n += 1) insert.run(`${mark} ${n} `.repeat(10));
  });
}

export async function backUp(
  vault: UnlockedVault,
  at = '2026-11-21T20:00:00.000Z',
  reason: BackupReason = 'manual',
  free: (folder: string) => number = () => 1e12,
): Promise<Result<BackupSummary>> {
  const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
  try {
    return await createBackup({ db, vault, reason, now: () => at, changeCounter: Number(db.prepare('SELECT count(*) FROM note').pluck().get()), freeBytes: free });
  } finally {
    must(closeStore(db));
  }
}
