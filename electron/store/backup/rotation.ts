import { parseAbsolute, startOfWeek, toCalendarDate } from '@internationalized/date';
import type { BackupReason } from '#shared/domain/vault.ts';

type Dated = { readonly backupId: string; readonly at: string; readonly reason: BackupReason; readonly verified: boolean };

const ZONE = 'Europe/Brussels';

/** How many hours, days, weeks and months back a backup stays; and how many from before a migration. */
export const ROTATION = { hours: 24, days: 14, weeks: 8, months: 12, migrations: 5 } as const;

/**
 * Which backups may go: of each of the last 24 hours, 14 days, 8 weeks and 12 months with a backup the newest stays,
 * and the last five from before a migration. What is older than a year goes, so that what was deleted is gone from
 * the backups too. The newest verified backup always stays.
 */
export function rotateOut(backups: readonly Dated[], now: string): string[] {
  const newestFirst = [...backups].sort((a, b) => b.at.localeCompare(a.at) || b.backupId.localeCompare(a.backupId));
  const kept = new Set<string>();
  for (const [limit, bucket] of buckets) {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      const name = bucket(backup.at);
      if (seen.has(name)) continue;
      if (seen.size === limit) break;
      seen.add(name);
      kept.add(backup.backupId);
    }
  }
  newestFirst
    .filter(({ reason }) => reason === 'migration')
    .slice(0, ROTATION.migrations)
    .forEach(({ backupId }) => kept.add(backupId));
  const oldest = oldestKept(now);
  const lastVerified = newestFirst.find(({ verified }) => verified)?.backupId;
  return newestFirst.filter(({ backupId, at }) => backupId !== lastVerified && (!kept.has(backupId) || at < oldest)).map(({ backupId }) => backupId);
}

/** The moment, as a UTC instant, before which nothing is kept but the last verified backup. */
export function oldestKept(now: string): string {
  return parseAbsolute(now, ZONE).subtract({ months: ROTATION.months }).toAbsoluteString();
}

const day = (at: string): string => toCalendarDate(parseAbsolute(at, ZONE)).toString();

const buckets: readonly (readonly [limit: number, bucket: (at: string) => string])[] = [
  [ROTATION.hours, (at) => at.slice(0, 13)],
  [ROTATION.days, day],
  [ROTATION.weeks, (at) => startOfWeek(toCalendarDate(parseAbsolute(at, ZONE)), 'nl-BE').toString()],
  [ROTATION.months, (at) => day(at).slice(0, 7)],
];

type Newest = { readonly at: string; readonly changeCounter: number } | undefined;

/**
 * Whether a backup is due: at lock when anything changed since the last one; while working when that one is an hour old.
 * A last backup from the future (the clock was put back) counts as old.
 */
export function shouldBackup(newest: Newest, state: { readonly changeCounter: number; readonly now: string; readonly occasion: 'hourly' | 'lock' }): boolean {
  if (newest === undefined) return true;
  if (newest.changeCounter === state.changeCounter) return false;
  if (state.occasion === 'lock' || newest.at > state.now) return true;
  return parseAbsolute(newest.at, ZONE).add({ hours: 1 }).toAbsoluteString() <= parseAbsolute(state.now, ZONE).toAbsoluteString();
}
