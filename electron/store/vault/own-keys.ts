import { generateKeyPairSync } from 'node:crypto';
import { age } from './age.ts';

/** One pair of keys of the coach. The private half never leaves the encrypted store. */
export type OwnKey = {
  readonly purpose: 'receive' | 'sign';
  /** `age-x25519`: the texts of age (`age1…`, `AGE-SECRET-KEY-1…`). `ed25519`: base64 of SPKI and PKCS#8 DER. */
  readonly algorithm: 'age-x25519' | 'ed25519';
  readonly publicKey: string;
  readonly privateKey: string;
};

/** Makes the keys with which colleagues can send this coach files and recognise hers. */
export async function createOwnKeys(): Promise<readonly [receive: OwnKey, sign: OwnKey]> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  const signing = generateKeyPairSync('ed25519');
  return [
    { purpose: 'receive', algorithm: 'age-x25519', publicKey: await identityToRecipient(identity), privateKey: identity },
    {
      purpose: 'sign',
      algorithm: 'ed25519',
      publicKey: signing.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      privateKey: signing.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    },
  ];
}
