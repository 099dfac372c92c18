import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getRecord } from '#db/records/read.ts';
import { domainHandlers } from '#electron/store/handlers/all.ts';
import { recordTypes } from '#shared/domain/records.ts';
import { exampleOfEvery } from '../support/every-record.ts';
import { valueOf } from '../support/store.ts';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function catalogue(language: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, `shared/i18n/${language}/acts.json`), 'utf8')) as Record<string, unknown>;
}

/** The sentence of a code, also when it has forms for one and for several; undefined when there is none. */
function sentence(texts: Record<string, unknown>, code: string): unknown {
  return ['', '_one', '_other'].map((form) => `${code}${form}`.split('.').reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined), texts)).find((found) => typeof found === 'string');
}

/** Why something stands on its day is a code as well, but no act. */
const reason = 'window.';

/** Every code of an act that stands in the source: `code: 'a.b'`, as it is given to commit or to a command. */
const codes = [...new Set(['db', 'electron', 'renderer', 'shared'].flatMap(sources).flatMap((text) => [...text.matchAll(/\{ code: (?:[\w.! =?()]+ \? )?'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'(?: : '([a-zA-Z]+(?:\.[a-zA-Z]+)+)')?/g)].flatMap(([, first, second]) => [first, second].filter((code) => code !== undefined))))].filter((code) => !code.startsWith(reason)).toSorted();

describe('what was done', () => {
  it.each(['nl-BE', 'en'])('has a sentence for every act in the source, in %s', (language) => {
    const texts = catalogue(language);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => sentence(texts, code) === undefined)).toEqual([]);
  });

  it.each(['nl-BE', 'en'])('has a sentence for what can be done with any record, in %s', (language) => {
    const texts = catalogue(language);
    // What the generic commands call it when a screen gives no name of its own.
    const lacking = recordTypes.flatMap((type) => ['created', 'changed', 'deleted', 'restored', 'erased'].map((verb) => `${type}.${verb}`)).filter((code) => sentence(texts, code) === undefined);
    expect(lacking).toEqual([]);
    expect(recordTypes.filter((type) => typeof (texts['type'] as Record<string, unknown>)[type] !== 'string')).toEqual([]);
  });
});

describe('the bin', () => {
  it('takes a record of every kind and gives it back as it was, and so does undo', async () => {
    const { store, idOf } = exampleOfEvery();
    const handlers = domainHandlers(store.deps, () => undefined);
    for (const type of recordTypes) {
      const id = idOf(type) ?? '';
      const read = () => getRecord(store.db, type, id);
      const before = read();
      const removed = valueOf(await handlers['records.remove']({ type, id }));
      expect(read()?.deleted, type).toBe(true);
      // An import is taken back as a whole, by undo, and is not listed.
      if (type !== 'importBatch') expect(valueOf(await handlers['records.bin']({})).length, type).toBeGreaterThan(0);
      valueOf(await handlers['records.restore']({ type, id }));
      expect(read(), type).toEqual(before);
      const again = valueOf(await handlers['records.remove']({ type, id }));
      valueOf(await handlers['acts.undo']({ actId: again.actId }));
      expect(read(), type).toEqual(before);
      expect(removed.ids, type).toContain(id);
      // Whoever looks back sees every step.
      expect(valueOf(await handlers['records.history']({ id })).filter(({ field }) => field === 'deleted').length, type).toBeGreaterThan(2);
    }
  });
});
