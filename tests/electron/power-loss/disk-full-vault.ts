import { join } from 'node:path';
import { identityToRecipient, generateX25519Identity } from 'age-encryption';
import { closeStore, createStoreFile, openStore } from '#db/connection.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import { makeFolder, writeFileAtomically } from '#electron/store/vault/files.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { sha256Of, writeManifest } from '#electron/store/vault/manifest.ts';
import { sealSlot } from '#electron/store/vault/slots.ts';
import type { UnlockedVault } from '#electron/store/vault/unlock.ts';
import { must, prepareStore, VAULT_ID } from '../vault/support.ts';

export type DiskFullReport = {
  points: number;
  /** Points at which a write was refused because nothing was left. */
  fullSeen: number;
  lost: number;
  goodFileChanged: number;
  /** Points after which the vault still opened with its recovery code. */
  unlocked: number;
  badListed: number;
  /** What the coach was told, by code. */
  codes: string[];
};

/** A finished vault with a backup on a small disk, with the recovery slot only: its size is what matters here. */
export async function makeVaultOn(disk: string): Promise<{ vault: UnlockedVault; vaultsDir: string; recoveryCode: string }> {
  const vaultsDir = join(disk, 'vaults');
  const folder = join(vaultsDir, VAULT_ID);
  const paths = vaultPaths(folder);
  makeFolder(paths.keys);
  const dek = new Uint8Array(32).fill(11);
  const recoveryCode = await generateX25519Identity();
  const recovery = await sealSlot({ vaultId: VAULT_ID, kind: 'recovery', sequence: 1, dek }, { recipient: await identityToRecipient(recoveryCode) });
  writeFileAtomically(paths.slot.recovery, recovery);
  writeManifest(folder, {
    formatVersion: 1,
    vaultId: VAULT_ID,
    label: 'SWV',
    createdAt: '2026-11-21T20:00:00.000Z',
    slots: [{ kind: 'recovery', sequence: 1, sha256: [sha256Of(recovery)] }],
  });
  const created = must(createStoreFile({ path: paths.store, dek }));
  must(prepareStore(created, { vaultId: VAULT_ID, ownKeys: [] }));
  must(closeStore(created));
  const vault: UnlockedVault = { vaultId: VAULT_ID, label: 'SWV', folder, storePath: paths.store, dek };
  const db = must(openStore({ path: paths.store, dek }));
  must(await createBackup({ db, vault, reason: 'manual', now: () => '2026-11-20T20:00:00.000Z', changeCounter: 0, freeBytes: () => 1e12 }));
  must(closeStore(db));
  return { vault, vaultsDir, recoveryCode };
}
