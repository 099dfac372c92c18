import { strict as assert } from 'node:assert';
import { replayPowerLoss } from '../electron/power-loss/replay.ts';
import { holds, sayWhenShort, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';
import { canTrace } from '../electron/power-loss/trace.ts';

const IMAGES = 2_000;

/** 2,000 disks as a power cut may leave them: none loses an acknowledged record; without waiting for the disk most do. */
export async function run(context: SoakContext): Promise<void> {
  if (!canTrace()) {
    context.say('  skipped: strace is needed to record writes and syncs');
    return;
  }
  const seed = todaysSeed(context);
  let images = 0;
  for (let round = 0; images < IMAGES && Date.now() < context.endAtMs; round += 1) {
    const report = replayPowerLoss({ commits: 400, images: 400, synchronous: 'full', seed: seed + round, endAtMs: context.endAtMs });
    holds(context, `power cuts, round ${round + 1}`, report, { losing: 0, lostRecords: 0, bad: [] });
    images += report.images;
  }
  sayWhenShort(context, images, IMAGES);
  const control = replayPowerLoss({ commits: 400, images: 400, synchronous: 'normal', seed });
  context.say(`  control without waiting for the disk: ${control.losing} of ${control.images} lose`);
  assert.ok(control.losing > control.images / 2, 'the control must lose, or the replay sees nothing');
}
