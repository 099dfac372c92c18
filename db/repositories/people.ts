import type { SwvSummary } from '#shared/ipc/people.ts';
import type { ReadDb } from '../connection.ts';

/** Every group with its number of members on that day, real groups first, then by name. */
export function listSwvs(db: ReadDb, today: string): SwvSummary[] {
  type Row = { id: string; name: string; members: number; example: number };
  const rows = db
    .prepare<[string, string], Row>(
      `SELECT s.id, s.name, s.example,
              (SELECT count(DISTINCT m.coachee_id) FROM membership m JOIN coachee c ON c.id = m.coachee_id
               WHERE m.swv_id = s.id AND m.deleted = 0 AND c.deleted = 0 AND m.starts_on <= ? AND (m.ends_on IS NULL OR m.ends_on >= ?)) AS members
       FROM swv s WHERE s.deleted = 0`,
    )
    .all(today, today);
  const names = new Intl.Collator('nl-BE', { sensitivity: 'base', numeric: true });
  return rows
    .sort((a, b) => a.example - b.example || names.compare(a.name, b.name))
    .map(({ id, name, members, example }) => ({ id, name, memberCount: members, example: example === 1 }));
}
