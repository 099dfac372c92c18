/** What can be kept as an attachment. What a file is, is seen by its content and never by its name. */
export const attachmentTypes = ['pdf', 'jpeg', 'png', 'webp', 'docx'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const imageTypes = ['jpeg', 'png', 'webp'] as const satisfies readonly AttachmentType[];

/** Largest file, in bytes: a scan of some pages stays far below. */
export const maxAttachmentBytes = 20_000_000;
/** All files of a vault together, in bytes. */
export const maxAttachmentTotal = 500_000_000;

/** What an attachment can belong to, by the field that says so. */
export const attachmentOwners = ['coacheeId', 'swvId', 'conversationId', 'meetingId', 'observationId', 'learningQuestionId'] as const;
export type AttachmentOwner = (typeof attachmentOwners)[number];

export function isImage(type: AttachmentType): boolean {
  return imageTypes.some((image) => image === type);
}

/** The name for a copy, without its ending and without what a file system minds. */
export function copyName(fileName: string): string {
  const bare = fileName.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ').trim();
  return (bare === '' ? 'bijlage' : bare).slice(0, 100);
}

/** The name as it was, cut in the middle when it is very long; bidirectional marks that make `exe.pdf` of `fdp.exe` go. */
export function shortName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return plain === '' ? 'bijlage' : plain.length > 200 ? `${plain.slice(0, 150)}…${plain.slice(-40)}` : plain;
}
