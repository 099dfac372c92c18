import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore, openStoreReadOnly } from '#db/connection.ts';
import { createBackup, listBackups } from '#electron/store/backup/create-backup.ts';
import { copyToSecondPlace, forgetSecondPlace, listSecondPlace, secondPlaceState, setSecondPlace } from '#electron/store/backup/second-place.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { testRestore } from '#electron/store/backup/verify.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { unlockBackup, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { codeOf, makeTemplate, must, temporaryFolder, type Template } from '../vault/support.ts';
import { addNotes, backUp, canonicalDump, dumpOf } from './support.ts';

let template: Template;
let vault: UnlockedVault;

beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());
beforeEach(() => {
  ({ vault } = template.copy());
  addNotes(vault, 20);
});

const backupFolder = (id: string): string => join(vaultPaths(vault.folder).backups, id);

describe('a backup', () => {
  it('holds the same as the store, opens with the key, and is listed with when, why, where and how large', async () => {
    const summary = must(await backUp(vault, '2026-11-21T20:00:00.000Z', 'import'));
    expect(summary).toMatchObject({ backupId: '2026-11-21T20-00-00Z-import', place: 'here', reason: 'import', at: '2026-11-21T20:00:00.000Z', verified: true });
    expect(listBackups(vault)).toEqual([summary]);
    const copy = must(openStoreReadOnly({ path: join(backupFolder(summary.backupId), 'vault.db'), dek: vault.dek }));
    const dump = canonicalDump(copy);
    must(closeStore(copy));
    expect(dump).toBe(dumpOf(vault));
    expect(must(testRestore(backupFolder(summary.backupId), vault)).rows).toBe(summary.rows);
  });

  it('carries the keys, so that it opens on another computer with the code or the password of that day', async () => {
    const { backupId } = must(await backUp(vault));
    const elsewhere = temporaryFolder();
    cpSync(backupFolder(backupId), join(elsewhere, 'x'), { recursive: true });
    const opened = must(await unlockBackup({ folder: join(elsewhere, 'x'), vaultId: vault.vaultId, secret: { code: template.recoveryCode } }));
    expect(opened.dek).toEqual(vault.dek);
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('tells in plain text no more than a number of records', async () => {
    const { backupId } = must(await backUp(vault));
    const sidecar = JSON.parse(readFileSync(join(backupFolder(backupId), 'backup.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(sidecar).sort()).toEqual(
      ['at', 'backupId', 'bytes', 'changeCounter', 'formatVersion', 'reason', 'rows', 'schemaVersion', 'sha256', 'vaultId', 'verified'].sort(),
    );
  });

  it('that is empty, cut off, changed or of another vault is never taken for a good one', async () => {
    const { backupId } = must(await backUp(vault));
    const folder = backupFolder(backupId);
    const store = join(folder, 'vault.db');
    const good = readFileSync(store);
    const tried = (): string => codeOf(testRestore(folder, vault));
    const changed = Buffer.from(good);
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    writeFileSync(store, changed);
    expect(tried()).toBe('backup-damaged');
    truncateSync(store, 4096);
    expect(tried()).toBe('backup-damaged');
    expect(listBackups(vault)).toEqual([]);
    writeFileSync(store, '');
    expect(tried()).toBe('backup-damaged');
    writeFileSync(store, good);
    expect(tried()).toBe('ok');
    expect(codeOf(testRestore(folder, { ...vault, dek: new Uint8Array(32).fill(9) }))).toBe('backup-damaged');
    expect(codeOf(testRestore(folder, { ...vault, vaultId: 'een-andere' }))).toBe('backup-other-vault');
    expect(codeOf(testRestore(join(folder, 'weg'), vault))).toBe('backup-not-found');
    writeFileSync(join(folder, 'backup.json'), '{"formatVersion":99}');
    expect(tried()).toBe('backup-damaged');
    expect(listBackups(vault)).toEqual([]);
  });

  it('is refused in words when less than 500 MB would be free, and the earlier ones stay', async () => {
    must(await backUp(vault, '2026-11-21T19:00:00.000Z'));
    const refused = await backUp(vault, '2026-11-21T20:00:00.000Z', 'hourly', () => 400_000_000);
    expect(refused).toMatchObject({ ok: false, error: { code: 'backup-no-space', params: { freeMb: 400 } } });
    expect(listBackups(vault)).toHaveLength(1);
  });

  it('that was interrupted is cleared by the next one and never listed', async () => {
    const { backups } = vaultPaths(vault.folder);
    mkdirSync(join(backups, '.new-2026-11-21T18-00-00Z-hourly'), { recursive: true });
    writeFileSync(join(backups, '.new-2026-11-21T18-00-00Z-hourly', 'vault.db'), 'half');
    expect(listBackups(vault)).toEqual([]);
    const { backupId } = must(await backUp(vault));
    expect(readdirSync(backups)).toEqual([backupId]);
  });

  it('made twice in the same second or at the same time is kept twice', async () => {
    const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
    const options = { db, vault, reason: 'manual' as const, now: () => '2026-11-21T20:00:00.000Z', changeCounter: 1, freeBytes: () => 1e12 };
    const both = await Promise.all([createBackup(options), createBackup(options)]);
    must(closeStore(db));
    expect(both.map((result) => must(result).backupId)).toEqual(['2026-11-21T20-00-00Z-manual', '2026-11-21T20-00-00Z-manual-2']);
  });

  it('includes what is still in the log of the open store', async () => {
    const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
    db.prepare('INSERT INTO note (text) VALUES (?)').run('pas geschreven');
    const summary = must(await createBackup({ db, vault, reason: 'hourly', now: () => '2026-11-21T20:00:00.000Z', changeCounter: 1, freeBytes: () => 1e12 }));
    must(closeStore(db));
    const copy = must(openStoreReadOnly({ path: join(backupFolder(summary.backupId), 'vault.db'), dek: vault.dek }));
    expect(copy.prepare('SELECT count(*) FROM note').pluck().get()).toBe(21);
    must(closeStore(copy));
  });

  it('leaves by the rotation when it is superseded', async () => {
    for (let minute = 10; minute < 40; minute += 10) must(await backUp(vault, `2026-11-21T20:${minute}:00.000Z`));
    expect(listBackups(vault).map(({ at }) => at)).toEqual(['2026-11-21T20:30:00.000Z']);
  });
});

describe('the second place', () => {
  const newId = (): string => '01930000-0000-7000-8000-0000000000aa';

  it('gets a copy that was tried out there, and says how it stands', async () => {
    const stick = temporaryFolder();
    const { backupId } = must(await backUp(vault));
    expect(secondPlaceState(vault)).toBeUndefined();
    expect(must(setSecondPlace(vault, stick, newId))).toEqual({ path: stick, present: true, lastAt: null, behind: 1 });
    expect(must(await copyToSecondPlace(vault, { now: '2026-11-21T20:05:00.000Z' }))).toEqual({ copied: 1 });
    expect(secondPlaceState(vault)).toEqual({ path: stick, present: true, lastAt: '2026-11-21T20:00:00.000Z', behind: 0 });
    expect(listSecondPlace(vault)).toMatchObject([{ backupId, place: 'second' }]);
    must(testRestore(join(stick, 'Procescoach-backups', vault.vaultId, backupId), vault));
    expect(must(await copyToSecondPlace(vault, { now: '2026-11-21T20:06:00.000Z' }))).toEqual({ copied: 0 });
    rmSync(stick, { recursive: true, force: true });
  });

  it('that is pulled out is told, remembered, and caught up when it is back; another stick is not taken for it', async () => {
    const stick = temporaryFolder();
    must(await backUp(vault, '2026-11-20T10:00:00.000Z'));
    must(setSecondPlace(vault, stick, newId));
    must(await copyToSecondPlace(vault, { now: '2026-11-20T10:01:00.000Z' }));
    const drawer = `${stick}-drawer`;
    cpSync(stick, drawer, { recursive: true });
    rmSync(stick, { recursive: true });
    must(await backUp(vault, '2026-11-21T10:00:00.000Z'));
    expect(codeOf(await copyToSecondPlace(vault, { now: '2026-11-21T10:01:00.000Z' }))).toBe('backup-second-absent');
    expect(secondPlaceState(vault)).toEqual({ path: stick, present: false, lastAt: '2026-11-20T10:00:00.000Z', behind: 1 });
    expect(existsSync(stick)).toBe(false);
    mkdirSync(join(stick, 'Procescoach-backups', vault.vaultId), { recursive: true });
    expect(secondPlaceState(vault)?.present).toBe(false);
    rmSync(stick, { recursive: true });
    cpSync(drawer, stick, { recursive: true });
    expect(must(await copyToSecondPlace(vault, { now: '2026-11-21T10:02:00.000Z' }))).toEqual({ copied: 1 });
    expect(listSecondPlace(vault)).toHaveLength(2);
    forgetSecondPlace(vault);
    expect(secondPlaceState(vault)).toBeUndefined();
    expect(existsSync(join(stick, 'Procescoach-backups'))).toBe(true);
    rmSync(stick, { recursive: true, force: true });
    rmSync(drawer, { recursive: true, force: true });
  });

  it('is refused inside the vault, where nothing is, and when it is full', async () => {
    expect(codeOf(setSecondPlace(vault, vault.folder, newId))).toBe('backup-second-inside');
    expect(codeOf(setSecondPlace(vault, join(vault.folder, 'backups'), newId))).toBe('backup-second-inside');
    expect(codeOf(setSecondPlace(vault, '/nergens/hier', newId))).toBe('backup-second-absent');
    const stick = temporaryFolder();
    must(await backUp(vault));
    must(setSecondPlace(vault, stick, newId));
    expect(await copyToSecondPlace(vault, { now: '2026-11-21T20:05:00.000Z', freeBytes: () => 1_000_000 })).toMatchObject({
      ok: false,
      error: { code: 'backup-no-space', params: { freeMb: 1 } },
    });
    expect(listSecondPlace(vault)).toEqual([]);
    rmSync(stick, { recursive: true, force: true });
  });

  it('never receives a local backup that went bad', async () => {
    const stick = temporaryFolder();
    const { backupId } = must(await backUp(vault));
    must(setSecondPlace(vault, stick, newId));
    const store = join(backupFolder(backupId), 'vault.db');
    const bytes = readFileSync(store);
    bytes[3000] = (bytes[3000] ?? 0) ^ 4;
    writeFileSync(store, bytes);
    expect(codeOf(await copyToSecondPlace(vault, { now: '2026-11-21T20:05:00.000Z' }))).toBe('backup-damaged');
    expect(listSecondPlace(vault)).toEqual([]);
    rmSync(stick, { recursive: true, force: true });
  });
});

describe('finding backups', () => {
  it('ignores files and folders of others', async () => {
    must(await backUp(vault));
    const { backups } = vaultPaths(vault.folder);
    writeFileSync(join(backups, 'desktop.ini'), 'x');
    mkdirSync(join(backups, 'foto'));
    expect(findLocalBackups(vault.folder, vault.vaultId)).toHaveLength(1);
  });
});
