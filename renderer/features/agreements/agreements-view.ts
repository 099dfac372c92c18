import { create } from 'zustand';
import { allOpen, type AgreementFilter } from '#shared/domain/agreement-filter.ts';

type AgreementsViewState = { readonly filter: AgreementFilter; readonly change: (patch: Partial<AgreementFilter>) => void };

/** What the list was narrowed to, so that it is the same on the way back from a gesprek. Forgotten with the window. */
export const useAgreementsView = create<AgreementsViewState>()((set) => ({
  filter: allOpen,
  change: (patch) => set(({ filter }) => ({ filter: { ...filter, ...patch } })),
}));
