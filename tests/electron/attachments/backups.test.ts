import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putSealed, seal, sealedPath } from '#electron/store/attachments/sealed-files.ts';
import { holdsItsAttachments } from '#electron/store/backup/attachment-pool.ts';
import { restoreBackup } from '#electron/store/backup/restore.ts';
import { copyToSecondPlace, findSecondBackups, setSecondPlace } from '#electron/store/backup/second-place.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { auditBackup } from '#electron/store/backup/verify.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import type { UnlockedVault } from '#electron/store/vault/unlock.ts';
import { backUp, withStore } from '../backup/support.ts';
import { codeOf, makeTemplate, must, temporaryFolder, type Template } from '../vault/support.ts';

let template: Template;
let vault: UnlockedVault;
let vaultsDir: string;
let names: string[];

const now = '2026-11-22T08:00:00.000Z';
const later = '2026-11-22T10:00:00.000Z';

beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());
beforeEach(async () => {
  ({ vault, vaultsDir } = template.copy());
  withStore(vault, (db) => void db.exec('CREATE TABLE attachment (stored_as TEXT NOT NULL) STRICT'));
  names = [await keep('verslag'), await keep('foto')];
});

async function keep(words: string): Promise<string> {
  const sealed = await seal(Buffer.from(words), await generateX25519Identity());
  putSealed(live(), sealed);
  withStore(vault, (db) => void db.prepare('INSERT INTO attachment VALUES (?)').run(sealed.name));
  return sealed.name;
}

function forget(name: string): void {
  withStore(vault, (db) => void db.prepare('DELETE FROM attachment WHERE stored_as = ?').run(name));
  rmSync(sealedPath(live(), name));
}

const live = (): string => vaultPaths(vault.folder).attachments;
const pool = (): string => join(vaultPaths(vault.folder).backups, 'attachments');
const restore = (backupFolder: string, at = later) => restoreBackup({ vaultsDir, vaultId: vault.vaultId, dek: vault.dek, backupFolder, now: at, freeBytes: () => 1e12 });
const newest = (): string => findLocalBackups(vault.folder, vault.vaultId)[0]?.folder ?? '';
const inFolder = (folder: string): string[] => readdirSync(folder).toSorted();
const files = (of: readonly string[]): string[] => of.map((name) => `${name}.age`).toSorted();

describe('a backup with attachments', () => {
  it('needs no further room for them on the same disk, and tells nothing about them', async () => {
    must(await backUp(vault, now));
    must(await backUp(vault, later));
    expect(inFolder(pool())).toEqual(files(names));
    expect(statSync(sealedPath(pool(), names[0] ?? '')).ino).toBe(statSync(sealedPath(live(), names[0] ?? '')).ino);
    expect(readFileSync(join(newest(), 'attachments.json'), 'utf8')).toBe(`${JSON.stringify({ formatVersion: 1, names: names.toSorted() })}\n`);
  });

  it('brings back a file that was erased since, and puts what it replaces within reach', async () => {
    must(await backUp(vault, now));
    const backup = newest();
    forget(names[0] ?? '');
    const added = await keep('van later');
    const restored = must(await restore(backup));
    expect(inFolder(live())).toEqual(files([...names, added]));
    // Sweeping at the next opening takes the later file from the vault; the store that was put aside still finds it.
    rmSync(sealedPath(live(), added));
    rmSync(sealedPath(live(), names[0] ?? ''));
    must(await restore(restored.replaced ?? '', '2026-11-22T11:00:00.000Z'));
    expect(existsSync(sealedPath(live(), added))).toBe(true);
  });

  it('lets go of a file once no backup needs it any more', async () => {
    must(await backUp(vault, now));
    const old = newest();
    forget(names[0] ?? '');
    must(await backUp(vault, later));
    expect(inFolder(pool())).toEqual(files(names));
    rmSync(old, { recursive: true });
    must(await backUp(vault, '2026-11-22T12:00:00.000Z'));
    expect(inFolder(pool())).toEqual(files(names.slice(1)));
  });

  it('is no longer counted on when one of its files is missing or cut off', async () => {
    must(await backUp(vault, now));
    const path = sealedPath(pool(), names[1] ?? '');
    const bytes = readFileSync(path);
    rmSync(path);
    expect(holdsItsAttachments(newest())).toBe(false);
    expect(codeOf(auditBackup(newest(), vault))).toBe('backup-damaged');
    expect(findLocalBackups(vault.folder, vault.vaultId)[0]?.sidecar.verified).toBe(false);
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('restores its texts also when a file is damaged, and never brings the damaged one', async () => {
    must(await backUp(vault, now));
    const [lost = ''] = names;
    rmSync(sealedPath(live(), lost));
    truncateSync(sealedPath(pool(), lost), 20);
    must(await restore(newest()));
    expect(inFolder(live())).toEqual(files(names.slice(1)));
  });

  it('goes to the second place with its files, once each, and opens from there on a computer that has nothing', async () => {
    const stick = temporaryFolder();
    must(setSecondPlace(vault, stick, () => '01930000-0000-7000-8000-0000000000aa'));
    must(await backUp(vault, now));
    must(await copyToSecondPlace(vault, { now, freeBytes: () => 1e12 }));
    must(await backUp(vault, later));
    must(await copyToSecondPlace(vault, { now: later, freeBytes: () => 1e12 }));
    const [found] = findSecondBackups(vault);
    const backupFolder = found?.folder ?? '';
    expect(inFolder(join(backupFolder, '..', 'attachments'))).toEqual(files(names));
    expect(holdsItsAttachments(backupFolder)).toBe(true);
    const elsewhere = temporaryFolder();
    mkdirSync(elsewhere, { recursive: true });
    must(await restoreBackup({ vaultsDir: elsewhere, vaultId: vault.vaultId, dek: vault.dek, backupFolder, now: later, freeBytes: () => 1e12 }));
    expect(inFolder(join(elsewhere, vault.vaultId, 'attachments'))).toEqual(files(names));
    for (const folder of [stick, elsewhere]) rmSync(folder, { recursive: true, force: true });
  });
});
