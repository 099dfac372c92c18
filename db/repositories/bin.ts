import { labelOf } from '#shared/domain/labels.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import type { BinEntry, StayingTalk } from '#shared/ipc/records.ts';
import type { ReadDb } from '../connection.ts';
import { belongingsOf } from '../records/belongings.ts';
import { groupTalksOf, peopleKept } from '../records/group-talks.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';

/** Never on their own in the bin: an import is taken back as a whole. */
const unlisted: readonly RecordType[] = ['importBatch'];

/**
 * Everything deleted that can come back, latest first. What went along with something else stands under that; what an
 * undo took back is left out, unless somebody's words stand in it: those can always be found again.
 */
export function listBin(db: ReadDb): BinEntry[] {
  const deletedAt = db.prepare<[string], { at: string; act_id: string; taken_back: number }>(
    `SELECT v.at, v.act_id, coalesce(a.undoes = r.act_id, 0) AS taken_back
     FROM field_version v JOIN record r ON r.id = v.record_id LEFT JOIN act a ON a.id = v.act_id
     WHERE v.record_id = ? AND v.field = 'deleted' AND v.is_head = 1`,
  );
  const entries = recordTypes
    .filter((type) => !unlisted.includes(type))
    .flatMap((type) =>
      listRecords(db, type, {}, { bin: true }).map((record) => {
        const version = deletedAt.get(record.id);
        const isTakenBack = version?.taken_back === 1 && !holdsWords(type, record);
        return { type, id: record.id, label: labelOf(type, record) || placeOf(db, type, record), deletedAt: version?.at ?? record.createdAt, actId: version?.act_id, isTakenBack };
      }),
    );
  const actOf = new Map(entries.map(({ id, actId }) => [id, actId]));
  const alongside = new Set(entries.flatMap((entry) => belongingsOf(db, entry, { bin: true }).filter(({ id }) => actOf.get(id) === entry.actId).map(({ id }) => id)));
  return entries
    .filter(({ id, isTakenBack }) => !alongside.has(id) && !isTakenBack)
    .map(({ type, id, label, deletedAt: at }) => ({ type, id, label, deletedAt: at }))
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

type Values = Readonly<Record<string, unknown>>;

function holdsWords(type: RecordType, record: Values): boolean {
  return Object.entries(fieldsOf(recordDefinitions[type])).some(([field, { isText, column }]) => isText && column === 'TEXT' && typeof record[field] === 'string' && record[field].trim() !== '');
}

/** What a record without a name of its own is about: "Zoë Peeters · 2026-11-23". */
function placeOf(db: ReadDb, type: RecordType, record: Values): string {
  const labels = Object.entries(fieldsOf(recordDefinitions[type])).flatMap(([field, { refersTo, column }]): string[] => {
    const id = record[field];
    const target = refersTo === undefined || column === 'JSON' || typeof id !== 'string' ? undefined : getRecord(db, refersTo as RecordType, id);
    return target === undefined ? [] : [labelOf(refersTo as RecordType, target)];
  });
  return labels.filter((label) => label !== '').slice(0, 2).join(' · ');
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
