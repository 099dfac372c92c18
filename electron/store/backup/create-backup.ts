import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReadDb } from '#db/connection.ts';
import { storedAttachments } from '#db/repositories/attachments.ts';
import { copyStoreInto, storeFacts, totalRows } from '#db/store-copy.ts';
import type { BackupErrorCode, BackupReason, BackupSummary } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import { fileFailure } from '../vault/failures.ts';
import { freeBytes, makeFolder, renamePatiently, syncFile, syncFolder } from '../vault/files.ts';
import { REPLACED_PREFIX, vaultPaths } from '../vault/layout.ts';
import type { UnlockedVault } from '../vault/unlock.ts';
import { gatherAttachments, poolOf, prunePool, writeAttachmentList } from './attachment-pool.ts';
import { oldestKept, rotateOut } from './rotation.ts';
import { backupName, findBackups, findLocalBackups, removeUnfinishedBackups, summarise, UNFINISHED_BACKUP, writeSidecar, type FoundBackup } from './sidecar.ts';
import { sha256OfFile } from './hash.ts';
import { holdsTheSame, readCopy } from './verify.ts';

/** Free bytes that must remain after a backup: below it the computer itself gets into trouble. */
const ROOM_BYTES = 500_000_000;

export type BackupOptions = {
  /** The open store; no transaction may be running. */
  readonly db: ReadDb;
  readonly vault: UnlockedVault;
  readonly reason: BackupReason;
  /** The moment as a UTC instant. */
  readonly now: () => string;
  /** How far the store has counted its changes (0 or more). */
  readonly changeCounter: number;
  readonly nativeBinding?: string | undefined;
  readonly freeBytes?: (folder: string) => number;
};

/**
 * Makes a backup beside the vault and compares its content with the store before it counts; then lets the oldest go.
 *
 * A failure leaves all earlier backups as they were. Before a migration or an import a failure means: do not start it.
 */
export async function createBackup(options: BackupOptions): Promise<Result<BackupSummary>> {
  const before = running.get(options.vault.folder) ?? Promise.resolve();
  const turn = before.then(() => createInTurn(options));
  running.set(options.vault.folder, turn.catch(() => undefined));
  return turn;
}

/** One backup at a time per vault: the hourly one and the one at lock may meet. */
const running = new Map<string, Promise<unknown>>();

async function createInTurn(options: BackupOptions): Promise<Result<BackupSummary>> {
  const { backups, store } = vaultPaths(options.vault.folder);
  const noSpace = (): Failure => noSpaceFailure(options, statSync(store).size);
  try {
    makeFolder(backups);
    removeUnfinishedBackups(backups);
    if ((options.freeBytes ?? freeBytes)(backups) < ROOM_BYTES + statSync(store).size) return noSpace();
    const made = await writeBackup(options, backups);
    if (made.ok) removeOldBackups(options.vault, options.now());
    else removeUnfinishedBackups(backups);
    return !made.ok && made.error.code === 'store-disk-full' ? noSpace() : made;
  } catch (error) {
    removeUnfinishedBackups(backups);
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    if (failure.error.code === 'store-disk-full') return noSpace();
    return failure.error.code === 'vault-folder-unwritable' ? fail('backup-folder-unwritable' satisfies BackupErrorCode) : failure;
  }
}

/** All backups of a vault beside it, newest first: when, why, how large. */
export function listBackups(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): BackupSummary[] {
  return findLocalBackups(vault.folder, vault.vaultId).map(summarise);
}

async function writeBackup(options: BackupOptions, backups: string): Promise<Result<BackupSummary>> {
  const { db, vault, reason } = options;
  const at = options.now();
  const backupId = freeName(backups, backupName(at, reason));
  const folder = join(backups, `${UNFINISHED_BACKUP}${backupId}`);
  mkdirSync(folder, { mode: 0o700 });
  const copy = vaultPaths(folder);
  const source = storeFacts(db);
  const copied = copyStoreInto(db, copy.store);
  if (!copied.ok) return copied;
  const content = readCopy(copy.store, { dek: vault.dek, nativeBinding: options.nativeBinding });
  if (!content.ok || !holdsTheSame(content.value, source)) return fail('backup-not-equal' satisfies BackupErrorCode);
  const names = storedAttachments(db) ?? [];
  gatherAttachments(names, [vaultPaths(vault.folder).attachments], poolOf(backups));
  writeAttachmentList(folder, names);
  copyKeys(vault.folder, folder);
  const bytes = statSync(copy.store).size;
  syncFile(copy.store);
  const sidecar = {
    formatVersion: 1 as const,
    backupId,
    vaultId: vault.vaultId,
    at,
    reason,
    schemaVersion: source.schemaVersion,
    rows: totalRows(source),
    changeCounter: options.changeCounter,
    bytes,
    sha256: sha256OfFile(copy.store),
    verified: true,
  };
  writeSidecar(folder, sidecar);
  await renamePatiently(folder, join(backups, backupId));
  return ok(summarise({ folder, place: 'here', sidecar }));
}

/** The keys and the manifest beside the copy, so that it opens on another computer too. */
export function copyKeys(from: string, to: string): void {
  const source = vaultPaths(from);
  const target = vaultPaths(to);
  mkdirSync(target.keys, { recursive: true, mode: 0o700 });
  for (const [file, copy] of [
    [source.slot.password, target.slot.password],
    [source.slot.recovery, target.slot.recovery],
    [source.manifest, target.manifest],
  ] as const) {
    if (!existsSync(file)) continue;
    cpSync(file, copy);
    syncFile(copy);
  }
  syncFolder(target.keys);
  syncFolder(to);
}

function removeOldBackups(vault: UnlockedVault, now: string): void {
  const { backups } = vaultPaths(vault.folder);
  removeRotated(findBackups(backups, 'here', vault.vaultId), now);
  const oldest = REPLACED_PREFIX + backupName(oldestKept(now), 'restore');
  for (const name of readdirSync(vault.folder)) {
    if (name.startsWith(REPLACED_PREFIX) && name < oldest) rmSync(join(vault.folder, name), { recursive: true, force: true });
  }
  prunePool(backups, replacedFolders(vault.folder));
}

function replacedFolders(vaultFolder: string): string[] {
  return readdirSync(vaultFolder).filter((name) => name.startsWith(REPLACED_PREFIX)).map((name) => join(vaultFolder, name));
}

/** Lets go of what the rotation no longer keeps. A folder that is held by another program waits for the next time. */
export function removeRotated(found: readonly FoundBackup[], now: string): void {
  const out = new Set(rotateOut(found.map(({ sidecar }) => sidecar), now));
  for (const { folder, sidecar } of found) {
    if (!out.has(sidecar.backupId)) continue;
    try {
      // Under this name it is no longer listed, and what stays for now is cleared at the next backup.
      const leaving = join(dirname(folder), `${UNFINISHED_BACKUP}${basename(folder)}`);
      renameSync(folder, leaving);
      rmSync(leaving, { recursive: true, force: true });
    } catch (error) {
      if (fileFailure(error) === undefined) throw error;
    }
  }
}

function freeName(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name}-${n}`;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}

function noSpaceFailure(options: BackupOptions, bytes: number): Failure {
  const free = (options.freeBytes ?? freeBytes)(options.vault.folder);
  return fail('backup-no-space' satisfies BackupErrorCode, { freeMb: Math.floor(free / 1e6), neededMb: Math.ceil((ROOM_BYTES + bytes) / 1e6) });
}
