import { listRecords } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import { overlaps, type Period } from '#shared/domain/period.ts';
import { twoSchoolYears } from '#shared/domain/school-year.ts';
import { fold } from './plan.ts';

export type Group = { readonly id: string; readonly startsOn: string };
type Seat = Period & { readonly id: string; readonly coacheeId: string; readonly swvId: string };

/** Knows the real groups and their seats, and makes the groups that a file names first. */
export function groupFinder({ db, newId }: Writer, today: string) {
  const trajects = new Map(listRecords(db, 'traject').map(({ swvId, startsOn }) => [swvId, startsOn]));
  const programme = listRecords(db, 'programme').find(({ example }) => !example);
  const years = twoSchoolYears(today);
  const groups = new Map<string, Group>();
  const byId = new Map<string, Group>();
  for (const { id, name, example } of listRecords(db, 'swv')) {
    if (example) continue;
    const group = { id, startsOn: trajects.get(id) ?? years.startsOn };
    groups.set(fold(name), group);
    byId.set(id, group);
  }
  const seats: Seat[] = listRecords(db, 'membership').map(({ id, coacheeId, swvId, startsOn, endsOn }) => ({ id, coacheeId, swvId, startsOn, endsOn }));
  const added: string[] = [];
  return {
    get: (id: string): Group | undefined => byId.get(id),
    byName: (name: string): Group | undefined => groups.get(fold(name)),
    /** The group of that name, made when there is none; null without a programme to put it in. */
    ensure: (name: string, changes: Change[]): Group | null => {
      const known = groups.get(fold(name));
      if (known !== undefined) return known;
      if (programme === undefined) return null;
      const group = { id: newId(), startsOn: years.startsOn };
      groups.set(fold(name), group);
      byId.set(group.id, group);
      added.push(name);
      changes.push(
        { op: 'create', type: 'swv', id: group.id, values: { name: name.slice(0, 120) }, example: false },
        { op: 'create', type: 'traject', values: { swvId: group.id, programmeId: programme.id, ...years, status: 'running' } },
      );
      return group;
    },
    added: (): readonly string[] => added,
    /** The change that gives someone this seat; none when it is there already. A later end is taken over. */
    seat: (coacheeId: string, swvId: string, { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null }): Change[] => {
      const known = seats.find((seat) => seat.coacheeId === coacheeId && seat.swvId === swvId && overlaps(seat, { startsOn, endsOn }));
      if (known === undefined) {
        const id = newId();
        seats.push({ id, coacheeId, swvId, startsOn, endsOn });
        return [{ op: 'create', type: 'membership', id, values: { swvId, coacheeId, startsOn, endsOn } }];
      }
      return endsOn !== null && known.endsOn === null ? [{ op: 'update', type: 'membership', id: known.id, values: { endsOn } }] : [];
    },
    /** The groups in which someone has a seat on that day. */
    groupsOf: (coacheeId: string, day: string): readonly string[] =>
      seats.filter((seat) => seat.coacheeId === coacheeId && overlaps(seat, { startsOn: day, endsOn: day })).map(({ swvId }) => swvId),
    seatsOf: (coacheeId: string): readonly Seat[] => seats.filter((seat) => seat.coacheeId === coacheeId),
  };
}

export type GroupFinder = ReturnType<typeof groupFinder>;
