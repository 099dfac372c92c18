import { create } from 'zustand';

type FindState = { readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void };

/** Whether the palette stands open; the menu, a key and a command open it. */
export const useFindState = create<FindState>((set) => ({ isOpen: false, setOpen: (isOpen) => set({ isOpen }) }));
