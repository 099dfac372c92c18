import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, openStore } from '#db/connection.ts';
import { isStoreWhole, storeFacts, totalRows } from '#db/store-copy.ts';
import { syncFile, syncFolder } from '../vault/files.ts';
import { REPLACED_PREFIX, vaultPaths } from '../vault/layout.ts';
import { copyKeys } from './create-backup.ts';
import { backupName, UNFINISHED_BACKUP, writeSidecar } from './sidecar.ts';
import { sha256OfFile } from './verify.ts';

type AsideOptions = {
  readonly vaultId: string;
  readonly dek: Uint8Array;
  /** The moment as a UTC instant: names the folder. */
  readonly now: string;
  readonly nativeBinding?: string | undefined;
};

/** Copies everything of the store in place, log included, and says in its sidecar whether it can be restored itself. */
export function putAside(options: AsideOptions, folder: string): string {
  const { store } = vaultPaths(folder);
  const wanted = REPLACED_PREFIX + backupName(options.now, 'restore').replace(/-restore$/, '');
  let name = wanted;
  for (let n = 2; existsSync(join(folder, name)); n += 1) name = `${wanted}-${n}`;
  const aside = join(folder, UNFINISHED_BACKUP + name);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  const target = vaultPaths(aside);
  const copyStore = (): void => {
    for (const [file, copy] of [
      [store, target.store],
      [`${store}-wal`, `${target.store}-wal`],
    ] as const) {
      if (!existsSync(file)) continue;
      cpSync(file, copy);
      syncFile(copy);
    }
  };
  copyStore();
  // What does not open is kept byte for byte, for whoever may rescue something from it.
  if (!describeAside(options, aside, name)) copyStore();
  copyKeys(folder, aside);
  renameSync(aside, join(folder, name));
  syncFolder(folder);
  return name;
}

/** Makes one closed file of a copied store with its log, and says what is in it: then it can be restored itself. */
function describeAside(options: AsideOptions, aside: string, name: string): boolean {
  const { store } = vaultPaths(aside);
  const { dek, nativeBinding, vaultId } = options;
  const opened = openStore({ path: store, dek, nativeBinding, vaultId });
  if (!opened.ok) return false;
  const isWhole = isStoreWhole(opened.value);
  const facts = storeFacts(opened.value);
  opened.value.pragma('journal_mode=DELETE');
  if (!closeStore(opened.value).ok || !isWhole) return false;
  syncFile(store);
  writeSidecar(aside, {
    formatVersion: 1,
    backupId: name,
    vaultId,
    at: options.now,
    reason: 'restore',
    schemaVersion: facts.schemaVersion,
    rows: totalRows(facts),
    changeCounter: 0,
    bytes: statSync(store).size,
    sha256: sha256OfFile(store),
    verified: true,
  });
  return true;
}
