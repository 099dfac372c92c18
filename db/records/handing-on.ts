import type { ReadDb } from '../connection.ts';
import { belongingsOf, deletingActOf, type RecordKey } from './belongings.ts';
import { groupTalk, groupTalksOf, peopleKept, type GroupTalk } from './group-talks.ts';
import { getRecord } from './read.ts';
import type { Change } from './write.ts';

/** The changes that put these records in the bin, with all that cannot do without them and with what is handed to others. */
export function removalOf(db: ReadDb, records: readonly RecordKey[]): Change[] {
  const keys = new Map([...records, ...belongingsOf(db, records)].map((key) => [key.id, key]));
  return withTalksHandedOn(db, [...keys.values()].map(({ type, id }) => ({ op: 'delete', type, id }) as Change));
}

/**
 * The changes, and with them what they do to groepsgesprekken: one belongs to the first of its people who is there, so it is
 * handed on when that person goes to the bin, handed back when an earlier one returns, and comes out of the bin when it
 * went there because nobody was left.
 */
export function withTalksHandedOn(db: ReadDb, changes: readonly Change[]): Change[] {
  const ids = (op: Change['op'], type: 'coachee' | 'conversation'): ReadonlySet<string> => new Set(changes.flatMap((change) => (change.op === op && change.type === type ? [change.id ?? ''] : [])));
  const people = { gone: ids('delete', 'coachee'), back: ids('restore', 'coachee') };
  const talks = { gone: ids('delete', 'conversation'), back: ids('restore', 'conversation') };
  const touched = new Map([...people.gone, ...people.back].flatMap((id) => groupTalksOf(db, id)).map((talk) => [talk.id, talk]));
  for (const id of talks.back) {
    const talk = groupTalk(db, id);
    if (talk !== undefined) touched.set(id, talk);
  }
  const more = [...touched.values()].flatMap((talk): Change[] => {
    if (talks.gone.has(talk.id)) return [];
    const returns = talk.isInBin && !talks.back.has(talk.id) && talk.people.some((id) => people.back.has(id)) ? wentAlong(db, talk, people.back) : [];
    if (talk.isInBin && !talks.back.has(talk.id) && returns.length === 0) return [];
    const owner = peopleKept(db, talk).find(({ id, isInBin }) => (isInBin ? people.back.has(id) : !people.gone.has(id)))?.id;
    return [...returns, ...(owner === undefined ? [] : [{ op: 'update', type: 'conversation', id: talk.id, values: { coacheeId: owner } } as const])];
  });
  return [...changes, ...more];
}

/** What to bring back with a groepsgesprek that went to the bin together with the last of its people; nothing when it went by itself. */
function wentAlong(db: ReadDb, { id, people }: GroupTalk, back: ReadonlySet<string>): Change[] {
  const act = deletingActOf(db, id);
  if (act === undefined || !people.some((person) => deletingActOf(db, person) === act)) return [];
  const isThere = (key: RecordKey): boolean => {
    const { coacheeId } = getRecord(db, key.type, key.id) as { readonly coacheeId?: unknown };
    return typeof coacheeId !== 'string' || back.has(coacheeId) || getRecord(db, 'coachee', coacheeId)?.deleted === false;
  };
  const parts = belongingsOf(db, { type: 'conversation', id }, { bin: true }).filter((key) => deletingActOf(db, key.id) === act && isThere(key));
  return [{ type: 'conversation', id } as const, ...parts].map((key) => ({ op: 'restore', ...key }) as Change);
}
