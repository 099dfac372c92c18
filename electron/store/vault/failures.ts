import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, type Failure } from '#shared/result.ts';
import { fileErrorCode } from './files.ts';

const codes: Readonly<Record<string, VaultErrorCode>> = {
  ENOSPC: 'store-disk-full',
  EDQUOT: 'store-disk-full',
  EACCES: 'vault-folder-unwritable',
  EPERM: 'vault-folder-unwritable',
  EROFS: 'vault-folder-unwritable',
  ENOTDIR: 'vault-folder-unwritable',
  ENOENT: 'store-unreachable',
  EIO: 'store-unreachable',
  EBUSY: 'vault-folder-busy',
};

/** What a file system error means to the coach; `undefined` = a mistake of ours, to be thrown on. */
export function fileFailure(error: unknown): Failure | undefined {
  const code = codes[fileErrorCode(error) ?? ''];
  return code === undefined ? undefined : fail(code);
}
