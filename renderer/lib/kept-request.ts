import { useEffect } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { api } from './ipc.ts';
import { whileSaving } from './pending-saves.ts';

export type KeptRequest<R> = { readonly request: R | null; readonly open: (request: R) => void; readonly close: () => void };

/**
 * What any screen asks a dialog to open for, where that dialog stands once in the window. Kept in the vault until it closes: after
 * a lock or a crash it stands open again, with the draft of its form in it.
 */
export function createKeptRequest<R extends object>(key: string): UseBoundStore<StoreApi<KeptRequest<R>>> {
  return create<KeptRequest<R>>((set) => ({
    request: null,
    open: (request) => {
      set({ request });
      void whileSaving(api['drafts.save']({ key, value: structuredClone(request) as never }));
    },
    close: () => {
      set({ request: null });
      void whileSaving(api['drafts.clear']({ key }));
    },
  }));
}

/** Opens again what stood open before a lock or a crash; for the one place where the dialog stands. */
export function useRequestOfBefore<R extends object>(key: string, store: UseBoundStore<StoreApi<KeptRequest<R>>>): void {
  useEffect(() => {
    void api['drafts.get']({ key }).then((kept) => {
      if (kept.ok && typeof kept.value === 'object' && kept.value !== null && store.getState().request === null) store.setState({ request: kept.value as R });
    });
  }, [key, store]);
}
