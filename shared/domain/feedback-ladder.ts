import { lastLadderStep, type GiverKind } from './records/feedback.ts';

/** What the ladder of graduele feedback looks at: the step of each loop, and whether it was received. */
export type LadderLoop = { readonly giverKind: GiverKind; readonly step: number; readonly receivedOn: string | null; readonly droppedOn: string | null };

/**
 * Why this step is advised:
 * - `begin`: nothing was used yet, so one looks at oneself first;
 * - `again`: the highest step was used once; once more before going on;
 * - `next`: the highest step was used twice, the next one is open;
 * - `trust`: the next one asks more trust than this group told us it has;
 * - `top`: the last step was used twice; any step serves.
 */
export type LadderReason = 'begin' | 'again' | 'next' | 'trust' | 'top';
export type LadderAdvice = { readonly step: number; readonly reason: LadderReason; /** The highest step that was used, and how often; 0 when none was. */ readonly highest: number; readonly times: number };

/** Steps from here on take place before the eyes of the group or the school: they ask for trust. */
export const firstOpenStep = 4;
/** Uses of a step before the next one is advised. */
const usesBeforeNext = 2;

/**
 * The step to take next: one further only after the highest one was used twice, and into the open only while trust in the
 * group is not low. It is advice; every step can be chosen.
 */
export function ladderAdvice(loops: readonly LadderLoop[], { isTrustLow }: { readonly isTrustLow: boolean }): LadderAdvice {
  const used = loops.filter(({ receivedOn, droppedOn }) => receivedOn !== null && droppedOn === null).map(({ giverKind, step }) => ({ step: stepFor(giverKind, step) }));
  const highest = used.reduce((most, { step }) => Math.max(most, step), 0);
  const times = used.filter(({ step }) => step === highest).length;
  if (highest === 0) return { step: 1, reason: 'begin', highest: 0, times: 0 };
  if (times < usesBeforeNext) return { step: highest, reason: 'again', highest, times };
  if (highest >= lastLadderStep) return { step: lastLadderStep, reason: 'top', highest, times };
  const step = highest + 1;
  return isTrustLow && step >= firstOpenStep ? { step: highest, reason: 'trust', highest, times } : { step, reason: 'next', highest, times };
}

/** The steps on which each giver stands: whoever looks at oneself is on the first, and nobody else is. */
export const stepsOf: Readonly<Record<GiverKind, readonly number[]>> = { self: [1], coach: [2, 5, 6], colleague: [3, 4, 5, 6], team: [7], other: [3, 4, 5, 6, 7] };

/** The step that goes with a giver: the one that was chosen when it can be, else the advised one when it can be, else the giver's first. */
export function stepFor(giver: GiverKind, chosen: number, advised = chosen): number {
  const steps = stepsOf[giver];
  return [chosen, advised].find((step) => steps.includes(step)) ?? steps[0] ?? chosen;
}

/** The giver that goes with a step: the one that was chosen when it can be, else whom the ladder means by it. */
export function giverFor(step: number, chosen: GiverKind | null, { hasColleagues }: { readonly hasColleagues: boolean }): GiverKind {
  if (chosen !== null && stepsOf[chosen].includes(step)) return chosen;
  if (step === 1) return 'self';
  if (step === 2) return 'coach';
  if (step === lastLadderStep) return 'team';
  return hasColleagues ? 'colleague' : 'other';
}
