import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { age } from './age.ts';
import { fileFailure } from './failures.ts';
import { readIfThere, writeFileAtomically } from './files.ts';
import { vaultPaths, type SlotKind } from './layout.ts';
import { readManifest, sha256Of, slotEntryOf, withSlot, writeManifest } from './manifest.ts';
import { acceptPassword } from './password.ts';
import { confirmsRecoveryCode, groupRecoveryCode } from './recovery-code.ts';
import { DEFAULT_LOG_N, sealSlot, type SlotLock } from './slots.ts';
import { unlockWithPassword, type UnlockedVault, type VaultAddress } from './unlock.ts';
import type { BackOff } from './back-off.ts';

type NewPassword = { readonly newPassword: string; readonly userInputs?: readonly string[]; readonly logN?: number };

/**
 * Replaces the password after the old one was proved. Only a key file of some hundred bytes is rewritten: the store
 * stays as it is, the recovery code keeps working, the old password opens this vault no more.
 */
export async function changePassword(
  options: VaultAddress & NewPassword & { readonly oldPassword: string; readonly backOff: BackOff },
): Promise<Result<void>> {
  const unlocked = await unlockWithPassword({ ...options, password: options.oldPassword });
  if (!unlocked.ok) return unlocked;
  const set = await setNewPassword(unlocked.value, options);
  unlocked.value.dek.fill(0);
  return set;
}

/** Sets a password on a vault that is open, for instance with its recovery code. */
export async function setNewPassword(vault: UnlockedVault, options: NewPassword): Promise<Result<void>> {
  const password = await acceptPassword(options.newPassword, [vault.label, ...(options.userInputs ?? [])]);
  if (!password.ok) return password;
  return replaceSlot(vault, 'password', { password: password.value, logN: options.logN ?? DEFAULT_LOG_N });
}

/** A new recovery code that waits for confirmation; until then the old one stays in force. */
export type PendingRecovery = { readonly recoveryCode: string; readonly recoveryGroups: readonly string[] };

/** Makes another recovery code, for a coach whose paper is lost. */
export async function prepareNewRecovery(): Promise<PendingRecovery> {
  const { generateX25519Identity } = await age();
  const recoveryCode = await generateX25519Identity();
  return { recoveryCode, recoveryGroups: groupRecoveryCode(recoveryCode) };
}

/** Puts the new recovery code in force once its last eight characters were typed back. The old code then opens nothing. */
export async function confirmNewRecovery(vault: UnlockedVault, pending: PendingRecovery, typed: string): Promise<Result<void>> {
  if (!confirmsRecoveryCode(pending.recoveryCode, typed)) return fail('vault-recovery-not-confirmed' satisfies VaultErrorCode);
  const { identityToRecipient } = await age();
  return replaceSlot(vault, 'recovery', { recipient: await identityToRecipient(pending.recoveryCode) });
}

/** Changes the readable name of the vault. */
export function renameVault(folder: string, label: string): Result<void> {
  const text = label.normalize('NFC').trim();
  if (text === '' || text.length > 200) return fail('vault-label-missing' satisfies VaultErrorCode);
  const manifest = readManifest(folder);
  if (!manifest.ok) return manifest;
  return tryWriting(() => writeManifest(folder, { ...manifest.value, label: text }));
}

/** Until the new file lies there the manifest accepts both: a crash at any moment leaves one slot that opens. */
async function replaceSlot(vault: UnlockedVault, kind: SlotKind, lock: SlotLock): Promise<Result<void>> {
  const manifest = readManifest(vault.folder);
  if (!manifest.ok) return manifest;
  const path = vaultPaths(vault.folder).slot[kind];
  const entry = slotEntryOf(manifest.value, kind);
  const sequence = (entry?.sequence ?? 0) + 1;
  const bytes = await sealSlot({ vaultId: vault.vaultId, kind, sequence, dek: vault.dek }, lock);
  return tryWriting(() => {
    const old = readIfThere(path);
    const both = [...(old === undefined ? [] : [sha256Of(old)]), sha256Of(bytes)];
    writeManifest(vault.folder, withSlot(manifest.value, { kind, sequence: entry?.sequence ?? 1, sha256: both }));
    writeFileAtomically(path, bytes);
    writeManifest(vault.folder, withSlot(manifest.value, { kind, sequence, sha256: [sha256Of(bytes)] }));
  });
}

function tryWriting(write: () => void): Result<void> {
  try {
    write();
    return ok(undefined);
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
}
