import { killDuringBackup, killDuringMigration, killDuringRestore } from '../electron/power-loss/interrupted.ts';
import { holds, sayWhenShort, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';

const KILLS = 100;

/** 100 kills each in the middle of a backup, a restore and a migration: always the old state or the new one. */
export async function run(context: SoakContext): Promise<void> {
  const options = { kills: KILLS, seed: todaysSeed(context), endAtMs: context.endAtMs };
  for (const [name, kill] of Object.entries({ backup: killDuringBackup, restore: killDuringRestore, migration: killDuringMigration })) {
    const report = await kill(options);
    holds(context, `kills during ${name}`, report, { between: [], badListed: 0 });
    sayWhenShort(context, report.kills, KILLS);
  }
}
