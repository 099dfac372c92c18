import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { readIfThere, writeFileAtomically } from './files.ts';
import { vaultPaths, type SlotKind } from './layout.ts';

/** Version of the folder layout and of `vault.json`. */
export const VAULT_FORMAT = 1;

/** Stands in for a moment that was lost with the manifest. */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00.000Z';

const slotEntry = z.strictObject({
  kind: z.enum(['password', 'recovery']),
  /** Counts up at each rewriting, also inside the slot, so that an older key file put back is noticed. */
  sequence: z.int().min(1),
  /** Hashes of the file as it may lie there: two while it is being replaced. */
  sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(2),
});

const manifestSchema = z.strictObject({
  formatVersion: z.literal(VAULT_FORMAT),
  vaultId: z.string().min(1).max(64),
  label: z.string().max(200),
  createdAt: z.string().max(40),
  slots: z.array(slotEntry).max(8),
});

/** What the vault says about itself to someone without the password: no name of a person, no content. */
export type VaultManifest = z.infer<typeof manifestSchema>;

export type SlotEntry = z.infer<typeof slotEntry>;

/**
 * Reads what lies beside the store. When it is damaged or gone, the copy beside the newest backup stands in for it,
 * and without a backup what the folder itself tells: the key files know their vault too. A manifest of a newer
 * program is refused by its number.
 */
export function readManifest(folder: string, vaultId = basename(folder)): Result<VaultManifest> {
  const own = parseManifest(readIfThere(vaultPaths(folder).manifest));
  if (own.ok) {
    return own.value.vaultId === vaultId ? own : fail('vault-slot-other-vault' satisfies VaultErrorCode, { slot: 'vault.json' });
  }
  if (own.error.code === ('vault-newer-format' satisfies VaultErrorCode)) return own;
  return manifestOfNewestBackup(folder, vaultId) ?? manifestOfKeys(folder, vaultId) ?? own;
}

export function writeManifest(folder: string, manifest: VaultManifest): void {
  writeFileAtomically(vaultPaths(folder).manifest, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

export function slotEntryOf(manifest: VaultManifest, kind: SlotKind): SlotEntry | undefined {
  return manifest.slots.find((slot) => slot.kind === kind);
}

export function withSlot(manifest: VaultManifest, slot: SlotEntry): VaultManifest {
  return { ...manifest, slots: [...manifest.slots.filter(({ kind }) => kind !== slot.kind), slot] };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseManifest(bytes: Buffer | undefined): Result<VaultManifest> {
  const damaged = fail('vault-manifest-damaged' satisfies VaultErrorCode);
  if (bytes === undefined || bytes.length > 100_000) return damaged;
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    return damaged;
  }
  const version = z.object({ formatVersion: z.int() }).safeParse(json);
  if (version.success && version.data.formatVersion > VAULT_FORMAT) {
    return fail('vault-newer-format' satisfies VaultErrorCode, { found: version.data.formatVersion, supported: VAULT_FORMAT });
  }
  const parsed = manifestSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : damaged;
}

function manifestOfNewestBackup(folder: string, vaultId: string): Result<VaultManifest> | undefined {
  const { backups } = vaultPaths(folder);
  let names: string[];
  try {
    names = readdirSync(backups).sort().reverse();
  } catch {
    return undefined;
  }
  for (const name of names) {
    const copy = parseManifest(readIfThere(join(backups, name, 'vault.json')));
    if (copy.ok && copy.value.vaultId === vaultId) return copy;
  }
  return undefined;
}

function manifestOfKeys(folder: string, vaultId: string): Result<VaultManifest> | undefined {
  const { slot } = vaultPaths(folder);
  if (readIfThere(slot.password) === undefined && readIfThere(slot.recovery) === undefined) return undefined;
  return ok({ formatVersion: VAULT_FORMAT, vaultId, label: '', createdAt: UNKNOWN_INSTANT, slots: [] });
}
