import { periodState } from '#shared/domain/period.ts';
import { trajectToShow } from '#shared/domain/traject-end.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { SwvStanding } from '#shared/ipc/people.ts';
import type { FormalLeaderView, FrameworkView, ProgrammeGroup, ProgrammeOverview, ProgrammeSummary, StartView } from '#shared/ipc/start.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { membersOf } from './people.ts';
import { standingOf, standingSql } from './standing.ts';

const names = new Intl.Collator('nl-BE', { sensitivity: 'base', numeric: true });

/** Every group with the programme that it is in or a candidate for. */
const standings = `
  SELECT s.id, s.name, s.example, t.programme_id AS traject_programme, t.starts_on, t.ends_on, i.programme_id AS intake_programme,
         ${standingSql} AS standing,
         (SELECT count(DISTINCT m.coachee_id) FROM membership m JOIN coachee c ON c.id = m.coachee_id
          WHERE m.swv_id = s.id AND m.deleted = 0 AND c.deleted = 0 AND m.starts_on <= $today AND (m.ends_on IS NULL OR m.ends_on >= $today)) AS members
  FROM swv s
  LEFT JOIN traject t ON t.id = (SELECT id FROM traject WHERE swv_id = s.id AND deleted = 0 ORDER BY id DESC LIMIT 1)
  LEFT JOIN swv_intake i ON i.id = (SELECT id FROM swv_intake WHERE swv_id = s.id AND deleted = 0 ORDER BY id DESC LIMIT 1)
  WHERE s.deleted = 0`;

type StandingRow = {
  id: string;
  name: string;
  example: number;
  traject_programme: string | null;
  intake_programme: string | null;
  starts_on: string | null;
  ends_on: string | null;
  standing: SwvStanding;
  members: number;
};

function standingRows(db: ReadDb, today: string): StandingRow[] {
  return db
    .prepare<{ today: string }, StandingRow>(standings)
    .all({ today })
    .sort((a, b) => names.compare(a.name, b.name));
}

/** Groups that are in the programme, or asked to be. */
function groupsIn(rows: readonly StandingRow[], programme: { readonly id: string; readonly example: boolean }): StandingRow[] {
  return rows.filter((row) => (row.traject_programme ?? row.intake_programme) === programme.id && (row.example === 1) === programme.example);
}

/** Every programme with how many groups it has: real ones first, then by name. */
export function listProgrammes(db: ReadDb, today: string): ProgrammeSummary[] {
  const rows = standingRows(db, today);
  return listRecords(db, 'programme')
    .map((programme): ProgrammeSummary => {
      const groups = groupsIn(rows, programme);
      const { id, name, provider, startsOn, endsOn, example } = programme;
      const countOf = (standing: SwvStanding): number => groups.filter((group) => group.standing === standing).length;
      return { id, name, provider, startsOn, endsOn, example, groupCount: countOf('running'), candidateCount: countOf('candidate') };
    })
    .sort((a, b) => Number(a.example) - Number(b.example) || names.compare(a.name, b.name));
}

/** A programme's page; null when it is gone. */
export function programmeOverview(db: ReadDb, programmeId: string, today: string): ProgrammeOverview | null {
  const programme = getRecord(db, 'programme', programmeId);
  if (programme === undefined || programme.deleted) return null;
  const groups = groupsIn(standingRows(db, today), programme).map(
    (row): ProgrammeGroup => ({ swvId: row.id, name: row.name, standing: row.standing, memberCount: row.members, startsOn: row.starts_on, endsOn: row.ends_on }),
  );
  const known = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM framework WHERE programme_id = ?').get(programmeId)?.n ?? 0;
  const hasSibling = listRecords(db, 'programme').some(({ id, example }) => id !== programmeId && example === programme.example);
  return { programme, groups, frameworks: frameworksOf(db, programmeId), isUnfilled: known === 0, hasSibling };
}

/** The frameworks of a programme with their parts, in their own order. */
export function frameworksOf(db: ReadDb, programmeId: string): FrameworkView[] {
  return listRecords(db, 'framework', { programmeId })
    .sort(byPosition)
    .map((framework) => ({ framework, items: itemsOf(db, framework.id) }));
}

/** The parts of a framework, in their order. */
export function itemsOf(db: ReadDb, frameworkId: string): Rec<'frameworkItem'>[] {
  return listRecords(db, 'frameworkItem', { frameworkId }).sort(byPosition);
}

/** Places are compared by their characters, as they were made. */
function byPosition(a: { readonly position: string; readonly id: string }, b: { readonly position: string; readonly id: string }): number {
  if (a.position === b.position) return a.id < b.id ? -1 : 1;
  return a.position < b.position ? -1 : 1;
}

/** The frameworks that a group works with, those of its kapstok first. */
export function frameworksOfSwv(db: ReadDb, swvId: string): FrameworkView[] {
  const programmeId = programmeIdOf(db, swvId);
  if (programmeId === null) return [];
  return frameworksOf(db, programmeId).sort((a, b) => Number(b.framework.isKapstok === true) - Number(a.framework.isKapstok === true));
}

/** The intake of a group; the latest when an import or a merge left more than one. */
export function intakeOf(db: ReadDb, swvId: string): Rec<'swvIntake'> | null {
  return listRecords(db, 'swvIntake', { swvId }).at(-1) ?? null;
}

/** The programme of the latest traject, else the one that the group is a candidate for. */
export function programmeIdOf(db: ReadDb, swvId: string): string | null {
  return listRecords(db, 'traject', { swvId }).at(-1)?.programmeId ?? intakeOf(db, swvId)?.programmeId ?? null;
}

/** A group's start page; null when the group is gone. */
export function startView(db: ReadDb, swvId: string, today: string): StartView | null {
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return null;
  const traject = trajectToShow(listRecords(db, 'traject', { swvId }), today) ?? null;
  const intake = intakeOf(db, swvId);
  const programmeId = programmeIdOf(db, swvId);
  const programme = programmeId === null ? undefined : getRecord(db, 'programme', programmeId);
  const members = membersOf(db, swvId, today).filter(({ state }) => state !== 'ended');
  return {
    swv,
    standing: standingOf(db, swvId),
    traject,
    programme: programme === undefined || programme.deleted ? null : { id: programme.id, name: programme.name },
    intake,
    subgroups: listRecords(db, 'subgroup', { swvId }),
    leaders: formalLeadersOf(db, swvId, today),
    coaches: listRecords(db, 'swvCoach', { swvId }).sort((a, b) => ended(a, today) - ended(b, today) || Number(b.isLead === true) - Number(a.isLead === true)),
    members: [...new Map(members.map(({ coachee: { id, givenName, familyName } }) => [id, { id, givenName, familyName }])).values()],
  };
}

/** The formal leaders of a group, those of today first. */
export function formalLeadersOf(db: ReadDb, swvId: string, today: string): FormalLeaderView[] {
  const leaders = listRecords(db, 'formalLeader', { swvId });
  const people = new Map(getRecords(db, 'coachee', leaders.flatMap(({ coacheeId }) => (coacheeId === null ? [] : [coacheeId]))).map((coachee) => [coachee.id, coachee]));
  return leaders
    .map((leader): FormalLeaderView => {
      const person = leader.coacheeId === null ? undefined : people.get(leader.coacheeId);
      return { leader, name: person === undefined ? (leader.name ?? '') : `${person.givenName} ${person.familyName}` };
    })
    .sort((a, b) => ended(a.leader, today) - ended(b.leader, today));
}

function ended(period: { readonly startsOn: string | null; readonly endsOn: string | null }, today: string): number {
  return periodState(period, today) === 'ended' ? 1 : 0;
}
