import { useCallback, useEffect, useState } from 'react';
import { api } from '#renderer/lib/ipc.ts';
import { useDraftKeeper } from '#renderer/lib/use-draft-keeper.ts';
import type { TableOptions } from '#shared/domain/survey.ts';
import type { TabularMapping } from '#shared/domain/tabular.ts';
import type { ListKind, ListOptions, ListSession } from '#shared/ipc/people-import.ts';
import type { AppError, Result } from '#shared/result.ts';

export const listSteps = ['columns', 'check'] as const;
export type ListStep = (typeof listSteps)[number];

type Kept = { readonly sessionId: string; readonly step: ListStep; readonly options: ListOptions };

export type ListImport = {
  /** Undefined while it is being looked up, null before a file was chosen. */
  readonly session: ListSession | null | undefined;
  readonly options: ListOptions;
  readonly step: ListStep;
  readonly isReading: boolean;
  readonly error: AppError | null;
  readonly goTo: (step: ListStep) => void;
  readonly change: (patch: Partial<ListOptions>) => void;
  /** Reads the file that was chosen in a dialog. */
  readonly open: (token: string) => Promise<void>;
  /** Reads it again, in another way. */
  readonly reread: (table: TableOptions, mapping: TabularMapping) => Promise<void>;
  /** Throws the half-made import away. */
  readonly leave: () => Promise<void>;
};

const draftKey = (kind: ListKind): string => `listImport:wizard:${kind}`;

/** The state of a list that is being looked at. It is kept in the vault at every change, so a lock costs nothing. */
export function useListImport(kind: ListKind, swvId: string | null): ListImport {
  const [session, setSession] = useState<ListSession | null | undefined>(undefined);
  const [options, setOptions] = useState<ListOptions>({ swvId, startsOn: null, keepFaulty: false, choices: {} });
  const [step, setStep] = useState<ListStep>('columns');
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { keep, forget } = useDraftKeeper<Kept>(draftKey(kind), () => undefined);
  const sessionId = session?.sessionId;
  useEffect(() => {
    if (sessionId !== undefined) keep({ sessionId, step, options });
  }, [sessionId, step, options, keep]);

  useEffect(() => {
    let isHere = true;
    void findKept(kind).then(({ session: found, kept }) => {
      if (!isHere) return;
      if (kept !== null) {
        setOptions(kept.options);
        setStep(kept.step);
      }
      setSession(found);
    });
    return () => {
      isHere = false;
    };
  }, [kind]);

  const take = useCallback(async (reading: Promise<Result<ListSession>>, isSameTable: boolean) => {
    setReading(true);
    setError(null);
    const read = await reading;
    setReading(false);
    if (!read.ok) return setError(read.error);
    setSession(read.value);
    // Choices are by row: with another file or another reading the rows are other ones.
    if (!isSameTable) setOptions((before) => ({ ...before, choices: {} }));
    return undefined;
  }, []);

  return {
    session,
    options,
    step,
    isReading,
    error,
    goTo: setStep,
    change: useCallback((patch) => setOptions((before) => ({ ...before, ...patch })), []),
    open: async (token) => {
      setStep('columns');
      await take(api['listImport.read']({ token, kind }), false);
    },
    reread: async (table, mapping) => {
      if (session !== null && session !== undefined) await take(api['listImport.reread']({ sessionId: session.sessionId, table, mapping }), table === session.table);
    },
    leave: async () => {
      if (session !== null && session !== undefined) await api['listImport.forget']({ sessionId: session.sessionId });
      await forget();
      setSession(null);
      setOptions({ swvId, startsOn: null, keepFaulty: false, choices: {} });
      setStep('columns');
      setError(null);
    },
  };
}

async function findKept(kind: ListKind): Promise<{ session: ListSession | null; kept: Kept | null }> {
  const current = await api['listImport.current']({ kind });
  const session = current.ok ? current.value : null;
  const draft = session === null ? null : await api['drafts.get']({ key: draftKey(kind) });
  const kept = draft?.ok === true ? (draft.value as Kept | null) : null;
  return { session, kept: kept?.sessionId === session?.sessionId ? kept : null };
}
