export type NumberStatistics = { readonly n: number; readonly min: number | null; readonly max: number | null; readonly mean: number | null };

/** Over the numbers that are there. The mean is the plain sum over the count, not rounded; null without numbers. */
export function describe(numbers: readonly (number | null)[]): NumberStatistics {
  let n = 0;
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    if (number === null) continue;
    n += 1;
    sum += number;
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  return n === 0 ? { n, min: null, max: null, mean: null } : { n, min, max, mean: sum / n };
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'variant' });

/** Categories in a fixed order: numbers by size, words by alphabet. */
export function sortLabels(labels: Iterable<string>): string[] {
  return [...labels].toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
}
