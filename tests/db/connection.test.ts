import { appendFileSync, chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkpointStore,
  closeStore,
  createStoreFile,
  openMemoryStore,
  openStore,
  openStoreReadOnly,
  STORE_APPLICATION_ID,
  type WriteDb,
} from '#db/connection.ts';
import { inspectStoreFile } from '#db/store-file.ts';

const dek = new Uint8Array(32).fill(7);
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  path = join(folder, 'vault.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function codeOf(result: { ok: true } | { ok: false; error: { code: string } }): string {
  return result.ok ? 'opened' : result.error.code;
}

function filled(rows = 50): void {
  const db = must(createStoreFile({ path, dek }));
  db.exec(`CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE vault_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    INSERT INTO vault_meta VALUES ('vaultId', 'vault-a'); PRAGMA user_version = 10;`);
  const insert = db.prepare('INSERT INTO note (text) VALUES (?)');
  db.transaction(() => {
    for (let n = 0; n < rows; n += 1) insert.run(`dossiertekst ${n} `.repeat(20));
  })();
  must(closeStore(db));
}

describe('opening a store', () => {
  it('keeps what was written, in one file without a log after closing', () => {
    filled();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(existsSync(`${path}-shm`)).toBe(false);
    const db = must(openStore({ path, dek, newestVersion: 10, vaultId: 'vault-a' }));
    expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(50);
    must(closeStore(db));
    expect(readFileSync(path).includes('dossiertekst')).toBe(false);
  });

  it('says every setting again at each opening, since the file remembers only its journal mode', () => {
    filled();
    const db = must(openStore({ path, dek }));
    const setting = (name: string): unknown => db.pragma(name, { simple: true });
    expect({
      journal: setting('journal_mode'),
      synchronous: setting('synchronous'),
      locking: setting('locking_mode'),
      tempStore: setting('temp_store'),
      foreignKeys: setting('foreign_keys'),
      trusted: setting('trusted_schema'),
      secureDelete: setting('secure_delete'),
      cellSize: setting('cell_size_check'),
      mmap: setting('mmap_size'),
      cipher: setting('cipher'),
      fullfsync: setting('fullfsync'),
      applicationId: setting('application_id'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      locking: 'exclusive',
      tempStore: 2,
      foreignKeys: 1,
      trusted: 0,
      secureDelete: 1,
      cellSize: 1,
      mmap: 0,
      cipher: 'chacha20',
      fullfsync: 1,
      applicationId: STORE_APPLICATION_ID,
    });
    must(closeStore(db));
  });

  it('writes no temporary file when a sort is larger than the cache', () => {
    filled();
    const db = must(openStore({ path, dek }));
    db.pragma('cache_size=10');
    const trace = db.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
       SELECT count(*) FROM (SELECT i, 'dossiertekst' || i || hex(zeroblob(200)) AS t FROM n ORDER BY t DESC LIMIT 20000)`,
    );
    expect(trace.pluck().get()).toBe(20000);
    const open = spawnSync('ls', ['-l', `/proc/${process.pid}/fd`]).stdout?.toString() ?? '';
    expect(open).not.toContain('etilqs');
    must(closeStore(db));
  });

  it('refuses a missing file without making one', () => {
    expect(codeOf(openStore({ path, dek }))).toBe('store-missing');
    expect(existsSync(path)).toBe(false);
  });

  it('takes a file of 0 bytes for damage, not for a new store', () => {
    filled();
    truncateSync(path, 0);
    expect(codeOf(openStore({ path, dek }))).toBe('store-empty');
    expect(statSync(path).size).toBe(0);
  });

  it('takes an encrypted store without any content for damage', () => {
    const raw = new Database(path);
    raw.pragma(`cipher='chacha20'`);
    raw.pragma(`key="raw:${Buffer.from(dek).toString('hex')}"`);
    raw.exec('CREATE TABLE t (a) ; DROP TABLE t');
    raw.close();
    expect(codeOf(openStore({ path, dek }))).toBe('store-empty');
  });

  it('refuses a readable, not encrypted SQLite file', () => {
    const plain = new Database(path);
    plain.exec('CREATE TABLE t (a)');
    plain.close();
    expect(codeOf(openStore({ path, dek }))).toBe('store-not-encrypted');
  });

  it('refuses another key and leaves the file as it was', () => {
    filled();
    const before = readFileSync(path);
    expect(codeOf(openStore({ path, dek: new Uint8Array(32).fill(8) }))).toBe('store-wrong-key');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([0, 16, 31, 33, 64])('refuses a key of %i bytes before any file is touched', (length) => {
    expect(codeOf(createStoreFile({ path: join(folder, 'other.db'), dek: new Uint8Array(length).fill(1) }))).toBe('store-key-invalid');
    filled();
    expect(codeOf(openStore({ path, dek: new Uint8Array(length).fill(7) }))).toBe('store-key-invalid');
  });

  it('refuses a key of only zeros, the mark of a key that was wiped', () => {
    filled();
    expect(codeOf(openStore({ path, dek: new Uint8Array(32) }))).toBe('store-key-invalid');
  });

  it('refuses a newer store by its number and writes nothing', () => {
    filled();
    const before = readFileSync(path);
    const result = openStore({ path, dek, newestVersion: 9 });
    expect(result).toEqual({ ok: false, error: { code: 'store-newer', params: { found: 10, supported: 9 } } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses the store of another vault and the store of another program', () => {
    filled();
    expect(codeOf(openStore({ path, dek, vaultId: 'vault-b' }))).toBe('store-other-vault');
    const db = must(openStore({ path, dek }));
    db.pragma('application_id=99');
    must(closeStore(db));
    expect(codeOf(openStore({ path, dek }))).toBe('store-other-app');
  });

  it('keeps a second process out and says that the store is in use', () => {
    filled();
    const db = must(openStore({ path, dek }));
    db.prepare('INSERT INTO note (text) VALUES (?)').run('nog een');
    const code = `const { openStore } = await import(${JSON.stringify(join(process.cwd(), 'db/connection.ts'))});
      const r = openStore({ path: ${JSON.stringify(path)}, dek: new Uint8Array(32).fill(7), busyTimeout: 100 });
      process.stdout.write(r.ok ? 'opened' : r.error.code);`;
    // Looking at the file from this process must not give up the lock.
    expect(inspectStoreFile(path)).toBeUndefined();
    expect(codeOf(openStore({ path, dek }))).toBe('store-busy');
    expect(codeOf(openStoreReadOnly({ path: join(folder, '.', 'vault.db'), dek }))).toBe('store-busy');
    expect(codeOf(createStoreFile({ path, dek }))).toBe('store-exists');
    const second = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(second.stdout).toBe('store-busy');
    must(closeStore(db));
  });

  it('never replaces an existing file when a store is made', () => {
    writeFileSync(path, 'iets anders');
    expect(codeOf(createStoreFile({ path, dek }))).toBe('store-exists');
    expect(readFileSync(path, 'utf8')).toBe('iets anders');
  });
});

describe('damage', () => {
  it('is found or harmless for every truncation: no record is silently missing', () => {
    filled(200);
    const whole = readFileSync(path);
    const damaged = join(folder, 'damaged.db');
    const silent: number[] = [];
    for (let size = 0; size < whole.length; size += 977) {
      writeFileSync(damaged, whole.subarray(0, size));
      const result = openStore({ path: damaged, dek });
      if (result.ok) {
        silent.push(size);
        closeStore(result.value);
      } else {
        expect(['store-empty', 'store-wrong-key', 'store-damaged']).toContain(result.error.code);
      }
    }
    expect(silent).toEqual([]);
  });

  it('is found for every flipped bit, and the damaged file is not changed', () => {
    filled(200);
    const whole = readFileSync(path);
    const damaged = join(folder, 'damaged.db');
    let seed = 20261121;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    let unnoticed = 0;
    for (let n = 0; n < 250; n += 1) {
      const bytes = Buffer.from(whole);
      const at = next(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      writeFileSync(damaged, bytes);
      const result = openStore({ path: damaged, dek });
      if (!result.ok) {
        expect(readFileSync(damaged).equals(bytes)).toBe(true);
        continue;
      }
      const rows = result.value.prepare('SELECT text FROM note ORDER BY id').pluck().all();
      if (rows.some((text, index) => text !== `dossiertekst ${index} `.repeat(20)) || rows.length !== 200) unnoticed += 1;
      closeStore(result.value);
    }
    expect(unnoticed).toBe(0);
  });

  it('in the log after a crash never gives a wrong record: at most the last ones are not there', () => {
    filled(5);
    const db = must(openStore({ path, dek }));
    for (let n = 5; n < 40; n += 1) db.prepare('INSERT INTO note (text) VALUES (?)').run(`dossiertekst ${n} `.repeat(20));
    const crashed = join(folder, 'crashed.db');
    copyFileSync(path, crashed);
    const wal = readFileSync(`${path}-wal`);
    must(closeStore(db));
    const base = readFileSync(crashed);
    for (let n = 0; n < 60; n += 1) {
      const bytes = Buffer.from(wal);
      const at = (n * 7919) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(crashed, base);
      writeFileSync(`${crashed}-wal`, n % 3 === 0 ? bytes.subarray(0, at) : bytes);
      const result = openStore({ path: crashed, dek });
      if (!result.ok) continue;
      const rows = result.value.prepare('SELECT text FROM note ORDER BY id').pluck().all();
      expect(rows).toEqual(rows.map((_, index) => `dossiertekst ${index} `.repeat(20)));
      closeStore(result.value);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a store that may not be written', () => {
  /** Rights do not stop the superuser: for a moment this process is someone else. */
  function asOrdinaryUser<T>(work: () => T): T {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return work();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  it.each([
    ['file and folder', 0o444, 0o555],
    ['folder', 0o666, 0o555],
    ['file', 0o444, 0o777],
  ])('because its %s is protected is said to be so, unharmed', (_, fileMode, folderMode) => {
    filled();
    const before = readFileSync(path);
    chmodSync(path, fileMode);
    chmodSync(folder, folderMode);
    const code = asOrdinaryUser(() => codeOf(openStore({ path, dek })));
    const create = asOrdinaryUser(() => (folderMode === 0o777 ? 'store-read-only' : codeOf(createStoreFile({ path: join(folder, 'new.db'), dek }))));
    chmodSync(folder, 0o700);
    expect([code, create]).toEqual(['store-read-only', 'store-read-only']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('because it may not even be read is said to be out of reach', () => {
    filled();
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    expect(asOrdinaryUser(() => codeOf(openStore({ path, dek })))).toBe('store-read-only');
  });
});

describe('closing and looking', () => {
  it('rolls back an open transaction, so that no half command is kept', () => {
    filled();
    const db: WriteDb = must(openStore({ path, dek }));
    db.exec('BEGIN IMMEDIATE');
    db.prepare('INSERT INTO note (text) VALUES (?)').run('half');
    must(closeStore(db));
    const again = must(openStore({ path, dek }));
    expect(again.prepare('SELECT count(*) FROM note').pluck().get()).toBe(50);
    must(closeStore(again));
    must(closeStore(again));
  });

  it('brings the log into the file before a copy is made', () => {
    filled();
    const db = must(openStore({ path, dek }));
    db.prepare('INSERT INTO note (text) VALUES (?)').run('los');
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    expect(existsSync(`${path}-shm`)).toBe(false);
    must(checkpointStore(db));
    expect(statSync(`${path}-wal`).size).toBe(0);
    must(closeStore(db));
  });

  it('looks at a copy without changing a byte of it or leaving a file beside it', () => {
    filled();
    const copy = join(folder, 'copy.db');
    const source = must(openStore({ path, dek }));
    source.prepare('VACUUM INTO ?').run(copy);
    must(closeStore(source));
    const before = readFileSync(copy);
    const db = must(openStoreReadOnly({ path: copy, dek }));
    expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(50);
    expect(() => db.prepare('DELETE FROM note').run()).toThrow(/readonly/);
    must(closeStore(db));
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(existsSync(`${copy}-wal`)).toBe(false);
  });

  it('reads every record when bytes were added behind the last page', () => {
    filled();
    appendFileSync(path, Buffer.alloc(100, 1));
    const result = openStore({ path, dek });
    if (result.ok) {
      expect(result.value.prepare('SELECT count(*) FROM note').pluck().get()).toBe(50);
      closeStore(result.value);
    }
  });

  it('offers the same store in memory for tests', () => {
    const db = openMemoryStore();
    db.exec('CREATE TABLE t (a INTEGER) STRICT');
    expect(db.pragma('application_id', { simple: true })).toBe(STORE_APPLICATION_ID);
    must(closeStore(db));
  });
});
