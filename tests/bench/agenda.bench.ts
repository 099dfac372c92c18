import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, createStoreFile } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import { calendarFileHandlers } from '#electron/store/handlers/calendar-file.ts';
import { generateGroups } from '../support/generate.ts';
import { countingIds, valueOf } from '../support/store.ts';
import { atMost, median, rounds, type Measurement } from './measure.ts';

const today = '2026-11-23';
const token = '01900000-0000-7000-8000-00000000abcd';
const events = 400;

/** How long it takes to put four hundred appointments of an encrypted store in a calendar file, from the press to the disk. */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-bench-'));
  try {
    const db = valueOf(createStoreFile({ path: join(folder, 'store.db'), dek: Uint8Array.from({ length: 32 }, (_, index) => index + 1) }));
    valueOf(migrate(db));
    const clock = { now: () => `${today}T08:00:00.000Z`, newId: countingIds() };
    valueOf(fillNewVault(db, { vaultId: clock.newId(), label: 'Bench', coachName: 'Griet', ownKeys: [], ...clock }));
    const writer = writerOf(db, clock);
    generateGroups(writer, { swvs: 16, members: 8, today });
    const unused = (): never => {
      throw new Error('Not used by a calendar file');
    };
    const files = calendarFileHandlers({ writer, today: () => today, progress: () => undefined, backup: unused, files: { get: () => ({ ok: true, value: { path: join(folder, 'agenda.ics'), name: 'agenda.ics' } }), parse: unused } });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const { count } = valueOf(await files['calendarFile.save']({ token, scope: { kind: 'year', schoolYear: 2026 }, withNames: true, withPlaces: true, language: 'nl-BE' }));
      times.push(((performance.now() - started) / count) * events);
      if (count < events) throw new Error(`Only ${count} events`);
    }
    closeStore(db);
    return [atMost('calendar.ics', median(times), 'ms', 200)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
