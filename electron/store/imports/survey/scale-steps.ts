/**
 * Which steps a scale has when only some of its anchors were chosen. In a small group nobody may pick
 * "helemaal oneens"; the steps that were picked must keep their number all the same.
 */

/** A scale with both sides: what exists to the right exists to the left, and the usual five points are assumed until shown otherwise. */
export function twoSidedSteps(seen: ReadonlySet<number>, answers: number): number[] {
  const left = [...seen].filter((position) => position < 0).map((position) => -position).toSorted((a, b) => a - b);
  const right = [...seen].filter((position) => position > 0).toSorted((a, b) => a - b);
  if (left.length >= 2 && left.length === right.length && left.every((position, index) => Math.abs(position - (right[index] ?? 0)) <= 1)) return sorted(seen);

  const distances = new Set([...left, ...right]);
  const both = left.length === right.length && left.every((position) => right.includes(position));
  const complete = both && (left.length >= 2 || (seen.has(0) && answers >= 40));
  if (complete) return sorted(seen);
  if (distances.size === 1) distances.add(distances.has(2) ? 4 : Math.max(...distances) >= 3 ? 2 : 4);
  return sorted(new Set([...distances].flatMap((distance) => [-distance, distance]).concat(0)));
}

/** A scale from none to all: the questionnaire's set of anchors that holds all that were seen, else just those. */
export function oneSidedSteps(seen: ReadonlySet<number>, known: readonly (readonly number[])[]): number[] {
  const fitting = known.filter((steps) => [...seen].every((position) => steps.includes(position)));
  const exact = fitting.find((steps) => steps.length === seen.size);
  return [...(exact ?? fitting[0] ?? sorted(seen))];
}

/** Degrees of one thing as questionnaires use them, in positions of `readStance`. */
export const degreeScales: readonly (readonly number[])[] = [
  [-4, 0.7, 1.5, 4, 5],
  [-4, 1, 1.5, 4, 5],
  [-4, -2, 1, 2, 4],
  [-4, -1, 1, 2, 4],
  [-4, 0.7, 1, 4, 5],
  [-4, 1, 1.5, 2, 4],
  [-4, 0.7, 1.5, 2, 4],
  [-4, 1, 3, 4],
  [-4, 1, 2, 4],
  [-2, 1, 2, 4],
];

function sorted(positions: Iterable<number>): number[] {
  return [...positions].toSorted((a, b) => a - b);
}
