import { groupFloor } from './scale.ts';

/**
 * Which nameless answers the shown figures stand on. A mean of six beside a mean of five says what the sixth answered, so
 * what comes later waits until there are five. Feedback rounds and exittickets both count by this.
 */

/** One nameless form, and the questions that it answers. */
export type Answered = { readonly id: string; readonly questions: readonly string[] };

/**
 * Before anything was shown: all of them, from five on. After that later ones join only when at least five do at once, and at
 * least five (or nobody) of them on each question. Nothing joins while one that was counted is gone.
 */
export function countInBatches(given: readonly Answered[], countedBefore: readonly string[]): string[] {
  if (countedBefore.length === 0) return given.length < groupFloor ? [] : given.map(({ id }) => id);
  const known = new Set(countedBefore);
  const added = given.filter(({ id }) => !known.has(id));
  const isWhole = given.length - added.length === known.size;
  const perQuestion = new Map<string, number>();
  for (const { questions } of added) for (const question of questions) perQuestion.set(question, (perQuestion.get(question) ?? 0) + 1);
  const maySay = added.length >= groupFloor && [...perQuestion.values()].every((count) => count >= groupFloor);
  return isWhole && maySay ? [...countedBefore, ...added.map(({ id }) => id)] : [...countedBefore];
}

/**
 * All that figures were ever shown of, out of every list that was counted: undoing a count does not unsee it. A list of which
 * nothing is left has nothing to give away: then counting begins anew.
 */
export function countedEver(lists: readonly (readonly string[])[], present: readonly string[]): string[] {
  const here = new Set(present);
  return [...new Set(lists.filter((ids) => ids.some((id) => here.has(id))).flat())];
}
