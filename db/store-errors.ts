import { closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreErrorCode } from '#shared/domain/vault.ts';
import { fail, type Failure } from '#shared/result.ts';

const byPrefix: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['SQLITE_NOTADB', 'store-wrong-key'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_FULL', 'store-disk-full'],
  ['SQLITE_IOERR_SHORT_READ', 'store-damaged'],
  ['SQLITE_IOERR', 'store-unreachable'],
  ['SQLITE_CANTOPEN', 'store-unreachable'],
];

/** Asked by opening, since only that knows every right. Only for a file that no connection of this process has open. */
function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Translates what SQLite or the file system reports into a failure with a sentence; `undefined` means that the
 * error is a mistake of ours and must be thrown on.
 *
 * @param path the store file, when no connection of this process has it open: to tell a missing right from a missing file
 */
export function storeFailure(error: unknown, path?: string): Failure | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('store-disk-full' satisfies StoreErrorCode);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return fail('store-read-only' satisfies StoreErrorCode);
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(code) && path !== undefined && existsSync(path) && !isWritable(path)) {
    return fail('store-read-only' satisfies StoreErrorCode);
  }
  const kind = byPrefix.find(([prefix]) => code.startsWith(prefix));
  return kind === undefined ? undefined : fail(kind[1], { sqlite: code });
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
