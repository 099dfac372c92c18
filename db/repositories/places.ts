import type { ReadDb } from '../connection.ts';

/** The school where each person works on that day, as it is said: "De Regenboog, Leuven". */
export function placesOfWork(db: ReadDb, day: string): Map<string, { readonly schoolId: string; readonly place: string }> {
  type Row = { coachee_id: string; school_id: string; name: string; municipality: string | null };
  const rows = db
    .prepare<[string], Row>(
      `SELECT w.coachee_id, w.school_id, s.name, s.municipality FROM coachee_school w JOIN school s ON s.id = w.school_id
       WHERE w.deleted = 0 AND s.deleted = 0 AND (w.ends_on IS NULL OR w.ends_on >= ?) ORDER BY w.id DESC`,
    )
    .all(day);
  return new Map(rows.map((row) => [row.coachee_id, { schoolId: row.school_id, place: placeOf(row.name, row.municipality) }]));
}

/** A school as a place is said: with its municipality when that is known. */
export function placeOf(name: string, municipality: string | null): string {
  return municipality === null ? name : `${name}, ${municipality}`;
}
