import { z } from 'zod';
import type { Place } from './keeping.ts';
import type { BackupSummary, PasswordJudgement, VaultLocationWarning, VaultSummary } from '../domain/vault.ts';
import { command, id, nothing, query } from './endpoint.ts';

export type VaultState = {
  readonly vaults: readonly VaultSummary[];
  readonly open: { readonly vaultId: string; readonly label: string; readonly coachName: string; readonly authorId: string } | null;
  /** True when a first run was broken off: its printed recovery code may be thrown away. */
  readonly hasRemovedUnfinished: boolean;
  /** Why the place of the vaults is a risk: a code of the catalogue `vaultErrors`, and the service that copies it. */
  readonly location: { readonly code: VaultLocationWarning; readonly service: string } | null;
};

export type NewRecovery = { readonly recoveryCode: string; readonly recoveryGroups: readonly string[] };

export type BackupsView = {
  readonly backups: readonly BackupSummary[];
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
  'vault.create': command<NewRecovery>()(z.strictObject({ label, coachName: label, password }), { whileLocked: true }),
  'vault.confirmRecovery': command<VaultState>()(z.strictObject({ typed: z.string().max(200) }), { whileLocked: true }),
  'vault.unlock': command<{ place: Place | null }>()(z.strictObject({ vaultId: id, password }), { whileLocked: true }),
  'vault.unlockWithRecovery': command<{ place: Place | null }>()(z.strictObject({ vaultId: id, code: z.string().max(400), newPassword: password }), { whileLocked: true }),
  'vault.changePassword': command<null>()(z.strictObject({ current: password, next: password })),
  'vault.prepareNewRecovery': command<NewRecovery>()(nothing),
  'vault.confirmNewRecovery': command<null>()(z.strictObject({ typed: z.string().max(200) })),
  'backups.list': query<BackupsView>()(z.strictObject({ vaultId: id.optional() }), { whileLocked: true }),
  'backups.create': command<BackupsView>()(nothing),
  'backups.setSecondPlace': command<BackupsView>()(z.strictObject({ token: z.uuid().nullable() })),
  'backups.restore': command<{ replacedAs: string }>()(
    z.strictObject({ vaultId: id, backupId: z.string().max(200), place: z.enum(['here', 'second']), password }),
    { whileLocked: true },
  ),
} as const;
