/**
 * A second, plain reader and writer of delimited text, so that what is expected of a file does not come
 * from the code that is tested. Only for files that are known to be well-formed.
 */
export type Grid = readonly (readonly string[])[];

export function parseGrid(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === delimiter || character === '\n') {
      rows.at(-1)?.push(field);
      field = '';
      if (character === '\n') rows.push([]);
    } else if (character !== '\r') field += character;
  }
  rows.at(-1)?.push(field);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

export function writeGrid(grid: Grid, delimiter: string, lineEnd = '\r\n'): string {
  const quote = (cell: string): string => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return grid.map((row) => row.map(quote).join(delimiter)).join(lineEnd) + lineEnd;
}

/** The same order again for the same seed. */
export function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let last = length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

export function withColumns(grid: Grid, order: readonly number[]): string[][] {
  return grid.map((row) => order.map((index) => row[index] ?? ''));
}

export type Figures = { readonly n: number; readonly min: number | null; readonly max: number | null; readonly mean: number | null };

/** Figures over the cells that the scale gives a number; all others are missing. */
export function figures(cells: readonly string[], value: (cell: string) => number | null): Figures {
  const numbers = cells.map((cell) => value(cell.trim())).filter((number) => number !== null);
  if (numbers.length === 0) return { n: 0, min: null, max: null, mean: null };
  let sum = 0;
  for (const number of numbers) sum += number;
  return { n: numbers.length, min: Math.min(...numbers), max: Math.max(...numbers), mean: sum / numbers.length };
}
