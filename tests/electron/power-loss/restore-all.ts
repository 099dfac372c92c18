import { join } from 'node:path';
import { parseAbsolute } from '@internationalized/date';
import { closeStore, openStore, openStoreReadOnly } from '#db/connection.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import { restoreBackup } from '#electron/store/backup/restore.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { canonicalDump, dumpOf } from '../backup/support.ts';
import { makeTemplate, must } from '../vault/support.ts';
import { chanceOf } from './chance.ts';

export type RestoreReport = { made: number; kept: number; restored: number; different: string[] };

/** Works for a while with backups in between, lets the rotation do its work, and restores every backup that is left. */
export async function restoreEveryBackup(options: { readonly backups: number; readonly seed: number; readonly endAtMs?: number }): Promise<RestoreReport> {
  const chance = chanceOf(options.seed);
  const template = await makeTemplate();
  const { vault, vaultsDir } = template.copy();
  const dumps = new Map<string, string>();
  const report: RestoreReport = { made: 0, kept: 0, restored: 0, different: [] };
  let now = parseAbsolute('2026-01-05T07:00:00.000Z', 'UTC');
  const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
  while (report.made < options.backups && Date.now() < (options.endAtMs ?? Infinity)) {
    for (let n = chance.below(6); n >= 0; n -= 1) db.prepare('INSERT INTO note (text) VALUES (?)').run(`verslag ${chance.next()}`);
    if (chance.below(3) === 0) db.prepare('DELETE FROM note WHERE id % 7 = ?').run(chance.below(7));
    now = now.add({ hours: 1 + chance.below(30) });
    const reason = chance.below(9) === 0 ? 'migration' : 'hourly';
    const { backupId } = must(
      await createBackup({ db, vault, reason, now: () => now.toAbsoluteString(), changeCounter: report.made, freeBytes: () => 1e12 }),
    );
    dumps.set(backupId, canonicalDump(db));
    report.made += 1;
  }
  must(closeStore(db));
  const kept = findLocalBackups(vault.folder, vault.vaultId);
  report.kept = kept.length;
  for (const [index, { folder, sidecar }] of kept.entries()) {
    const copy = must(openStoreReadOnly({ path: join(folder, 'vault.db'), dek: vault.dek }));
    const asItLies = canonicalDump(copy);
    must(closeStore(copy));
    const at = now.add({ minutes: index + 1 }).toAbsoluteString();
    must(await restoreBackup({ vaultsDir, vaultId: vault.vaultId, dek: vault.dek, backupFolder: folder, now: at, freeBytes: () => 1e12 }));
    if (dumpOf(vault) === dumps.get(sidecar.backupId) && asItLies === dumps.get(sidecar.backupId)) report.restored += 1;
    else report.different.push(sidecar.backupId);
  }
  template.remove();
  return report;
}
