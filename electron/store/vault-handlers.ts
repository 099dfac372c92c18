import { fillNewVault } from '#db/repositories/vault-meta.ts';
import { getSetting } from '#db/repositories/keeping.ts';
import { migrate } from '#db/migrate.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { Place } from '#shared/ipc/keeping.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Clock } from './clock.ts';
import { giveBackMemory } from './give-back-memory.ts';
import type { Session } from './session.ts';
import type { BackOff } from './vault/back-off.ts';
import { changePassword, confirmNewRecovery, prepareNewRecovery, setNewPassword, type PendingRecovery } from './vault/change-password.ts';
import { confirmRecovery, createVault, discardPendingVault, type PendingVault } from './vault/create.ts';
import { listVaults } from './vault/list.ts';
import { judgeVaultLocation } from './vault/location.ts';
import { judgePassword } from './vault/password.ts';
import { unlockWithPassword, unlockWithRecovery, type UnlockedVault } from './vault/unlock.ts';

/** When the memory of the key derivation is given back: well after the first screen has its answers, in ms. */
const afterUnlockMs = 3000;

type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>;

export type VaultDeps = {
  readonly vaultsDir: string;
  readonly nativeBinding: string | undefined;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly backOff: BackOff;
  readonly removedUnfinished: number;
  readonly session: () => Session | undefined;
  /** Notes an event without content. */
  readonly report: (event: string, code: string) => void;
  /** Opens the store of an unlocked vault and makes it answer. */
  readonly enter: (vault: UnlockedVault) => Promise<Result<Session>>;
};

/** Making, opening and re-keying a vault: what the lock screen and the settings ask. */
export function vaultHandlers(deps: VaultDeps): VaultHandlers {
  const { vaultsDir, clock, newId, backOff, nativeBinding } = deps;
  const location = judgeVaultLocation(vaultsDir)[0] ?? null;
  let pending: PendingVault | undefined;
  let pendingRecovery: PendingRecovery | undefined;

  const state = () => {
    const session = deps.session();
    return {
      vaults: listVaults(vaultsDir),
      open: session === undefined ? null : { vaultId: session.vault.vaultId, label: session.vault.label, coachName: session.coachName, authorId: session.writer.author },
      hasRemovedUnfinished: deps.removedUnfinished > 0,
      location,
    };
  };

  const enterAt = async (unlocked: Result<UnlockedVault>): Promise<Result<{ place: Place | null }>> => {
    if (!unlocked.ok) return unlocked;
    const entered = await deps.enter(unlocked.value);
    setTimeout(giveBackMemory, afterUnlockMs);
    return entered.ok ? ok({ place: (getSetting(entered.value.db, 'place') ?? null) as Place | null }) : entered;
  };

  return {
    'vault.state': () => ok(state()),
    'vault.judgePassword': async ({ password, own }) => ok(await judgePassword(password, own)),
    'vault.create': async ({ label, coachName, password }) => {
      if (pending !== undefined) discardPendingVault(pending);
      pending = undefined;
      const created = await createVault({
        vaultsDir,
        label,
        password,
        userInputs: [coachName],
        now: clock.now,
        newId,
        nativeBinding,
        prepareStore: (db, { vaultId, ownKeys }) => {
          const migrated = migrate(db);
          return migrated.ok ? fillNewVault(db, { vaultId, label, coachName, ownKeys, now: clock.now, newId }) : migrated;
        },
      });
      if (!created.ok) return created;
      pending = created.value;
      return ok({ recoveryCode: pending.recoveryCode, recoveryGroups: pending.recoveryGroups });
    },
    'vault.confirmRecovery': async ({ typed }) => {
      if (pending === undefined) return fail('vault-unfinished-gone');
      const confirmed = await confirmRecovery(pending, typed);
      if (!confirmed.ok) return confirmed;
      pending = undefined;
      const entered = await deps.enter(confirmed.value);
      return entered.ok ? ok(state()) : entered;
    },
    'vault.unlock': async ({ vaultId, password }) => {
      const started = performance.now();
      const unlocked = await unlockWithPassword({ vaultsDir, vaultId, password, backOff });
      deps.report('key-derived-ms', String(Math.round(performance.now() - started)));
      return enterAt(unlocked);
    },
    'vault.unlockWithRecovery': async ({ vaultId, code, newPassword }) => {
      const unlocked = await unlockWithRecovery({ vaultsDir, vaultId, code });
      if (!unlocked.ok) return unlocked;
      const set = await setNewPassword(unlocked.value, { newPassword });
      return set.ok ? enterAt(unlocked) : set;
    },
    'vault.changePassword': async ({ current, next }) => {
      const session = deps.session();
      if (session === undefined) return fail('store-locked');
      const changed = await changePassword({
        vaultsDir,
        vaultId: session.vault.vaultId,
        oldPassword: current,
        newPassword: next,
        userInputs: [session.coachName],
        backOff,
      });
      return changed.ok ? ok(null) : changed;
    },
    'vault.prepareNewRecovery': async () => {
      pendingRecovery = await prepareNewRecovery();
      return ok(pendingRecovery);
    },
    'vault.confirmNewRecovery': async ({ typed }) => {
      const session = deps.session();
      if (session === undefined || pendingRecovery === undefined) return fail('vault-unfinished-gone');
      const confirmed = await confirmNewRecovery(session.vault, pendingRecovery, typed);
      if (!confirmed.ok) return confirmed;
      pendingRecovery = undefined;
      return ok(null);
    },
  };
}
