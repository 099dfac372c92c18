import { commit, type Writer } from '../records/write.ts';
import { firstPositions } from '#shared/domain/positions.ts';
import { seedThemes } from '#shared/domain/seed-themes.ts';
import type { Result } from '#shared/result.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

type OwnKey = { readonly purpose: string; readonly algorithm: string; readonly publicKey: string; readonly privateKey: string };

export type NewVaultContents = {
  readonly vaultId: string;
  readonly label: string;
  readonly coachName: string;
  readonly ownKeys: readonly OwnKey[];
  readonly now: () => string;
  readonly newId: () => string;
};

/** Norms that a programme starts with: two gesprekken and ten bijeenkomsten a school year (Vekeman e.a., 2024). */
export const startingNorms = { conversationsPerYear: 2, meetingsPerYear: 10 } as const;

/** What a fresh vault holds: who it is, who writes in it, its keys, and a programme with its themes. */
export function fillNewVault(db: WriteDb, contents: NewVaultContents): Result<unknown> {
  const { vaultId, label, coachName, ownKeys, now, newId } = contents;
  const authorId = newId();
  const programmeId = newId();
  return db.transaction(() => {
    setMeta(db, 'vaultId', vaultId);
    setMeta(db, 'authorId', authorId);
    startReplica(db, newId(), now());
    const keep = db.prepare('INSERT INTO own_key (purpose, algorithm, public_key, private_key, created_at) VALUES (?, ?, ?, ?, ?)');
    for (const key of ownKeys) keep.run(key.purpose, key.algorithm, key.publicKey, key.privateKey, now());
    const positions = firstPositions(seedThemes.length);
    return commit(writerOf(db, { now, newId }), { code: 'vault.created' }, [
      { op: 'create', type: 'author', id: authorId, values: { name: coachName } },
      { op: 'create', type: 'programme', id: programmeId, values: { name: label, provider: label, ...startingNorms } },
      ...seedThemes.map((seed, index) => ({ op: 'create' as const, type: 'theme' as const, values: { ...seed, programmeId, position: positions[index] ?? '' } })),
    ]);
  })();
}

/** A new replica: at creation, in a full copy and after a restore, so that counters never repeat. */
export function startReplica(db: WriteDb, replicaId: string, at: string): void {
  const { lastInsertRowid } = db.prepare('INSERT INTO replica (replica_id, created_at) VALUES (?, ?)').run(replicaId, at);
  setMeta(db, 'replicaNo', String(lastInsertRowid));
}

/** The writer of an open vault: its coach, on this replica. */
export function writerOf(db: WriteDb, { now, newId }: Pick<Writer, 'now' | 'newId'>): Writer {
  return { db, now, newId, author: getMeta(db, 'authorId') ?? '', replicaNo: Number(getMeta(db, 'replicaNo') ?? 0), touched: new Set() };
}

export function getMeta(db: ReadDb, key: string): string | undefined {
  return db.prepare<[string], { value: string }>('SELECT value FROM vault_meta WHERE key = ?').get(key)?.value;
}

function setMeta(db: WriteDb, key: string, value: string): void {
  db.prepare('INSERT INTO vault_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value);
}

