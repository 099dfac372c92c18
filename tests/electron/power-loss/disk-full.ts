import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../vault/basics.ts';
import type { DiskFullReport } from './disk-full-vault.ts';

const MOUNT = ['sh', '-c', 'mount -t tmpfs -o size=4m tmpfs "$1" && shift && exec "$@"', 'sh'] as const;

/** How a process may get a small file system of its own here: as root, in a user namespace, or not at all. */
function namespaceFlags(): readonly string[] | undefined {
  const folder = temporaryFolder();
  const ways = [['-m'], ['-r', '-m']];
  const works = ways.find((flags) => spawnSync('unshare', [...flags, ...MOUNT, folder, 'true']).status === 0);
  rmSync(folder, { recursive: true, force: true });
  return works;
}

export const canMakeSmallDisk = namespaceFlags() !== undefined;

/** Lets the disk run full at many moments of writing, backing up, re-keying and restoring. */
export function fillDisk(points: number): DiskFullReport {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const child = join(import.meta.dirname, 'disk-full-child.ts');
  const run = spawnSync('unshare', [...(namespaceFlags() ?? []), ...MOUNT, disk, process.execPath, child, disk, String(points)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`The process on the small disk failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as DiskFullReport;
}
