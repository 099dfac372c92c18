import { join } from 'node:path';

/** The two ways into every vault. */
export type SlotKind = 'password' | 'recovery';

/** Where everything of one vault lies. */
export type VaultPaths = {
  readonly folder: string;
  readonly manifest: string;
  readonly keys: string;
  readonly slot: Readonly<Record<SlotKind, string>>;
  readonly store: string;
  readonly backups: string;
  /** Encrypted files that records refer to. */
  readonly attachments: string;
};

/** Names of folders of vaults that were never confirmed. */
export const UNFINISHED_PREFIX = 'new-';

/** Names of folders of stores that a restore put aside. */
export const REPLACED_PREFIX = 'vault-replaced-';

export function vaultPaths(folder: string): VaultPaths {
  const keys = join(folder, 'keys');
  return {
    folder,
    manifest: join(folder, 'vault.json'),
    keys,
    slot: { password: join(keys, 'password.age'), recovery: join(keys, 'recovery.age') },
    store: join(folder, 'vault.db'),
    backups: join(folder, 'backups'),
    attachments: join(folder, 'attachments'),
  };
}

/** A vault's folder by its id. An id that is not a plain name has no folder. */
export function vaultFolder(vaultsDir: string, vaultId: string): string | undefined {
  return /^[0-9a-zA-Z][0-9a-zA-Z-]{0,63}$/.test(vaultId) && !vaultId.startsWith(UNFINISHED_PREFIX) ? join(vaultsDir, vaultId) : undefined;
}
