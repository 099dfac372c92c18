import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Makes the names inside a folder durable. Windows keeps them itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the bytes of a file durable. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Replaces a file in one step: after a crash or a power cut it holds the old bytes or the new ones, never a part.
 *
 * @throws what the file system reports; the old file is then untouched
 */
export function writeFileAtomically(path: string, bytes: Uint8Array | string): void {
  const temporary = `${path}.new`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
      for (let written = 0; written < data.length; ) written += writeSync(handle, data, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Makes a folder only its owner can enter, and its parents. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Free bytes for this user where the folder, or the nearest one above it that exists, lies. */
export function freeBytes(folder: string): number {
  let at = folder;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  const { bavail, bsize } = statfsSync(at);
  return bavail * bsize;
}

const held = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);

/**
 * Renames, and tries again while a virus scanner or a closing handle holds the file, as Windows does.
 *
 * @param attempts at most this many, 50 ms longer apart each time
 * @throws the last error of the file system
 */
export async function renamePatiently(
  from: string,
  to: string,
  { attempts = 10, rename = renameSync }: { attempts?: number; rename?: (from: string, to: string) => void } = {},
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rename(from, to);
      syncFolder(dirname(to));
      return;
    } catch (error) {
      if (attempt >= attempts || !held.has(fileErrorCode(error) ?? '')) throw error;
      await sleep(attempt * 50);
    }
  }
}

/** The code of a file system error (`ENOSPC`, `EACCES`…), if it is one. */
export function fileErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The bytes of a file, or `undefined` when there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
