import type { Change } from '#db/records/write.ts';
import type { ListReading, TabularRow } from '#shared/domain/tabular.ts';
import { rowStatuses, type ListOptions, type ListRowView, type RowCandidate, type RowProblem, type RowStatus } from '#shared/ipc/people-import.ts';

/** What an import of a list comes down to, before anything is written. */
export type ListPlan = {
  readonly rows: readonly ListRowView[];
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly newSchools: readonly string[];
  readonly newGroups: readonly string[];
};

export type ChangeDraft = { readonly differences: ListRowView['differences']; readonly changes: readonly Change[] };
export const noChange: ChangeDraft = { differences: [], changes: [] };

/** The words of a cell; null when it is empty. */
export function wordsOf(row: TabularRow, field: string): string | null {
  const value = row.values[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Compares what people typed: accents, case, punctuation and double spaces do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What could not be read in each row. */
export function problemsByRow({ errors }: ListReading): Map<number, RowProblem[]> {
  const found = new Map<number, RowProblem[]>();
  for (const { row, code, field, column, value } of errors) found.set(row, [...(found.get(row) ?? []), { code, field, column: column === 0 ? null : column, value }]);
  return found;
}

/** What the coach chose for a row, else the proposal. */
export function choiceOf({ choices }: ListOptions, row: number, candidates: readonly RowCandidate[], proposal: string | null): string | null {
  const chosen = choices[String(row)];
  if (chosen === undefined) return proposal;
  return chosen === 'new' || chosen === 'skip' || candidates.some(({ id }) => id === chosen) ? chosen : proposal;
}

export function countRows(rows: readonly ListRowView[]): Record<RowStatus, number> {
  const counts = Object.fromEntries(rowStatuses.map((status) => [status, 0])) as Record<RowStatus, number>;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

/** Fields of a row that differ from the record; an empty cell says nothing and changes nothing. */
export function differencesOf(known: Readonly<Record<string, unknown>>, given: Readonly<Record<string, string | number | null>>): ListRowView['differences'] {
  return Object.entries(given).flatMap(([field, value]) => {
    if (value === null || value === '') return [];
    const stored = known[field];
    const from = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : null;
    const to = String(value);
    return from === to || isSamePhone(field, from, to) ? [] : [{ field, from, to }];
  });
}

function isSamePhone(field: string, a: string | null, b: string): boolean {
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  return field === 'phone' && a !== null && digits(a) === digits(b);
}
