import { describe, expect, it } from 'vitest';
import { seedsOf } from './chance.ts';
import { killDuringWrites } from './kill-writes.ts';
import { replayPowerLoss } from './replay.ts';
import { canTrace } from './trace.ts';

const [fixed, today] = seedsOf(Date.now());

describe('a process that is killed while it writes', () => {
  it('loses no acknowledged record, leaves no half command and no damage', async () => {
    const report = await killDuringWrites({ kills: 25, seed: today });
    expect({ ...report, seed: today }).toMatchObject({ kills: 25, lost: 0, bad: [] });
    expect(report.acknowledged).toBeGreaterThanOrEqual(1_000);
  }, 60_000);
});

describe.skipIf(!canTrace())('a power cut (replayed from a trace of every write and sync)', () => {
  it.each([fixed, today])('loses no acknowledged record in any image, seed %i', (seed) => {
    const report = replayPowerLoss({ commits: 200, images: 60, synchronous: 'full', seed });
    expect(report).toMatchObject({ acknowledged: 200, losing: 0, lostRecords: 0, bad: [] });
    expect(report.images).toBe(60);
  }, 60_000);

  it('does lose records when the store is told not to wait for the disk: the replay can see a loss', () => {
    const report = replayPowerLoss({ commits: 200, images: 60, synchronous: 'normal', seed: fixed });
    expect(report.losing).toBeGreaterThan(report.images / 2);
  }, 60_000);
});
