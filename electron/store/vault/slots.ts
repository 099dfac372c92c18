import { z } from 'zod';
import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Failure, type Result } from '#shared/result.ts';
import { age } from './age.ts';
import type { SlotKind } from './layout.ts';

/** Work factor of a new password slot, as the power of two of scrypt's N. */
export const DEFAULT_LOG_N = 18;

/** Below OWASP's floor for scrypt (N = 2^17) a slot is neither written nor opened. */
export const MIN_LOG_N = 17;

/** Above it, opening takes minutes and gigabytes: such a header is a trap or damage. */
export const MAX_LOG_N = 20;

const DEK_BYTES = 32;
const SLOT_VERSION = 1;
const MAX_SLOT_BYTES = 16_384;

const slotContent = z.strictObject({
  v: z.literal(SLOT_VERSION),
  vaultId: z.string(),
  kind: z.enum(['password', 'recovery']),
  sequence: z.int().min(1),
  dek: z.base64(),
});

/** What a key file holds, once opened. */
export type SlotContent = { readonly vaultId: string; readonly kind: SlotKind; readonly sequence: number; readonly dek: Uint8Array };

/** What opens or closes a slot: a password, or a recovery code and the recipient that belongs to it. */
export type SlotLock = { readonly password: string; readonly logN: number } | { readonly recipient: string };
export type SlotKey = { readonly password: string } | { readonly identity: string };

/** Wraps the key of the store in an age file, which the `age` program opens as well. */
export async function sealSlot(content: SlotContent, lock: SlotLock): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  if ('password' in lock) {
    if (lock.logN < MIN_LOG_N || lock.logN > MAX_LOG_N) throw new RangeError(`Work factor ${lock.logN} is out of range`);
    encrypter.setPassphrase(lock.password.normalize('NFC'));
    encrypter.setScryptWorkFactor(lock.logN);
  } else {
    encrypter.addRecipient(lock.recipient);
  }
  const { vaultId, kind, sequence, dek } = content;
  return encrypter.encrypt(JSON.stringify({ v: SLOT_VERSION, vaultId, kind, sequence, dek: Buffer.from(dek).toString('base64') }));
}

/**
 * Opens a key file. The failure `vault-wrong-password` or `vault-recovery-other` means: not this key, as far as the
 * file can tell; every other failure means that the file is not as we wrote it.
 */
export async function openSlot(kind: SlotKind, bytes: Uint8Array, key: SlotKey): Promise<Result<SlotContent>> {
  const damaged = fail('vault-slot-damaged' satisfies VaultErrorCode, { slot: kind });
  const refused = inspectSlot(kind, bytes);
  if (refused !== undefined) return refused;
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  if ('password' in key) decrypter.addPassphrase(key.password.normalize('NFC'));
  else decrypter.addIdentity(key.identity);
  let text: string;
  try {
    text = await decrypter.decrypt(bytes, 'text');
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('no identity matched')) return damaged;
    return fail(('password' in key ? 'vault-wrong-password' : 'vault-recovery-other') satisfies VaultErrorCode);
  }
  return parseContent(kind, text);
}

function inspectSlot(kind: SlotKind, bytes: Uint8Array): Failure | undefined {
  const damaged = fail('vault-slot-damaged' satisfies VaultErrorCode, { slot: kind });
  if (bytes.length === 0 || bytes.length > MAX_SLOT_BYTES) return damaged;
  const [intro, stanza = ''] = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').split('\n');
  if (intro !== 'age-encryption.org/v1') return damaged;
  if (kind === 'recovery') return stanza.startsWith('-> X25519 ') ? undefined : damaged;
  const logN = Number(/^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)$/.exec(stanza)?.[1] ?? Number.NaN);
  if (!(logN <= MAX_LOG_N)) return damaged;
  return logN < MIN_LOG_N ? fail('vault-slot-weak' satisfies VaultErrorCode, { found: logN, minimum: MIN_LOG_N }) : undefined;
}

function parseContent(kind: SlotKind, text: string): Result<SlotContent> {
  const damaged = fail('vault-slot-damaged' satisfies VaultErrorCode, { slot: kind });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged;
  }
  const version = z.object({ v: z.int() }).safeParse(json);
  if (version.success && version.data.v > SLOT_VERSION) {
    return fail('vault-slot-newer' satisfies VaultErrorCode, { found: version.data.v, supported: SLOT_VERSION });
  }
  const parsed = slotContent.safeParse(json);
  if (!parsed.success) return damaged;
  const dek = Uint8Array.from(Buffer.from(parsed.data.dek, 'base64'));
  if (dek.length !== DEK_BYTES) return damaged;
  if (parsed.data.kind !== kind) return fail('vault-slot-other-vault' satisfies VaultErrorCode, { slot: kind });
  return ok({ vaultId: parsed.data.vaultId, kind, sequence: parsed.data.sequence, dek });
}
