import { parseAbsolute } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotateOut, shouldBackup } from '#electron/store/backup/rotation.ts';
import type { BackupReason } from '#shared/domain/vault.ts';

type Dated = { backupId: string; at: string; reason: BackupReason; verified: boolean };

const NOW = '2026-11-21T20:00:00.000Z';
const instant = (hoursAgo: number): string => parseAbsolute(NOW, 'UTC').subtract({ hours: hoursAgo }).toAbsoluteString();
const backup = (hoursAgo: number, more: Partial<Dated> = {}): Dated => ({ backupId: `b${hoursAgo}`, at: instant(hoursAgo), reason: 'hourly', verified: true, ...more });
const keptOf = (all: Dated[]): Dated[] => {
  const out = new Set(rotateOut(all, NOW));
  return all.filter(({ backupId }) => !out.has(backupId));
};

describe('the rotation', () => {
  it('keeps 24 hours, 14 days, 8 weeks and 12 months of a year of hourly work', () => {
    const kept = keptOf(Array.from({ length: 24 * 365 }, (_, hours) => backup(hours)));
    expect(kept.filter(({ at }) => at > instant(24))).toHaveLength(24);
    const days = new Set(kept.filter(({ at }) => at > instant(24 * 13)).map(({ at }) => at.slice(0, 10)));
    expect(days.size).toBeGreaterThanOrEqual(13);
    const months = new Set(kept.map(({ at }) => at.slice(0, 7)));
    expect(months.size).toBeGreaterThanOrEqual(12);
    expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8 + 12);
  });

  it('keeps the last five from before a migration, however old they are within the year', () => {
    const migrations = Array.from({ length: 8 }, (_, n) => backup(24 * 30 * (n + 2) + n, { backupId: `m${n}`, reason: 'migration' }));
    const recent = Array.from({ length: 24 * 300 }, (_, hours) => backup(hours));
    const kept = keptOf([...recent, ...migrations]).filter(({ reason }) => reason === 'migration');
    expect(kept.map(({ backupId }) => backupId).slice(0, 5)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  it('lets go of everything older than a year, so that what was deleted is gone there too', () => {
    const kept = keptOf([backup(1), backup(24 * 200), backup(24 * 367), backup(24 * 500, { reason: 'migration' })]);
    expect(kept.map(({ backupId }) => backupId)).toEqual(['b1', 'b4800']);
  });

  it('never lets go of the last verified one, whatever else lies there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hoursAgo: fc.integer({ min: -50, max: 24 * 900 }), verified: fc.boolean(), reason: fc.constantFrom<BackupReason>('hourly', 'lock', 'migration', 'manual') }), {
          minLength: 1,
          maxLength: 60,
        }),
        (inputs) => {
          const all = inputs.map(({ hoursAgo, ...rest }, index) => ({ ...backup(hoursAgo, rest), backupId: `b${index}` }));
          const kept = keptOf(all);
          const verified = all.filter((item) => item.verified).sort((a, b) => b.at.localeCompare(a.at));
          if (verified.length > 0) expect(kept.some((item) => item.verified && item.at === verified[0]?.at)).toBe(true);
          expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8 + 12 + 5 + 1);
          expect(rotateOut(kept, NOW).every((id) => kept.some(({ backupId }) => backupId === id))).toBe(true);
        },
      ),
      { numRuns: 200, seed: 20261121 },
    );
  });
});

describe('whether a backup is due', () => {
  const newest = { at: '2026-11-21T19:00:00.000Z', changeCounter: 40 };
  it.each([
    ['there is none yet', undefined, { changeCounter: 0, now: NOW, occasion: 'hourly' as const }, true],
    ['nothing changed since', newest, { changeCounter: 40, now: NOW, occasion: 'lock' as const }, false],
    ['something changed and the coach locks', newest, { changeCounter: 41, now: '2026-11-21T19:01:00.000Z', occasion: 'lock' as const }, true],
    ['something changed a minute ago, while working', newest, { changeCounter: 41, now: '2026-11-21T19:59:00.000Z', occasion: 'hourly' as const }, false],
    ['something changed and the last one is an hour old', newest, { changeCounter: 41, now: '2026-11-21T20:00:00.000Z', occasion: 'hourly' as const }, true],
    ['the clock was put back a year', newest, { changeCounter: 41, now: '2025-11-21T20:00:00.000Z', occasion: 'hourly' as const }, true],
    ['a restore put an older counter back', newest, { changeCounter: 12, now: NOW, occasion: 'hourly' as const }, true],
  ])('%s', (_, last, state, due) => {
    expect(shouldBackup(last, state)).toBe(due);
  });

  it('comes at the right moment through the change to winter time', () => {
    const beforeChange = { at: '2026-10-25T00:30:00.000Z', changeCounter: 1 };
    expect(shouldBackup(beforeChange, { changeCounter: 2, now: '2026-10-25T01:29:59.000Z', occasion: 'hourly' })).toBe(false);
    expect(shouldBackup(beforeChange, { changeCounter: 2, now: '2026-10-25T01:30:00.000Z', occasion: 'hourly' })).toBe(true);
  });
});
