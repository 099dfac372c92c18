import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, createStoreFile } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import { todayHandlers } from '#electron/store/handlers/today.ts';
import type { Deps } from '#electron/store/handlers/deps.ts';
import type { TodayView } from '#shared/ipc/today.ts';
import type { Result } from '#shared/result.ts';
import { generateGroups } from '../support/generate.ts';
import { multiplyGroups } from '../support/multiply.ts';
import { countingIds, valueOf } from '../support/store.ts';
import { atMost, median, rounds, type Measurement } from './measure.ts';

const today = '2026-11-23';
const groups = { generated: 10, times: 100 };

/** Vandaag of a thousand groups of eight with two years of work, in the encrypted store: far more than any coach has. */
export function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-bench-'));
  try {
    const db = valueOf(createStoreFile({ path: join(folder, 'vault.db'), dek: Uint8Array.from({ length: 32 }, (_, index) => index + 1) }));
    valueOf(migrate(db));
    const clock = { now: () => `${today}T08:00:00.000Z`, newId: countingIds() };
    valueOf(fillNewVault(db, { vaultId: clock.newId(), label: 'Bench', coachName: 'Griet', ownKeys: [], ...clock }));
    const writer = writerOf(db, clock);
    generateGroups(writer, { swvs: groups.generated, members: 8, today });
    multiplyGroups(db, groups.times);
    const handlers = todayHandlers({ writer, today: () => today } as Deps);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      valueOf(handlers['today.get']({}) as Result<TodayView>);
      times.push(performance.now() - started);
    }
    closeStore(db);
    return Promise.resolve([atMost('vandaag.x100', median(times) / 1000, 's', 1)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
