import { existsSync } from 'node:fs';
import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import type { BackOff } from './back-off.ts';
import { fileErrorCode, readIfThere } from './files.ts';
import { vaultFolder, vaultPaths, type SlotKind } from './layout.ts';
import { readManifest, sha256Of, slotEntryOf, withSlot, writeManifest, type VaultManifest } from './manifest.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { openSlot, type SlotContent, type SlotKey } from './slots.ts';

/** A vault whose key is in hand. `dek` opens `storePath`; it is never written anywhere as it is. */
export type UnlockedVault = {
  readonly vaultId: string;
  readonly label: string;
  readonly folder: string;
  readonly storePath: string;
  readonly dek: Uint8Array;
};

export type VaultAddress = { readonly vaultsDir: string; readonly vaultId: string };

/** Opens the password slot. Takes about a second of work: the price of guessing. */
export async function unlockWithPassword(address: VaultAddress & { readonly password: string; readonly backOff: BackOff }): Promise<Result<UnlockedVault>> {
  const { vaultId, password, backOff } = address;
  const waiting = backOff.check(vaultId);
  if (!waiting.ok) return waiting;
  const opened = await openVault(vaultFolder(address.vaultsDir, vaultId), vaultId, 'password', { password });
  if (opened.ok) backOff.succeeded(vaultId);
  else if (opened.error.code === ('vault-wrong-password' satisfies VaultErrorCode)) backOff.failed(vaultId);
  return opened;
}

/** Opens the recovery slot with the code as the coach types it. Afterwards a new password can be set. */
export async function unlockWithRecovery(address: VaultAddress & { readonly code: string }): Promise<Result<UnlockedVault>> {
  const code = await readRecoveryCode(address.code);
  return code.ok ? openVault(vaultFolder(address.vaultsDir, address.vaultId), address.vaultId, 'recovery', { identity: code.value }) : code;
}

/**
 * Opens the keys that lie beside a backup, when those of the vault are gone: on another computer, or after damage.
 * The password is the one of the day of the backup.
 */
export async function unlockBackup(options: {
  readonly folder: string;
  readonly vaultId: string;
  readonly secret: { readonly password: string; readonly backOff: BackOff } | { readonly code: string };
}): Promise<Result<UnlockedVault>> {
  const { folder, vaultId, secret } = options;
  if ('code' in secret) {
    const code = await readRecoveryCode(secret.code);
    return code.ok ? openVault(folder, vaultId, 'recovery', { identity: code.value }) : code;
  }
  const waiting = secret.backOff.check(vaultId);
  if (!waiting.ok) return waiting;
  const opened = await openVault(folder, vaultId, 'password', { password: secret.password });
  if (!opened.ok && opened.error.code === ('vault-wrong-password' satisfies VaultErrorCode)) secret.backOff.failed(vaultId);
  return opened;
}

async function openVault(folder: string | undefined, vaultId: string, kind: SlotKind, key: SlotKey): Promise<Result<UnlockedVault>> {
  if (folder === undefined || !existsSync(folder)) return fail('vault-not-found' satisfies VaultErrorCode);
  const manifest = readManifest(folder, vaultId);
  if (!manifest.ok) return missingKeys(folder) ?? manifest;
  const paths = vaultPaths(folder);
  const bytes = readIfThere(paths.slot[kind]);
  if (bytes === undefined) return missingKeys(folder) ?? fail('vault-slot-missing' satisfies VaultErrorCode, { slot: kind });
  const opened = await openSlot(kind, bytes, key);
  if (!opened.ok) {
    return isRefusedKey(opened) && isKnownDamage(manifest.value, kind, bytes) ? fail('vault-slot-damaged' satisfies VaultErrorCode, { slot: kind }) : opened;
  }
  const content = opened.value;
  if (content.vaultId !== vaultId) return fail('vault-slot-other-vault' satisfies VaultErrorCode, { slot: kind });
  if (content.sequence < (slotEntryOf(manifest.value, kind)?.sequence ?? 0)) {
    return fail('vault-slot-outdated' satisfies VaultErrorCode, { slot: kind });
  }
  healManifest(folder, manifest.value, content, bytes);
  return ok({ vaultId, label: manifest.value.label, folder, storePath: paths.store, dek: content.dek });
}

function isRefusedKey({ error }: Failure): boolean {
  return error.code === ('vault-wrong-password' satisfies VaultErrorCode) || error.code === ('vault-recovery-other' satisfies VaultErrorCode);
}

function missingKeys(folder: string): Result<never> | undefined {
  const { slot } = vaultPaths(folder);
  return existsSync(slot.password) || existsSync(slot.recovery) ? undefined : fail('vault-keys-missing' satisfies VaultErrorCode);
}

/** A key file that does not open and is not the one we wrote is damaged, whatever was typed. */
function isKnownDamage(manifest: VaultManifest, kind: SlotKind, bytes: Uint8Array): boolean {
  const written = slotEntryOf(manifest, kind)?.sha256 ?? [];
  return written.length > 0 && !written.includes(sha256Of(bytes));
}

/** After a crash between two files, or a lost manifest, what the opened slot says is right. */
function healManifest(folder: string, manifest: VaultManifest, content: SlotContent, bytes: Uint8Array): void {
  const entry = { kind: content.kind, sequence: content.sequence, sha256: [sha256Of(bytes)] };
  const known = slotEntryOf(manifest, content.kind);
  const isWhole = known?.sequence === entry.sequence && known.sha256.length === 1 && known.sha256[0] === entry.sha256[0];
  if (isWhole && existsSync(vaultPaths(folder).manifest)) return;
  try {
    writeManifest(folder, withSlot(manifest, entry));
  } catch (error) {
    // A vault in a folder that cannot be written may still be read.
    if (fileErrorCode(error) === undefined) throw error;
  }
}
