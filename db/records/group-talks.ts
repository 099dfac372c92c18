import { takingPart } from '#shared/domain/group-talk.ts';
import type { ReadDb } from '../connection.ts';
import { statement } from './statements.ts';

/** A groepsgesprek as it hangs on its people: everyone in it, and the one whose it is in the store. */
export type GroupTalk = { readonly id: string; readonly ownerId: string; readonly people: readonly string[]; readonly isInBin: boolean };

type Row = { id: string; coachee_id: string; coachee_ids: string | null; deleted: number };

const columns = 'id, coachee_id, coachee_ids, deleted';

/** The groepsgesprekken that this person takes part in, those in the bin too. */
export function groupTalksOf(db: ReadDb, coacheeId: string): GroupTalk[] {
  return statement<[string, string], Row>(db, `SELECT ${columns} FROM conversation WHERE kind = 'group' AND (coachee_id = ? OR EXISTS (SELECT 1 FROM json_each(coachee_ids) WHERE value = ?)) ORDER BY id`)
    .all(coacheeId, coacheeId)
    .map(talkOf);
}

/** Undefined for a gesprek with one person. */
export function groupTalk(db: ReadDb, id: string): GroupTalk | undefined {
  const row = statement<[string], Row>(db, `SELECT ${columns} FROM conversation WHERE kind = 'group' AND id = ?`).get(id);
  return row === undefined ? undefined : talkOf(row);
}

function talkOf({ id, coachee_id: ownerId, coachee_ids: ids, deleted }: Row): GroupTalk {
  const people = takingPart({ kind: 'group', coacheeId: ownerId, coacheeIds: ids === null ? null : (JSON.parse(ids) as string[]) });
  return { id, ownerId, people, isInBin: deleted === 1 };
}

/** Those of its people who are in the store, in the bin or not, in the order of the group. */
export function peopleKept(db: ReadDb, { people }: Pick<GroupTalk, 'people'>): { readonly id: string; readonly isInBin: boolean }[] {
  const find = statement<[string], { deleted: number }>(db, 'SELECT deleted FROM coachee WHERE id = ?');
  return people.flatMap((id) => {
    const row = find.get(id);
    return row === undefined ? [] : [{ id, isInBin: row.deleted === 1 }];
  });
}

/** Whether a groepsgesprek stays for others when these people go to the bin, or are `erased`. */
export function staysForOthers(db: ReadDb, conversationId: string, going: ReadonlySet<string>, how: 'bin' | 'erased'): boolean {
  const talk = groupTalk(db, conversationId);
  return talk !== undefined && peopleKept(db, talk).some(({ id, isInBin }) => !going.has(id) && (how === 'erased' || !isInBin));
}
