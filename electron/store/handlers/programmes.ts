import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { frameworksOfSwv, itemsOf, listProgrammes, programmeOverview } from '#db/repositories/start.ts';
import { startingNorms } from '#db/repositories/vault-meta.ts';
import { nextCode } from '#shared/domain/framework-tags.ts';
import { firstPositions, positionBetween } from '#shared/domain/positions.ts';
import { frameworksFor } from '#shared/domain/seed-frameworks.ts';
import { seedThemes } from '#shared/domain/seed-themes.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type ProgrammeHandlers = Pick<Handlers, Extract<keyof Handlers, `programmes.${string}` | `frameworks.${string}`>>;

/**
 * Programmes and the frameworks that hold their contents together.
 *
 * Errors: `record-missing`.
 */
export function programmeHandlers(deps: Deps): ProgrammeHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'programmes.list': () => ok(listProgrammes(db, today())),
    'programmes.overview': ({ programmeId }) => ok(programmeOverview(db, programmeId, today())),
    'programmes.create': (input) => createProgramme(deps, input),
    'programmes.fillFrameworks': (input) => fillFrameworks(deps, input),
    'frameworks.ofSwv': ({ swvId }) => ok(frameworksOfSwv(db, swvId)),
    'frameworks.addOwn': (input) => addOwn(deps, input),
    'frameworks.addItem': (input) => addItem(deps, input),
    'frameworks.move': ({ id, toIndex }) => {
      const moved = getRecord(db, 'framework', id);
      if (moved === undefined || moved.deleted) return fail('record-missing', { type: 'framework' });
      const others = ordered(listRecords(db, 'framework', { programmeId: moved.programmeId })).filter((other) => other.id !== id);
      const index = Math.min(toIndex, others.length);
      const position = positionBetween(others[index - 1]?.position ?? null, others[index]?.position ?? null);
      return commit(writer, { code: 'framework.moved', params: { name: moved.label } }, [{ op: 'update', type: 'framework', id, values: { position } }]);
    },
    'frameworks.moveItem': (input) => moveItem(deps, input),
  };
}

/** A programme starts with the seven themes and the known frameworks; both are the team's to change. */
function createProgramme({ writer }: Deps, { name }: ParsedInput<'programmes.create'>): ReturnType<Handlers['programmes.create']> {
  const programmeId = writer.newId();
  const positions = firstPositions(seedThemes.length);
  const themes = seedThemes.map((seed, index): Change => ({ op: 'create', type: 'theme', values: { ...seed, programmeId, position: positions[index] ?? '' } }));
  const done = commit(writer, { code: 'programme.added', params: { name } }, [
    { op: 'create', type: 'programme', id: programmeId, values: { name, ...startingNorms } },
    ...themes,
    ...seedChanges(writer.newId, programmeId, new Set()),
  ]);
  return done.ok ? ok({ ...done.value, programmeId }) : done;
}

/** The seed frameworks as changes, without the kinds that are there already. */
function seedChanges(newId: () => string, programmeId: string, known: ReadonlySet<string>): Change[] {
  return frameworksFor(programmeId)
    .filter(({ framework }) => !known.has(framework.kind))
    .flatMap(({ framework, items }): Change[] => {
      const frameworkId = newId();
      return [{ op: 'create', type: 'framework', id: frameworkId, values: framework }, ...items.map((item): Change => ({ op: 'create', type: 'frameworkItem', values: { ...item, frameworkId } }))];
    });
}

function fillFrameworks({ writer }: Deps, { programmeId }: ParsedInput<'programmes.fillFrameworks'>): ReturnType<Handlers['programmes.fillFrameworks']> {
  const programme = getRecord(writer.db, 'programme', programmeId);
  if (programme === undefined || programme.deleted) return fail('record-missing', { type: 'programme' });
  const known = new Set(listRecords(writer.db, 'framework', { programmeId }).map(({ kind }) => kind as string));
  return commit(writer, { code: 'framework.filled' }, seedChanges(writer.newId, programmeId, known));
}

/** A framework of one's own belongs to the kapstok: why else would one make it. */
function addOwn({ writer }: Deps, { programmeId, label }: ParsedInput<'frameworks.addOwn'>): ReturnType<Handlers['frameworks.addOwn']> {
  const programme = getRecord(writer.db, 'programme', programmeId);
  if (programme === undefined || programme.deleted) return fail('record-missing', { type: 'programme' });
  const last = ordered(listRecords(writer.db, 'framework', { programmeId })).at(-1)?.position ?? null;
  const frameworkId = writer.newId();
  const values = { programmeId, kind: 'own', label, position: positionBetween(last, null), isKapstok: true } as const;
  const done = commit(writer, { code: 'framework.added', params: { name: label } }, [{ op: 'create', type: 'framework', id: frameworkId, values }]);
  return done.ok ? ok({ ...done.value, frameworkId }) : done;
}

/** Added at the end of its group; the code is new even beside what lies in the bin. */
function addItem({ writer }: Deps, { frameworkId, label, groupLabel }: ParsedInput<'frameworks.addItem'>): ReturnType<Handlers['frameworks.addItem']> {
  const { db } = writer;
  const framework = getRecord(db, 'framework', frameworkId);
  if (framework === undefined || framework.deleted) return fail('record-missing', { type: 'framework' });
  const all = itemsOf(db, frameworkId);
  const known = [...all, ...listRecords(db, 'frameworkItem', { frameworkId }, { bin: true })].map(({ code }) => code);
  const after = all.findLastIndex((item) => item.groupLabel === groupLabel);
  const at = after === -1 ? all.length : after + 1;
  const position = positionBetween(all[at - 1]?.position ?? null, all[at]?.position ?? null);
  return commit(writer, { code: 'frameworkItem.added', params: { name: label } }, [{ op: 'create', type: 'frameworkItem', values: { frameworkId, code: nextCode(known), label, groupLabel, position } }]);
}

/** `toIndex` counts within the part's own group; the other groups keep their places. */
function moveItem({ writer }: Deps, { id, toIndex }: ParsedInput<'frameworks.moveItem'>): ReturnType<Handlers['frameworks.moveItem']> {
  const { db } = writer;
  const moved = getRecord(db, 'frameworkItem', id);
  if (moved === undefined || moved.deleted) return fail('record-missing', { type: 'frameworkItem' });
  const others = itemsOf(db, moved.frameworkId).filter((other) => other.id !== id);
  const group = others.filter(({ groupLabel }) => groupLabel === moved.groupLabel);
  const next = group[toIndex];
  const last = group.at(-1);
  if (last === undefined) return fail('record-missing', { type: 'frameworkItem' });
  const at = next === undefined ? others.indexOf(last) + 1 : others.indexOf(next);
  const position = positionBetween(others[at - 1]?.position ?? null, others[at]?.position ?? null);
  return commit(writer, { code: 'frameworkItem.moved', params: { name: moved.label } }, [{ op: 'update', type: 'frameworkItem', id, values: { position } }]);
}

function ordered<T extends { readonly position: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
}
