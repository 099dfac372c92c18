import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import type { BackupErrorCode, BackupSummary } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import { fileFailure } from '../vault/failures.ts';
import { fileErrorCode, freeBytes, makeFolder, readIfThere, renamePatiently, syncFile, syncFolder, writeFileAtomically } from '../vault/files.ts';
import { vaultPaths } from '../vault/layout.ts';
import type { UnlockedVault } from '../vault/unlock.ts';
import { attachmentsOfBackup, gatherAttachments, lackingBytes, poolOf, prunePool, writeAttachmentList } from './attachment-pool.ts';
import { copyKeys, removeRotated } from './create-backup.ts';
import { rotateOut } from './rotation.ts';
import { findBackups, removeUnfinishedBackups, summarise, UNFINISHED_BACKUP, writeSidecar, type FoundBackup } from './sidecar.ts';
import { testRestore } from './verify.ts';

/** Folder that we make on the stick or in the chosen folder. */
const PLACE_FOLDER = 'Procescoach-backups';

/** Free bytes that must remain on the second place. */
const ROOM_BYTES = 50_000_000;

const rememberedSchema = z.strictObject({
  formatVersion: z.literal(1),
  path: z.string().min(1).max(4096),
  /** Also written on the place itself: another stick under the same letter is another place. */
  placeId: z.string().min(1).max(64),
  lastBackupId: z.string().nullable(),
  lastAt: z.string().nullable(),
});

const markerSchema = z.strictObject({ formatVersion: z.literal(1), placeId: z.string().min(1).max(64) });

type Remembered = z.infer<typeof rememberedSchema>;

/** Where a second copy of the backups goes, and how it stands. */
export type SecondPlaceState = {
  readonly path: string;
  /** The stick is in, the folder is there. */
  readonly present: boolean;
  /** Moment of the newest backup that was copied there; `null` when none was yet. */
  readonly lastAt: string | null;
  /** Backups that wait to be copied. */
  readonly behind: number;
};

type Vault = Pick<UnlockedVault, 'folder' | 'vaultId' | 'dek'>;

/** Remembers a folder or stick for a second copy. Nothing is copied yet: call {@link copyToSecondPlace}. */
export function setSecondPlace(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>, path: string, newId: () => string): Result<SecondPlaceState> {
  if (!existsSync(path)) return fail('backup-second-absent' satisfies BackupErrorCode);
  if (isInside(path, vault.folder)) return fail('backup-second-inside' satisfies BackupErrorCode);
  try {
    const folder = join(path, PLACE_FOLDER, vault.vaultId);
    makeFolder(folder);
    const placeId = placeIdOf(folder) ?? newId();
    writeFileAtomically(join(folder, 'place.json'), `${JSON.stringify({ formatVersion: 1, placeId })}\n`);
    remember(vault, { formatVersion: 1, path, placeId, lastBackupId: null, lastAt: null });
  } catch (error) {
    if (fileErrorCode(error) === undefined) throw error;
    return fail('backup-second-failed' satisfies BackupErrorCode);
  }
  return ok(secondPlaceState(vault) ?? { path, present: true, lastAt: null, behind: 0 });
}

/** Forgets the second place. The copies that lie there stay. */
export function forgetSecondPlace(vault: Pick<UnlockedVault, 'folder'>): void {
  rmSync(rememberedPath(vault.folder), { force: true });
}

/** How the second place stands; `undefined` when none was chosen. Looks only, changes nothing. */
export function secondPlaceState(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): SecondPlaceState | undefined {
  const remembered = recall(vault.folder);
  if (remembered === undefined) return undefined;
  const present = presentFolder(vault.vaultId, remembered);
  const behind = present === undefined ? findLocal(vault).filter(({ sidecar }) => sidecar.at > (remembered.lastAt ?? '')) : missing(vault, present);
  return { path: remembered.path, present: present !== undefined, lastAt: remembered.lastAt, behind: behind.length };
}

/**
 * Copies to the second place what is not there yet, newest first, and tries each copy out on the place itself. Called
 * after each backup and when the place is back: what was missed is caught up.
 */
export async function copyToSecondPlace(
  vault: Vault,
  options: { /** UTC instant. */ readonly now: string; readonly nativeBinding?: string | undefined; readonly freeBytes?: (folder: string) => number },
): Promise<Result<{ readonly copied: number }>> {
  const remembered = recall(vault.folder);
  if (remembered === undefined) return ok({ copied: 0 });
  const place = presentFolder(vault.vaultId, remembered);
  if (place === undefined) return fail('backup-second-absent' satisfies BackupErrorCode, { lastAt: remembered.lastAt ?? '' });
  let copied = 0;
  let bad: Failure | undefined;
  try {
    removeUnfinishedBackups(place);
    for (const backup of missing(vault, place, options.now)) {
      const free = (options.freeBytes ?? freeBytes)(place);
      const needed = backup.sidecar.bytes + ROOM_BYTES + lackingBytes(attachmentsOfBackup(backup.folder), poolOf(dirname(backup.folder)), poolOf(place));
      if (free < needed) {
        return fail('backup-no-space' satisfies BackupErrorCode, { freeMb: Math.floor(free / 1e6), neededMb: Math.ceil(needed / 1e6) });
      }
      const result = await copyBackup(backup, place, vault, options.nativeBinding);
      // One bad backup must not keep the good ones from the place.
      if (result.ok) copied += 1;
      else bad ??= result;
    }
    const found = findBackups(place, 'second', vault.vaultId);
    removeRotated(found, options.now);
    prunePool(place);
    const newest = found[0]?.sidecar;
    remember(vault, { ...remembered, lastBackupId: newest?.backupId ?? null, lastAt: newest?.at ?? null });
    return bad ?? ok({ copied });
  } catch (error) {
    if (fileErrorCode(error) === undefined) throw error;
    const failure = fileFailure(error);
    if (failure?.error.code === 'store-disk-full') return fail('backup-no-space' satisfies BackupErrorCode, { freeMb: 0, neededMb: ROOM_BYTES / 1e6 });
    return fail('backup-second-failed' satisfies BackupErrorCode);
  }
}

/** The backups on the second place, newest first; empty when it is not there. */
export function listSecondPlace(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): BackupSummary[] {
  return findSecondBackups(vault).map(summarise);
}

/** The same, with their folders. */
export function findSecondBackups(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): FoundBackup[] {
  const remembered = recall(vault.folder);
  const place = remembered === undefined ? undefined : presentFolder(vault.vaultId, remembered);
  return place === undefined ? [] : findBackups(place, 'second', vault.vaultId);
}

async function copyBackup(backup: FoundBackup, place: string, vault: Vault, nativeBinding: string | undefined): Promise<Result<void>> {
  const { backupId } = backup.sidecar;
  const folder = join(place, `${UNFINISHED_BACKUP}${backupId}`);
  mkdirSync(folder);
  const copy = vaultPaths(folder);
  cpSync(vaultPaths(backup.folder).store, copy.store);
  syncFile(copy.store);
  copyKeys(backup.folder, folder);
  const names = attachmentsOfBackup(backup.folder);
  gatherAttachments(names, [poolOf(dirname(backup.folder))], poolOf(place));
  writeAttachmentList(folder, names);
  writeSidecar(folder, backup.sidecar);
  const tried = testRestore(folder, { vaultId: vault.vaultId, dek: vault.dek, nativeBinding });
  if (!tried.ok) {
    rmSync(folder, { recursive: true, force: true });
    return tried;
  }
  await renamePatiently(folder, join(place, backupId));
  syncFolder(place);
  return ok(undefined);
}

/** Local backups that are not on the place, newest first, without those that the rotation would take away again. */
function missing(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>, place: string, now?: string): FoundBackup[] {
  const there = findBackups(place, 'second', vault.vaultId).map(({ sidecar }) => sidecar);
  const known = new Set(there.map(({ backupId }) => backupId));
  const lacking = findLocal(vault).filter(({ sidecar }) => sidecar.verified && !known.has(sidecar.backupId));
  const at = now ?? lacking[0]?.sidecar.at;
  if (at === undefined) return [];
  const leaving = new Set(rotateOut([...there, ...lacking.map(({ sidecar }) => sidecar)], at));
  return lacking.filter(({ sidecar }) => !leaving.has(sidecar.backupId));
}

function findLocal(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): FoundBackup[] {
  return findBackups(vaultPaths(vault.folder).backups, 'here', vault.vaultId);
}

/** The folder on the place, when it is the place that was chosen. */
function presentFolder(vaultId: string, remembered: Remembered): string | undefined {
  const folder = join(remembered.path, PLACE_FOLDER, vaultId);
  return placeIdOf(folder) === remembered.placeId ? folder : undefined;
}

function placeIdOf(folder: string): string | undefined {
  return readJson(join(folder, 'place.json'), markerSchema)?.placeId;
}

function rememberedPath(vaultFolder: string): string {
  return join(vaultFolder, 'second-place.json');
}

function recall(vaultFolder: string): Remembered | undefined {
  return readJson(rememberedPath(vaultFolder), rememberedSchema);
}

function remember(vault: Pick<UnlockedVault, 'folder'>, remembered: Remembered): void {
  writeFileAtomically(rememberedPath(vault.folder), `${JSON.stringify(remembered, undefined, 2)}\n`);
}

function readJson<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    const bytes = statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readIfThere(path);
    const parsed = bytes === undefined ? undefined : schema.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed?.success === true ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const real = realpathSync(path);
  const vaults = realpathSync(folder);
  return real === vaults || real.startsWith(vaults + sep);
}
