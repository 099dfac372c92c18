import { periodState } from '#shared/domain/period.ts';
import type { PersonRef, SchoolOverview, SchoolSummary } from '#shared/ipc/people.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { compareByName, refOf } from './people.ts';

const names = new Intl.Collator('nl-BE', { sensitivity: 'base', numeric: true });

/** Every school with who works there today, by name. */
export function listSchools(db: ReadDb, today: string): SchoolSummary[] {
  type Row = { school_id: string; id: string; given_name: string; family_name: string };
  const people = new Map<string, PersonRef[]>();
  const rows = db
    .prepare<[string, string], Row>(
      `SELECT w.school_id, c.id, c.given_name, c.family_name FROM coachee_school w JOIN coachee c ON c.id = w.coachee_id
       WHERE w.deleted = 0 AND c.deleted = 0 AND (w.starts_on IS NULL OR w.starts_on <= ?) AND (w.ends_on IS NULL OR w.ends_on >= ?)`,
    )
    .all(today, today);
  for (const row of rows) people.set(row.school_id, [...(people.get(row.school_id) ?? []), { id: row.id, givenName: row.given_name, familyName: row.family_name }]);
  return listRecords(db, 'school')
    .map(({ id, name, municipality, code, network, level, example }) => ({
      id,
      name,
      municipality,
      code,
      network,
      level,
      example,
      people: (people.get(id) ?? []).sort(compareByName),
    }))
    .sort((a, b) => names.compare(a.name, b.name));
}

/** A school's page: itself, everyone who works or worked there, and its changes of head. */
export function schoolOverview(db: ReadDb, schoolId: string, today: string): SchoolOverview | null {
  const school = getRecord(db, 'school', schoolId);
  if (school === undefined || school.deleted) return null;
  const links = listRecords(db, 'coacheeSchool', { schoolId });
  const changes = listRecords(db, 'leadershipChange', { schoolId });
  const ids = [...links.map(({ coacheeId }) => coacheeId), ...changes.flatMap(({ outgoingId, incomingId }) => [outgoingId, incomingId])];
  const known = new Map(
    getRecords(db, 'coachee', ids.filter((id) => id !== null))
      .filter(({ deleted }) => !deleted)
      .map((coachee) => [coachee.id, refOf(coachee)]),
  );
  const personOf = (id: string | null): PersonRef | null => (id === null ? null : (known.get(id) ?? null));
  return {
    school,
    people: links
      .flatMap((link) => {
        const coachee = personOf(link.coacheeId);
        const { startsOn, endsOn, role } = link;
        return coachee === null ? [] : [{ linkId: link.id, coachee, role, startsOn, endsOn, state: periodState(link, today) }];
      })
      .sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended') || compareByName(a.coachee, b.coachee)),
    changes: changes
      .map(({ id, changedOn, outgoingId, incomingId, note }) => ({ id, changedOn, outgoing: personOf(outgoingId), incoming: personOf(incomingId), note }))
      .sort((a, b) => (a.changedOn < b.changedOn ? 1 : -1)),
  };
}
