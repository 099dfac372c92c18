import { labelOf } from '#shared/domain/labels.ts';
import { recordTypes, type RecordType } from '#shared/domain/records.ts';
import type { BinEntry, StayingTalk } from '#shared/ipc/records.ts';
import type { ReadDb } from '../connection.ts';
import { belongingsOf } from '../records/belongings.ts';
import { groupTalksOf, peopleKept } from '../records/group-talks.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';

/** Never on their own in the bin: an import is taken back as a whole. */
const unlisted: readonly RecordType[] = ['importBatch'];

/** Everything deleted that can come back, latest first. What went along with something else stands under that. */
export function listBin(db: ReadDb): BinEntry[] {
  const deletedAt = db.prepare<[string], { at: string; act_id: string }>(`SELECT at, act_id FROM field_version WHERE record_id = ? AND field = 'deleted' AND is_head = 1`);
  const entries = recordTypes
    .filter((type) => !unlisted.includes(type))
    .flatMap((type) =>
      listRecords(db, type, {}, { bin: true }).map((record) => {
        const version = deletedAt.get(record.id);
        return { type, id: record.id, label: labelOf(type, record), deletedAt: version?.at ?? record.createdAt, actId: version?.act_id };
      }),
    );
  const actOf = new Map(entries.map(({ id, actId }) => [id, actId]));
  const alongside = new Set(entries.flatMap((entry) => belongingsOf(db, entry, { bin: true }).filter(({ id }) => actOf.get(id) === entry.actId).map(({ id }) => id)));
  return entries
    .filter(({ id }) => !alongside.has(id))
    .map(({ type, id, label, deletedAt: at }) => ({ type, id, label, deletedAt: at }))
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

/**
 * The groepsgesprekken that others keep when this person goes to the bin; when she is there already, those that others
 * keep when she is erased. The latest first.
 */
export function stayingTalks(db: ReadDb, coacheeId: string): StayingTalk[] {
  const isErased = getRecord(db, 'coachee', coacheeId)?.deleted === true;
  return groupTalksOf(db, coacheeId)
    .flatMap((talk): StayingTalk[] => {
      const others = peopleKept(db, talk).filter((one) => one.id !== coacheeId && (isErased || !one.isInBin));
      if (others.length === 0 || (talk.isInBin && !isErased)) return [];
      const names = new Map(getRecords(db, 'coachee', others.map(({ id }) => id)).map(({ id, givenName, familyName }) => [id, { coacheeId: id, givenName, familyName }]));
      return [{ id: talk.id, date: getRecord(db, 'conversation', talk.id)?.date ?? '', people: others.flatMap(({ id }) => names.get(id) ?? []) }];
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
