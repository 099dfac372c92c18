import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '#db/connection.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { unlockWithRecovery } from '#electron/store/vault/unlock.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { testRestore } from '#electron/store/backup/verify.ts';
import { addNotes, backUp } from '../backup/support.ts';
import { makeTemplate, must, temporaryFolder, VAULT_ID } from '../vault/support.ts';
import { chanceOf, type Chance } from './chance.ts';
import { createSampleStore, judgeStore, SAMPLE_KEY, writeNote } from './sample-store.ts';

export type FlipReport = { tried: number; /** Refused, or found to be damaged. */ noticed: number; harmless: number; silentlyWrong: string[] };

const NOTES = 300;

/** Damages a store, its log, a backup and a key file, one bit or one cut at a time, and opens each. */
export async function flipBits(options: { readonly tries: number; readonly seed: number; readonly endAtMs?: number }): Promise<FlipReport> {
  const chance = chanceOf(options.seed);
  const folder = temporaryFolder();
  const report: FlipReport = { tried: 0, noticed: 0, harmless: 0, silentlyWrong: [] };
  const store = storeWithLog(join(folder, 'vault.db'));
  const template = await makeTemplate();
  const { vault, vaultsDir } = template.copy();
  addNotes(vault, 20);
  must(await backUp(vault));
  const backup = findLocalBackups(vault.folder, vault.vaultId)[0]!;
  const backupStore = join(backup.folder, 'vault.db');
  const slotPath = vaultPaths(vault.folder).slot.recovery;
  const goodBackup = readFileSync(backupStore);
  const goodSlot = readFileSync(slotPath);
  const count = (isNoticed: boolean, isWrong: boolean, what: string): void => {
    report.tried += 1;
    if (isNoticed) report.noticed += 1;
    else if (isWrong) report.silentlyWrong.push(`${what}, try ${report.tried}`);
    else report.harmless += 1;
  };
  while (report.tried < options.tries && Date.now() < (options.endAtMs ?? Infinity)) {
    const target = chance.below(10);
    if (target < 7) {
      const isLog = target >= 5;
      const image = join(folder, 'image.db');
      writeFileSync(image, isLog ? store.file : damage(store.file, chance));
      writeFileSync(`${image}-wal`, isLog ? damage(store.log, chance) : store.log);
      const verdict = judgeStore(image, isLog ? store.inFile : NOTES);
      // From a damaged log the last commands may be missing, as after a crash; all that was in the store file must be there.
      count(verdict.kind === 'unreadable', verdict.kind !== 'good', `${isLog ? 'log' : 'store'}: ${verdict.kind}`);
      rmSync(`${image}-wal`, { force: true });
    } else if (target < 9) {
      writeFileSync(slotPath, damage(goodSlot, chance));
      const opened = await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: template.recoveryCode });
      count(!opened.ok, opened.ok && !Buffer.from(opened.value.dek).equals(Buffer.from(vault.dek)), 'key file');
    } else {
      writeFileSync(backupStore, damage(goodBackup, chance));
      const tried = testRestore(backup.folder, vault);
      count(!tried.ok, tried.ok, 'backup');
    }
  }
  template.remove();
  rmSync(folder, { recursive: true, force: true });
  return report;
}

/** A store as a crash leaves it: part of the notes in the file, the rest in the log. */
function storeWithLog(path: string): { readonly file: Buffer; readonly log: Buffer; readonly inFile: number } {
  createSampleStore(path);
  const db = must(openStore({ path, dek: SAMPLE_KEY }));
  const inFile = NOTES - 60;
  for (let id = 1; id <= NOTES; id += 1) {
    writeNote(db, id);
    if (id === inFile) db.pragma('wal_checkpoint(TRUNCATE)');
  }
  copyFileSync(path, `${path}.copy`);
  const images = { file: readFileSync(`${path}.copy`), log: readFileSync(`${path}-wal`), inFile };
  (db as unknown as { close: () => void }).close();
  return images;
}

function damage(bytes: Buffer, chance: Chance): Buffer {
  if (chance.below(8) === 0) return bytes.subarray(0, chance.below(bytes.length));
  const damaged = Buffer.from(bytes);
  const at = chance.below(bytes.length);
  damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
  return damaged;
}
