import { choice, integer, prose, ref, requiredText, sha256, text } from '../field.ts';
import { attachmentTypes, maxAttachmentBytes } from '../attachments.ts';
import { defineRecord } from '../record.ts';

/**
 * A file that belongs to something: its bytes lie encrypted beside the store under `storedAs`, the SHA-256 of that
 * encrypted form.
 */
export const attachment = defineRecord(
  { fileName: requiredText(200), fileType: choice(attachmentTypes), bytes: integer(1, maxAttachmentBytes), sha256: sha256(), storedAs: sha256() },
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
