import type { SurveyNotice } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { ok } from '#shared/result.ts';
import { limits } from './limits.ts';
import { refuse } from './refusals.ts';
import type { MergedCells, RawTable } from './table.ts';

type LooseRows = { readonly rows: readonly (readonly string[])[]; readonly rowNumbers: readonly number[]; readonly merges: readonly MergedCells[] };
type Finished = Pick<RawTable, 'rows' | 'rowNumbers' | 'width' | 'merges' | 'notices'>;

/** Zero-width characters and a stray byte order mark: invisible, and two names that look alike would differ. */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g;

/** What every source of rows goes through: limits, empty rows out, one width, invisible characters out, NFC. */
export function finishTable(loose: LooseRows): Result<Finished> {
  const kept: number[] = [];
  let width = 0;
  for (const [index, row] of loose.rows.entries()) {
    const used = usedWidth(row);
    if (used === 0) continue;
    kept.push(index);
    width = Math.max(width, used);
    if (kept.length > limits.rows + 10) return refuse('table-too-many-rows', { limit: limits.rows });
  }
  if (kept.length === 0) return refuse('file-empty');
  if (width > limits.columns) return refuse('table-too-many-columns', { limit: limits.columns });
  if (width * kept.length > limits.cells) return refuse('table-too-many-cells', { limit: limits.cells });

  let cleaned = 0;
  const rows: string[][] = [];
  for (const index of kept) {
    const source = loose.rows[index] ?? [];
    const row: string[] = [];
    for (let column = 0; column < width; column += 1) {
      const text = source[column] ?? '';
      if (text.length > limits.cellCharacters) {
        return refuse('table-cell-too-long', { row: loose.rowNumbers[index] ?? 0, column: column + 1, limit: limits.cellCharacters });
      }
      const clean = text.replaceAll(invisible, '').normalize('NFC').toWellFormed();
      if (clean.length !== text.length && invisible.test(text)) cleaned += 1;
      invisible.lastIndex = 0;
      row.push(clean);
    }
    rows.push(row);
  }
  const notices: SurveyNotice[] = cleaned === 0 ? [] : [{ code: 'notice-invisible-characters', params: { count: cleaned } }];
  return ok({ rows, rowNumbers: kept.map((index) => loose.rowNumbers[index] ?? index + 1), width, merges: movedMerges(loose.merges, kept), notices });
}

function usedWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width -= 1;
  return width;
}

/** Positions of merged cells after the empty rows went out. */
function movedMerges(merges: readonly MergedCells[], kept: readonly number[]): MergedCells[] {
  const position = new Map(kept.map((from, to) => [from, to]));
  return merges.flatMap((merge) => {
    const inside: number[] = [];
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 20); row += 1) {
      const at = position.get(row);
      if (at !== undefined) inside.push(at);
    }
    const top = inside[0];
    const bottom = inside.at(-1);
    return top === undefined || bottom === undefined ? [] : [{ ...merge, top, bottom }];
  });
}
