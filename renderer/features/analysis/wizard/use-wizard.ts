import { useCallback, useEffect, useState } from 'react';
import type { SurveyOverrides, TableOptions } from '#shared/domain/survey.ts';
import type { MappedColumn, MappedScale, SurveyMapping } from '#shared/domain/survey-mapping.ts';
import type { SurveySession } from '#shared/ipc/survey-import.ts';
import type { AppError } from '#shared/result.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useDraftKeeper } from '#renderer/lib/use-draft-keeper.ts';

export const wizardSteps = ['file', 'moment', 'columns', 'scales', 'people', 'check'] as const;
export type WizardStep = (typeof wizardSteps)[number];

const draftKey = 'surveyImport:wizard';

type Kept = { readonly sessionId: string; readonly step: WizardStep; readonly mapping: SurveyMapping };

export type Wizard = {
  /** Undefined while it is being looked up, null before a file was chosen. */
  readonly session: SurveySession | null | undefined;
  readonly mapping: SurveyMapping | null;
  readonly step: WizardStep;
  readonly isReading: boolean;
  readonly error: AppError | null;
  readonly goTo: (step: WizardStep) => void;
  readonly change: (patch: Partial<SurveyMapping>) => void;
  readonly changeColumns: (keys: readonly string[], patch: Partial<MappedColumn>) => void;
  readonly changeScale: (key: string, patch: Partial<MappedScale>) => void;
  readonly open: (token: string) => Promise<void>;
  readonly reread: (table: TableOptions, overrides: SurveyOverrides) => Promise<void>;
  /** Throws the half-made import away. */
  readonly leave: () => Promise<void>;
};

/** The state of an import that is being prepared. It is kept in the vault at every change, so a lock costs nothing. */
export function useWizard(): Wizard {
  const [session, setSession] = useState<SurveySession | null | undefined>(undefined);
  const [mapping, setMapping] = useState<SurveyMapping | null>(null);
  const [step, setStep] = useState<WizardStep>('file');
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { keep, forget } = useDraftKeeper<Kept>(draftKey, () => undefined);
  const sessionId = session?.sessionId;
  useEffect(() => {
    if (sessionId !== undefined && mapping !== null) keep({ sessionId, step, mapping });
  }, [sessionId, step, mapping, keep]);

  useEffect(() => {
    let isHere = true;
    void findKept().then((found) => {
      if (!isHere) return;
      if (found === null) return setSession(null);
      setMapping(found.kept.mapping);
      setStep(found.kept.step);
      setSession(found.session);
    });
    return () => {
      isHere = false;
    };
  }, []);

  const open = useCallback(
    async (token: string) => {
      setReading(true);
      setError(null);
      // A file that is chosen again after a lock is read as it was before it.
      const { table, overrides } = session ?? { table: {}, overrides: {} };
      const read = await api['surveyImport.read']({ token, table, overrides });
      setReading(false);
      if (!read.ok) return setError(read.error);
      setSession(read.value);
      setMapping((before) => (before === null ? read.value.proposal : carryOver(before, read.value)));
      setStep('file');
    },
    [session],
  );

  const reread = useCallback(
    async (table: TableOptions, overrides: SurveyOverrides) => {
      if (session === null || session === undefined) return;
      setReading(true);
      setError(null);
      const read = await api['surveyImport.reread']({ sessionId: session.sessionId, table, overrides });
      setReading(false);
      if (!read.ok) return setError(read.error);
      setSession(read.value);
      setMapping((before) => (before === null ? read.value.proposal : carryOver(before, read.value)));
    },
    [session],
  );

  return {
    session,
    mapping,
    step,
    isReading,
    error,
    goTo: setStep,
    change: useCallback((patch) => setMapping((before) => (before === null ? null : { ...before, ...patch })), []),
    changeColumns: useCallback((keys, patch) => setMapping((before) => (before === null ? null : { ...before, columns: before.columns.map((column) => (keys.includes(column.key) ? { ...column, ...patch } : column)) })), []),
    changeScale: useCallback((key, patch) => setMapping((before) => (before === null ? null : { ...before, scales: before.scales.map((scale) => (scale.key === key ? { ...scale, ...patch } : scale)) })), []),
    open,
    reread,
    leave: async () => {
      if (session !== null && session !== undefined) await api['surveyImport.forget']({ sessionId: session.sessionId });
      await forget();
      setSession(null);
      setMapping(null);
      setStep('file');
      setError(null);
    },
  };
}

/**
 * The coach's choices after the file was read in another way. Columns that look the same keep what was chosen;
 * with other columns the choices about them make no sense any more, and the new proposal stands.
 */
function carryOver(before: SurveyMapping, { proposal }: SurveySession): SurveyMapping {
  const chosen = new Map(before.columns.map((column) => [column.key, column]));
  const isSameTable = proposal.columns.length === before.columns.length && proposal.columns.every(({ key }) => chosen.has(key));
  if (!isSameTable) return { ...before, columns: proposal.columns, scales: proposal.scales, instrument: { ...before.instrument, id: proposal.instrument.id } };
  return before;
}

async function findKept(): Promise<{ kept: Kept; session: SurveySession } | null> {
  const draft = await api['drafts.get']({ key: draftKey });
  const kept = draft.ok ? (draft.value as Kept | null) : null;
  if (kept === null) return null;
  const session = await api['surveyImport.session']({ sessionId: kept.sessionId });
  return session.ok && session.value !== null ? { kept, session: session.value } : null;
}
