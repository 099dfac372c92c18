import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteDb } from '#db/connection.ts';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { confirmRecovery, createVault, type PendingVault } from '#electron/store/vault/create.ts';
import type { OwnKey } from '#electron/store/vault/own-keys.ts';
import type { UnlockedVault } from '#electron/store/vault/unlock.ts';
import { ok, type Result } from '#shared/result.ts';
import { must, temporaryFolder } from './basics.ts';

export { codeOf, must, temporaryFolder } from './basics.ts';

/** The least the product accepts; it keeps the tests at half the time of the product's own choice. */
export const LOG_N = 17;
export const PASSWORD = 'fiets lamp sneeuw touw';
export const VAULT_ID = '01930000-0000-7000-8000-000000000001';

/** A small store with the tables that these tests ask for. */
export function prepareStore(db: WriteDb, vault: { readonly vaultId: string; readonly ownKeys: readonly OwnKey[] }): Result<void> {
  db.exec(`CREATE TABLE vault_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE own_key (purpose TEXT PRIMARY KEY, public_key TEXT NOT NULL, private_key TEXT NOT NULL) STRICT;
    CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    PRAGMA user_version = 10;`);
  db.prepare('INSERT INTO vault_meta VALUES (?, ?)').run('vaultId', vault.vaultId);
  for (const key of vault.ownKeys) db.prepare('INSERT INTO own_key VALUES (?, ?, ?)').run(key.purpose, key.publicKey, key.privateKey);
  return ok(undefined);
}

export function freshBackOff(): ReturnType<typeof createBackOff> {
  return createBackOff(() => performance.now());
}

export async function newPending(vaultsDir: string, vaultId = VAULT_ID): Promise<PendingVault> {
  return must(
    await createVault({
      vaultsDir,
      label: 'Scholengroep Rivierenland',
      password: PASSWORD,
      now: () => '2026-11-21T20:00:00.000Z',
      newId: () => vaultId,
      logN: LOG_N,
      prepareStore,
    }),
  );
}

export type Template = {
  /** Puts the same finished vault in a folder of its own. */
  readonly copy: () => { readonly vaultsDir: string; readonly vault: UnlockedVault };
  readonly recoveryCode: string;
  readonly remove: () => void;
};

/** One vault, made once for many tests: the work factor is the product's. */
export async function makeTemplate(): Promise<Template> {
  const root = temporaryFolder();
  const made = join(root, 'template');
  const pending = await newPending(made);
  const { dek, recoveryCode } = pending;
  const confirmed = must(await confirmRecovery(pending, recoveryCode.slice(-8)));
  let copies = 0;
  return {
    recoveryCode,
    copy: () => {
      copies += 1;
      const vaultsDir = join(root, `copy-${copies}`);
      cpSync(made, vaultsDir, { recursive: true });
      const folder = join(vaultsDir, VAULT_ID);
      return { vaultsDir, vault: { ...confirmed, folder, storePath: join(folder, 'vault.db'), dek: Uint8Array.from(dek) } };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
