import { listRecords } from '#db/records/read.ts';
import { commit, type Act, type Change } from '#db/records/write.ts';
import { allAgreements } from '#db/repositories/agreement-list.ts';
import { timelineOf } from '#db/repositories/timeline.ts';
import { changedAgreement } from '#shared/domain/agreement-change.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { AgreementChange } from '#shared/ipc/timeline.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type TimelineHandlers = Pick<Handlers, 'timeline.get' | 'agreements.list' | 'agreements.changeMany'>;

/** Looking back, and all agreements together. */
export function timelineHandlers(deps: Deps): TimelineHandlers {
  const { writer, today } = deps;
  return {
    'timeline.get': (input) => ok(timelineOf(writer.db, input)),
    'agreements.list': () => ok({ agreements: allAgreements(writer.db), today: today() }),
    'agreements.changeMany': (input) => changeMany(deps, input),
  };
}

const statusActs = { open: 'agreement.manyReopened', done: 'agreement.manyDone', dropped: 'agreement.manyDropped' } as const;

function actOf(change: AgreementChange, count: number): Act {
  if (change.do === 'status') return { code: statusActs[change.status], params: { count } };
  if (change.do === 'owner') return { code: 'agreement.manyOwner', params: { count } };
  return change.dueOn === null ? { code: 'agreement.manyUndated', params: { count } } : { code: 'agreement.manyMoved', params: { count, date: change.dueOn } };
}

/**
 * Several agreements in one act, so that one *Ongedaan maken* takes all of it back. The ones that it leaves as they were
 * are not counted. Errors: `record-missing` when one of them is gone; then nothing changes.
 */
function changeMany({ writer, today }: Deps, { ids, change }: ParsedInput<'agreements.changeMany'>): Result<Done> {
  const known = new Map(listRecords(writer.db, 'agreement').map((agreement) => [agreement.id, agreement]));
  const chosen = [...new Set(ids)].map((id) => known.get(id));
  if (chosen.includes(undefined)) return fail('record-missing', { type: 'agreement' });
  const changes = chosen.flatMap((agreement): Change[] => {
    const values = agreement === undefined ? null : changedAgreement(agreement, change, today());
    return agreement === undefined || values === null ? [] : [{ op: 'update', type: 'agreement', id: agreement.id, values }];
  });
  return commit(writer, actOf(change, changes.length), changes);
}
