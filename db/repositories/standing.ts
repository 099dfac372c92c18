import type { SwvStanding } from '#shared/ipc/people.ts';
import type { ReadDb } from '../connection.ts';

/**
 * Where the group `s` stands, as a piece of SQL: with a traject it runs; without one it is a candidate until its
 * latest intake says no. One rule, so that menu, lists and header always agree.
 */
export const standingSql = `
  CASE WHEN EXISTS (SELECT 1 FROM traject st WHERE st.swv_id = s.id AND st.deleted = 0) THEN 'running'
       WHEN (SELECT si.decision FROM swv_intake si WHERE si.swv_id = s.id AND si.deleted = 0 ORDER BY si.id DESC LIMIT 1) = 'declined' THEN 'declined'
       ELSE 'candidate' END`;

/** Where one group stands. */
export function standingOf(db: ReadDb, swvId: string): SwvStanding {
  return db.prepare<[string], { standing: SwvStanding }>(`SELECT ${standingSql} AS standing FROM swv s WHERE s.id = ?`).get(swvId)?.standing ?? 'candidate';
}
