import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { restoreBackup } from './backup/restore.ts';
import { findSecondBackups, forgetSecondPlace, setSecondPlace } from './backup/second-place.ts';
import { findLocalBackups } from './backup/sidecar.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Clock } from './clock.ts';
import { putRenewalMark } from './renewal-mark.ts';
import type { Session } from './session.ts';
import type { BackOff } from './vault/back-off.ts';
import { vaultFolder } from './vault/layout.ts';
import { unlockBackup, unlockWithPassword } from './vault/unlock.ts';

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backups.${string}`>>;

export type BackupDeps = {
  readonly vaultsDir: string;
  readonly nativeBinding: string | undefined;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly backOff: BackOff;
  readonly keeper: BackupKeeper;
  readonly files: Pick<ChosenFiles, 'get'>;
  readonly session: () => Session | undefined;
};

/** Listing, making and restoring backups, before and after a vault is open. */
export function backupHandlers(deps: BackupDeps): BackupHandlers {
  const { vaultsDir, keeper, newId, files, clock, nativeBinding } = deps;
  return {
    'backups.list': ({ vaultId }) => {
      const id = vaultId ?? deps.session()?.vault.vaultId;
      const folder = id === undefined ? undefined : vaultFolder(vaultsDir, id);
      return id === undefined || folder === undefined ? fail('vault-not-found') : ok(keeper.view({ folder, vaultId: id }));
    },
    'backups.create': async () => {
      const session = deps.session();
      if (session === undefined) return fail('store-locked');
      const made = await keeper.make(session, 'manual');
      return made.ok ? ok(keeper.view(session.vault)) : made;
    },
    'backups.setSecondPlace': async ({ token }) => {
      const session = deps.session();
      if (session === undefined) return fail('store-locked');
      if (token === null) {
        forgetSecondPlace(session.vault);
        return ok(keeper.view(session.vault));
      }
      const folder = files.get(token);
      const set = folder.ok ? setSecondPlace(session.vault, folder.value.path, newId) : folder;
      if (!set.ok) return set;
      const made = await keeper.make(session, 'manual');
      return made.ok ? ok(keeper.view(session.vault)) : made;
    },
    'backups.restore': async ({ vaultId, backupId, place, password }) => {
      if (deps.session() !== undefined) return fail('not-now');
      const folder = vaultFolder(vaultsDir, vaultId);
      if (folder === undefined) return fail('vault-not-found');
      const found = place === 'here' ? findLocalBackups(folder, vaultId) : findSecondBackups({ folder, vaultId });
      const backup = found.find(({ sidecar }) => sidecar.backupId === backupId);
      if (backup === undefined) return fail('backup-not-found');
      const dek = await keyOf(deps, vaultId, backup.folder, password);
      if (!dek.ok) return dek;
      putRenewalMark(folder);
      const restored = await restoreBackup({ vaultsDir, vaultId, dek: dek.value, backupFolder: backup.folder, now: clock.now(), nativeBinding });
      return restored.ok ? ok({ replacedAs: restored.value.replaced === null ? '' : basename(restored.value.replaced) }) : restored;
    },
  };
}

/** Today's password opens today's key file; when that is damaged or was changed, the backup's own key file may open. */
async function keyOf({ vaultsDir, backOff }: BackupDeps, vaultId: string, backupFolder: string, password: string): Promise<Result<Uint8Array>> {
  const unlocked = await unlockWithPassword({ vaultsDir, vaultId, password, backOff });
  if (unlocked.ok) return ok(unlocked.value.dek);
  if (unlocked.error.code === 'vault-wait') return unlocked;
  // One try counts once: the first door has counted it.
  const opened = await unlockBackup({ folder: backupFolder, vaultId, secret: { password, backOff: { ...backOff, failed: () => undefined } } });
  return opened.ok ? ok(opened.value.dek) : unlocked;
}
