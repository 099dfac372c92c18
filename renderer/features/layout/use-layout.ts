import { useCallback, useEffect, useRef, useState } from 'react';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, onStoreEvent } from '#renderer/lib/ipc.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Adjustment } from '#shared/domain/layout/adjust.ts';
import type { LayoutProposal } from '#shared/ipc/layout.ts';

type Kept = { readonly others: readonly string[]; readonly adjustments: readonly Adjustment[]; readonly isShown: boolean };
const nothing: Kept = { others: [], adjustments: [], isShown: false };

export type Laying = Kept & {
  readonly proposal: LayoutProposal | null;
  /** 0 to 1 while the store looks for days, else null. */
  readonly progress: number | null;
  readonly chooseOthers: (swvIds: readonly string[]) => void;
  readonly propose: () => void;
  readonly adjust: (next: readonly Adjustment[]) => void;
  readonly forget: () => void;
  readonly stop: () => void;
};

/**
 * A proposal with what was changed in it by hand. What is half done is kept in the vault, so that it stands there again after a lock: the same
 * input gives the same proposal.
 */
export function useLaying(swvId: string): Laying {
  const key = `layout:${swvId}`;
  const [kept, setKept] = useState<Kept>(nothing);
  const [proposal, setProposal] = useState<LayoutProposal | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const asked = useRef(0);
  const run = useCallback(
    async (next: Kept): Promise<void> => {
      asked.current += 1;
      const own = asked.current;
      setKept({ ...next, isShown: true });
      void api['drafts.save']({ key, value: structuredClone({ ...next, isShown: true }) as never });
      setProgress(0);
      const result = await api['layout.propose']({ swvIds: [swvId, ...next.others], adjustments: structuredClone(next.adjustments) as Adjustment[] });
      if (own !== asked.current) return;
      setProgress(null);
      if (result.ok) setProposal(result.value);
      else showToast({ message: errorSentence(result.error) });
    },
    [key, swvId],
  );
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key }).then((found) => {
      if (!isHere || !found.ok || found.value === null) return;
      const draft = { ...nothing, ...(found.value as Partial<Kept>) };
      setKept(draft);
      if (draft.isShown) void run(draft);
    });
    return () => {
      isHere = false;
    };
  }, [key, run]);
  useEffect(() => onStoreEvent('progress', ({ task, done }) => setProgress((before) => (task === 'layout' && before !== null ? done : before))), []);
  return {
    ...kept,
    proposal,
    progress,
    chooseOthers: (others) => {
      setKept((before) => ({ ...before, others, adjustments: [] }));
      setProposal(null);
    },
    propose: () => void run(kept),
    adjust: (adjustments) => void run({ ...kept, adjustments }),
    forget: () => {
      setProposal(null);
      setKept(nothing);
      void api['drafts.clear']({ key });
    },
    stop: () => {
      asked.current += 1;
      setProgress(null);
      void api['layout.stop']({});
    },
  };
}
