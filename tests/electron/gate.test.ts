import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '#electron/store/gate.ts';
import { domainHandlers } from '#electron/store/handlers/all.ts';
import { channels, type Channel } from '#shared/ipc/channels.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import { generateGroups } from '../support/generate.ts';
import { memoryStore } from '../support/store.ts';

const store = memoryStore();
generateGroups(store.writer, { swvs: 1, members: 5, today: '2026-11-23' });
const handlers = domainHandlers(store.deps, () => undefined);
const surprises: string[] = [];
const ask = (name: string, input: unknown): Promise<Result<unknown>> =>
  answer({ id: 1, name: name as Channel, input }, { handlers: () => handlers, report: (channel, error) => surprises.push(`${channel}: ${String(error)}`) });

/** Everything that a refused call must leave as it was. */
function contents(): string {
  const tables = store.db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
  return tables.map(({ name }) => JSON.stringify(store.db.prepare(`SELECT count(*) AS n FROM ${name}`).get())).join();
}

/** Twentieth of the full run; `npm run soak` is where all of it belongs. */
const runs = 100;

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true, maxDepth: 4 }),
  fc.dictionary(fc.constantFrom('id', 'type', 'values', 'where', 'swvId', 'coacheeId', 'act', '__proto__', 'constructor', 'key', 'value'), fc.anything()),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"id":"x"}')),
);

test.each(channels.filter((name) => name in handlers))('%s refuses what does not fit and changes nothing', async (name) => {
  const before = contents();
  surprises.length = 0;
  await fc.assert(
    fc.asyncProperty(anything, async (input) => {
      fc.pre(!contract[name].input.safeParse(input).success);
      const result = await ask(name, input);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(JSON.stringify(result.error)).not.toMatch(/SELECT|INSERT|\.ts:|node_modules|Error:/);
    }),
    { numRuns: runs, seed: 20_261_121 },
  );
  expect(contents()).toBe(before);
  expect(surprises).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a name that is not on the list, and names of every object, get no answer', async () => {
  for (const name of ['nothing', 'constructor', '__proto__', 'toString', 'records.get ', '']) {
    const result = await ask(name, {});
    expect(result).toMatchObject({ ok: false, error: { code: 'channel-unknown' } });
  }
});

test('everything but the vault is refused while it is locked', async () => {
  for (const name of channels) {
    const result = await answer({ id: 1, name, input: {} }, { handlers: () => ({}), report: () => undefined });
    expect(result).toMatchObject({ ok: false, error: { code: contract[name].whileLocked ? 'not-now' : 'store-locked' } });
  }
});

test('ids that do not exist, of another kind, or with SQL in them are not found and change nothing', async () => {
  const before = contents();
  const swvId = store.db.prepare<[], { id: string }>('SELECT id FROM swv').get()?.id ?? '';
  for (const id of [swvId, '01900000-0000-7000-8000-ffffffffffff']) {
    expect((await ask('records.update', { type: 'coachee', id, values: { role: 'x' } })).ok).toBe(false);
    expect((await ask('records.remove', { type: 'meeting', id })).ok).toBe(false);
  }
  expect((await ask('records.get', { type: 'coachee', id: `' OR 1=1 --` })).ok).toBe(false);
  expect((await ask('records.list', { type: 'coachee', where: { 'id = 1 OR 1': 1 } })).ok).toBe(false);
  expect(contents()).toBe(before);
});
