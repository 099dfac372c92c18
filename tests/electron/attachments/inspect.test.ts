import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '#electron/store/imports/attachment/inspect.ts';
import { maxAttachmentBytes } from '#shared/domain/attachments.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';
import { docx, jpeg, pdf, png, webp, zip } from './samples.ts';

describe('what a file is', () => {
  it.each([
    ['pdf', pdf()],
    ['jpeg', jpeg()],
    ['png', png()],
    ['webp', webp()],
    ['docx', docx()],
  ] as const)('is seen by its content: %s', async (fileType, bytes) => {
    const seen = valueOf(await inspectAttachment(bytes));
    expect(seen.fileType).toBe(fileType);
    expect(Buffer.from(seen.content)).toEqual(bytes);
  });

  it('is the words and nothing else for a Word document', async () => {
    const seen = valueOf(await inspectAttachment(docx(['Wat we zagen', '<script>alert(1)</script> & {{naam}}'])));
    expect(seen.words).toBe('Wat we zagen\n<script>alert(1)</script> & {{naam}}');
  });
});

describe('a file that is not kept', () => {
  const whole = docx();
  it.each([
    ['an empty one', Buffer.alloc(0), 'attachment-empty'],
    ['one that is too large', Buffer.alloc(maxAttachmentBytes + 1, 0x20), 'attachment-too-large'],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>'), 'attachment-type'],
    ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'attachment-type'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'attachment-type'],
    ['plain text', Buffer.from('notities'), 'attachment-type'],
    ['a page with a pdf further on', Buffer.concat([Buffer.from('<html>'), pdf()]), 'attachment-type'],
    ['a pdf that was cut off', pdf().subarray(0, 60), 'attachment-damaged'],
    ['a png without its header', png().subarray(0, 20), 'attachment-damaged'],
    ['a jpeg without a frame', jpeg().subarray(0, 14), 'attachment-damaged'],
    ['an image that claims to be huge', png(8, 8, { width: 60_000, height: 60_000 }), 'attachment-image-size'],
    ['an image without surface', png(8, 8, { width: 0, height: 8 }), 'attachment-damaged'],
    ['a photo of a phone that is not read here', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]), 'attachment-heic'],
    ['an old Word document', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), 'attachment-old-word'],
    ['a Word document with a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'attachment-password'],
    ['a Word document with a macro', docx(['tekst'], [['word/vbaProject.bin', 'macro']]), 'attachment-macro'],
    ['a Word document that was cut off', whole.subarray(0, whole.length - 30), 'attachment-damaged'],
    ['a workbook', zip([['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<workbook/>']]), 'attachment-type'],
    ['a bomb', zip([['[Content_Types].xml', '<Types/>'], ['word/document.xml', 'a'.repeat(9_000_000)]]), 'attachment-bomb'],
    ['a Word document with a document type', zip([['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>']]), 'attachment-damaged'],
  ] as const)('is %s', async (_what, bytes, code) => {
    expect(codeOf(await inspectAttachment(bytes))).toBe(code);
  });

  it('is never one of the good ones with its end torn off at any place, and nothing breaks on it', async () => {
    for (const bytes of [docx(), png(), pdf()]) {
      for (let length = 1; length < bytes.length - 12; length += 7) {
        const seen = await inspectAttachment(bytes.subarray(0, length));
        if (seen.ok) expect(seen.value.content.length).toBe(length);
      }
    }
  });
});
