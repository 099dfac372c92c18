import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StoreErrorCode } from '#shared/domain/vault.ts';
import { fail, type Failure } from '#shared/result.ts';
import { storeFailure } from './store-errors.ts';

const PLAIN_HEADER = 'SQLite format 3\0';

/** What can be told of a store file by only looking at its size, also while it is open. `undefined` = worth trying. */
export function inspectStoreFile(path: string): Failure | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return fail('store-missing' satisfies StoreErrorCode);
  return stat.size === 0 ? fail('store-empty' satisfies StoreErrorCode) : undefined;
}

/**
 * Stores that this process has open. On POSIX systems a process that opens and closes such a file once more, for
 * whatever reason, gives up SQLite's lock on it: a second process could then write as well.
 */
const openPaths = new Set<string>();

export function markOpen(path: string): void {
  openPaths.add(resolve(path));
}

export function markClosed(path: string): void {
  openPaths.delete(resolve(path));
}

/** What can be told without the key before a store is opened: also that it is not a plain file, or open here already. */
export function inspectForOpening(path: string): Failure | undefined {
  if (openPaths.has(resolve(path))) return fail('store-busy' satisfies StoreErrorCode);
  const failure = inspectStoreFile(path);
  if (failure !== undefined) return failure;
  try {
    return hasPlainHeader(path) ? fail('store-not-encrypted' satisfies StoreErrorCode) : undefined;
  } catch (error) {
    return storeFailure(error, path) ?? fail('store-unreachable' satisfies StoreErrorCode);
  }
}

function hasPlainHeader(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(PLAIN_HEADER.length);
    readSync(file, header, 0, header.length, 0);
    return header.toString('latin1') === PLAIN_HEADER;
  } finally {
    closeSync(file);
  }
}
