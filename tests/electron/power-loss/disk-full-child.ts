import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, openStore } from '#db/connection.ts';
import { storeFailure } from '#db/store-errors.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import { restoreBackup } from '#electron/store/backup/restore.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { testRestore } from '#electron/store/backup/verify.ts';
import { confirmNewRecovery } from '#electron/store/vault/change-password.ts';
import { unlockWithRecovery, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { makeVaultOn, type DiskFullReport } from './disk-full-vault.ts';
import { must } from '../vault/support.ts';

/*
 * Run as a process of its own on a file system of a few megabytes. Argument: its folder, how many points.
 * At each point the disk has another amount left when writing, backing up, re-keying and restoring begin.
 */
const [disk = '', points = '1'] = process.argv.slice(2);
const ballast = join(disk, 'ballast');
const report: DiskFullReport = { points: 0, fullSeen: 0, lost: 0, goodFileChanged: 0, unlocked: 0, badListed: 0, codes: [] };
const codes = new Set<string>();

const { vault, vaultsDir, recoveryCode } = await makeVaultOn(disk);
const good = findLocalBackups(vault.folder, vault.vaultId)[0]!;
const goodBytes = readFileSync(join(good.folder, 'vault.db'));
let highest = 0;
let code = recoveryCode;

for (let point = 0; point < Number(points); point += 1) {
  leaveFree(4096 * Math.floor((point * 120) / Number(points)));
  highest = writeUntilFull(vault, highest);
  await tryBackup(vault);
  code = await tryNewCode(vault, code);
  await tryRestoreElsewhere(vault);
  rmSync(ballast);
  report.points += 1;
  await judge();
}
report.codes = [...codes].sort();
process.stdout.write(JSON.stringify(report));

function leaveFree(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

function writeUntilFull(of: UnlockedVault, from: number): number {
  const opened = openStore({ path: of.storePath, dek: of.dek });
  if (!opened.ok) {
    codes.add(opened.error.code);
    report.fullSeen += 1;
    return from;
  }
  let id = from;
  try {
    const insert = opened.value.prepare('INSERT INTO note (id, text) VALUES (?, ?)');
    for (; id < from + 400; id += 1) insert.run(id + 1, `bericht ${id + 1} `.repeat(20));
  } catch (error) {
    const failure = storeFailure(error);
    if (failure === undefined) throw error;
    codes.add(failure.error.code);
    report.fullSeen += 1;
  }
  const closed = closeStore(opened.value);
  if (!closed.ok) codes.add(closed.error.code);
  return id;
}

async function tryBackup(of: UnlockedVault): Promise<void> {
  const opened = openStore({ path: of.storePath, dek: of.dek });
  if (!opened.ok) return void codes.add(opened.error.code);
  const made = await createBackup({ db: opened.value, vault: of, reason: 'hourly', now: () => '2026-11-21T20:30:00.000Z', changeCounter: 1, freeBytes: () => 1e12 });
  if (!made.ok) codes.add(made.error.code);
  closeStore(opened.value);
}

async function tryNewCode(of: UnlockedVault, current: string): Promise<string> {
  const { prepareNewRecovery } = await import('#electron/store/vault/change-password.ts');
  const pending = await prepareNewRecovery();
  const set = await confirmNewRecovery(of, pending, pending.recoveryCode.slice(-8));
  if (set.ok) return pending.recoveryCode;
  codes.add(set.error.code);
  return current;
}

async function tryRestoreElsewhere(of: UnlockedVault): Promise<void> {
  const elsewhere = join(disk, 'elsewhere');
  const restored = await restoreBackup({ vaultsDir: elsewhere, vaultId: of.vaultId, dek: of.dek, backupFolder: good.folder, now: '2026-11-21T21:00:00.000Z', freeBytes: () => 1e12 });
  if (!restored.ok) codes.add(restored.error.code);
  if (!restored.ok && existsSync(join(elsewhere, of.vaultId))) report.badListed += 1;
  rmSync(elsewhere, { recursive: true, force: true });
}

async function judge(): Promise<void> {
  const db = must(openStore({ path: vault.storePath, dek: vault.dek, vaultId: vault.vaultId }));
  const there = Number(db.prepare('SELECT count(*) FROM note WHERE id <= ?').pluck().get(highest));
  report.lost += highest - there;
  highest = Number(db.prepare('SELECT coalesce(max(id), 0) FROM note').pluck().get());
  // Room for the next point: what was deleted here is not part of the promise.
  db.prepare('DELETE FROM note WHERE id > 0').run();
  highest = 0;
  db.exec('VACUUM');
  must(closeStore(db));
  if (!readFileSync(join(good.folder, 'vault.db')).equals(goodBytes)) report.goodFileChanged += 1;
  if ((await unlockWithRecovery({ vaultsDir, vaultId: vault.vaultId, code })).ok) report.unlocked += 1;
  for (const { folder } of findLocalBackups(vault.folder, vault.vaultId)) {
    if (!testRestore(folder, vault).ok) report.badListed += 1;
    if (folder !== good.folder) rmSync(folder, { recursive: true });
  }
}
