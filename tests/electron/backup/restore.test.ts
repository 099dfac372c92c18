import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '#db/connection.ts';
import { listBackups } from '#electron/store/backup/create-backup.ts';
import { finishInterruptedRestores, restoreBackup } from '#electron/store/backup/restore.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { changePassword } from '#electron/store/vault/change-password.ts';
import { removeUnfinishedVaults } from '#electron/store/vault/create.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { listVaults } from '#electron/store/vault/list.ts';
import { unlockBackup, unlockWithPassword, unlockWithRecovery, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { codeOf, freshBackOff, LOG_N, makeTemplate, must, PASSWORD, temporaryFolder, type Template } from '../vault/support.ts';
import { addNotes, backUp, dumpOf } from './support.ts';

let template: Template;
let vault: UnlockedVault;
let vaultsDir = '';
let backupFolder = '';
let dumpAtBackup = '';

const NOW = '2026-11-21T21:00:00.000Z';

beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());
beforeEach(async () => {
  ({ vault, vaultsDir } = template.copy());
  addNotes(vault, 20, 'eerst');
  const { backupId } = must(await backUp(vault));
  backupFolder = join(vaultPaths(vault.folder).backups, backupId);
  dumpAtBackup = dumpOf(vault);
});

function restore(more: Partial<Parameters<typeof restoreBackup>[0]> = {}): ReturnType<typeof restoreBackup> {
  return restoreBackup({ vaultsDir, vaultId: vault.vaultId, dek: vault.dek, backupFolder, now: NOW, freeBytes: () => 1e12, ...more });
}

describe('putting a backup back', () => {
  it('gives the same content as when it was made, and keeps the replaced store as a backup of its own', async () => {
    addNotes(vault, 7, 'later');
    const dumpReplaced = dumpOf(vault);
    const restored = must(await restore());
    expect(dumpOf(vault)).toBe(dumpAtBackup);
    expect(restored.replaced).toBe(join(vault.folder, 'vault-replaced-2026-11-21T21-00-00Z'));
    expect(listBackups(vault).map(({ reason }) => reason)).toEqual(['restore', 'manual']);
    const [replaced] = findLocalBackups(vault.folder, vault.vaultId);
    must(await restore({ backupFolder: replaced?.folder ?? '', now: '2026-11-21T22:00:00.000Z' }));
    expect(dumpOf(vault)).toBe(dumpReplaced);
    expect(readdirSync(vault.folder).filter((name) => name.startsWith('restore'))).toEqual([]);
  });

  it('works over a store that is damaged, empty, missing or another, log and all', async () => {
    const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
    db.prepare('INSERT INTO note (text) VALUES (?)').run('in het logboek');
    const wal = readFileSync(`${vault.storePath}-wal`);
    must(closeStore(db));
    const good = readFileSync(vault.storePath);
    const damages: (() => void)[] = [
      () => truncateSync(vault.storePath, 5000),
      () => truncateSync(vault.storePath, 0),
      () => rmSync(vault.storePath),
      () => writeFileSync(vault.storePath, Buffer.alloc(20_000, 3)),
      () => writeFileSync(`${vault.storePath}-wal`, wal),
    ];
    for (const [index, damage] of damages.entries()) {
      writeFileSync(vault.storePath, good);
      damage();
      must(await restore({ now: `2026-11-21T21:0${index}:00.000Z` }));
      expect(existsSync(`${vault.storePath}-wal`)).toBe(false);
      expect(dumpOf(vault)).toBe(dumpAtBackup);
    }
  });

  it('refuses a backup that is damaged or foreign, for lack of room, and changes nothing', async () => {
    const before = readFileSync(vault.storePath);
    const names = readdirSync(vault.folder).sort();
    const store = join(backupFolder, 'vault.db');
    const good = readFileSync(store);
    expect(codeOf(await restore({ freeBytes: () => 1000 }))).toBe('backup-no-space');
    expect(codeOf(await restore({ backupFolder: join(backupFolder, 'weg') }))).toBe('backup-not-found');
    const bad = Buffer.from(good);
    bad[6000] = (bad[6000] ?? 0) ^ 128;
    writeFileSync(store, bad);
    expect(codeOf(await restore())).toBe('backup-damaged');
    writeFileSync(store, good);
    expect(codeOf(await restore({ vaultId: 'een-andere' }))).toBe('backup-other-vault');
    expect(readFileSync(vault.storePath).equals(before)).toBe(true);
    expect(readdirSync(vault.folder).sort()).toEqual(names);
  });

  it('tries again while another program holds the file, as Windows does, and gives up with the old store in place', async () => {
    let held = 3;
    const rename = (from: string, to: string): void => {
      held -= 1;
      if (held >= 0) throw Object.assign(new Error('held'), { code: 'EBUSY' });
      renameSync(from, to);
    };
    addNotes(vault, 1);
    must(await restore({ rename }));
    expect(dumpOf(vault)).toBe(dumpAtBackup);
    addNotes(vault, 1, 'nog');
    const before = dumpOf(vault);
    const always = (): void => {
      throw Object.assign(new Error('held'), { code: 'EPERM' });
    };
    expect(codeOf(await restore({ rename: always, now: '2026-11-21T21:30:00.000Z' }))).toBe('restore-swap-failed');
    expect(dumpOf(vault)).toBe(before);
    expect(await finishInterruptedRestores(vaultsDir)).toBe(0);
    expect(dumpOf(vault)).toBe(before);
  }, 20_000);

  it('keeps the password of today, not the one of the day of the backup', async () => {
    const newPassword = 'paraplu tafel regen kaars';
    must(await changePassword({ vaultsDir, vaultId: vault.vaultId, oldPassword: PASSWORD, newPassword, logN: LOG_N, backOff: freshBackOff() }));
    must(await restore());
    const attempt = (password: string): ReturnType<typeof unlockWithPassword> => unlockWithPassword({ vaultsDir, vaultId: vault.vaultId, password, backOff: freshBackOff() });
    expect(codeOf(await attempt(PASSWORD))).toBe('vault-wrong-password');
    expect(codeOf(await attempt(newPassword))).toBe('ok');
  });

  it('mends key files that are gone or damaged, with those of the backup', async () => {
    const { slot } = vaultPaths(vault.folder);
    rmSync(slot.password);
    writeFileSync(slot.recovery, 'kapot');
    expect(codeOf(await unlockWithRecovery({ vaultsDir, vaultId: vault.vaultId, code: template.recoveryCode }))).toBe('vault-slot-damaged');
    const { dek } = must(await unlockBackup({ folder: backupFolder, vaultId: vault.vaultId, secret: { code: template.recoveryCode } }));
    must(await restore({ dek }));
    expect(codeOf(await unlockWithRecovery({ vaultsDir, vaultId: vault.vaultId, code: template.recoveryCode }))).toBe('ok');
    expect(codeOf(await unlockWithPassword({ vaultsDir, vaultId: vault.vaultId, password: PASSWORD, backOff: freshBackOff() }))).toBe('ok');
  });

  it('sets up the vault on a computer that never had it', async () => {
    const other = temporaryFolder();
    const stick = join(other, 'stick');
    cpSync(backupFolder, stick, { recursive: true });
    const elsewhere = join(other, 'vaults');
    const { dek } = must(await unlockBackup({ folder: stick, vaultId: vault.vaultId, secret: { password: PASSWORD, backOff: freshBackOff() } }));
    const restored = must(await restore({ vaultsDir: elsewhere, backupFolder: stick, dek }));
    expect(restored.replaced).toBeNull();
    expect(listVaults(elsewhere)).toMatchObject([{ vaultId: vault.vaultId, label: 'Scholengroep Rivierenland', problem: null }]);
    expect(dumpOf({ storePath: restored.storePath, dek })).toBe(dumpAtBackup);
    rmSync(other, { recursive: true, force: true });
  });
});

describe('a restore cut off by a crash', () => {
  it('is completed at the next start when everything old was put aside, else forgotten', async () => {
    addNotes(vault, 3, 'later');
    const old = dumpOf(vault);
    const crash = (): void => {
      throw new Error('the power goes');
    };
    await expect(restore({ rename: crash })).rejects.toThrow('the power goes');
    expect(dumpOf(vault)).toBe(old);
    expect(await finishInterruptedRestores(vaultsDir)).toBe(1);
    expect(dumpOf(vault)).toBe(dumpAtBackup);
    expect(await finishInterruptedRestores(vaultsDir)).toBe(0);
    expect(removeUnfinishedVaults(vaultsDir)).toBe(0);
    expect(listVaults(vaultsDir)).toHaveLength(1);
  });

  it('is not completed over work that was done in the old store since', async () => {
    const crash = (): void => {
      throw new Error('the power goes');
    };
    await expect(restore({ rename: crash })).rejects.toThrow('the power goes');
    addNotes(vault, 3, 'intussen');
    const worked = dumpOf(vault);
    expect(await finishInterruptedRestores(vaultsDir)).toBe(0);
    expect(dumpOf(vault)).toBe(worked);
  });
});
