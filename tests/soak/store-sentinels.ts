import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findSecrets, runSession, sentencesOf } from '../electron/power-loss/sentinels.ts';
import { holds, todaysSeed, type SoakContext } from '../electron/power-loss/soak-context.ts';
import { PASSWORD, temporaryFolder } from '../electron/vault/support.ts';

const SESSIONS = 20;

/** 20 sessions that end in a crash: 0 of 200 sentences, keys, passwords and recovery codes readable in any file. */
export async function run(context: SoakContext): Promise<void> {
  const seed = todaysSeed(context);
  for (let session = 0; session < SESSIONS && Date.now() < context.endAtMs; session += 1) {
    const root = temporaryFolder();
    const folder = join(root, 'user-data');
    const temporary = join(root, 'temporary');
    mkdirSync(folder);
    mkdirSync(temporary);
    const { key, password, recoveryCode } = await runSession({ folder, temporary, seed: seed + session, sentences: 200 });
    const secrets = { sentences: sentencesOf(seed + session, 200), keys: [key], passwords: [password, PASSWORD, recoveryCode, recoveryCode.slice(16)] };
    holds(context, `session ${session + 1}`, findSecrets([folder, temporary], secrets), { hits: [] });
    rmSync(root, { recursive: true, force: true });
  }
}
