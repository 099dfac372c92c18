import { flipBits } from '../electron/power-loss/bit-flips.ts';
import { canMakeSmallDisk, fillDisk } from '../electron/power-loss/disk-full.ts';
import { holds, sayWhenShort, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';

const FLIPS = 5_000;
const POINTS = 120;

/** 5,000 flipped bits and cuts give no wrong record; a disk that runs full at 120 points costs nothing that was saved. */
export async function run(context: SoakContext): Promise<void> {
  if (canMakeSmallDisk) {
    holds(context, 'full disk', fillDisk(POINTS), { points: POINTS, lost: 0, goodFileChanged: 0, unlocked: POINTS, badListed: 0 });
  } else {
    context.say('  full disk skipped: a small file system needs root or user namespaces');
  }
  const report = await flipBits({ tries: FLIPS, seed: todaysSeed(context), endAtMs: context.endAtMs });
  holds(context, 'flipped bits and cuts', report, { silentlyWrong: [] });
  sayWhenShort(context, report.tried, FLIPS);
}
