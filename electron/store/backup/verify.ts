import { existsSync, statSync } from 'node:fs';
import { closeStore, openStoreReadOnly } from '#db/connection.ts';
import { isStoreWhole, storeFacts, totalRows, type StoreFacts } from '#db/store-copy.ts';
import type { BackupErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { vaultPaths } from '../vault/layout.ts';
import { holdsItsAttachments } from './attachment-pool.ts';
import { sha256OfFile } from './hash.ts';
import { readSidecar, writeSidecar, type BackupSidecar } from './sidecar.ts';

type StoreKey = { readonly dek: Uint8Array; readonly nativeBinding?: string | undefined };

/** Opens a copy with the key, reads all of it and tells what is in it. */
export function readCopy(path: string, key: StoreKey): Result<StoreFacts> {
  const damaged = fail('backup-damaged' satisfies BackupErrorCode);
  const opened = openStoreReadOnly({ path, ...key });
  if (!opened.ok) return damaged;
  try {
    return isStoreWhole(opened.value) ? ok(storeFacts(opened.value)) : damaged;
  } finally {
    closeStore(opened.value);
  }
}

/** Whether a copy holds the same as its source: a copy that is merely whole may be empty. */
export function holdsTheSame(copy: StoreFacts, source: StoreFacts): boolean {
  const names = Object.keys(source.tables);
  return (
    names.length > 0 &&
    names.length === Object.keys(copy.tables).length &&
    names.every((name) => copy.tables[name] === source.tables[name]) &&
    copy.schemaVersion === source.schemaVersion &&
    copy.applicationId === source.applicationId &&
    copy.vaultId === source.vaultId
  );
}

/**
 * Tries a backup out: same bytes as when it was verified, opens with the key, whole, of this vault, all records there.
 * Nothing is changed.
 */
export function testRestore(folder: string, vault: StoreKey & { readonly vaultId: string }): Result<BackupSidecar> {
  const damaged = fail('backup-damaged' satisfies BackupErrorCode);
  const { store } = vaultPaths(folder);
  if (!existsSync(folder)) return fail('backup-not-found' satisfies BackupErrorCode);
  const sidecar = readSidecar(folder);
  if (sidecar === undefined || !existsSync(store)) return damaged;
  if (sidecar.vaultId !== vault.vaultId) return fail('backup-other-vault' satisfies BackupErrorCode);
  if (statSync(store).size !== sidecar.bytes || sha256OfFile(store) !== sidecar.sha256) return damaged;
  const facts = readCopy(store, vault);
  if (!facts.ok) return facts;
  if (facts.value.vaultId !== vault.vaultId) return fail('backup-other-vault' satisfies BackupErrorCode);
  return totalRows(facts.value) === sidecar.rows && facts.value.schemaVersion === sidecar.schemaVersion ? ok(sidecar) : damaged;
}

/**
 * Tries a backup out and marks it as no longer verified when it went bad, so that the list says so and the rotation
 * does not count on it. For the silent check of the newest backup, weekly.
 */
export function auditBackup(folder: string, vault: StoreKey & { readonly vaultId: string }): Result<BackupSidecar> {
  const tested = testRestore(folder, vault);
  const tried = tested.ok && !holdsItsAttachments(folder) ? fail('backup-damaged' satisfies BackupErrorCode) : tested;
  const sidecar = readSidecar(folder);
  if (!tried.ok && sidecar?.verified === true && sidecar.vaultId === vault.vaultId) writeSidecar(folder, { ...sidecar, verified: false });
  return tried;
}
