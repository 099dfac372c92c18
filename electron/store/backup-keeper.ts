import { basename } from 'node:path';
import { changeCounter } from '#db/records/versions.ts';
import type { BackupReason, BackupSummary } from '#shared/domain/vault.ts';
import type { BackupsView } from '#shared/ipc/vault.ts';
import type { Result } from '#shared/result.ts';
import { createBackup, listBackups } from './backup/create-backup.ts';
import { shouldBackup } from './backup/rotation.ts';
import { copyToSecondPlace, listSecondPlace, secondPlaceState } from './backup/second-place.ts';
import { findLocalBackups, type FoundBackup } from './backup/sidecar.ts';
import { auditBackup } from './backup/verify.ts';
import type { Session } from './session.ts';
import type { UnlockedVault } from './vault/unlock.ts';

type Deps = {
  readonly now: () => string;
  readonly nativeBinding: string | undefined;
  /** Told after every attempt. */
  readonly changed: () => void;
  /** Notes an event without content. */
  readonly report: (event: string, code: string) => void;
};

export type BackupKeeper = {
  make(session: Pick<Session, 'db' | 'vault'>, reason: BackupReason): Promise<Result<BackupSummary>>;
  /** Makes one when something changed since the last, and it is time. */
  makeWhenDue(session: Session, occasion: 'hourly' | 'lock'): Promise<void>;
  view(vault: Pick<UnlockedVault, 'folder' | 'vaultId'>): BackupsView;
};

/** A week. */
const auditAfterMs = 7 * 24 * 3600 * 1000;

/** Makes the backups of an open vault and remembers what went wrong last time. */
export function createBackupKeeper({ now, nativeBinding, changed, report }: Deps): BackupKeeper {
  let problem: string | null = null;
  let hasAudited = false;

  const make: BackupKeeper['make'] = async ({ db, vault }, reason) => {
    const made = await createBackup({ db, vault, reason, now, changeCounter: changeCounter(db), nativeBinding });
    problem = made.ok ? null : made.error.code;
    report(`backup-${reason}`, made.ok ? 'made' : made.error.code);
    if (made.ok) {
      const copied = await copyToSecondPlace(vault, { now: now(), nativeBinding });
      // A stick that is not there is told by its state, not as something that went wrong.
      if (!copied.ok && copied.error.code !== 'backup-second-absent') problem = copied.error.code;
    }
    changed();
    return made;
  };

  /** A backup that lay untouched for a week is tried out once a session: a disk can forget. */
  const auditWhenOld = ({ folder, sidecar }: FoundBackup, vault: UnlockedVault): void => {
    if (hasAudited || Date.parse(now()) - Date.parse(sidecar.at) < auditAfterMs) return;
    hasAudited = true;
    const tried = auditBackup(folder, vault);
    problem = tried.ok ? problem : tried.error.code;
    report('backup-audit', tried.ok ? 'good' : tried.error.code);
    changed();
  };

  return {
    make,
    makeWhenDue: async (session, occasion) => {
      const newest = findLocalBackups(session.vault.folder, session.vault.vaultId)[0];
      if (shouldBackup(newest?.sidecar, { changeCounter: changeCounter(session.db), now: now(), occasion })) await make(session, occasion);
      else if (occasion === 'hourly' && newest !== undefined) auditWhenOld(newest, session.vault);
    },
    view: (vault) => {
      const local = listBackups(vault);
      const second = secondPlaceState(vault);
      return {
        backups: [...local, ...listSecondPlace(vault)],
        second: second === undefined ? null : { name: basename(second.path), isThere: second.present, lastAt: second.lastAt },
        lastAt: local[0]?.at ?? null,
        problem,
      };
    },
  };
}

