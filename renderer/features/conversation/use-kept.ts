import { useEffect, useRef, useState } from 'react';
import { keptDraft } from '#renderer/lib/use-draft-keeper.ts';

/** After a lock or a crash what was half-typed is in sight again, with its words from the first moment on. */
export function useKept<V extends object>(key: string, hasWords: (draft: V) => boolean, onOpen: () => void): { readonly kept: V | null; readonly forget: () => void } {
  const [kept, setKept] = useState<V | null>(null);
  const opening = useRef(onOpen);
  const worth = useRef(hasWords);
  useEffect(() => {
    opening.current = onOpen;
    worth.current = hasWords;
  });
  useEffect(() => {
    let isHere = true;
    void keptDraft(key).then((found) => {
      const draft = found.ok ? (found.value as V | null) : null;
      if (!isHere || draft === null || !worth.current(draft)) return;
      setKept(draft);
      opening.current();
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  return { kept, forget: () => setKept(null) };
}
