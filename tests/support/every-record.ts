import { commit, type Change } from '#db/records/write.ts';
import type { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import { memoryStore, valueOf, type TestStore } from './store.ts';

/** Values that fields take, tried in this order. */
const samples: readonly unknown[] = ['Tekst', '2026-11-23', '2026-11-23T08:00:00.000Z', '09:30', 'a0', 1, 30, true, [], {}, 'a.b', '0'.repeat(64), ['2026-11-23'], 2026, '2026-2027', 'a'.repeat(64), [{ title: 'Stap', minutes: 5 }], { hash: '0'.repeat(64), bytes: 1, places: [] }];

/** A store that holds one record of every type, made from the definitions alone: whatever is declared tomorrow is in it too. */
export function exampleOfEvery(): { readonly store: TestStore; readonly idOf: (type: RecordType) => string | undefined } {
  const store = memoryStore();
  const ids = new Map<RecordType, string>();
  for (const { type } of store.db.prepare<[], { type: RecordType }>('SELECT DISTINCT type FROM record').all()) {
    const found = store.db.prepare<[string], { id: string }>('SELECT id FROM record WHERE type = ? LIMIT 1').get(type);
    if (found !== undefined) ids.set(type, found.id);
  }
  const make = (type: RecordType, above: readonly RecordType[]): string => {
    const known = ids.get(type);
    if (known !== undefined) return known;
    if (above.includes(type)) throw new Error(`${type} needs itself`);
    const required = Object.entries(recordDefinitions[type].required) as [string, ReturnType<typeof fieldsOf>[string]][];
    const values = Object.fromEntries(
      required.map(([field, { schema, refersTo, column }]) => {
        if (refersTo !== undefined) {
          const id = make(refersTo as RecordType, [...above, type]);
          return [field, column === 'JSON' ? [id] : id];
        }
        const options = (schema as { options?: readonly unknown[] }).options ?? [];
        const value = [...options, ...samples].find((sample) => schema.safeParse(sample).success);
        if (value === undefined) throw new Error(`No sample for ${type}.${field}`);
        return [field, value];
      }),
    );
    const id = store.writer.newId();
    valueOf(commit(store.writer, { code: `${type}.created` }, [{ op: 'create', type, id, values } as Change]));
    ids.set(type, id);
    return id;
  };
  for (const type of recordTypes) make(type, []);
  return { store, idOf: (type) => ids.get(type) };
}
