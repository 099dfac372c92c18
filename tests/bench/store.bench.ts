import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { closeStore, createStoreFile, type WriteDb } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { listRecords } from '#db/records/read.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import { domainHandlers } from '#electron/store/handlers/all.ts';
import { generateGroups } from '../support/generate.ts';
import { countingIds, valueOf } from '../support/store.ts';
import { atMost, median, type Measurement } from './measure.ts';

const today = '2026-11-23';
const passes = 9;

/** The app's own questions on the encrypted store, against the same on a plain file of the same driver. */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-bench-'));
  try {
    const encrypted = valueOf(createStoreFile({ path: join(folder, 'encrypted.db'), dek: Uint8Array.from({ length: 32 }, (_, index) => index + 1) }));
    const plain = openPlain(join(folder, 'plain.db'));
    const questions = [await prepare(encrypted), await prepare(plain)] as const;
    const times: [number[], number[]] = [[], []];
    for (let pass = 0; pass < passes; pass += 1) {
      // Side by side, so that a busy machine slows both.
      for (const side of [0, 1] as const) {
        const started = performance.now();
        await questions[side]();
        times[side].push(performance.now() - started);
      }
    }
    closeStore(encrypted);
    closeStore(plain);
    return [atMost('store.encrypted', median(times[0]) / median(times[1]), 'x', 1.25)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openPlain(path: string): WriteDb {
  const db = new Database(path);
  for (const setting of ['journal_mode=WAL', 'synchronous=FULL', 'temp_store=MEMORY', 'foreign_keys=ON', 'cache_size=-65536']) db.pragma(setting);
  return db as unknown as WriteDb;
}

async function prepare(db: WriteDb): Promise<() => Promise<void>> {
  valueOf(migrate(db));
  const clock = { now: () => `${today}T08:00:00.000Z`, newId: countingIds() };
  valueOf(fillNewVault(db, { vaultId: clock.newId(), label: 'Bench', coachName: 'Griet', ownKeys: [], ...clock }));
  const writer = writerOf(db, clock);
  generateGroups(writer, { swvs: 10, members: 8, today });
  const unused = (): never => {
    throw new Error('Not used by questions');
  };
  const handlers = domainHandlers({ writer, today: () => today, progress: () => undefined, backup: unused, files: { get: unused, parse: unused } }, () => undefined);
  const swvIds = listRecords(db, 'swv').map(({ id }) => id);
  const coacheeIds = listRecords(db, 'coachee').map(({ id }) => id);
  return async () => {
    valueOf(await handlers['today.get']({}));
    for (const swvId of swvIds) {
      valueOf(await handlers['swv.overview']({ swvId }));
      valueOf(await handlers['board.get']({ swvId }));
    }
    for (const coacheeId of coacheeIds.slice(0, 20)) valueOf(await handlers['people.coachee']({ coacheeId }));
  };
}
