import { periodState } from '#shared/domain/period.ts';
import { trajectToShow } from '#shared/domain/traject-end.ts';
import type { CoacheeOverview, Member, MembershipView, PersonRef, PersonSummary, SwvOverview, SwvStanding, SwvSummary, WorkplaceView } from '#shared/ipc/people.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { archivedSwvIds } from './archive.ts';
import { standingOf, standingSql } from './standing.ts';

const names = new Intl.Collator('nl-BE', { sensitivity: 'base', numeric: true });

/** As in a register: by family name, then by given name. */
export function compareByName(a: PersonRef, b: PersonRef): number {
  return names.compare(a.familyName, b.familyName) || names.compare(a.givenName, b.givenName);
}

/** Every group with its number of members on that day, real groups first, then by name. */
export function listSwvs(db: ReadDb, today: string): SwvSummary[] {
  type Row = { id: string; name: string; members: number; example: number; standing: SwvStanding };
  const rows = db
    .prepare<[string, string], Row>(
      `SELECT s.id, s.name, s.example,
              ${standingSql} AS standing,
              (SELECT count(DISTINCT m.coachee_id) FROM membership m JOIN coachee c ON c.id = m.coachee_id
               WHERE m.swv_id = s.id AND m.deleted = 0 AND c.deleted = 0 AND m.starts_on <= ? AND (m.ends_on IS NULL OR m.ends_on >= ?)) AS members
       FROM swv s WHERE s.deleted = 0`,
    )
    .all(today, today);
  const archived = archivedSwvIds(db);
  return rows
    .sort((a, b) => a.example - b.example || names.compare(a.name, b.name))
    .map(({ id, name, members, example, standing }) => ({ id, name, memberCount: members, standing, example: example === 1, isArchived: archived.has(id) }));
}

/** A group's page: itself, its traject and programme, and everyone who has or had a seat. */
export function swvOverview(db: ReadDb, swvId: string, today: string): SwvOverview | null {
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return null;
  const traject = trajectToShow(listRecords(db, 'traject', { swvId }), today) ?? null;
  const programme = traject === null ? null : (getRecord(db, 'programme', traject.programmeId) ?? null);
  return { swv, traject, programme, standing: standingOf(db, swvId), members: membersOf(db, swvId, today) };
}

/** Everyone with a seat in the group, also those who left; people in the bin are left out. */
export function membersOf(db: ReadDb, swvId: string, today: string): Member[] {
  const memberships = listRecords(db, 'membership', { swvId });
  const byId = new Map(memberships.map((membership) => [membership.id, membership]));
  const coachees = new Map(getRecords(db, 'coachee', memberships.map(({ coacheeId }) => coacheeId)).map((coachee) => [coachee.id, coachee]));
  const members = memberships.flatMap((membership): Member[] => {
    const coachee = coachees.get(membership.coacheeId);
    if (coachee === undefined || coachee.deleted) return [];
    const seat = membership.seatOf === null ? undefined : byId.get(membership.seatOf);
    const predecessor = seat === undefined ? undefined : coachees.get(seat.coacheeId);
    return [
      {
        membershipId: membership.id,
        coachee,
        schools: workplacesOf(db, coachee.id, today).filter(({ state }) => state !== 'ended').map(({ school }) => school),
        startsOn: membership.startsOn,
        endsOn: membership.endsOn,
        endReason: membership.endReason,
        state: periodState(membership, today),
        successorOf: predecessor === undefined ? null : refOf(predecessor),
      },
    ];
  });
  return members.sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended') || compareEnds(a, b) || compareByName(a.coachee, b.coachee));
}

function compareEnds(a: Member, b: Member): number {
  if (a.state !== 'ended' || b.state !== 'ended' || a.endsOn === b.endsOn) return 0;
  return (a.endsOn ?? '') < (b.endsOn ?? '') ? 1 : -1;
}

export function refOf({ id, givenName, familyName }: PersonRef): PersonRef {
  return { id, givenName, familyName };
}

/** The schools of a person, those of today first. */
export function workplacesOf(db: ReadDb, coacheeId: string, today: string): WorkplaceView[] {
  type Row = { link_id: string; role: string | null; starts_on: string | null; ends_on: string | null; id: string; name: string; municipality: string | null };
  const rows = db
    .prepare<[string], Row>(
      `SELECT w.id AS link_id, w.role, w.starts_on, w.ends_on, s.id, s.name, s.municipality
       FROM coachee_school w JOIN school s ON s.id = w.school_id
       WHERE w.coachee_id = ? AND w.deleted = 0 AND s.deleted = 0 ORDER BY w.id`,
    )
    .all(coacheeId);
  const workplaces = rows.map((row): WorkplaceView => {
    const period = { startsOn: row.starts_on, endsOn: row.ends_on };
    return { linkId: row.link_id, school: { id: row.id, name: row.name, municipality: row.municipality }, role: row.role, ...period, state: periodState(period, today) };
  });
  return workplaces.sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended'));
}

/** A person's page: who she is, where she works, of which groups she is or was a member. */
export function coacheeOverview(db: ReadDb, coacheeId: string, today: string): CoacheeOverview | null {
  const coachee = getRecord(db, 'coachee', coacheeId);
  if (coachee === undefined || coachee.deleted) return null;
  const memberships = membershipsOf(db, coacheeId, today);
  const current = memberships.find(({ state }) => state === 'current') ?? memberships[0];
  const traject = current === undefined ? undefined : trajectToShow(listRecords(db, 'traject', { swvId: current.swv.id }), today);
  const programme = traject === undefined ? undefined : getRecord(db, 'programme', traject.programmeId);
  return { coachee, memberships, workplaces: workplacesOf(db, coacheeId, today), normPerYear: programme?.conversationsPerYear ?? null };
}

/** The seats of a person in groups that still exist: those of today first, then the latest. */
export function membershipsOf(db: ReadDb, coacheeId: string, today: string): MembershipView[] {
  const views = listRecords(db, 'membership', { coacheeId }).flatMap((membership): MembershipView[] => {
    const swv = getRecord(db, 'swv', membership.swvId);
    if (swv === undefined || swv.deleted) return [];
    const { id, startsOn, endsOn, endReason } = membership;
    return [{ id, swv: { id: swv.id, name: swv.name }, startsOn, endsOn, endReason, state: periodState(membership, today) }];
  });
  return views.sort((a, b) => Number(a.state !== 'current') - Number(b.state !== 'current') || (a.startsOn < b.startsOn ? 1 : -1));
}

/** Everyone in the vault with what tells namesakes apart, by name. */
export function listPeople(db: ReadDb, today: string): PersonSummary[] {
  type Row = { coachee_id: string; name: string };
  const byPerson = (rows: Row[]): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const { coachee_id, name } of rows) found.set(coachee_id, [...(found.get(coachee_id) ?? []), name]);
    return found;
  };
  const schools = byPerson(
    db
      .prepare<[string], Row>(
        `SELECT w.coachee_id, s.name FROM coachee_school w JOIN school s ON s.id = w.school_id
         WHERE w.deleted = 0 AND s.deleted = 0 AND (w.ends_on IS NULL OR w.ends_on >= ?) ORDER BY w.id`,
      )
      .all(today),
  );
  const swvs = byPerson(
    db
      .prepare<[string], Row>(
        `SELECT DISTINCT m.coachee_id, s.name FROM membership m JOIN swv s ON s.id = m.swv_id
         WHERE m.deleted = 0 AND s.deleted = 0 AND (m.ends_on IS NULL OR m.ends_on >= ?) ORDER BY s.name`,
      )
      .all(today),
  );
  return listRecords(db, 'coachee')
    .map(({ id, givenName, familyName, email, role, example }) => ({ id, givenName, familyName, email, role, example, schools: schools.get(id) ?? [], swvs: swvs.get(id) ?? [] }))
    .sort(compareByName);
}
