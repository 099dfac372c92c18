import { takingPart } from '#shared/domain/group-talk.ts';
import type { RecordType } from '#shared/domain/records.ts';
import type { WriteDb } from '../connection.ts';
import { peopleKept } from './group-talks.ts';
import { tableFor } from './rows.ts';
import { statement } from './statements.ts';
import { putVersion, type Stamp } from './versions.ts';

/** What can name a person who is not its owner alone: her id leaves these fields, now and in every version. */
const sharedTypes = ['conversation', 'subgroup'] as const satisfies readonly RecordType[];
type SharedType = (typeof sharedTypes)[number];

/**
 * Takes a person who is being erased out of what stays for others: she leaves the lists that name her, a groepsgesprek
 * that was hers in the store is handed on, and the versions and sentences that knew of her go. Answers what it touched.
 */
export function forgetPerson(db: WriteDb, stamp: Stamp, personId: string): ReadonlySet<RecordType> {
  const rows = statement<[string], { id: string; type: SharedType }>(
    db,
    `SELECT DISTINCT r.id, r.type FROM record r JOIN field_version v ON v.record_id = r.id
     WHERE r.type IN (${sharedTypes.map((type) => `'${type}'`).join(', ')}) AND v.field IN ('coacheeId', 'coacheeIds') AND instr(v.value, ?) > 0`,
  ).all(personId);
  for (const { id, type } of rows) leaveOut(db, stamp, { type, id }, personId);
  return new Set(rows.map(({ type }) => type));
}

type Row = { coachee_id?: string; coachee_ids: string | null; kind?: string | null };

function leaveOut(db: WriteDb, stamp: Stamp, { type, id }: { readonly type: SharedType; readonly id: string }, personId: string): void {
  const own = type === 'conversation' ? 'coachee_id, kind, ' : '';
  const row = statement<[string], Row>(db, `SELECT ${own}coachee_ids FROM ${tableFor(type).name} WHERE id = ?`).get(id);
  if (row === undefined) return;
  const list = row.coachee_ids === null ? null : (JSON.parse(row.coachee_ids) as string[]);
  if (row.coachee_id === personId) {
    const next = nextOwner(db, { kind: row.kind ?? null, coacheeId: personId, coacheeIds: list });
    // Hers alone: that goes by itself, or is not for this to decide.
    if (next === undefined) return;
    setField(db, stamp, { type, id, field: 'coacheeId', column: 'coachee_id', value: next });
  }
  if (list?.includes(personId) === true) setField(db, stamp, { type, id, field: 'coacheeIds', column: 'coachee_ids', value: JSON.stringify(list.filter((one) => one !== personId)) });
  statement(db, `DELETE FROM field_version WHERE record_id = ? AND field IN ('coacheeId', 'coacheeIds') AND is_head = 0 AND instr(value, ?) > 0`).run(id, personId);
  // "Gesprek met … gepland": the sentences say her name.
  if (type === 'conversation') statement(db, "UPDATE act SET params = '{}' WHERE id IN (SELECT act_id FROM record WHERE id = ? UNION SELECT act_id FROM field_version WHERE record_id = ?)").run(id, id);
}

/** The first of the others who is there, else the first in the bin. */
function nextOwner(db: WriteDb, talk: Parameters<typeof takingPart>[0]): string | undefined {
  const others = peopleKept(db, { people: takingPart(talk).filter((one) => one !== talk.coacheeId) });
  return (others.find(({ isInBin }) => !isInBin) ?? others[0])?.id;
}

type Field = { readonly type: SharedType; readonly id: string; readonly field: string; readonly column: string; readonly value: string };

function setField(db: WriteDb, stamp: Stamp, { type, id, field, column, value }: Field): void {
  statement(db, `UPDATE ${tableFor(type).name} SET ${column} = ? WHERE id = ?`).run(value, id);
  putVersion(db, stamp, { recordId: id, field, value, open: false });
}
