import { z } from 'zod';
import { attachmentOwners, type AttachmentType } from '../domain/attachments.ts';
import { command, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

export type AttachmentView = {
  readonly id: string;
  readonly fileName: string;
  readonly fileType: AttachmentType;
  readonly bytes: number;
  readonly note: string | null;
  readonly addedAt: string;
  /** Its file is on this computer. */
  readonly isThere: boolean;
};

export type AttachmentsView = {
  /** The oldest first. */
  readonly items: readonly AttachmentView[];
  /** Bytes of all files of this vault together, also those in the bin, and how many there may be. */
  readonly total: number;
  readonly limit: number;
};

/** What is shown of a file: the image itself, the words of a Word document, or a pdf for the frame that draws it. */
export type AttachmentPreview = {
  readonly fileName: string;
  readonly fileType: AttachmentType;
  readonly image: Uint8Array | null;
  readonly pdf: Uint8Array | null;
  readonly words: string | null;
};

const owner = z.strictObject({ field: z.enum(attachmentOwners), id });
const token = z.string().max(80);

/** Files that belong to something: in by a dialog, encrypted at once, shown, and out only as a copy that was asked for. */
export const attachmentsContract = {
  'attachments.list': query<AttachmentsView>()(owner),
  /** Reads the chosen file in the disposable process and keeps it encrypted. */
  'attachments.add': command<Done>()(z.strictObject({ owner, token })),
  'attachments.preview': query<AttachmentPreview | null>()(z.strictObject({ id })),
  /** Writes a readable copy to the place that was chosen in a dialog. */
  'attachments.saveCopy': command<{ readonly name: string }>()(z.strictObject({ id, token })),
} as const;
