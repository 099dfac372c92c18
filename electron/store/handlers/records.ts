import { allBelongingsOf, returningWith, type RecordKey } from '#db/records/belongings.ts';
import { removalOf, withTalksHandedOn } from '#db/records/handing-on.ts';
import { historyOf, recentActs, undoAct } from '#db/records/history.ts';
import { getRecord, listRecords, type Where } from '#db/records/read.ts';
import { closeVersions } from '#db/records/versions.ts';
import type { ReadDb } from '#db/connection.ts';
import { commit, type Change } from '#db/records/write.ts';
import { listBin, stayingTalks } from '#db/repositories/bin.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { fail, ok, type Failure } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type RecordHandlers = Pick<Handlers, Extract<keyof Handlers, `records.${string}` | `acts.${string}`>>;

/** Any record: make, change, look back, undo; delete, bring back and erase take along what belongs to it. */
export function recordsHandlers({ writer }: Deps): RecordHandlers {
  const { db } = writer;
  return {
    'records.get': ({ type, id }) => ok(getRecord(db, type, id) ?? null),
    'records.list': ({ type, where }) => {
      const unknown = Object.keys(where).find((field) => !Object.hasOwn(fieldsOf(recordDefinitions[type]), field));
      return unknown === undefined ? ok(listRecords(db, type, where as Where<typeof type>)) : fail('invalid-input', { field: unknown });
    },
    'records.create': ({ type, id, values, act }) => {
      const change = { op: 'create', type, values, ...(id === undefined ? {} : { id }) } as Change;
      return commit(writer, actOf(act, `${type}.created`), [change]);
    },
    'records.update': ({ type, id, values, open, act }) => refusedUpdate(db, type, id, values) ?? commit(writer, actOf(act, `${type}.changed`), [{ op: 'update', type, id, values, open } as Change]),
    'records.remove': ({ type, id, act }) => commit(writer, actOf(act, `${type}.deleted`), removalOf(db, [{ type, id }])),
    'records.restore': ({ type, id }) => commit(writer, { code: `${type}.restored` }, withTalksHandedOn(db, all('restore', returningWith(db, { type, id })))),
    'records.erase': ({ type, id }) => commit(writer, { code: `${type}.erased` }, all('erase', [...allBelongingsOf(db, { type, id }).toReversed(), { type, id }])),
    'records.history': ({ id }) => ok(historyOf(db, id)),
    'records.bin': () => ok(listBin(db)),
    'records.staying': ({ coacheeId }) => ok(stayingTalks(db, coacheeId)),
    'records.leaveField': ({ id }) => {
      closeVersions(db, id);
      return ok(null);
    },
    'acts.recent': ({ limit }) => ok(recentActs(db, limit)),
    'acts.undo': ({ actId }) => undoAct(writer, actId),
  };
}

/** What is signed stays as it was signed; the coach's own note beside it may still change. */
function refusedUpdate(db: ReadDb, type: RecordType, id: string, values: Record<string, unknown>): Failure | null {
  if (type !== 'coachingAgreement' || Object.keys(values).every((field) => field === 'note')) return null;
  const known = getRecord(db, 'coachingAgreement', id);
  return known === undefined || known.signedOn === null ? null : fail('agreement-signed');
}

function all(op: 'restore' | 'erase', keys: readonly RecordKey[]): Change[] {
  return keys.map(({ type, id }) => ({ op, type, id }) as Change);
}

type GivenAct = { readonly code: string; readonly params?: Record<string, string | number> | undefined };

function actOf(given: GivenAct | undefined, code: string): { code: string; params: Record<string, string | number> } {
  return { code: given?.code ?? code, params: given?.params ?? {} };
}
