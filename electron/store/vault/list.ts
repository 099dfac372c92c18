import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectStoreFile } from '#db/store-file.ts';
import type { VaultErrorCode, VaultSummary } from '#shared/domain/vault.ts';
import { vaultFolder, vaultPaths } from './layout.ts';
import { readManifest } from './manifest.ts';

/**
 * The vaults on this computer, by name. A damaged one stays in the list with what is wrong: an empty list means first
 * run, and a first run must never be offered to a coach whose vault is there.
 */
export function listVaults(vaultsDir: string): VaultSummary[] {
  if (!existsSync(vaultsDir)) return [];
  return readdirSync(vaultsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && vaultFolder(vaultsDir, entry.name) !== undefined && looksLikeVault(join(vaultsDir, entry.name)))
    .map((entry) => summarise(join(vaultsDir, entry.name), entry.name))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl-BE') || a.vaultId.localeCompare(b.vaultId));
}

function looksLikeVault(folder: string): boolean {
  const { manifest, keys, store } = vaultPaths(folder);
  return existsSync(manifest) || existsSync(store) || existsSync(keys);
}

function summarise(folder: string, vaultId: string): VaultSummary {
  const manifest = readManifest(folder);
  const unknown = { vaultId, label: '', createdAt: '1970-01-01T00:00:00.000Z' };
  if (!manifest.ok) return { ...unknown, problem: manifest.error.code as VaultErrorCode };
  const { label, createdAt } = manifest.value;
  return { vaultId, label, createdAt, problem: problemOf(folder) };
}

function problemOf(folder: string): VaultErrorCode | null {
  const { slot, store } = vaultPaths(folder);
  if (!existsSync(slot.password) && !existsSync(slot.recovery)) return 'vault-keys-missing';
  return (inspectStoreFile(store)?.error.code as VaultErrorCode | undefined) ?? null;
}
