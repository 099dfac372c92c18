import { clearDraft, getDraft, saveDraft } from '#db/repositories/keeping.ts';
import type { Writer } from '#db/records/write.ts';
import type { TableOptions } from '#shared/domain/survey.ts';
import type { ListReading } from '#shared/domain/tabular.ts';
import type { ListKind } from '#shared/ipc/people-import.ts';

/** A list that was read and is being looked at. */
export type ListFile = {
  readonly sessionId: string;
  readonly kind: ListKind;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string;
  readonly table: TableOptions;
  readonly reading: ListReading;
};

const draftKey = 'listImport:session';

/**
 * The one list that is being imported. Its rows wait in the encrypted store, not in the window, and are still
 * there after a lock; the token only until the store closes.
 */
export function listSessions({ db, now }: Pick<Writer, 'db' | 'now'>) {
  let current: ListFile | undefined;
  let token: string | undefined;
  const read = (): ListFile | undefined => {
    current ??= (getDraft(db, draftKey) ?? undefined) as ListFile | undefined;
    return current;
  };
  return {
    put: (file: ListFile, from: string): void => {
      current = file;
      token = from;
      saveDraft(db, draftKey, file, now());
    },
    get: (sessionId: string): ListFile | undefined => (read()?.sessionId === sessionId ? current : undefined),
    ofKind: (kind: ListKind): ListFile | undefined => (read()?.kind === kind ? current : undefined),
    tokenOf: (sessionId: string): string | undefined => (current?.sessionId === sessionId ? token : undefined),
    forget: (): void => {
      current = undefined;
      token = undefined;
      clearDraft(db, draftKey);
    },
  };
}

export type ListSessions = ReturnType<typeof listSessions>;
