import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { actsOn, countExample, forgetActs, forgetDrafts, listExampleRows } from '#db/repositories/example.ts';
import { buildExample } from '#shared/example/build.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { ExampleState } from '#shared/ipc/example.ts';
import { assertPresent, fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type ExampleHandlers = Pick<Handlers, Extract<keyof Handlers, `example.${string}`>>;

/** The Voorbeeldgroep: there or not, made in one act, erased in one act with the sentences about it. */
export function exampleHandlers(deps: Deps): ExampleHandlers {
  return {
    'example.state': () => ok(stateOf(deps)),
    'example.create': () => create(deps),
    'example.remove': () => remove(deps),
  };
}

function stateOf({ writer: { db } }: Deps): ExampleState {
  const counts = countExample(db);
  const exists = Object.keys(counts).length > 0;
  const swv = exists ? listRecords(db, 'swv').find(({ example }) => example) : undefined;
  return { exists, swvId: swv?.id ?? null, swvName: swv?.name ?? null, counts };
}

/** Error: `example-exists`. What an undo left of an earlier one in the bin goes first. */
function create(deps: Deps): ReturnType<Handlers['example.create']> {
  const { writer, today } = deps;
  if (stateOf(deps).exists) return fail('example-exists');
  const records = buildExample({ today: today(), newId: writer.newId });
  const swv = assertPresent(
    records.find(({ type }) => type === 'swv'),
    'the example has a group',
  );
  const created = records.map(({ type, id, values }) => ({ op: 'create', type, id, values, example: true }) as Change);
  return writer.db.transaction(() => {
    eraseAll(deps);
    const done = commit(writer, { code: 'example.created' }, created);
    return done.ok ? ok({ ...done.value, swvId: swv.id }) : done;
  })();
}

/** Error: `example-missing`. */
function remove(deps: Deps): ReturnType<Handlers['example.remove']> {
  return deps.writer.db.transaction(() => eraseAll(deps) ?? fail('example-missing'))();
}

/** Erases what belongs to the example, the acts and the drafts about it; undefined when there was nothing. */
function eraseAll({ writer }: Deps): ReturnType<typeof commit> | undefined {
  const { db } = writer;
  const rows = listExampleRows(db);
  if (rows.length === 0) return undefined;
  const ids = rows.map(({ id }) => id);
  const acts = actsOn(db, ids);
  const done = commit(
    writer,
    { code: 'example.removed' },
    rows.map(({ id, type }) => ({ op: 'erase', type, id }) as Change),
  );
  forgetActs(db, acts);
  forgetDrafts(db, ids);
  return done;
}
