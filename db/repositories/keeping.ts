import type { ReadDb, WriteDb } from '../connection.ts';

/** What a form held when it was left before it became a record; null when there is nothing. */
export function getDraft(db: ReadDb, key: string): unknown {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM draft WHERE key = ?').get(key);
  return row === undefined ? null : JSON.parse(row.value);
}

/** The keys of all that is kept, of those that begin with `prefix`. */
export function draftKeys(db: ReadDb, prefix: string): string[] {
  return db.prepare<[string, string], { key: string }>('SELECT key FROM draft WHERE substr(key, 1, length(?)) = ? ORDER BY key').all(prefix, prefix).map(({ key }) => key);
}

export function saveDraft(db: WriteDb, key: string, value: unknown, savedAt: string): void {
  db.prepare('INSERT INTO draft (key, value, saved_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at').run(key, JSON.stringify(value), savedAt);
}

export function clearDraft(db: WriteDb, key: string): void {
  db.prepare('DELETE FROM draft WHERE key = ?').run(key);
}

/** A setting of this vault; undefined when it was never set. */
export function getSetting(db: ReadDb, key: string): unknown {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?').get(key);
  return row === undefined ? undefined : JSON.parse(row.value);
}

export function saveSetting(db: WriteDb, key: string, value: unknown): void {
  db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, JSON.stringify(value));
}
