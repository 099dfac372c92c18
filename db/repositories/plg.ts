import type { Rec } from '#shared/domain/records.ts';
import type { BringBack, OpeningLine, PlgOverview, PlgView } from '#shared/ipc/plg.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { membersOn, personRef } from './feedback.ts';
import { compareByName } from './people.ts';

/** The first day on which a PLG of the group started, per group: then the window of the tweejarenlijn is done. */
export function plgStarts(db: ReadDb): Map<string, string> {
  const rows = db.prepare<[], { swv_id: string; started_on: string }>('SELECT swv_id, min(started_on) AS started_on FROM plg WHERE deleted = 0 AND started_on IS NOT NULL GROUP BY swv_id').all();
  return new Map(rows.map(({ swv_id, started_on }) => [swv_id, started_on]));
}

/** A logbook with its pages, the latest first; null when it is gone. */
export function plgView(db: ReadDb, plg: Rec<'plg'> | undefined): PlgView | null {
  if (plg === undefined || plg.deleted) return null;
  const person = personRef(db, plg.coacheeId);
  const question = plg.learningQuestionId === null ? undefined : getRecord(db, 'learningQuestion', plg.learningQuestionId);
  if (person === null) return null;
  return {
    plg,
    person,
    swvName: getRecord(db, 'swv', plg.swvId)?.name ?? '',
    schoolName: plg.schoolId === null ? null : (getRecord(db, 'school', plg.schoolId)?.name ?? null),
    question: question === undefined || question.deleted ? null : { id: question.id, text: question.text },
    entries: listRecords(db, 'plgEntry', { plgId: plg.id }).toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1)),
    evidenceIds: question === undefined || question.deleted ? [] : (question.evidence ?? []).flatMap(({ entryId }) => entryId ?? []),
    openingDays: openingDays(db, plg.id),
  };
}

/** Every member of today with the PLG's of the own school. */
export function plgOverview(db: ReadDb, swvId: string, today: string): PlgOverview {
  type Count = { plg_id: string; n: number; last_on: string };
  const counts = new Map(
    db
      .prepare<[string], Count>('SELECT e.plg_id, count(*) AS n, max(e.date) AS last_on FROM plg_entry e JOIN plg p ON p.id = e.plg_id WHERE p.swv_id = ? AND p.deleted = 0 AND e.deleted = 0 GROUP BY e.plg_id')
      .all(swvId)
      .map((row) => [row.plg_id, row]),
  );
  const plgs = Map.groupBy(listRecords(db, 'plg', { swvId }), ({ coacheeId }) => coacheeId);
  const window = listRecords(db, 'trajectWindow', { swvId, kind: 'plgStart' })[0];
  return {
    swvId,
    window: window === undefined ? null : { startsOn: window.startsOn, endsOn: window.endsOn },
    lines: membersOn(db, swvId, today).map((person) => ({
      person,
      plgs: (plgs.get(person.id) ?? []).map(({ id, theme, status, startedOn }) => ({ id, theme, status, startedOn, entries: counts.get(id)?.n ?? 0, lastOn: counts.get(id)?.last_on ?? null })),
    })),
  };
}

/**
 * Pages that stand in the draaiboek of a bijeenkomst, with that bijeenkomst and its day. A part that was dropped or thrown away lets
 * its pages go, and so does a bijeenkomst that was cancelled; a parked part holds them for when it is taken up, also under
 * the later part that takes it up. A page of before parts were kept goes by its bijeenkomst alone.
 */
const openings = `
  stands(entry_id, part_id) AS (
    SELECT id, part_id FROM plg_entry WHERE part_id IS NOT NULL AND deleted = 0
    UNION
    SELECT s.entry_id, later.id FROM stands s JOIN run_sheet_part later ON later.parked_from_id = s.part_id WHERE later.deleted = 0
  ),
  opens(entry_id, part_id, meeting_id, held_on) AS (
    SELECT s.entry_id, p.id, m.id, m.date FROM stands s JOIN run_sheet_part p ON p.id = s.part_id JOIN meeting m ON m.id = p.meeting_id
    WHERE p.deleted = 0 AND m.deleted = 0 AND m.status <> 'cancelled' AND p.status IS NOT 'dropped'
      AND NOT (p.status IS 'parked' AND EXISTS (SELECT 1 FROM run_sheet_part later WHERE later.parked_from_id = p.id AND later.deleted = 0))
    UNION
    SELECT e.id, NULL, m.id, m.date FROM plg_entry e JOIN meeting m ON m.id = e.meeting_id
    WHERE e.part_id IS NULL AND e.deleted = 0 AND m.deleted = 0 AND m.status <> 'cancelled'
  )`;

/** On which day each page of a logbook opens, or opened, a bijeenkomst; a page that waits is not in it. */
function openingDays(db: ReadDb, plgId: string): Record<string, string> {
  const rows = db
    .prepare<[string], { entry_id: string; held_on: string }>(`WITH RECURSIVE ${openings} SELECT o.entry_id, o.held_on FROM opens o JOIN plg_entry e ON e.id = o.entry_id WHERE e.plg_id = ? ORDER BY o.held_on`)
    .all(plgId);
  return Object.fromEntries(rows.map(({ entry_id, held_on }) => [entry_id, held_on]));
}

/** What opens a bijeenkomst, by name and then by day. */
export function openingLines(db: ReadDb, meetingId: string): OpeningLine[] {
  type Row = { entry_id: string; part_id: string; coachee_id: string; theme: string };
  const rows = db
    .prepare<[string], Row>(
      `WITH RECURSIVE ${openings}
       SELECT o.entry_id, o.part_id, p.coachee_id, p.theme FROM opens o JOIN plg_entry e ON e.id = o.entry_id JOIN plg p ON p.id = e.plg_id JOIN coachee c ON c.id = p.coachee_id
       WHERE o.meeting_id = ? AND o.part_id IS NOT NULL AND p.deleted = 0 AND c.deleted = 0 ORDER BY e.date, e.id`,
    )
    .all(meetingId);
  const entries = new Map(getRecords(db, 'plgEntry', rows.map(({ entry_id }) => entry_id)).map((entry) => [entry.id, entry]));
  const lines = rows.flatMap(({ entry_id, part_id, coachee_id, theme }) => {
    const entry = entries.get(entry_id);
    const person = personRef(db, coachee_id);
    if (entry === undefined || person === null) return [];
    const { id, date, question, answer, gain, done, audience } = entry;
    return [{ id, date, question, answer, gain, done, audience, partId: part_id, person, theme }];
  });
  return lines.toSorted((a, b) => compareByName(a.person, b.person));
}

/** Something was written there, more than spaces and empty lines. */
const isWritten = (...columns: readonly string[]): string => `trim(${columns.map((column) => `coalesce(${column}, '')`).join(' || ')}, char(32, 9, 10, 13)) <> ''`;

/** Questions to bring back of pages that say what was done or answered, and that no bijeenkomst opens with, the oldest first. */
export function questionsToBringBack(db: ReadDb, swvId: string): BringBack[] {
  type Row = { entry_id: string; plg_id: string; theme: string; date: string; question: string; answer: string | null; audience: string | null; coachee_id: string; given_name: string; family_name: string };
  return db
    .prepare<[string], Row>(
      `WITH RECURSIVE ${openings}
       SELECT e.id AS entry_id, p.id AS plg_id, p.theme, e.date, e.question, e.answer, e.audience, c.id AS coachee_id, c.given_name, c.family_name
       FROM plg_entry e JOIN plg p ON p.id = e.plg_id JOIN coachee c ON c.id = p.coachee_id
       WHERE p.swv_id = ? AND p.deleted = 0 AND e.deleted = 0 AND c.deleted = 0 AND ${isWritten('e.question')} AND ${isWritten('e.done', 'e.gain', 'e.answer')}
         AND e.id NOT IN (SELECT entry_id FROM opens) ORDER BY e.date, e.id`,
    )
    .all(swvId)
    .map(({ entry_id, plg_id, coachee_id, given_name, family_name, audience, ...row }) => ({ ...row, entryId: entry_id, plgId: plg_id, audience: audience === null ? null : (JSON.parse(audience) as BringBack['audience']), person: { id: coachee_id, givenName: given_name, familyName: family_name } }));
}

/** Schools where a person works. */
export function schoolsOfPerson(db: ReadDb, coacheeId: string): { readonly id: string; readonly name: string }[] {
  const ids = listRecords(db, 'coacheeSchool', { coacheeId }).filter(({ endsOn }) => endsOn === null).map(({ schoolId }) => schoolId);
  return getRecords(db, 'school', ids).filter(({ deleted }) => !deleted).map(({ id, name }) => ({ id, name }));
}
