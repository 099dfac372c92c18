/** A pair that cannot be. */
export const forbidden = Number.POSITIVE_INFINITY;

/** Larger than any sum of costs that are allowed, so that as many pairs as possible are made before they are made well. */
const never = 1e7;

/**
 * Pairs rows with columns so that as many rows as possible get a column, at the lowest cost: the Hungarian method with
 * potentials (Kuhn 1955, in the form of Jonker), O(n³). Costs are whole numbers from 0 to 1e5 or `forbidden`. Answers for each row
 * its column, or null. The same costs always give the same pairs.
 */
export function assign(costs: readonly (readonly number[])[]): (number | null)[] {
  const size = Math.max(costs.length, ...costs.map((row) => row.length), 0);
  const cost = (row: number, column: number): number => {
    const given = costs[row]?.[column];
    return given === undefined || given === forbidden ? never : given;
  };
  /** One value per place, index 0 included. */
  const fresh = <T>(value: T): T[] => Array.from({ length: size + 1 }, () => value);
  const rowPotential = fresh(0);
  const columnPotential = fresh(0);
  /** Per column the row that it belongs to; index 0 stands for none. */
  const rowOf = fresh(0);
  for (let row = 1; row <= size; row += 1) {
    const from = fresh(0);
    const least = fresh(Number.POSITIVE_INFINITY);
    const isUsed = fresh(false);
    rowOf[0] = row;
    let column = 0;
    do {
      isUsed[column] = true;
      const current = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (isUsed[other] === true) continue;
        const reduced = cost(current - 1, other - 1) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          from[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (isUsed[other] === true) {
          rowPotential[rowOf[other] ?? 0] = (rowPotential[rowOf[other] ?? 0] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const columnOf = costs.map((): number | null => null);
  for (let column = 1; column <= size; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < costs.length && cost(row, column - 1) < never) columnOf[row] = column - 1;
  }
  return columnOf;
}
