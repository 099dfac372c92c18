import type { AnswerColumn } from './answers.ts';
import { fold, groupBy } from './words.ts';

const rankWords = /\b(?:rank|ranks|ranking|rangschik|rangschikken|rangorde|volgorde|order of preference|orden|ordenen|sorteer|prioriteit|prioriteiten|top \d)\b/;

/**
 * Columns that hold places in an order (1st, 2nd, …): in a row each place occurs once. They look like a
 * scale and are none: a mean of places says something else.
 */
export function rankingColumns(columns: readonly AnswerColumn[]): Set<number> {
  const found = new Set<number>();
  const numeric = columns.filter((column) => column.numbers !== null);
  const sets = [...groupBy(numeric, (column) => column.cell.group).values(), ...sameRange(numeric)];
  for (const set of sets) if (isRanking(set)) for (const column of set) found.add(column.index);
  return found;
}

/** Columns torn from their question (in another order, renamed) that still share the range 1 … number of columns. */
function sameRange(columns: readonly AnswerColumn[]): AnswerColumn[][] {
  const byTop = groupBy(columns, (column) => {
    const numbers = (column.numbers ?? []).filter((number) => number !== null);
    return Math.min(...numbers) >= 1 && numbers.every(Number.isInteger) ? String(Math.max(...numbers)) : '';
  });
  return [...byTop].filter(([top, members]) => top !== '' && Number(top) === members.length && members.length >= 3).map(([, members]) => members);
}

function isRanking(columns: readonly AnswerColumn[]): boolean {
  const size = columns.length;
  if (size < 2) return false;
  const asked = columns.some((column) => rankWords.test(fold(`${column.cell.question ?? ''} ${column.cell.header}`)));
  let several = 0;
  let distinct = 0;
  let complete = 0;
  let orders = 0;
  const rows = columns[0]?.numbers?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const places = columns.map((column) => column.numbers?.[row] ?? null).filter((place) => place !== null);
    if (places.length < 2) continue;
    several += 1;
    const different = new Set(places).size === places.length && places.every((place) => Number.isInteger(place) && place >= 1 && (asked || place <= size));
    if (different) distinct += 1;
    if (places.length === size) {
      complete += 1;
      if (different) orders += 1;
    }
  }
  if (several === 0) return false;
  if (asked) return distinct >= several * 0.9 && (size > 2 || several >= 5);
  return size >= 3 && complete >= (size >= 5 ? 3 : 8) && orders >= complete * 0.98 && distinct >= several * 0.95;
}
