import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/result.ts';
import { age } from '../vault/age.ts';
import { makeFolder, readIfThere, writeFileAtomically } from '../vault/files.ts';

/** Why an attachment cannot be shown. */
export type AttachmentErrorCode = 'attachment-missing' | 'attachment-damaged-here';

/** An encrypted file under its name: the SHA-256 of these very bytes. */
export type SealedFile = { readonly name: string; readonly sealed: Uint8Array };

const ending = '.age';

export function sealedPath(folder: string, name: string): string {
  return join(folder, `${name}${ending}`);
}

/** Encrypts a file in the format of age, so that it opens with the `age` program and the key of the store too. */
export async function seal(bytes: Uint8Array, identity: string): Promise<SealedFile> {
  const { Encrypter, identityToRecipient } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const sealed = await encrypter.encrypt(bytes);
  return { name: createHash('sha256').update(sealed).digest('hex'), sealed };
}

/** Puts it on disk, whole and durable, before any record speaks of it. What is there already stays. */
export function putSealed(folder: string, { name, sealed }: SealedFile): void {
  makeFolder(folder);
  const path = sealedPath(folder, name);
  if (!existsSync(path)) writeFileAtomically(path, sealed);
}

/** The plain bytes, only in memory. Failures: {@link AttachmentErrorCode}. */
export async function openSealed(folder: string, name: string, identity: string | undefined): Promise<Result<Uint8Array>> {
  const sealed = readIfThere(sealedPath(folder, name));
  if (sealed === undefined || identity === undefined) return fail('attachment-missing' satisfies AttachmentErrorCode);
  const damaged = fail('attachment-damaged-here' satisfies AttachmentErrorCode);
  if (createHash('sha256').update(sealed).digest('hex') !== name) return damaged;
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(sealed));
  } catch {
    return damaged;
  }
}

/**
 * Takes away the files that nothing refers to: erased for good, or put there right before the power went. `kept` are
 * the names that records, also those in the bin, refer to. Answers how many went.
 */
export function sweepSealed(folder: string, kept: readonly string[]): number {
  if (!existsSync(folder)) return 0;
  const names = new Set(kept.map((name) => `${name}${ending}`));
  const orphans = readdirSync(folder).filter((name) => !names.has(name));
  for (const name of orphans) rmSync(join(folder, name), { recursive: true, force: true });
  return orphans.length;
}
