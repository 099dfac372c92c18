import { closeStore, openStore, type WriteDb } from '#db/connection.ts';
import { latestVersion, migrate, schemaVersion } from '#db/migrate.ts';
import { getRecord } from '#db/records/read.ts';
import { prepareSearch } from '#db/records/search-index.ts';
import { closeVersions } from '#db/records/versions.ts';
import type { Writer } from '#db/records/write.ts';
import { startReplica, writerOf } from '#db/repositories/vault-meta.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Clock } from './clock.ts';
import { takeRenewalMark } from './renewal-mark.ts';
import type { UnlockedVault } from './vault/unlock.ts';

/** An open vault: from unlocking until this process ends. */
export type Session = {
  readonly vault: UnlockedVault;
  readonly db: WriteDb;
  readonly writer: Writer;
  readonly coachName: string;
};

type Options = {
  readonly vault: UnlockedVault;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly nativeBinding: string | undefined;
  /** A verified copy before the schema is changed; when it fails nothing is changed. */
  readonly backupBeforeMigration: (db: WriteDb) => Promise<Result<unknown>>;
};

/** Opens the store of an unlocked vault and brings it to this version of the program. */
export async function openSession({ vault, clock, newId, nativeBinding, backupBeforeMigration }: Options): Promise<Result<Session>> {
  const opened = openStore({ path: vault.storePath, dek: vault.dek, nativeBinding, newestVersion: latestVersion, vaultId: vault.vaultId });
  if (!opened.ok) return opened;
  const db = opened.value;
  if (schemaVersion(db) < latestVersion) {
    const backup = await backupBeforeMigration(db);
    const migrated = backup.ok ? migrate(db) : backup;
    if (!migrated.ok) {
      closeStore(db);
      return migrated;
    }
  }
  if (takeRenewalMark(vault.folder)) startReplica(db, newId(), clock.now());
  prepareSearch(db);
  const writer = writerOf(db, { now: clock.now, newId });
  return ok({ vault, db, writer, coachName: getRecord(db, 'author', writer.author)?.name ?? '' });
}

/** Ends typing that is still open; the store itself is closed by the caller, after the backup. */
export function settleSession(session: Session): void {
  closeVersions(session.db);
}
