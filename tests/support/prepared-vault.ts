import { chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { closeStore, openStore } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import type { Writer } from '#db/records/write.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import { confirmRecovery, createVault } from '#electron/store/vault/create.ts';
import { valueOf } from './store.ts';

export const preparedPassword = 'vier houten stoelen bij het raam';

/** Makes a vault outside of the app, filled by `fill`, in the user-data folder that the app will be started with. */
export async function prepareVault(dataDir: string, fill: (writer: Writer) => void, now: string, coachName = 'Griet Aerts'): Promise<{ vaultId: string; recoveryCode: string }> {
  const vaultsDir = join(dataDir, 'vaults');
  // A test that was lent a vault may ask for one of its own.
  rmSync(vaultsDir, { recursive: true, force: true });
  mkdirSync(vaultsDir, { recursive: true });
  const clock = { now: () => now, newId: () => uuid() };
  const pending = valueOf(
    await createVault({
      vaultsDir,
      label: 'Vormingsdienst Hageland',
      password: preparedPassword,
      ...clock,
      logN: 17,
      prepareStore: (db, { vaultId, ownKeys }) => {
        valueOf(migrate(db));
        return fillNewVault(db, { vaultId, label: 'Vormingsdienst Hageland', coachName, ownKeys, ...clock });
      },
    }),
  );
  const vault = valueOf(await confirmRecovery(pending, pending.recoveryCode.slice(-8)));
  const db = valueOf(openStore({ path: vault.storePath, dek: vault.dek }));
  fill(writerOf(db, clock));
  valueOf(closeStore(db));
  giveAllToApp(dataDir);
  return { vaultId: vault.vaultId, recoveryCode: pending.recoveryCode };
}

/** The app runs as an unprivileged user when the tests run as root. */
export function giveAllToApp(folder: string): void {
  const [uid, gid] = (process.env['PROCESCOACH_APP_USER'] ?? '').split(':').map(Number);
  if (uid === undefined || gid === undefined || !(uid > 0)) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, entry), uid, gid);
}
