import type { EventStatus } from '#shared/domain/records/planning.ts';
import type { SearchEvent, SearchPlg } from '#shared/ipc/search.ts';
import type { ReadDb } from '../connection.ts';

/** More than this many days on either side is found through what was written there. */
const days = 400;
/** A coach with a dozen groups has some four hundred in that time. */
const most = 600;

type Row = { id: string; type: SearchEvent['type']; date: string; status: EventStatus; kind: SearchEvent['kind']; swv_id: string; swv_name: string; coachee_id: string | null; others: string | null };

/** The gesprekken, bijeenkomsten and observaties around this day: what is coming first, the nearest in front, then what is over, the latest in front. */
export function searchEvents(db: ReadDb, today: string): SearchEvent[] {
  const rows = db
    .prepare<[{ today: string }], Row>(
      `SELECT * FROM (
         SELECT e.id, 'conversation' AS type, e.date, e.start_time, e.status, e.kind, e.swv_id, s.name AS swv_name, e.coachee_id, e.coachee_ids AS others
           FROM conversation e JOIN swv s ON s.id = e.swv_id WHERE e.deleted = 0 AND coalesce(e.date_only, 0) = 0 AND e.status <> 'cancelled'
         UNION ALL
         SELECT e.id, 'meeting', e.date, e.start_time, e.status, NULL, e.swv_id, s.name, NULL, NULL
           FROM meeting e JOIN swv s ON s.id = e.swv_id WHERE e.deleted = 0 AND coalesce(e.date_only, 0) = 0 AND e.status <> 'cancelled'
         UNION ALL
         SELECT e.id, 'observation', e.date, e.start_time, e.status, NULL, e.swv_id, s.name, e.coachee_id, NULL
           FROM observation e JOIN swv s ON s.id = e.swv_id WHERE e.deleted = 0 AND e.status <> 'cancelled'
       ) WHERE date BETWEEN date(:today, '-${days} days') AND date(:today, '+${days} days')
       ORDER BY (status = 'held' OR date < :today), abs(julianday(date) - julianday(:today)), start_time, id LIMIT ${most}`,
    )
    .all({ today });
  const people = new Map(db.prepare<[], { id: string; given_name: string; family_name: string }>('SELECT id, given_name, family_name FROM coachee WHERE deleted = 0').all().map((row) => [row.id, { coacheeId: row.id, givenName: row.given_name, familyName: row.family_name }]));
  return rows.map(({ id, type, date, status, kind, swv_id: swvId, swv_name: swvName, coachee_id: coacheeId, others }) => {
    const ids = [...new Set([...(coacheeId === null ? [] : [coacheeId]), ...(kind !== 'group' || others === null ? [] : (JSON.parse(others) as string[]))])];
    return { id, type, date, status, kind, swvId, swvName, people: ids.flatMap((person) => people.get(person) ?? []) };
  });
}

/** Every PLG with whose it is. */
export function searchPlgs(db: ReadDb): SearchPlg[] {
  return db
    .prepare<[], { id: string; theme: string; coachee_id: string; given_name: string; family_name: string }>('SELECT p.id, p.theme, c.id AS coachee_id, c.given_name, c.family_name FROM plg p JOIN coachee c ON c.id = p.coachee_id WHERE p.deleted = 0 AND c.deleted = 0 ORDER BY p.id DESC')
    .all()
    .map((row) => ({ id: row.id, theme: row.theme, person: { coacheeId: row.coachee_id, givenName: row.given_name, familyName: row.family_name } }));
}
