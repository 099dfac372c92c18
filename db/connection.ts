import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import { storeFailure } from './store-errors.ts';
import { inspectForOpening, markClosed, markOpen } from './store-file.ts';

declare const writable: unique symbol;

/** A store that can only be asked: what queries take. */
export type ReadDb = Pick<Database.Database, 'prepare' | 'transaction'>;

/** A store that can be changed: only {@link openStore} and {@link createStoreFile} hand it out. */
export type WriteDb = ReadDb & Pick<Database.Database, 'exec' | 'pragma' | 'inTransaction'> & { readonly [writable]: true };

/** "PCVT" in the header of every store, so that another program's file is never taken for ours. */
export const STORE_APPLICATION_ID = 0x50435654;

/** Length of the raw key in bytes. */
export const KEY_BYTES = 32;

/** Page cache in KiB. Decrypting a page costs more than reading it: a cache that holds the data keeps us at plain speed. */
const CACHE_KIB = 64 * 1024;

export type OpenStoreOptions = {
  readonly path: string;
  /** The raw key of 32 bytes. */
  readonly dek: Uint8Array;
  /** Path of the addon where the prebuilt one does not load; left out = the prebuilt one. */
  readonly nativeBinding?: string | undefined;
  /** Highest `user_version` this program knows; a newer store is refused before anything is written. */
  readonly newestVersion?: number;
  /** When given, a store that says it belongs to another vault is refused. */
  readonly vaultId?: string;
  /** How long to wait for another process that holds the file, in ms (default 5000). */
  readonly busyTimeout?: number;
};

/**
 * Opens an existing encrypted store and proves that it is whole, ours and not newer than this program.
 *
 * Nothing is written when it is refused. A file of 0 bytes is damage, never a new store: SQLite itself would take
 * it for a healthy empty one.
 */
export function openStore(options: OpenStoreOptions): Result<WriteDb> {
  const refused = inspectForOpening(options.path);
  if (refused !== undefined) return refused;
  return connect(options, { readonly: false, identify: (db) => identify(db, options), finish: (db) => verifyWhole(db, options) });
}

/** Opens a verified copy of a store to look at it: not a byte of it or beside it changes. A store in use is not opened so. */
export function openStoreReadOnly(options: OpenStoreOptions): Result<ReadDb> {
  const refused = inspectForOpening(options.path);
  if (refused !== undefined) return refused;
  return connect(options, { readonly: true, identify: (db) => identify(db, options), finish: (db) => verifyWhole(db, options) });
}

/** Makes a new, empty, encrypted store with our mark. The caller migrates it. An existing file is never touched. */
export function createStoreFile(options: Omit<OpenStoreOptions, 'newestVersion' | 'vaultId'>): Result<WriteDb> {
  try {
    closeSync(openSync(options.path, 'wx', 0o600));
  } catch (error) {
    if (isCode(error, 'EEXIST')) return fail('store-exists' satisfies StoreErrorCode);
    const failure = storeFailure(error, options.path);
    if (failure !== undefined) return failure;
    throw error;
  }
  const marked = connect(options, {
    readonly: false,
    identify: () => undefined,
    finish: (db) => {
      db.pragma(`application_id=${STORE_APPLICATION_ID}`);
      return undefined;
    },
  });
  const closed = marked.ok ? closeStore(marked.value) : marked;
  return closed.ok ? openStore(options) : closed;
}

/** A store in memory, with the same settings, for tests and previews. Nothing of it reaches a disk. */
export function openMemoryStore(nativeBinding?: string): WriteDb {
  const db = new Database(':memory:', nativeBinding === undefined ? {} : { nativeBinding });
  applySettings(db);
  db.pragma(`application_id=${STORE_APPLICATION_ID}`);
  return asWriteDb(db);
}

/**
 * Moves everything into the one store file and closes it. An open transaction is rolled back.
 *
 * A failure means that the log beside the store still holds records: the two files must stay together.
 */
export function closeStore(db: ReadDb): Result<void> {
  const database = asDatabase(db);
  if (!database.open) return ok(undefined);
  const wal = `${database.name}-wal`;
  try {
    if (database.inTransaction) database.exec('ROLLBACK');
    if (!database.readonly) database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    const failure = storeFailure(error);
    if (failure === undefined) throw error;
    return failure;
  } finally {
    database.close();
    markClosed(database.name);
  }
  const left = database.memory || !existsSync(wal) ? 0 : statSync(wal).size;
  return left === 0 ? ok(undefined) : fail('store-log-left' satisfies StoreErrorCode, { bytes: left });
}

/** Brings everything into the store file without closing it, before the file is copied or the computer sleeps. */
export function checkpointStore(db: WriteDb): Result<void> {
  try {
    const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return row?.busy === 0 ? ok(undefined) : fail('store-busy' satisfies StoreErrorCode);
  } catch (error) {
    const failure = storeFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

type Steps = {
  readonly readonly: boolean;
  /** What is asked before any setting may touch the file. */
  readonly identify: (db: Database.Database) => Failure | undefined;
  readonly finish: (db: Database.Database) => Failure | undefined;
};

function connect(options: Pick<OpenStoreOptions, 'path' | 'dek' | 'nativeBinding' | 'busyTimeout'>, steps: Steps): Result<WriteDb> {
  const key = keyLiteral(options.dek);
  if (key === undefined) return fail('store-key-invalid' satisfies StoreErrorCode);
  let db: Database.Database | undefined;
  try {
    db = new Database(options.path, {
      fileMustExist: true,
      readonly: steps.readonly,
      timeout: options.busyTimeout ?? 5000,
      ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
    });
    db.pragma(`cipher='chacha20'`);
    db.pragma(key);
    // Before the first read, so that no shared-memory file is made and a second process is kept out.
    db.pragma('locking_mode=EXCLUSIVE');
    // The first read proves the key.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    let failure = steps.identify(db);
    if (failure === undefined) {
      if (!steps.readonly) db.pragma('journal_mode=WAL');
      applySettings(db);
      failure = steps.finish(db);
    }
    if (failure === undefined) {
      markOpen(options.path);
      return ok(asWriteDb(db));
    }
    db.close();
    return failure;
  } catch (error) {
    db?.close();
    const failure = storeFailure(error, options.path);
    if (failure === undefined) throw error;
    return failure;
  }
}

/** Nothing but the journal mode is remembered by the file: each connection says it all again. */
function applySettings(db: Database.Database): void {
  db.pragma('synchronous=FULL');
  db.pragma('fullfsync=ON');
  db.pragma('checkpoint_fullfsync=ON');
  db.pragma('foreign_keys=ON');
  // Sorting in a temporary file would write dossier text outside the encryption.
  db.pragma('temp_store=MEMORY');
  db.pragma('trusted_schema=OFF');
  db.pragma('cell_size_check=ON');
  db.pragma('secure_delete=ON');
  db.pragma('mmap_size=0');
  db.pragma(`cache_size=-${CACHE_KIB}`);
}

function identify(db: Database.Database, options: OpenStoreOptions): Failure | undefined {
  const applicationId = db.pragma('application_id', { simple: true });
  const version = Number(db.pragma('user_version', { simple: true }));
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables === 0 && applicationId === 0) return fail('store-empty' satisfies StoreErrorCode);
  if (applicationId !== STORE_APPLICATION_ID) return fail('store-other-app' satisfies StoreErrorCode);
  if (options.newestVersion !== undefined && version > options.newestVersion) {
    return fail('store-newer' satisfies StoreErrorCode, { found: version, supported: options.newestVersion });
  }
  return undefined;
}

function verifyWhole(db: Database.Database, options: OpenStoreOptions): Failure | undefined {
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return fail('store-damaged' satisfies StoreErrorCode);
  if (options.vaultId !== undefined && storedVaultId(db) !== options.vaultId) {
    return fail('store-other-vault' satisfies StoreErrorCode);
  }
  return undefined;
}

/** The vault a store says it belongs to; `undefined` when it does not say. */
export function storedVaultId(db: ReadDb): string | undefined {
  const known = db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'vault_meta'`).get();
  if (known === undefined) return undefined;
  const value = db.prepare(`SELECT value FROM vault_meta WHERE key = 'vaultId'`).pluck().get();
  return typeof value === 'string' ? value : undefined;
}

/** A key of another length or an empty one would silently be taken as a passphrase, or switch encryption off. */
function keyLiteral(dek: Uint8Array): string | undefined {
  const hex = Buffer.from(dek).toString('hex');
  if (dek.length !== KEY_BYTES || !/^[0-9a-f]{64}$/.test(hex) || /^0{64}$/.test(hex)) return undefined;
  return `key="raw:${hex}"`;
}

function asWriteDb(db: Database.Database): WriteDb {
  return db as unknown as WriteDb;
}

function asDatabase(db: ReadDb): Database.Database {
  return db as unknown as Database.Database;
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
