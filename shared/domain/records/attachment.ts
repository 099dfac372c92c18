import { z } from 'zod';
import { choice, cleanString, integer, prose, ref, sha256, text, type Field } from '../field.ts';
import { attachmentTypes, maxAttachmentBytes, shortName } from '../attachments.ts';
import { defineRecord } from '../record.ts';

/** A name that says what the file is, however it came about. */
const fileName: Field<string> = { column: 'TEXT', isText: true, schema: cleanString.pipe(z.string().trim().min(1, 'text-required').max(200, 'text-too-long').transform(shortName)) as z.ZodType<string> };

/**
 * A file that belongs to something: its bytes lie encrypted beside the store under `storedAs`, the SHA-256 of that
 * encrypted form.
 */
export const attachment = defineRecord(
  { fileName, fileType: choice(attachmentTypes), bytes: integer(1, maxAttachmentBytes), sha256: sha256(), storedAs: sha256() },
  {
    coacheeId: ref('coachee'),
    swvId: ref('swv'),
    conversationId: ref('conversation'),
    meetingId: ref('meeting'),
    observationId: ref('observation'),
    learningQuestionId: ref('learningQuestion'),
    /** The words of a Word document, for its preview and for finding it back. */
    words: prose(),
    note: text(500),
  },
);
