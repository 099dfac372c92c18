import { describe, expect, it } from 'vitest';
import { canMakeSmallDisk, fillDisk } from './disk-full.ts';

describe.skipIf(!canMakeSmallDisk)('a disk that runs full (a real file system of 4 MB)', () => {
  it('costs no record, no byte of the last good backup and no key, at 20 points', () => {
    const report = fillDisk(20);
    expect(report).toMatchObject({ points: 20, lost: 0, goodFileChanged: 0, unlocked: 20, badListed: 0 });
    expect(report.fullSeen).toBeGreaterThan(10);
    expect(report.codes).toContain('store-disk-full');
    expect(report.codes.every((code) => ['store-disk-full', 'backup-no-space', 'restore-swap-failed', 'store-log-left'].includes(code))).toBe(true);
  }, 60_000);
});
