import type { ReadDb } from '#db/connection.ts';
import { historyOf } from '#db/records/history.ts';
import { countedEver } from '#shared/domain/counted-batches.ts';

type Counted = { readonly id: string; readonly field: string; readonly current: readonly string[] | null };

/** What figures were ever shown of, by the versions of the field that keeps it. */
export function countedBefore(db: ReadDb, { id, field, current }: Counted, present: readonly { readonly id: string }[]): string[] {
  const versions = historyOf(db, id).flatMap((version) => (version.field === field && Array.isArray(version.value) ? [version.value as string[]] : []));
  return countedEver([current ?? [], ...versions], present.map((one) => one.id));
}
