import { nothing, query } from './endpoint.ts';

/** A group as the menu lists it: with how many members it has today. */
export type SwvSummary = { readonly id: string; readonly name: string; readonly memberCount: number; readonly example: boolean };

/** Groups, schools and the people in them. */
export const peopleContract = {
  'swv.list': query<readonly SwvSummary[]>()(nothing),
} as const;
