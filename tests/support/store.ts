import { openMemoryStore, type WriteDb } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import type { Writer } from '#db/records/write.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import type { Deps } from '#electron/store/handlers/deps.ts';
import { fail, ok, type Result } from '#shared/result.ts';

/** A real store in memory, filled like a new vault, with a clock that the test turns and ids that count. */
export type TestStore = {
  readonly db: WriteDb;
  readonly writer: Writer;
  readonly deps: Deps;
  /** The programme that a new vault starts with. */
  readonly programmeId: string;
  /** Turns the clock on; minutes by default. */
  readonly wait: (minutes: number) => void;
  /** Sets the day of today; the time stays noon in Brussels. */
  readonly setToday: (day: string) => void;
  /** What the parser process would answer for a token. */
  readonly answerParser: (token: string, answer: Result<unknown>) => void;
  /** Reasons of the backups that were asked for, in order. */
  readonly backups: string[];
};

/** Ids that look like UUIDs and rise, so that tests are repeatable and order by id is order of creation. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

export function memoryStore({ today = '2026-11-23', coachName = 'Hilde Maes' }: { today?: string; coachName?: string } = {}): TestStore {
  const db = openMemoryStore();
  valueOf(migrate(db));
  let moment = Date.parse(`${today}T11:00:00.000Z`);
  let day = today;
  const now = (): string => new Date(moment).toISOString();
  const newId = countingIds();
  valueOf(fillNewVault(db, { vaultId: newId(), label: 'Samen sterk', coachName, ownKeys: [], now, newId }));
  const writer = writerOf(db, { now, newId });
  const parsed = new Map<string, Result<unknown>>();
  const backups: string[] = [];
  const deps: Deps = {
    writer,
    today: () => day,
    progress: () => undefined,
    backup: (reason) => {
      backups.push(reason);
      return Promise.resolve(ok(null));
    },
    files: {
      get: (token) => ok({ path: `/chosen/${token}`, name: `${token}.csv` }),
      parse: <T>(token: string) => Promise.resolve((parsed.get(token) ?? fail('file-not-chosen')) as Result<T>),
    },
  };
  const programmeId = db.prepare<[], { id: string }>('SELECT id FROM programme').get()?.id ?? '';
  return {
    db,
    writer,
    deps,
    programmeId,
    backups,
    wait: (minutes) => {
      moment += minutes * 60_000;
    },
    setToday: (next) => {
      day = next;
      moment = Date.parse(`${next}T11:00:00.000Z`);
    },
    answerParser: (token, answer) => parsed.set(token, answer),
  };
}

/** The value of a result that must be good; a failure fails the test with its code. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)} ${(result.error.path ?? []).join('.')}`);
}

/** The code of a result that must be refused. */
export function codeOf(result: Result<unknown>): string {
  if (!result.ok) return result.error.code;
  throw new Error('Expected a refusal, got a value');
}
