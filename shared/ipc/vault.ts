import { z } from 'zod';
import type { Place } from './keeping.ts';
import { command, id, nothing, query } from './endpoint.ts';

export type VaultSummary = {
  readonly vaultId: string;
  /** The provider's name, readable without a password. */
  readonly label: string;
  readonly createdAt: string;
  /** False while the recovery code was never typed back. */
  readonly confirmed: boolean;
  /** Set when the vault cannot be opened as it stands: the code of the reason. */
  readonly problem: string | null;
};

export type VaultState = {
  readonly vaults: readonly VaultSummary[];
  readonly open: { readonly vaultId: string; readonly label: string; readonly coachName: string; readonly authorId: string } | null;
};

export type PasswordJudgement = {
  /** 0 very weak to 4 very strong; 3 is asked. */
  readonly score: number;
  readonly isAccepted: boolean;
  /** Codes of sentences: the verdict first, then what would help. */
  readonly words: readonly string[];
};

export type BackupView = {
  readonly name: string;
  readonly at: string;
  readonly reason: string;
  readonly place: 'laptop' | 'second';
  readonly bytes: number;
  readonly records: number;
};

export type BackupsView = {
  readonly backups: readonly BackupView[];
  /** Where the copies go besides this laptop. */
  readonly second: { readonly name: string; readonly isThere: boolean; readonly lastAt: string | null } | null;
  readonly lastAt: string | null;
  /** Code of what went wrong last time. */
  readonly problem: string | null;
};

const password = z.string().max(1000);
const label = z.string().trim().min(1, 'text-required').max(120, 'text-too-long');

export const vaultContract = {
  'vault.state': query<VaultState>()(nothing, { whileLocked: true }),
  'vault.judgePassword': query<PasswordJudgement>()(z.strictObject({ password, own: z.array(z.string().max(200)).max(10) }), { whileLocked: true }),
  'vault.create': command<{ vaultId: string; recoveryCode: string }>()(z.strictObject({ label, coachName: label, password }), { whileLocked: true }),
  'vault.confirmRecovery': command<VaultState>()(z.strictObject({ typed: z.string().max(200) }), { whileLocked: true }),
  'vault.unlock': command<{ place: Place | null }>()(z.strictObject({ vaultId: id, password }), { whileLocked: true }),
  'vault.unlockWithRecovery': command<{ place: Place | null }>()(z.strictObject({ vaultId: id, code: z.string().max(400), newPassword: password }), { whileLocked: true }),
  'vault.changePassword': command<null>()(z.strictObject({ current: password, next: password })),
  'backups.list': query<BackupsView>()(z.strictObject({ vaultId: id.optional() }), { whileLocked: true }),
  'backups.create': command<BackupsView>()(nothing),
  'backups.setSecondPlace': command<BackupsView>()(z.strictObject({ token: z.uuid().nullable() })),
  'backups.restore': command<{ replacedAs: string }>()(
    z.strictObject({ vaultId: id, name: z.string().max(300), place: z.enum(['laptop', 'second']), password: password.optional() }),
    { whileLocked: true },
  ),
} as const;
