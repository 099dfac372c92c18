import { maxAttachmentBytes, type AttachmentType } from '#shared/domain/attachments.ts';
import { ok, type Failure, type Result } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import { isHeic, isJpeg, isPng, isWebp, jpegSize, pngSize, webpSize, type ImageSize } from './images.ts';
import { readWordText } from './word-text.ts';

/** What a file is by its content, with the very bytes that were looked at: those and no others are kept. */
export type InspectedFile = { readonly fileType: AttachmentType; readonly content: Uint8Array; /** The words of a Word document. */ readonly words: string | null };

/** Above it, showing an image takes gigabytes: such a header is a trap. */
const mostPixels = 120_000_000;

const oldWord = [0xd0, 0xcf, 0x11, 0xe0];

/** Looks at the bytes of a file that is to be kept; its name plays no part. */
export async function inspectAttachment(content: Uint8Array): Promise<Result<InspectedFile>> {
  if (content.length === 0) return refuse('attachment-empty');
  if (content.length > maxAttachmentBytes) return refuse('attachment-too-large', { size: Math.ceil(content.length / 1_000_000), limit: maxAttachmentBytes / 1_000_000 });
  if (isPng(content)) return image('png', content, pngSize(content));
  if (isJpeg(content)) return image('jpeg', content, jpegSize(content));
  if (isWebp(content)) return image('webp', content, webpSize(content));
  if (isHeic(content)) return refuse('attachment-heic');
  const start = Buffer.from(content.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF-')) return isWholePdf(content) ? ok({ fileType: 'pdf', content, words: null }) : refuse('attachment-damaged');
  if (oldWord.every((byte, index) => content[index] === byte)) return oldOffice(content);
  if (!start.startsWith('PK\u0003\u0004')) return refuse('attachment-type');
  const words = await readWordText(content);
  return words.ok ? ok({ fileType: 'docx', content, words: words.value }) : words;
}

function image(fileType: AttachmentType, content: Uint8Array, size: ImageSize | undefined): Result<InspectedFile> {
  if (size === undefined || size.width === 0 || size.height === 0) return refuse('attachment-damaged');
  return size.width * size.height > mostPixels ? refuse('attachment-image-size') : ok({ fileType, content, words: null });
}

/** A document that was not cut off: its last lines close it. */
function isWholePdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(-2048)).toString('latin1').includes('%%EOF');
}

/** Old Word documents and Word documents with a password share one container. */
function oldOffice(content: Uint8Array): Failure {
  const isProtected = Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return refuse(isProtected ? 'attachment-password' : 'attachment-old-word');
}
