import { defaultConversationsPerYear } from './rhythm.ts';

/** What a programme says of its rhythm; null where it says nothing. */
export type ProgrammeNorms = {
  readonly conversationsPerYear: number | null;
  readonly meetingsPerYear: number | null;
  readonly maxGapDays: number | null;
  readonly priorityQuestionsMin: number | null;
  readonly priorityQuestionsMax: number | null;
  readonly needsBsa: boolean | null;
  readonly needsSignedAgreement: boolean | null;
  readonly feedbackPerYear: number | null;
};

/** The norms that hold for a group, each with a value. */
export type GroupNorms = { readonly [K in keyof ProgrammeNorms]: NonNullable<ProgrammeNorms[K]> };

/**
 * What holds where a programme says nothing: a bijeenkomst each month from September to June, two gesprekken a school year and
 * one to three prioritaire leervragen from the BSA (Vekeman, Devos en Tuytens, 2024); 45 days and two look-backs are our own.
 */
export const usualNorms: GroupNorms = {
  conversationsPerYear: defaultConversationsPerYear,
  meetingsPerYear: 10,
  maxGapDays: 45,
  priorityQuestionsMin: 1,
  priorityQuestionsMax: 3,
  needsBsa: true,
  needsSignedAgreement: true,
  feedbackPerYear: 2,
};

/** The norms of one group: what it wishes itself, else what its programme says, else what is usual. */
export function groupNorms(programme: ProgrammeNorms, wish: { readonly maxGapDays: number | null; readonly meetingsPerYear: number | null } | null = null): GroupNorms {
  return {
    conversationsPerYear: programme.conversationsPerYear ?? usualNorms.conversationsPerYear,
    meetingsPerYear: wish?.meetingsPerYear ?? programme.meetingsPerYear ?? usualNorms.meetingsPerYear,
    maxGapDays: wish?.maxGapDays ?? programme.maxGapDays ?? usualNorms.maxGapDays,
    priorityQuestionsMin: programme.priorityQuestionsMin ?? usualNorms.priorityQuestionsMin,
    priorityQuestionsMax: programme.priorityQuestionsMax ?? usualNorms.priorityQuestionsMax,
    needsBsa: programme.needsBsa ?? usualNorms.needsBsa,
    needsSignedAgreement: programme.needsSignedAgreement ?? usualNorms.needsSignedAgreement,
    feedbackPerYear: programme.feedbackPerYear ?? usualNorms.feedbackPerYear,
  };
}
