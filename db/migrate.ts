import { fail, ok, type Result } from '#shared/result.ts';
import type { WriteDb } from './connection.ts';
import { migrations } from './migrations/index.ts';

/** One step of the schema, frozen once it has shipped. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

export const latestVersion = migrations.at(-1)?.version ?? 0;

export function schemaVersion(db: WriteDb): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a store to `target`, one transaction per step, so that a crash leaves the version before or after it.
 * Fails with `store-newer` when the store was written by a newer app; nothing is changed then.
 */
export function migrate(db: WriteDb, target = latestVersion): Result<{ from: number; to: number }> {
  const from = schemaVersion(db);
  if (from > latestVersion) return fail('store-newer', { found: from, supported: latestVersion });
  for (const step of migrations) {
    if (step.version <= from || step.version > target) continue;
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    })();
  }
  return ok({ from, to: schemaVersion(db) });
}
