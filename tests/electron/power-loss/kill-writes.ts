import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../vault/basics.ts';
import { chanceOf } from './chance.ts';
import { createSampleStore, judgeStore } from './sample-store.ts';

export type KillReport = { kills: number; acknowledged: number; lost: number; bad: string[] };

/** Kills a writing process at random moments, again and again on the same store, and looks after each. */
export async function killDuringWrites(options: { readonly kills: number; readonly seed: number; readonly endAtMs?: number }): Promise<KillReport> {
  const folder = temporaryFolder();
  const path = join(folder, 'vault.db');
  const chance = chanceOf(options.seed);
  const report: KillReport = { kills: 0, acknowledged: 0, lost: 0, bad: [] };
  createSampleStore(path);
  let highest = 0;
  while (report.kills < options.kills && Date.now() < (options.endAtMs ?? Infinity)) {
    const acknowledged = await writeUntilKilled(path, highest + 1, 40 + chance.below(80), chance.next() * 4);
    const verdict = judgeStore(path, Math.max(acknowledged, highest));
    report.kills += 1;
    report.acknowledged += Math.max(0, acknowledged - highest);
    report.lost += verdict.lost;
    if (verdict.kind !== 'good') report.bad.push(`kill ${report.kills}: ${verdict.kind}`);
    highest = verdict.highest;
  }
  rmSync(folder, { recursive: true, force: true });
  return report;
}

/** The last id the process said before it was killed: a few milliseconds, at random, after so many ids. */
async function writeUntilKilled(path: string, from: number, ids: number, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), path, String(from), '1000000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const enough = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > ids) resolve();
    });
  });
  await Promise.race([enough, ended]);
  await sleep(afterMs);
  child.kill('SIGKILL');
  await ended;
  // A line that was cut off was not an acknowledgement.
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? 0);
}
