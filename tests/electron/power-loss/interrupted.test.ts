import { describe, expect, it } from 'vitest';
import { seedsOf } from './chance.ts';
import { killDuringBackup, killDuringMigration, killDuringRestore } from './interrupted.ts';

const [, seed] = seedsOf(Date.now());

describe('a kill in the middle', () => {
  it('of a backup leaves the store as it was and no bad backup in the list', async () => {
    const report = await killDuringBackup({ kills: 5, seed });
    expect({ ...report, seed }).toMatchObject({ kills: 5, old: 5, between: [], badListed: 0 });
    expect(report.cut).toBeGreaterThan(0);
  }, 60_000);

  it('of a restore leaves the old store or the new one', async () => {
    const report = await killDuringRestore({ kills: 6, seed });
    expect({ ...report, seed }).toMatchObject({ kills: 6, between: [], badListed: 0 });
    expect(report.old + report.fresh).toBe(6);
  }, 60_000);

  it('of a migration leaves the version before or after a step, and it can be taken up again', async () => {
    const report = await killDuringMigration({ kills: 5, seed });
    expect({ ...report, seed }).toMatchObject({ kills: 5, between: [] });
  }, 60_000);
});
