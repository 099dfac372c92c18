import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, openStore } from '#db/connection.ts';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { unlockWithPassword } from '#electron/store/vault/unlock.ts';
import { password } from '../pages/vault.ts';

/** The folder of the only vault that this app made. */
export function vaultFolderOf(dataDir: string): string {
  const [vaultId] = readdirSync(join(dataDir, 'vaults'));
  if (vaultId === undefined) throw new Error('This app has no vault yet');
  return join(dataDir, 'vaults', vaultId);
}

/** Overwrites the middle of the store, as a bad disk would. */
export function damageStore(dataDir: string): void {
  const path = join(vaultFolderOf(dataDir), 'vault.db');
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096, Math.min(bytes.length, 4096 * 8));
  writeFileSync(path, bytes);
}

/** Says that a newer program wrote the store. */
export async function makeStoreNewer(dataDir: string): Promise<void> {
  const folder = vaultFolderOf(dataDir);
  const vaultId = folder.split('/').at(-1) ?? '';
  const unlocked = await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password, backOff: createBackOff(() => performance.now()) });
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const opened = openStore({ path: unlocked.value.storePath, dek: unlocked.value.dek });
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.pragma('user_version = 9990');
  closeStore(opened.value);
}
