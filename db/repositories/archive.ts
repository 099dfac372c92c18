import type { ReadDb } from '../connection.ts';

/** The groups of which every traject was closed. */
export function archivedSwvIds(db: ReadDb): Set<string> {
  const rows = db.prepare<[], { swv_id: string }>("SELECT swv_id FROM traject WHERE deleted = 0 GROUP BY swv_id HAVING sum(coalesce(status, '') <> 'closed') = 0").all();
  return new Set(rows.map(({ swv_id }) => swv_id));
}
