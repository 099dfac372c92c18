/** Why a store did not open or could not be written. The sentences stand in the catalogue `vaultErrors`. */
export const storeErrorCodes = [
  'store-missing',
  'store-empty',
  'store-not-encrypted',
  'store-key-invalid',
  'store-wrong-key',
  'store-damaged',
  'store-newer',
  'store-busy',
  'store-read-only',
  'store-disk-full',
  'store-unreachable',
  'store-other-app',
  'store-other-vault',
  'store-exists',
  'store-log-left',
] as const;

export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** Why a vault could not be made, unlocked or given another password. */
export const vaultLockErrorCodes = [
  'vault-label-missing',
  'vault-password-too-short',
  'vault-password-too-long',
  'vault-password-weak',
  'vault-wrong-password',
  'vault-wait',
  'vault-recovery-length',
  'vault-recovery-typo',
  'vault-recovery-typo-group',
  'vault-recovery-other',
  'vault-recovery-not-confirmed',
  'vault-not-found',
  'vault-unfinished-gone',
  'vault-manifest-damaged',
  'vault-newer-format',
  'vault-keys-missing',
  'vault-slot-missing',
  'vault-slot-damaged',
  'vault-slot-weak',
  'vault-slot-newer',
  'vault-slot-other-vault',
  'vault-slot-outdated',
  'vault-no-space',
  'vault-folder-unwritable',
  'vault-folder-busy',
] as const;

export type VaultLockErrorCode = (typeof vaultLockErrorCodes)[number];

/** Why a backup could not be made, kept or put back. */
export const backupErrorCodes = [
  'backup-no-space',
  'backup-folder-unwritable',
  'backup-not-equal',
  'backup-not-found',
  'backup-damaged',
  'backup-other-vault',
  'backup-second-absent',
  'backup-second-inside',
  'backup-second-failed',
  'restore-swap-failed',
] as const;

export type BackupErrorCode = (typeof backupErrorCodes)[number];

/** Every failure of vault, store file and backup: the keys of the catalogue `vaultErrors`. */
export type VaultErrorCode = StoreErrorCode | VaultLockErrorCode | BackupErrorCode;

/** A place where a vault is at risk. A warning with a sentence, never a refusal. */
export const vaultLocationWarnings = [
  'location-synced',
  'location-network',
  'location-removable',
] as const;

export type VaultLocationWarning = (typeof vaultLocationWarnings)[number];

/** Shortest password in characters, after normalisation to NFC. */
export const PASSWORD_MIN_LENGTH = 12;

/** Longest password in characters; beyond it the strength is no longer judged. */
export const PASSWORD_MAX_LENGTH = 256;

/** Lowest accepted strength, on a scale of 0 to 4. */
export const PASSWORD_MIN_SCORE = 3;

/** How many characters of the recovery code the coach types back before the vault counts. */
export const RECOVERY_CONFIRM_LENGTH = 8;

export type PasswordScore = 0 | 1 | 2 | 3 | 4;

/** The strength in words: one sentence each in the catalogue `vaultErrors`. */
export const passwordWords = [
  'password-too-short',
  'password-very-weak',
  'password-weak',
  'password-fair',
  'password-strong',
  'password-very-strong',
] as const;

export type PasswordWords = (typeof passwordWords)[number];

/** What would make a password stronger, or why it is weak: sentences in the catalogue `vaultErrors`. */
export const passwordHints = [
  'password-hint-longer',
  'password-hint-words',
  'password-hint-another-word',
  'password-hint-no-sequence',
  'password-hint-no-repeat',
  'password-hint-no-keyboard-row',
  'password-hint-no-dates',
  'password-hint-no-names',
  'password-hint-not-yours',
  'password-hint-common',
  'password-hint-capitals',
  'password-hint-swapped-letters',
  'password-hint-reversed',
] as const;

export type PasswordHint = (typeof passwordHints)[number];

export type PasswordJudgement = {
  readonly score: PasswordScore;
  readonly longEnough: boolean;
  /** Long enough and strong enough to lock a vault with. */
  readonly accepted: boolean;
  readonly words: PasswordWords;
  readonly hints: readonly PasswordHint[];
};

/** One vault as the chooser shows it, before it is unlocked. */
export type VaultSummary = {
  readonly vaultId: string;
  /** The name of the provider, readable without the password. */
  readonly label: string;
  /** UTC instant. */
  readonly createdAt: string;
  /** Why it cannot be unlocked as it is; the restore screen is the answer. */
  readonly problem: VaultErrorCode | null;
};

/** Why a backup was made. */
export type BackupReason = 'migration' | 'import' | 'merge' | 'bulk-delete' | 'hourly' | 'lock' | 'restore' | 'manual';

/** Where a backup lies. */
export type BackupPlace = 'here' | 'second';

export type BackupSummary = {
  readonly backupId: string;
  readonly place: BackupPlace;
  /** UTC instant. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Records in all tables together. */
  readonly rows: number;
  /** Its content was compared with the store when it was made. */
  readonly verified: boolean;
};
