import { existsSync, writeFileSync } from 'node:fs';
import { getRecord } from '#db/records/read.ts';
import { commit, type Committed } from '#db/records/write.ts';
import { attachmentsOf, attachmentTotal, storedAs, storedAttachments } from '#db/repositories/attachments.ts';
import { isImage, maxAttachmentTotal, shortName, type AttachmentOwner } from '#shared/domain/attachments.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { ChosenFiles } from '../chosen-files.ts';
import type { ParsedAttachment } from '../imports/parser-contract.ts';
import type { Session } from '../session.ts';
import { fileFailure } from '../vault/failures.ts';
import { freeBytes } from '../vault/files.ts';
import { vaultPaths } from '../vault/layout.ts';
import { attachmentIdentity, ensureAttachmentIdentity } from './key.ts';
import { openSealed, putSealed, seal, sealedPath, sweepSealed } from './sealed-files.ts';

type AttachmentHandlers = Pick<Handlers, Extract<keyof Handlers, `attachments.${string}`>>;

export type AttachmentDeps = {
  readonly session: Pick<Session, 'db' | 'writer'> & { readonly vault: { readonly folder: string } };
  readonly files: Pick<ChosenFiles, 'get' | 'parse'>;
  readonly freeBytes?: (folder: string) => number;
};

/** Free bytes that must remain on the disk. */
const roomBytes = 200_000_000;

/** Files beside the store: in, shown and out. Renaming, deleting and bringing back are plain acts on the record. */
export function attachmentHandlers(deps: AttachmentDeps): AttachmentHandlers {
  const { db } = deps.session;
  const folder = vaultPaths(deps.session.vault.folder).attachments;
  return {
    'attachments.list': ({ field, id }) => ok({ items: attachmentsOf(db, field, id).map((attachment) => viewOf(attachment, folder)), total: attachmentTotal(db), limit: maxAttachmentTotal }),
    'attachments.add': (input) => add(deps, folder, input),
    'attachments.preview': async ({ id }) => {
      const attachment = getRecord(db, 'attachment', id);
      if (attachment === undefined || attachment.deleted) return ok(null);
      const { fileName, fileType, words, storedAs: name } = attachment;
      if (fileType === 'docx') return ok({ fileName, fileType, image: null, pdf: null, words });
      const opened = await openSealed(folder, name, attachmentIdentity(db));
      if (!opened.ok) return opened;
      return ok({ fileName, fileType, image: isImage(fileType) ? opened.value : null, pdf: fileType === 'pdf' ? opened.value : null, words: null });
    },
    'attachments.saveCopy': (input) => saveCopy(deps, folder, input),
  };
}

function viewOf({ id, fileName, fileType, bytes, note, createdAt, storedAs: name }: Rec<'attachment'>, folder: string) {
  return { id, fileName, fileType, bytes, note, addedAt: createdAt, isThere: existsSync(sealedPath(folder, name)) };
}

/**
 * First the file, durable under its hash; then the record that speaks of it. The power may go in between: a file that
 * nothing refers to is taken away at the next opening. Errors: a refusal of the parser, `attachments-full`, `store-disk-full`.
 */
async function add({ session, files, freeBytes: free = freeBytes }: AttachmentDeps, folder: string, { owner, token }: ParsedInput<'attachments.add'>): Promise<Result<Committed>> {
  const { db, writer, vault } = session;
  const read = await files.parse<ParsedAttachment>(token, { purpose: 'attachment' });
  if (!read.ok) return read;
  const { fileType, content, words, hash } = read.value;
  const fileName = shortName(read.value.fileName);
  const values = { fileName, fileType, bytes: content.length, sha256: hash, words, [owner.field satisfies AttachmentOwner]: owner.id };
  const act = { code: 'attachment.created', params: { name: fileName } };
  const known = storedAs(db, hash);
  if (known !== undefined && existsSync(sealedPath(folder, known))) return commit(writer, act, [{ op: 'create', type: 'attachment', values: { ...values, storedAs: known } }]);
  if (attachmentTotal(db) + content.length > maxAttachmentTotal) return fail('attachments-full', { limit: maxAttachmentTotal / 1_000_000 });
  if (free(vault.folder) < roomBytes + content.length) return fail('store-disk-full');
  const sealed = await seal(content, await ensureAttachmentIdentity(db));
  try {
    // From here to the record nothing may wait: what is not referred to is swept away in between.
    putSealed(folder, sealed);
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
  const done = commit(writer, act, [{ op: 'create', type: 'attachment', values: { ...values, storedAs: sealed.name } }]);
  if (!done.ok) sweep(session, folder);
  return done;
}

async function saveCopy({ session, files }: AttachmentDeps, folder: string, { id, token }: ParsedInput<'attachments.saveCopy'>): Promise<Result<{ readonly name: string }>> {
  const attachment = getRecord(session.db, 'attachment', id);
  if (attachment === undefined || attachment.deleted) return fail('record-missing', { type: 'attachment' });
  const place = files.get(token);
  if (!place.ok) return place;
  const opened = await openSealed(folder, attachment.storedAs, attachmentIdentity(session.db));
  if (!opened.ok) return opened;
  try {
    writeFileSync(place.value.path, opened.value, { mode: 0o600 });
  } catch {
    return fail('file-not-written', { name: place.value.name });
  }
  return ok({ name: place.value.name });
}

function sweep({ db }: Pick<Session, 'db'>, folder: string): void {
  const kept = storedAttachments(db);
  if (kept !== undefined) sweepSealed(folder, kept);
}

/** Takes away the files that no record refers to any more; at opening, and after something was erased for good. */
export function sweepAttachments({ db, vault }: AttachmentDeps['session']): void {
  sweep({ db }, vaultPaths(vault.folder).attachments);
}
