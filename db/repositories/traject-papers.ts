import type { MemberPapers, PersonPapers } from '#shared/ipc/papers.ts';
import type { TemplateKind } from '#shared/domain/records/traject-papers.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, listRecords } from '../records/read.ts';
import { compareByName, refOf } from './people.ts';
import { groupOf } from './questions.ts';

export type SignedAgreement = { readonly swvId: string; readonly coacheeId: string; readonly signedOn: string };

/**
 * Who has a signed coachingsovereenkomst in which group, with the day on which the latest was signed. Whoever is not
 * in the list has none; a later version that is not signed yet does not take that away.
 */
export function signedAgreements(db: ReadDb): SignedAgreement[] {
  return db
    .prepare<[], { swv_id: string; coachee_id: string; signed_on: string }>(
      'SELECT swv_id, coachee_id, max(signed_on) AS signed_on FROM coaching_agreement WHERE deleted = 0 AND signed_on IS NOT NULL GROUP BY swv_id, coachee_id',
    )
    .all()
    .map((row) => ({ swvId: row.swv_id, coacheeId: row.coachee_id, signedOn: row.signed_on }));
}

/** The intake and the coachingsovereenkomst of a person, in the group of that day; null when she is gone. */
export function personPapers(db: ReadDb, coacheeId: string, today: string): PersonPapers | null {
  const coachee = getRecord(db, 'coachee', coacheeId);
  if (coachee === undefined || coachee.deleted) return null;
  const swvId = groupOf(db, coacheeId, today);
  if (swvId === null) return { person: refOf(coachee), swvId, intake: null, agreements: [] };
  return {
    person: refOf(coachee),
    swvId,
    intake: listRecords(db, 'coacheeIntake', { coacheeId, swvId })[0] ?? null,
    agreements: listRecords(db, 'coachingAgreement', { coacheeId, swvId }).toSorted((a, b) => b.version - a.version),
  };
}

/** Everyone with a seat on that day or later, by name, with where their papers stand. */
export function groupPapers(db: ReadDb, swvId: string, today: string): MemberPapers[] {
  type Row = { id: string; given_name: string; family_name: string };
  const people = db
    .prepare<[string, string], Row>(
      `SELECT DISTINCT c.id, c.given_name, c.family_name FROM membership m JOIN coachee c ON c.id = m.coachee_id
       WHERE m.swv_id = ? AND m.deleted = 0 AND c.deleted = 0 AND (m.ends_on IS NULL OR m.ends_on >= ?)`,
    )
    .all(swvId, today)
    .map((row) => ({ id: row.id, givenName: row.given_name, familyName: row.family_name }))
    .sort(compareByName);
  const versions = Map.groupBy(
    listRecords(db, 'coachingAgreement', { swvId }).toSorted((a, b) => b.version - a.version),
    ({ coacheeId }) => coacheeId,
  );
  const intakes = new Map(listRecords(db, 'coacheeIntake', { swvId }).map((intake) => [intake.coacheeId, intake]));
  return people.map((person): MemberPapers => {
    const own = versions.get(person.id) ?? [];
    const latest = own[0];
    const signed = own.flatMap(({ id, version, signedOn }) => (signedOn === null ? [] : [{ id, version, signedOn }]))[0] ?? null;
    return {
      person,
      latest: latest === undefined ? null : { id: latest.id, version: latest.version, signedOn: latest.signedOn },
      signed,
      intakeHeldOn: intakes.get(person.id)?.heldOn ?? null,
      hasIntake: intakes.has(person.id),
    };
  });
}

/** The coach's own words for this paper; undefined while there are none. */
export function ownTemplate(db: ReadDb, kind: TemplateKind): { readonly id: string; readonly text: string } | undefined {
  return listRecords(db, 'textTemplate', { kind }).at(-1);
}

/** The school where a person works on that day, by name; null when it is not known. */
export function schoolNameOf(db: ReadDb, coacheeId: string, day: string): string | null {
  const row = db
    .prepare<[string, string, string], { name: string }>(
      `SELECT s.name FROM coachee_school w JOIN school s ON s.id = w.school_id
       WHERE w.coachee_id = ? AND w.deleted = 0 AND s.deleted = 0 AND (w.ends_on IS NULL OR w.ends_on >= ?) AND (w.starts_on IS NULL OR w.starts_on <= ?)
       ORDER BY w.id LIMIT 1`,
    )
    .get(coacheeId, day, day);
  return row?.name ?? null;
}
