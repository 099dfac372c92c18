import { cpSync, existsSync, linkSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sealedPath } from '../attachments/sealed-files.ts';
import { fileErrorCode, makeFolder, readIfThere, syncFile, syncFolder, writeFileAtomically } from '../vault/files.ts';
import { vaultPaths } from '../vault/layout.ts';
import { sha256OfFile } from './hash.ts';

/**
 * Attachments of backups lie once beside the backups, under the hash of their encrypted form; each backup holds the
 * list of those it needs. On the same disk they are further names of the same bytes, so that they cost nothing.
 */
const poolName = 'attachments';
const listName = 'attachments.json';

const listSchema = z.strictObject({ formatVersion: z.literal(1), names: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(100_000) });

/** Where the attachments of the backups in this folder lie. */
export function poolOf(backups: string): string {
  return join(backups, poolName);
}

/** The names of the attachments that a backup needs; none for one of before there were attachments. */
export function attachmentsOfBackup(backupFolder: string): readonly string[] {
  try {
    const bytes = readIfThere(join(backupFolder, listName));
    const parsed = bytes === undefined ? undefined : listSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed?.success === true ? parsed.data.names : [];
  } catch {
    return [];
  }
}

export function writeAttachmentList(backupFolder: string, names: readonly string[]): void {
  if (names.length > 0) writeFileAtomically(join(backupFolder, listName), `${JSON.stringify({ formatVersion: 1, names })}\n`);
}

/**
 * Brings files from one of the folders into `to`: as another name of the same bytes where the disk can, else as a copy
 * that is compared with its hash. Answers how many could not be found whole.
 */
export function gatherAttachments(names: readonly string[], from: readonly string[], to: string): number {
  if (names.length === 0) return 0;
  makeFolder(to);
  let lacking = 0;
  for (const name of names) {
    const target = sealedPath(to, name);
    if (existsSync(target)) continue;
    const source = from.map((folder) => sealedPath(folder, name)).find((path) => existsSync(path) && sha256OfFile(path) === name);
    if (source === undefined) lacking += 1;
    else bring(source, target);
  }
  syncFolder(to);
  return lacking;
}

function bring(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOSPC') throw error;
    // Only a whole file ever has the name: a copy that a power cut stops has another one.
    const arriving = `${target}.new`;
    cpSync(source, arriving);
    syncFile(arriving);
    renameSync(arriving, target);
  }
}

/** Bytes that a backup still has to bring to another place. */
export function lackingBytes(names: readonly string[], from: string, to: string): number {
  return names.reduce((sum, name) => sum + (existsSync(sealedPath(to, name)) ? 0 : (statSync(sealedPath(from, name), { throwIfNoEntry: false })?.size ?? 0)), 0);
}

/** Folders in which the attachments of a backup may lie: beside the backups, or in the vault when it was put aside there. */
export function poolsFor(backupFolder: string): readonly string[] {
  const around = dirname(backupFolder);
  return [poolOf(around), poolOf(vaultPaths(around).backups)];
}

/** Whether every attachment that a backup needs is there and whole. */
export function holdsItsAttachments(backupFolder: string): boolean {
  const pools = poolsFor(backupFolder);
  return attachmentsOfBackup(backupFolder).every((name) => pools.some((pool) => existsSync(sealedPath(pool, name)) && sha256OfFile(sealedPath(pool, name)) === name));
}

/** Lets go of what no backup needs any more. `others` are further folders of backups that count on this pool. */
export function prunePool(backups: string, others: readonly string[] = []): void {
  const pool = poolOf(backups);
  if (!existsSync(pool)) return;
  const folders = [...readdirSync(backups, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== poolName).map((entry) => join(backups, entry.name)), ...others];
  const kept = new Set(folders.flatMap((folder) => attachmentsOfBackup(folder)).map((name) => sealedPath(pool, name)));
  for (const name of readdirSync(pool)) {
    const path = join(pool, name);
    if (!kept.has(path)) rmSync(path, { force: true });
  }
}
