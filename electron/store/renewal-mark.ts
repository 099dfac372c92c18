import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A restored store is another replica: its counters start from an older place and must not be taken for the same.
 * The mark is put before the swap, so that a crash in between costs at most a replica too many.
 */
export function putRenewalMark(vaultFolder: string): void {
  writeFileSync(markOf(vaultFolder), '');
}

/** Whether the store in this folder has to start a new replica; asks once. */
export function takeRenewalMark(vaultFolder: string): boolean {
  const mark = markOf(vaultFolder);
  if (!existsSync(mark)) return false;
  rmSync(mark);
  return true;
}

function markOf(vaultFolder: string): string {
  return join(vaultFolder, 'new-replica');
}
