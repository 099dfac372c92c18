import { create } from 'zustand';
import { noFilter, type LibraryFilter } from '#renderer/parts/library/search.ts';

type LibraryView = { readonly filter: LibraryFilter; readonly change: (patch: Partial<LibraryFilter>) => void; readonly clear: () => void };

/** What the library was narrowed to, so that coming back from an item finds the same list. Forgotten with the window. */
export const useLibraryView = create<LibraryView>()((set) => ({
  filter: noFilter,
  change: (patch) => set(({ filter }) => ({ filter: { ...filter, ...patch } })),
  clear: () => set(({ filter }) => ({ filter: { ...noFilter, words: filter.words } })),
}));
