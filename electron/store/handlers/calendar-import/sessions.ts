import type { Writer } from '#db/records/write.ts';
import { clearDraft, getDraft, saveDraft } from '#db/repositories/keeping.ts';
import type { IncomingEvent } from '#shared/domain/calendar-match.ts';

/** A calendar file that was read and is being looked at. */
export type CalendarFile = {
  readonly sessionId: string;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string;
  readonly events: readonly IncomingEvent[];
  /** Events before the days that are asked. */
  readonly older: number;
};

const draftKey = 'calendarImport:session';

/** The one calendar file that is being looked at. It waits in the encrypted store, and is still there after a lock. */
export function calendarSessions({ db, now }: Pick<Writer, 'db' | 'now'>) {
  return {
    put: (file: CalendarFile): void => saveDraft(db, draftKey, file, now()),
    current: (): CalendarFile | undefined => (getDraft(db, draftKey) ?? undefined) as CalendarFile | undefined,
    forget: (): void => clearDraft(db, draftKey),
  };
}

export type CalendarSessions = ReturnType<typeof calendarSessions>;
