import { clearDraft, getDraft, saveDraft } from '#db/repositories/keeping.ts';
import type { Writer } from '#db/records/write.ts';
import type { SurveyOverrides, SurveyReading, TableOptions } from '#shared/domain/survey.ts';

/** A survey file that was read and is being mapped. */
export type Session = {
  readonly sessionId: string;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string;
  readonly table: TableOptions;
  readonly overrides: SurveyOverrides;
  readonly reading: SurveyReading;
};

const draftKey = 'surveyImport:session';

/**
 * The one file that is being imported. Its rows wait in the encrypted store, not in the window, and are still
 * there after a lock. `token` says which chosen file it is while the store has not been closed since.
 */
export function createSessions({ db, now }: Pick<Writer, 'db' | 'now'>) {
  let current: Session | undefined;
  let token: string | undefined;
  const cancelled = new Set<string>();
  return {
    put: (session: Session, from: string): void => {
      current = session;
      token = from;
      saveDraft(db, draftKey, session, now());
    },
    get: (sessionId: string): Session | undefined => {
      current ??= (getDraft(db, draftKey) ?? undefined) as Session | undefined;
      return current?.sessionId === sessionId ? current : undefined;
    },
    tokenOf: (sessionId: string): string | undefined => (current?.sessionId === sessionId ? token : undefined),
    forget: (sessionId: string): void => {
      if (current !== undefined && current.sessionId !== sessionId) return;
      current = undefined;
      token = undefined;
      clearDraft(db, draftKey);
    },
    cancel: (sessionId: string): void => {
      cancelled.add(sessionId);
    },
    isCancelled: (sessionId: string): boolean => cancelled.has(sessionId),
    start: (sessionId: string): void => {
      cancelled.delete(sessionId);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
