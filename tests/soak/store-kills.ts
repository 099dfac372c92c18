import { strict as assert } from 'node:assert';
import { killDuringWrites } from '../electron/power-loss/kill-writes.ts';
import { holds, sayWhenShort, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';

const KILLS = 500;
const ACKNOWLEDGED = 20_000;

/** 500 kills of a writing process: no acknowledged record lost, no half command, no damage. */
export async function run(context: SoakContext): Promise<void> {
  const report = await killDuringWrites({ kills: KILLS, seed: todaysSeed(context), endAtMs: context.endAtMs });
  holds(context, 'kills while writing', report, { lost: 0, bad: [] });
  sayWhenShort(context, report.kills, KILLS);
  if (report.kills === KILLS) assert.ok(report.acknowledged >= ACKNOWLEDGED, `only ${report.acknowledged} records were acknowledged`);
}
