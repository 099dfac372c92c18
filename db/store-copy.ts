import { ok, type Result } from '#shared/result.ts';
import { storedVaultId, type ReadDb } from './connection.ts';
import { storeFailure } from './store-errors.ts';

/** What must be the same in a store and in its copy. */
export type StoreFacts = {
  readonly schemaVersion: number;
  readonly applicationId: number;
  readonly vaultId: string;
  /** Rows per table. */
  readonly tables: Readonly<Record<string, number>>;
};

/**
 * Writes a defragmented copy with the same key to a path that does not exist yet. An interrupted copy looks whole and
 * empty: it is no backup before its facts were compared with {@link storeFacts} of the source.
 */
export function copyStoreInto(db: ReadDb, path: string): Result<void> {
  try {
    // oxlint-disable-next-line powers/sqlite-copies -- the one place where it happens; the backup module verifies it
    db.prepare('VACUUM INTO ?').run(path);
    return ok(undefined);
  } catch (error) {
    const failure = storeFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

export function storeFacts(db: ReadDb): StoreFacts {
  const names = db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`)
    .all()
    .map(({ name }) => name);
  const count = (name: string): number => Number(db.prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`).pluck().get());
  return {
    schemaVersion: Number(db.prepare('PRAGMA user_version').pluck().get()),
    applicationId: Number(db.prepare('PRAGMA application_id').pluck().get()),
    vaultId: storedVaultId(db) ?? '',
    tables: Object.fromEntries(names.map((name) => [name, count(name)])),
  };
}

/** Reads every page and every index entry; `false` also when reading itself fails. */
export function isStoreWhole(db: ReadDb): boolean {
  try {
    return db.prepare('PRAGMA integrity_check(1)').pluck().get() === 'ok';
  } catch (error) {
    if (storeFailure(error) === undefined) throw error;
    return false;
  }
}

export function totalRows(facts: StoreFacts): number {
  return Object.values(facts.tables).reduce((sum, rows) => sum + rows, 0);
}
