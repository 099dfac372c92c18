import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '#renderer/lib/ipc.ts';

const draftKey = 'learningQuestion:open';

type OpenQuestion = { readonly openId: string | null; readonly isLoaded: boolean; readonly setOpenId: (id: string | null) => void };

const useOpen = create<OpenQuestion>((set) => ({
  openId: null,
  isLoaded: false,
  setOpenId: (openId) => {
    set({ openId, isLoaded: true });
    void (openId === null ? api['drafts.clear']({ key: draftKey }) : api['drafts.save']({ key: draftKey, value: openId }));
  },
}));

/** Has this leervraag unfold where leervragen are shown. */
export function openQuestion(id: string): void {
  useOpen.getState().setOpenId(id);
}

/** Which leervraag is unfolded. The vault remembers it, so that after a lock the field with the caret is there again. */
export function useOpenQuestion(): Omit<OpenQuestion, 'isLoaded'> {
  const { openId, isLoaded, setOpenId } = useOpen();
  useEffect(() => {
    if (isLoaded) return;
    void api['drafts.get']({ key: draftKey }).then((kept) => {
      if (kept.ok && typeof kept.value === 'string' && !useOpen.getState().isLoaded) useOpen.setState({ openId: kept.value, isLoaded: true });
    });
  }, [isLoaded]);
  return { openId, setOpenId };
}
