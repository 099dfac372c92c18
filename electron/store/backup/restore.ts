import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { BackupErrorCode, VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import { fileFailure } from '../vault/failures.ts';
import { freeBytes, makeFolder, readIfThere, renamePatiently, syncFile, syncFolder, writeFileAtomically } from '../vault/files.ts';
import { REPLACED_PREFIX, vaultFolder, vaultPaths } from '../vault/layout.ts';
import { readManifest, sha256Of, slotEntryOf, withSlot, writeManifest } from '../vault/manifest.ts';
import { attachmentsOfBackup, gatherAttachments, poolsFor } from './attachment-pool.ts';
import { copyKeys } from './create-backup.ts';
import { putAside } from './put-aside.ts';
import { readSidecar, removeUnfinishedBackups } from './sidecar.ts';
import { sha256OfFile } from './hash.ts';
import { testRestore } from './verify.ts';

/** Folder inside a vault in which a restore is made ready. */
const READY_FOLDER = 'restore';

/** Says that everything old was put aside and the swap may be completed. */
const SWAP_MARKER = 'restore.json';

/** Names of folders of vaults that are being put on a computer that did not have them. */
const ARRIVING_PREFIX = 'new-restored-';

export type RestoreOptions = {
  readonly vaultsDir: string;
  readonly vaultId: string;
  readonly dek: Uint8Array;
  /** Folder of the backup, wherever it lies. */
  readonly backupFolder: string;
  /** The moment as a UTC instant: names what is put aside. */
  readonly now: string;
  readonly nativeBinding?: string | undefined;
  readonly rename?: (from: string, to: string) => void;
  readonly freeBytes?: (folder: string) => number;
};

export type Restored = {
  readonly storePath: string;
  /** Where the replaced store lies; `null` when there was none. */
  readonly replaced: string | null;
};

/**
 * Puts a backup in place of a closed store. The backup is tried out first, copied and tried out again; then one rename
 * swaps the stores. What was replaced stays beside it. The password in force today stays in force, unless its key
 * file is damaged or gone.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored>> {
  const tried = testRestore(options.backupFolder, options);
  if (!tried.ok) return tried;
  const folder = vaultFolder(options.vaultsDir, options.vaultId);
  if (folder === undefined) return fail('backup-other-vault' satisfies BackupErrorCode);
  const needed = 2 * tried.value.bytes + 50_000_000;
  if ((options.freeBytes ?? freeBytes)(options.vaultsDir) < needed) return noSpace(options, needed);
  try {
    return existsSync(folder) ? await swapStore(options, folder) : await placeVault(options, folder);
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    clearAttempt(options, folder);
    const isFull = failure.error.code === ('store-disk-full' satisfies VaultErrorCode);
    return isFull ? noSpace(options, needed) : fail('restore-swap-failed' satisfies BackupErrorCode);
  }
}

/**
 * Completes or clears, at start and before any vault is opened, what a crash in the middle of a restore left: the
 * store is then the old one or the new one, never a mixture.
 */
export async function finishInterruptedRestores(vaultsDir: string): Promise<number> {
  if (!existsSync(vaultsDir)) return 0;
  let finished = 0;
  for (const entry of readdirSync(vaultsDir, { withFileTypes: true })) {
    const folder = join(vaultsDir, entry.name);
    if (!entry.isDirectory()) continue;
    const aside = markedAside(folder);
    if (aside === undefined) rmSync(join(folder, SWAP_MARKER), { force: true });
    else {
      await completeSwap(folder, aside, renameSync);
      finished += 1;
    }
    rmSync(join(folder, READY_FOLDER), { recursive: true, force: true });
    removeUnfinishedBackups(folder);
  }
  return finished;
}

function noSpace(options: RestoreOptions, needed: number): Failure {
  const free = (options.freeBytes ?? freeBytes)(options.vaultsDir);
  return fail('backup-no-space' satisfies BackupErrorCode, { freeMb: Math.floor(free / 1e6), neededMb: Math.ceil(needed / 1e6) });
}

/** Nothing of an attempt that failed stays behind: a full disk needs the room. */
function clearAttempt(options: RestoreOptions, folder: string): void {
  rmSync(join(options.vaultsDir, ARRIVING_PREFIX + options.vaultId), { recursive: true, force: true });
  rmSync(join(folder, READY_FOLDER), { recursive: true, force: true });
  removeUnfinishedBackups(folder);
}

async function swapStore(options: RestoreOptions, folder: string): Promise<Result<Restored>> {
  const ready = join(folder, READY_FOLDER);
  rmSync(ready, { recursive: true, force: true });
  makeFolder(ready);
  const made = readyCopy(options, ready);
  if (!made.ok) {
    rmSync(ready, { recursive: true, force: true });
    return made;
  }
  bringAttachments(options, folder);
  const aside = putAside(options, folder);
  writeFileAtomically(join(folder, SWAP_MARKER), `${JSON.stringify({ formatVersion: 1, aside, replaces: stampOf(folder) })}\n`);
  try {
    await completeSwap(folder, aside, options.rename ?? renameSync);
  } catch (error) {
    if (fileFailure(error) !== undefined) undoSwap(folder, aside);
    throw error;
  }
  return ok({ storePath: vaultPaths(folder).store, replaced: join(folder, aside) });
}

/** From here on every step may be repeated. The log goes first: beside the new store it would be taken for its own. */
async function completeSwap(folder: string, aside: string, rename: (from: string, to: string) => void): Promise<void> {
  const { store } = vaultPaths(folder);
  const ready = vaultPaths(join(folder, READY_FOLDER));
  if (existsSync(ready.store)) {
    if (existsSync(`${store}-wal`)) await renamePatiently(`${store}-wal`, join(folder, aside, 'vault.db-wal'), { rename });
    replaceDamagedKeys(folder, ready.folder, basename(folder));
    await renamePatiently(ready.store, store, { rename });
  }
  rmSync(join(folder, SWAP_MARKER), { force: true });
  rmSync(ready.folder, { recursive: true, force: true });
  syncFolder(folder);
}

/** The store stays the old one, with its log: what is written in it from now on must not be swapped away later. */
function undoSwap(folder: string, aside: string): void {
  const { store } = vaultPaths(folder);
  const movedLog = join(folder, aside, 'vault.db-wal');
  rmSync(join(folder, SWAP_MARKER), { force: true });
  if (existsSync(store) && existsSync(movedLog) && !existsSync(`${store}-wal`)) cpSync(movedLog, `${store}-wal`);
  rmSync(join(folder, READY_FOLDER), { recursive: true, force: true });
  rmSync(join(folder, aside), { recursive: true, force: true });
}

async function placeVault(options: RestoreOptions, folder: string): Promise<Result<Restored>> {
  const arriving = join(options.vaultsDir, `${ARRIVING_PREFIX}${options.vaultId}`);
  rmSync(arriving, { recursive: true, force: true });
  makeFolder(arriving);
  const made = readyCopy(options, arriving);
  if (made.ok) {
    bringAttachments(options, arriving);
    makeFolder(vaultPaths(arriving).backups);
    await renamePatiently(arriving, folder, { rename: options.rename ?? renameSync });
    return ok({ storePath: vaultPaths(folder).store, replaced: null });
  }
  rmSync(arriving, { recursive: true, force: true });
  return made;
}

/** Only adds files under the hash of what they hold: what is missing is told where it is looked at, the texts come back all the same. */
function bringAttachments({ backupFolder }: RestoreOptions, target: string): void {
  gatherAttachments(attachmentsOfBackup(backupFolder), poolsFor(backupFolder), vaultPaths(target).attachments);
}

/** A copy of the backup that was tried out where it will be used. */
function readyCopy(options: RestoreOptions, target: string): Result<void> {
  const copy = vaultPaths(target).store;
  cpSync(vaultPaths(options.backupFolder).store, copy);
  syncFile(copy);
  copyKeys(options.backupFolder, target);
  syncFolder(target);
  return sha256OfFile(copy) === readSidecar(options.backupFolder)?.sha256 ? ok(undefined) : fail('backup-damaged' satisfies BackupErrorCode);
}

/** Today's keys stay; only a key file that is gone or not the one we wrote is taken from the backup. */
function replaceDamagedKeys(folder: string, ready: string, vaultId: string): void {
  const own = vaultPaths(folder);
  const manifest = readManifest(folder, vaultId);
  const ofBackup = readManifest(ready, vaultId);
  if (!ofBackup.ok) return;
  let repaired = manifest.ok ? manifest.value : ofBackup.value;
  for (const kind of ['password', 'recovery'] as const) {
    const bytes = readIfThere(own.slot[kind]);
    const written = manifest.ok ? slotEntryOf(manifest.value, kind)?.sha256 : undefined;
    if (bytes !== undefined && written?.includes(sha256Of(bytes)) === true) continue;
    const replacement = readIfThere(vaultPaths(ready).slot[kind]);
    const entry = slotEntryOf(ofBackup.value, kind);
    if (replacement === undefined || entry === undefined) continue;
    makeFolder(own.keys);
    writeFileAtomically(own.slot[kind], replacement);
    repaired = withSlot(repaired, entry);
  }
  if (!manifest.ok || repaired !== manifest.value) writeManifest(folder, repaired);
}

const markerSchema = z.object({ aside: z.string().regex(/^[\w.-]+$/).startsWith(REPLACED_PREFIX), replaces: z.string() });

/** Where the old store was put aside, while the one in place is still that old store: else the swap is over or outdated. */
function markedAside(folder: string): string | undefined {
  const bytes = readIfThere(join(folder, SWAP_MARKER));
  if (bytes === undefined) return undefined;
  try {
    const { aside, replaces } = markerSchema.parse(JSON.parse(bytes.toString('utf8')));
    return replaces === stampOf(folder) ? aside : undefined;
  } catch {
    return undefined;
  }
}

function stampOf(folder: string): string {
  const stat = statSync(vaultPaths(folder).store, { throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.size}-${stat.mtimeMs}`;
}
