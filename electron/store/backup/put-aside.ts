import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, openStore } from '#db/connection.ts';
import { storedAttachments } from '#db/repositories/attachments.ts';
import { isStoreWhole, storeFacts, totalRows } from '#db/store-copy.ts';
import { makeFolder, syncFile, syncFolder } from '../vault/files.ts';
import { REPLACED_PREFIX, vaultPaths } from '../vault/layout.ts';
import { attachmentsOfBackup, gatherAttachments, poolOf, writeAttachmentList } from './attachment-pool.ts';
import { copyKeys } from './create-backup.ts';
import { backupName, UNFINISHED_BACKUP, writeSidecar } from './sidecar.ts';
import { sha256OfFile } from './hash.ts';

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
  keepAttachments(folder, aside);
  copyKeys(folder, aside);
  renameSync(aside, join(folder, name));
  syncFolder(folder);
  return name;
}

/** The files of the store that is put aside stay findable for it; of one that does not open, all that lie there. */
function keepAttachments(folder: string, aside: string): void {
  const { attachments, backups } = vaultPaths(folder);
  if (!existsSync(attachments)) return;
  if (!existsSync(join(aside, 'backup.json'))) writeAttachmentList(aside, readdirSync(attachments).flatMap((name) => /^([0-9a-f]{64})\.age$/.exec(name)?.[1] ?? []));
  makeFolder(backups);
  gatherAttachments(attachmentsOfBackup(aside), [attachments], poolOf(backups));
}

/** Makes one closed file of a copied store with its log, and says what is in it: then it can be restored itself. */
function describeAside(options: AsideOptions, aside: string, name: string): boolean {
  const { store } = vaultPaths(aside);
  const { dek, nativeBinding, vaultId } = options;
  const opened = openStore({ path: store, dek, nativeBinding, vaultId });
  if (!opened.ok) return false;
  const isWhole = isStoreWhole(opened.value);
  const facts = storeFacts(opened.value);
  writeAttachmentList(aside, storedAttachments(opened.value) ?? []);
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
