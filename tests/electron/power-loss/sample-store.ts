import { closeStore, createStoreFile, openStore, type WriteDb } from '#db/connection.ts';
import { must } from '../vault/basics.ts';

/** The key of every sample store: a child process needs to know it too. */
export const SAMPLE_KEY = new Uint8Array(32).map((_, index) => index + 1);

/** Two tables that every command fills together, so that half a command shows. */
export function createSampleStore(path: string): void {
  const db = must(createStoreFile({ path, dek: SAMPLE_KEY }));
  db.exec(`CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE log (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES note(id)) STRICT;
    CREATE TABLE vault_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    INSERT INTO vault_meta VALUES ('vaultId', 'sample'); PRAGMA user_version = 10;`);
  must(closeStore(db));
}

export function textOf(id: number): string {
  return `verslag ${id} `.repeat(5 + (id % 60));
}

/** One command of the coach, in one transaction. */
export function writeNote(db: WriteDb, id: number): void {
  db.transaction(() => {
    db.prepare('INSERT INTO note (id, text) VALUES (?, ?)').run(id, textOf(id));
    db.prepare('INSERT INTO log (id, note_id) VALUES (?, ?)').run(id, id);
  })();
}

export type Verdict = { readonly kind: 'good' | 'lost' | 'half' | 'wrong' | 'unreadable'; readonly highest: number; readonly lost: number };

/** What a store holds after a crash, against what was acknowledged: every id up to `acknowledged`, whole and right. */
export function judgeStore(path: string, acknowledged: number): Verdict {
  const opened = openStore({ path, dek: SAMPLE_KEY });
  if (!opened.ok) return { kind: 'unreadable', highest: 0, lost: acknowledged };
  const db = opened.value;
  try {
    const notes = db.prepare('SELECT id, text FROM note ORDER BY id').all() as { id: number; text: string }[];
    const log = db.prepare('SELECT id, note_id AS noteId FROM log ORDER BY id').all() as { id: number; noteId: number }[];
    const highest = notes.at(-1)?.id ?? 0;
    const lost = Math.max(0, acknowledged - highest);
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return { kind: 'unreadable', highest, lost };
    if (notes.length !== log.length || log.some(({ id, noteId }, index) => id !== noteId || id !== notes[index]?.id)) return { kind: 'half', highest, lost };
    if (notes.some(({ id, text }, index) => id !== index + 1 || text !== textOf(id))) return { kind: 'wrong', highest, lost };
    return { kind: lost === 0 ? 'good' : 'lost', highest, lost };
  } finally {
    closeStore(db);
  }
}
