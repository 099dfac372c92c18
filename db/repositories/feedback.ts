import { ageOf, isGrowingOld, loopState, stateSince } from '#shared/domain/feedback-loop.ts';
import type { MatchPerson } from '#shared/domain/matching.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { AppreciationView, LoopView, OfferView } from '#shared/ipc/feedback.ts';
import type { PersonRef } from '#shared/ipc/people.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { compareByName, refOf } from './people.ts';
import { isSeatedOn, listSeats } from './planning.ts';
import { latestThemeScores } from './scores.ts';

/** Members of today, by name. */
export function membersOn(db: ReadDb, swvId: string, day: string): PersonRef[] {
  const seats = listSeats(db, swvId).filter((seat) => isSeatedOn(seat, day));
  const people = new Map(seats.map(({ coacheeId, givenName, familyName }) => [coacheeId, { id: coacheeId, givenName, familyName }]));
  return [...people.values()].sort(compareByName);
}

/** Ids of members who are a formal leader of this group as well: by the member that is named, or by the very same name. */
export function leaderIds(db: ReadDb, swvId: string, members: readonly PersonRef[], day: string): Set<string> {
  const leaders = listRecords(db, 'formalLeader', { swvId }).filter(({ startsOn, endsOn }) => (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day));
  const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
  const names = new Set(leaders.flatMap(({ name }) => (name === null ? [] : [fold(name)])));
  const ids = new Set(leaders.flatMap(({ coacheeId }) => coacheeId ?? []));
  return new Set(members.filter(({ id, givenName, familyName }) => ids.has(id) || names.has(fold(`${givenName} ${familyName}`)) || names.has(fold(`${familyName} ${givenName}`))).map(({ id }) => id));
}

/** Loops with the people in them; loops of people in the bin are left out. */
export function loopViews(db: ReadDb, loops: readonly Rec<'feedbackLoop'>[], today: string): LoopView[] {
  const people = peopleOf(db, loops.flatMap(({ coacheeId, giverId }) => [coacheeId, ...(giverId === null ? [] : [giverId])]));
  const swvs = new Map(getRecords(db, 'swv', loops.map(({ swvId }) => swvId)).filter(({ deleted }) => !deleted).map(({ id, name }) => [id, name]));
  return loops.flatMap((loop): LoopView[] => {
    const receiver = people.get(loop.coacheeId);
    const swvName = swvs.get(loop.swvId);
    if (receiver === undefined || swvName === undefined) return [];
    return [{ loop, receiver, giver: loop.giverId === null ? null : (people.get(loop.giverId) ?? null), swvName, state: loopState(loop), age: ageOf(stateSince(loop), today), isOld: isGrowingOld(loop, today) }];
  });
}

/** What goes on first, the oldest in front; then what is closed, the latest in front. */
export function byUrgency(left: LoopView, right: LoopView): number {
  const isClosed = ({ state }: LoopView): boolean => state === 'told' || state === 'dropped';
  if (isClosed(left) !== isClosed(right)) return Number(isClosed(left)) - Number(isClosed(right));
  const order = stateSince(left.loop) < stateSince(right.loop) ? -1 : 1;
  return isClosed(left) ? -order : order;
}

export function appreciationViews(db: ReadDb, found: readonly Rec<'appreciation'>[]): AppreciationView[] {
  const people = peopleOf(db, found.flatMap(({ coacheeId, giverId }) => [coacheeId, giverId].filter((id) => id !== null)));
  return found
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
    .map((appreciation) => ({ appreciation, person: people.get(appreciation.coacheeId ?? '') ?? null, giver: people.get(appreciation.giverId ?? '') ?? null }));
}

export function offerViews(db: ReadDb, offers: readonly Rec<'offer'>[]): OfferView[] {
  const people = peopleOf(db, offers.map(({ coacheeId }) => coacheeId));
  const themes = new Map(getRecords(db, 'theme', offers.flatMap(({ themeId }) => themeId ?? [])).map(({ id, label }) => [id, label]));
  return offers.flatMap((offer): OfferView[] => {
    const person = people.get(offer.coacheeId);
    return person === undefined ? [] : [{ offer, person, themeLabel: offer.themeId === null ? null : (themes.get(offer.themeId) ?? null) }];
  });
}

/** The members as the proposals see them: open offers, and the school where they work first. */
export function matchPeople(db: ReadDb, swvId: string, members: readonly PersonRef[], leaders: ReadonlySet<string>): MatchPerson[] {
  type Row = { coachee_id: string; municipality: string | null; postal_code: string | null };
  const rows = db
    .prepare<[string], Row>(
      `SELECT w.coachee_id, s.municipality, s.postal_code FROM coachee_school w JOIN school s ON s.id = w.school_id
       WHERE w.coachee_id IN (SELECT value FROM json_each(?)) AND w.deleted = 0 AND s.deleted = 0 AND w.ends_on IS NULL ORDER BY w.id DESC`,
    )
    .all(JSON.stringify(members.map(({ id }) => id)));
  const places = new Map(rows.map((row) => [row.coachee_id, row]));
  const offers = Map.groupBy(listRecords(db, 'offer', { swvId, status: 'open' }), ({ coacheeId }) => coacheeId);
  return members.map(({ id }) => ({
    id,
    isFormalLeader: leaders.has(id),
    municipality: places.get(id)?.municipality ?? null,
    postalCode: places.get(id)?.postal_code ?? null,
    offers: (offers.get(id) ?? []).map(({ kind, themeId }) => ({ kind, themeId })),
  }));
}

/** From this need on (0 none, 1 all of it) a theme about trust counts as low trust. */
const lowTrust = 0.6;

/** Whether the latest measurement of the group says that trust is low: a theme or scale that is called so, above the floor. */
export function isTrustLow(db: ReadDb, swvId: string): boolean {
  const labels = new Map(listRecords(db, 'theme').map(({ id, label }) => [id, label]));
  return latestThemeScores(db, swvId).some(({ themeId, need, n }) => n >= 5 && need !== null && need >= lowTrust && /vertrouw|trust/iu.test(labels.get(themeId) ?? ''));
}

/** Who a person is; null when she is gone or in the bin. */
export function personRef(db: ReadDb, id: string): PersonRef | null {
  const person = getRecord(db, 'coachee', id);
  return person === undefined || person.deleted ? null : refOf(person);
}

function peopleOf(db: ReadDb, ids: readonly string[]): Map<string, PersonRef> {
  return new Map(getRecords(db, 'coachee', [...new Set(ids)]).filter(({ deleted }) => !deleted).map((person) => [person.id, refOf(person)]));
}
