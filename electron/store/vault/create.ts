import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, createStoreFile, type WriteDb } from '#db/connection.ts';
import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { age } from './age.ts';
import { fileFailure } from './failures.ts';
import { freeBytes, makeFolder, renamePatiently, syncFolder, writeFileAtomically } from './files.ts';
import { UNFINISHED_PREFIX, vaultPaths } from './layout.ts';
import { sha256Of, VAULT_FORMAT, writeManifest, type SlotEntry } from './manifest.ts';
import { createOwnKeys, type OwnKey } from './own-keys.ts';
import { acceptPassword } from './password.ts';
import { confirmsRecoveryCode, groupRecoveryCode } from './recovery-code.ts';
import { DEFAULT_LOG_N, sealSlot } from './slots.ts';
import type { UnlockedVault } from './unlock.ts';

/** Room a new vault asks for, so that its first day of work and a backup fit. */
const ROOM_BYTES = 100_000_000;

export type CreateVaultOptions = {
  readonly vaultsDir: string;
  /** The name of the provider: readable without the password, in the chooser. */
  readonly label: string;
  readonly password: string;
  /** Words someone who knows the coach would try: her name. The label is added. */
  readonly userInputs?: readonly string[];
  /** The moment as a UTC instant. */
  readonly now: () => string;
  readonly newId: () => string;
  /** scrypt's work factor as a power of two: 18, and never below 17. */
  readonly logN?: number;
  readonly nativeBinding?: string | undefined;
  readonly freeBytes?: (folder: string) => number;
  /** Gives the empty store its tables, its `vaultId` row and the coach's own keys. */
  readonly prepareStore: (db: WriteDb, vault: { readonly vaultId: string; readonly ownKeys: readonly OwnKey[] }) => Result<unknown>;
};

/** A vault that is complete on disk but does not count until the coach has shown to hold its recovery code. */
export type PendingVault = {
  readonly vaultId: string;
  readonly vaultsDir: string;
  readonly label: string;
  readonly recoveryCode: string;
  /** The code in groups, to show and to print. */
  readonly recoveryGroups: readonly string[];
  readonly dek: Uint8Array;
};

/**
 * Makes a vault: key, two slots, store. Its folder keeps a name of its own until {@link confirmRecovery}: nothing
 * can be typed into it before, so {@link removeUnfinishedVaults} never loses work.
 */
export async function createVault(options: CreateVaultOptions): Promise<Result<PendingVault>> {
  const label = options.label.normalize('NFC').trim();
  if (label === '' || label.length > 200) return fail('vault-label-missing' satisfies VaultErrorCode);
  const password = await acceptPassword(options.password, [label, ...(options.userInputs ?? [])]);
  if (!password.ok) return password;
  const vaultId = options.newId();
  const folder = unfinishedFolder(options.vaultsDir, vaultId);
  try {
    const free = (options.freeBytes ?? freeBytes)(options.vaultsDir);
    if (free < ROOM_BYTES) {
      return fail('vault-no-space' satisfies VaultErrorCode, { freeMb: Math.floor(free / 1e6), neededMb: ROOM_BYTES / 1e6 });
    }
    const written = await writeVault(options, { folder, label, vaultId, password: password.value });
    if (!written.ok) rmSync(folder, { recursive: true, force: true });
    return written;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

/** Makes the vault count, once the last eight characters of its recovery code were typed back. */
export async function confirmRecovery(pending: PendingVault, typed: string): Promise<Result<UnlockedVault>> {
  const { vaultId, vaultsDir, label, dek, recoveryCode } = pending;
  if (!confirmsRecoveryCode(recoveryCode, typed)) return fail('vault-recovery-not-confirmed' satisfies VaultErrorCode);
  const folder = join(vaultsDir, vaultId);
  const unfinished = unfinishedFolder(vaultsDir, vaultId);
  if (!existsSync(unfinished) && !existsSync(folder)) return fail('vault-unfinished-gone' satisfies VaultErrorCode);
  try {
    if (existsSync(unfinished)) await renamePatiently(unfinished, folder);
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
  return ok({ vaultId, label, folder, storePath: vaultPaths(folder).store, dek });
}

/** Takes back a vault that was not confirmed. */
export function discardPendingVault(pending: PendingVault): void {
  pending.dek.fill(0);
  rmSync(unfinishedFolder(pending.vaultsDir, pending.vaultId), { recursive: true, force: true });
}

/**
 * Clears, at start, what an interrupted first run left: its recovery code was on a screen that is gone, and it holds
 * no work. Returns how many, so that the screen can say that an older printed code may be thrown away.
 */
export function removeUnfinishedVaults(vaultsDir: string): number {
  if (!existsSync(vaultsDir)) return 0;
  const left = readdirSync(vaultsDir).filter((name) => name.startsWith(UNFINISHED_PREFIX));
  for (const name of left) rmSync(join(vaultsDir, name), { recursive: true, force: true });
  return left.length;
}

async function writeVault(
  options: CreateVaultOptions,
  vault: { readonly folder: string; readonly label: string; readonly vaultId: string; readonly password: string },
): Promise<Result<PendingVault>> {
  const { folder, label, vaultId } = vault;
  const paths = vaultPaths(folder);
  makeFolder(paths.keys);
  makeFolder(paths.backups);
  const dek = Uint8Array.from(randomBytes(32));
  const { generateX25519Identity, identityToRecipient } = await age();
  const recoveryCode = await generateX25519Identity();
  const recipient = await identityToRecipient(recoveryCode);
  const content = { vaultId, sequence: 1, dek };
  const password = await sealSlot({ ...content, kind: 'password' }, { password: vault.password, logN: options.logN ?? DEFAULT_LOG_N });
  const recovery = await sealSlot({ ...content, kind: 'recovery' }, { recipient });
  const slots: SlotEntry[] = [
    { kind: 'password', sequence: 1, sha256: [sha256Of(password)] },
    { kind: 'recovery', sequence: 1, sha256: [sha256Of(recovery)] },
  ];
  writeFileAtomically(paths.slot.password, password);
  writeFileAtomically(paths.slot.recovery, recovery);
  const ownKeys = await createOwnKeys();
  const store = createStoreFile({ path: paths.store, dek, nativeBinding: options.nativeBinding });
  if (!store.ok) return store;
  const prepared = options.prepareStore(store.value, { vaultId, ownKeys });
  const closed = closeStore(store.value);
  if (!prepared.ok) return prepared;
  if (!closed.ok) return closed;
  writeManifest(folder, { formatVersion: VAULT_FORMAT, vaultId, label, createdAt: options.now(), slots });
  syncFolder(options.vaultsDir);
  return ok({ vaultId, vaultsDir: options.vaultsDir, label, recoveryCode, recoveryGroups: groupRecoveryCode(recoveryCode), dek });
}

function unfinishedFolder(vaultsDir: string, vaultId: string): string {
  return join(vaultsDir, `${UNFINISHED_PREFIX}${vaultId}`);
}
