import { getSetting, saveSetting } from '#db/repositories/keeping.ts';
import type { ReadDb, WriteDb } from '#db/connection.ts';
import { age } from '../vault/age.ts';

const settingKey = 'attachmentKey';

/** The age identity that opens the attachments of this store; undefined before the first one. It lives in the encrypted store only. */
export function attachmentIdentity(db: ReadDb): string | undefined {
  const kept = getSetting(db, settingKey);
  return typeof kept === 'string' ? kept : undefined;
}

/** The same, made when there is none yet. */
export async function ensureAttachmentIdentity(db: WriteDb): Promise<string> {
  const made = attachmentIdentity(db) ?? (await (await age()).generateX25519Identity());
  // Another request may have made one while this one waited.
  const kept = attachmentIdentity(db);
  if (kept !== undefined) return kept;
  saveSetting(db, settingKey, made);
  return made;
}
