import { useEffect, useRef, useState } from 'react';
import { useStoreQuery } from '#renderer/lib/store-query.ts';

/** After a lock or a crash what was half-typed is in sight again, with its words from the first moment on. */
export function useKept<V extends object>(key: string, hasWords: (draft: V) => boolean, onOpen: () => void): { readonly kept: V | null; readonly forget: () => void } {
  const draft = useStoreQuery('drafts.get', { key }).data as V | null | undefined;
  const [kept, setKept] = useState<V | null>(null);
  const wasLookedAt = useRef(false);
  const opening = useRef(onOpen);
  const worth = useRef(hasWords);
  useEffect(() => {
    opening.current = onOpen;
    worth.current = hasWords;
  });
  useEffect(() => {
    if (draft === undefined || wasLookedAt.current) return;
    wasLookedAt.current = true;
    if (draft === null || !worth.current(draft)) return;
    setKept(draft);
    opening.current();
  }, [draft]);
  return { kept, forget: () => setKept(null) };
}
