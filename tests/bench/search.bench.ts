import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, createStoreFile, type WriteDb } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { searchTexts } from '#db/repositories/search.ts';
import { fillNewVault, writerOf } from '#db/repositories/vault-meta.ts';
import { matchOf } from '#shared/domain/search-words.ts';
import { generateGroups } from '../support/generate.ts';
import { countingIds, valueOf } from '../support/store.ts';
import { atMost, p95, type Measurement } from './measure.ts';

const today = '2026-11-23';
const notes = 100_000;
const batch = 2000;
const shown = 8;
const passes = 12;

const common = ['team', 'visie', 'leerlingen', 'overleg', 'rooster', 'feedback', 'vertrouwen', 'lesbezoek', 'afspraak', 'kerngroep', 'draagvlak', 'ouders', 'vakgroep', 'toetsen', 'gezamenlijke', 'loslaten'];

/** What a coach looks for: rare words, words in many notes and in every note, beginnings, phrases, several at once. */
const asked = ['zeldzaam77', 'zeldzaam4321', 'zeldzaam9', 'kerngroep', 'rooster', 'de', 'een', 'over', 'verg', 'lesb', 'zeld', 'gez', '"gezamenlijke visie"', '"over de visie"', 'team rooster', 'visie feedback loslaten', 'zeldzaam12 de', 'KERNGROEP', 'vakgróep', 'drààg'];

/** A hundred thousand notes in an encrypted store: what the palette asks against the bare ranked question to the same index. */
export function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-bench-'));
  try {
    const db = valueOf(createStoreFile({ path: join(folder, 'vault.db'), dek: Uint8Array.from({ length: 32 }, (_, index) => index + 1) }));
    fill(db);
    const own = new Map(asked.map((text) => [text, [] as number[]]));
    const bare = new Map(asked.map((text) => [text, [] as number[]]));
    for (let pass = 0; pass < passes; pass += 1) {
      for (const text of asked) {
        // Side by side, so that a busy machine slows both.
        time(own.get(text), () => searchTexts(db, text, { types: null, limit: shown }));
        time(bare.get(text), () => bareQuestion(db, text));
      }
    }
    const all = (times: ReadonlyMap<string, readonly number[]>): number[] => [...times.values()].flat();
    const of = (text: string): number => p95(own.get(text) ?? []);
    const named = names(db).map((text) => {
      const times: number[] = [];
      for (let pass = 0; pass < passes; pass += 1) time(times, () => searchTexts(db, text, { types: null, limit: shown, isGathered: true }));
      return p95(times);
    });
    closeStore(db);
    return Promise.resolve([
      atMost('search.100k', p95(all(own)) / p95(all(bare)), 'x', 1.5),
      atMost('search.100k.p95', p95(all(own)), 'ms', 80),
      atMost('search.100k.rare', of('zeldzaam4321'), 'ms', 10),
      atMost('search.100k.everywhere', of('de'), 'ms', 50),
      atMost('search.100k.byName', Math.max(...named), 'ms', 80),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A name, its beginning, and a name with a word: of a person who has thousands of notes, and of a group with four times as many. */
function names(db: WriteDb): string[] {
  const person = listRecords(db, 'coachee')[0]?.givenName ?? '';
  const group = listRecords(db, 'swv')[0]?.name ?? '';
  return [person, person.slice(0, 2), `${person} kerngroep`, `${person} zeldzaam4`, `${person} de`, group, `${group} rooster`, `${group} lesb`, `${person} "gezamenlijke visie"`];
}

function time(times: number[] | undefined, work: () => unknown): void {
  const started = performance.now();
  work();
  times?.push(performance.now() - started);
}

function bareQuestion(db: WriteDb, text: string): unknown {
  return db.prepare<[string, number], unknown>(`SELECT rowid, snippet(search, 0, '[', ']', '…', 18) FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?`).all(`words : (${matchOf(text) ?? ''})`, shown + 1);
}

function fill(db: WriteDb): void {
  valueOf(migrate(db));
  const clock = { now: () => `${today}T08:00:00.000Z`, newId: countingIds() };
  valueOf(fillNewVault(db, { vaultId: clock.newId(), label: 'Bench', coachName: 'Griet', ownKeys: [], ...clock }));
  const writer = writerOf(db, clock);
  generateGroups(writer, { swvs: 4, members: 8, today });
  const conversations = listRecords(db, 'conversation').map(({ id }) => id);
  for (let from = 0; from < notes; from += batch) {
    const changes = Array.from({ length: batch }, (_, index): Change => {
      const n = from + index;
      return { op: 'create', type: 'conversationBlock', values: { conversationId: conversations[n % conversations.length] ?? '', kind: 'free', text: noteOf(n), position: `a${n.toString(36)}` } };
    });
    valueOf(commit(writer, { code: 'block.added' }, changes));
  }
}

/** Some forty words: a few stand in every note, some in many, one in hardly any. */
function noteOf(n: number): string {
  const pick = (step: number): string => common[(n * 7 + step * (1 + (n % 5))) % common.length] ?? '';
  return `We hadden het over de ${pick(1)} en over een ${pick(2)} in het team van de school. Wat leeft er rond ${pick(3)}? Ze wil de ${pick(4)} zelf dragen, met ${pick(5)} en ${pick(6)}; zeldzaam${n % 10_000} bleef liggen. Volgende keer ${n % 9 === 0 ? 'de gezamenlijke visie' : `een ${pick(7)}`} op tafel, vergeten mag niet.`;
}
