import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupPlace, BackupReason, BackupSummary } from '#shared/domain/vault.ts';
import { readIfThere, writeFileAtomically } from '../vault/files.ts';
import { REPLACED_PREFIX, vaultPaths } from '../vault/layout.ts';

/** Names of folders in which a backup is still being made. */
export const UNFINISHED_BACKUP = '.new-';

const reasons = ['migration', 'import', 'merge', 'bulk-delete', 'hourly', 'lock', 'restore', 'manual'] as const satisfies readonly BackupReason[];

const sidecarSchema = z.strictObject({
  formatVersion: z.literal(1),
  backupId: z.string().min(1).max(100),
  vaultId: z.string().min(1).max(64),
  at: z.iso.datetime(),
  reason: z.enum(reasons),
  schemaVersion: z.int().min(0),
  /** Rows of all tables together: the plain text tells no more than that. */
  rows: z.int().min(0),
  /** What the store counted its changes to, so that a later look can tell whether anything changed since. */
  changeCounter: z.int().min(0),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  verified: z.boolean(),
});

/** What lies beside each backup, readable without a password. */
export type BackupSidecar = z.infer<typeof sidecarSchema>;

/** A backup found in a folder. */
export type FoundBackup = { readonly folder: string; readonly place: BackupPlace; readonly sidecar: BackupSidecar };

/** A name that sorts by time and says why, with nothing of a person in it. */
export function backupName(at: string, reason: BackupReason): string {
  return `${at.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')}-${reason}`;
}

export function writeSidecar(folder: string, sidecar: BackupSidecar): void {
  writeFileAtomically(join(folder, 'backup.json'), `${JSON.stringify(sidecar, undefined, 2)}\n`);
}

export function readSidecar(folder: string): BackupSidecar | undefined {
  const bytes = readIfThere(join(folder, 'backup.json'));
  if (bytes === undefined || bytes.length > 10_000) return undefined;
  try {
    const parsed = sidecarSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The backups in a folder, newest first: finished ones whose file still has the size that was verified. What was
 * being made when the power went, and what someone put there, is not among them.
 */
export function findBackups(folder: string, place: BackupPlace, vaultId: string): FoundBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(UNFINISHED_BACKUP))
    .flatMap((entry): FoundBackup[] => {
      const found = join(folder, entry.name);
      const sidecar = readSidecar(found);
      return sidecar?.vaultId === vaultId && sizeOf(vaultPaths(found).store) === sidecar.bytes ? [{ folder: found, place, sidecar }] : [];
    })
    .sort((a, b) => b.sidecar.at.localeCompare(a.sidecar.at) || b.sidecar.backupId.localeCompare(a.sidecar.backupId));
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

/** Backups beside the vault, and the stores that a restore put aside, newest first. */
export function findLocalBackups(vaultFolder: string, vaultId: string): FoundBackup[] {
  const { backups } = vaultPaths(vaultFolder);
  const replaced = findBackups(vaultFolder, 'here', vaultId).filter(({ folder }) => folder.includes(REPLACED_PREFIX));
  return [...findBackups(backups, 'here', vaultId), ...replaced].sort((a, b) => b.sidecar.at.localeCompare(a.sidecar.at));
}

export function summarise({ sidecar, place }: FoundBackup): BackupSummary {
  const { backupId, at, reason, bytes, rows, verified } = sidecar;
  return { backupId, place, at, reason, bytes, rows, verified };
}

/** Clears what an interrupted backup left. */
export function removeUnfinishedBackups(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(UNFINISHED_BACKUP)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
