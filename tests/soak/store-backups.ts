import { strict as assert } from 'node:assert';
import { restoreEveryBackup } from '../electron/power-loss/restore-all.ts';
import { holds, sayWhenShort, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';

const BACKUPS = 800;

/** A year of backups with the rotation at work: every one that is left restores to exactly what the store held. */
export async function run(context: SoakContext): Promise<void> {
  const report = await restoreEveryBackup({ backups: BACKUPS, seed: todaysSeed(context), endAtMs: context.endAtMs });
  holds(context, 'restores', report, { different: [] });
  assert.equal(report.restored, report.kept);
  sayWhenShort(context, report.made, BACKUPS);
}
