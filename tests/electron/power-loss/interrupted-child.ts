import { writeSync } from 'node:fs';
import { closeStore, openStore } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import { restoreBackup } from '#electron/store/backup/restore.ts';
import type { UnlockedVault } from '#electron/store/vault/unlock.ts';
import { must } from '../vault/basics.ts';

/* Run as a process of its own, to be killed in the middle. Argument: the work as JSON. It says `go` when it starts. */
export type Work =
  | { readonly kind: 'backup'; readonly vault: Omit<UnlockedVault, 'dek'>; readonly key: string; readonly at: string }
  | { readonly kind: 'restore'; readonly vaultsDir: string; readonly vaultId: string; readonly key: string; readonly backupFolder: string; readonly at: string }
  | { readonly kind: 'migration'; readonly path: string; readonly key: string };

const work = JSON.parse(process.argv[2] ?? '{}') as Work;
const dek = Uint8Array.from(Buffer.from(work.key, 'hex'));

if (work.kind === 'backup') {
  const db = must(openStore({ path: work.vault.storePath, dek }));
  writeSync(1, 'go\n');
  for (let n = 0; n < 50; n += 1) {
    must(await createBackup({ db, vault: { ...work.vault, dek }, reason: 'manual', now: () => work.at, changeCounter: n, freeBytes: () => 1e12 }));
    writeSync(1, `${n}\n`);
  }
} else if (work.kind === 'restore') {
  writeSync(1, 'go\n');
  must(await restoreBackup({ ...work, dek, now: work.at, freeBytes: () => 1e12 }));
} else {
  const db = must(openStore({ path: work.path, dek }));
  writeSync(1, 'go\n');
  must(migrate(db));
  must(closeStore(db));
}
writeSync(1, 'done\n');
