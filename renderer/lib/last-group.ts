import { create } from 'zustand';

type LastGroup = { readonly swvId: string | null; readonly visit: (swvId: string) => void };

/** The group whose page was looked at last: whom one goes through person by person. Forgotten with the window. */
export const useLastGroup = create<LastGroup>()((set) => ({ swvId: null, visit: (swvId) => set({ swvId }) }));
