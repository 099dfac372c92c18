import { RECOVERY_CONFIRM_LENGTH, type VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { age } from './age.ts';

const PREFIX = 'AGE-SECRET-KEY-1';
const BARE_PREFIX = PREFIX.replaceAll('-', '');
const DATA_LENGTH = 58;
const GROUP = 10;

/** The letters of the code (BIP 173): without 1, B, I and O, which look like others. */
const LETTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

/** What people write for a letter that the code does not have. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

/** The code in groups to read aloud, print and type: the fixed start, five of ten characters and the last of eight. */
export function groupRecoveryCode(code: string): string[] {
  const data = code.slice(PREFIX.length);
  const groups = [PREFIX];
  for (let at = 0; at < data.length; at += GROUP) groups.push(data.slice(at, at + GROUP));
  return groups;
}

/**
 * Reads a typed recovery code: capitals, spaces, dashes and look-alike characters do not matter. The checksum in the
 * code finds every single typo; when one other character would make it right, the failure names its group (1 to 6).
 */
export async function readRecoveryCode(typed: string): Promise<Result<string>> {
  const data = bareData(typed);
  if (data.length !== DATA_LENGTH) {
    return fail('vault-recovery-length' satisfies VaultErrorCode, { found: data.length, expected: DATA_LENGTH });
  }
  const code = PREFIX + data;
  if (await isWhole(code)) return ok(code);
  const at = await typoPosition(data);
  if (at === undefined) return fail('vault-recovery-typo' satisfies VaultErrorCode);
  return fail('vault-recovery-typo-group' satisfies VaultErrorCode, { group: Math.floor(at / GROUP) + 1 });
}

/** Whether the coach has the code in hand: its last characters, typed back. */
export function confirmsRecoveryCode(code: string, typed: string): boolean {
  const tail = bareCharacters(typed).replace(/./g, (letter) => lookalikes[letter] ?? letter);
  return tail.length === RECOVERY_CONFIRM_LENGTH && code.endsWith(tail);
}

function bareCharacters(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
}

function bareData(typed: string): string {
  const bare = bareCharacters(typed);
  const start = bare.startsWith('AGESECRETKEY') ? BARE_PREFIX.length : 0;
  return bare.slice(start).replace(/./g, (letter) => lookalikes[letter] ?? letter);
}

async function isWhole(code: string): Promise<boolean> {
  const { identityToRecipient } = await age();
  try {
    await identityToRecipient(code);
    return true;
  } catch {
    return false;
  }
}

async function typoPosition(data: string): Promise<number | undefined> {
  for (let at = 0; at < data.length; at += 1) {
    for (const letter of LETTERS) {
      if (await isWhole(`${PREFIX}${data.slice(0, at)}${letter}${data.slice(at + 1)}`)) return at;
    }
  }
  return undefined;
}
