import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Texts = { readonly [key: string]: string | Texts };

const folder = join(import.meta.dirname, '../../../shared/i18n');
const pluralForm = /_(zero|one|two|few|many|other)$/;

function namespaces(language: string): string[] {
  return readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .toSorted();
}

function flatten(texts: Texts, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') {
      found.set(path + key, value);
    } else {
      for (const [inner, text] of flatten(value, `${path}${key}.`)) {
        found.set(inner, text);
      }
    }
  }
  return found;
}

function catalogue(language: string, namespace: string): Map<string, string> {
  return flatten(JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as Texts);
}

function names(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] ?? '').toSorted();
}

/** A plural counts by its stem: the languages need not have the same forms, `count` may be left out of one of them. */
function stems(texts: Map<string, string>): Map<string, Set<string>> {
  const byStem = new Map<string, Set<string>>();
  for (const [key, text] of texts) {
    const stem = key.replace(pluralForm, '');
    byStem.set(stem, new Set([...(byStem.get(stem) ?? []), ...names(text)]));
  }
  return byStem;
}

describe('the catalogues', () => {
  const dutch = namespaces('nl-BE');

  it('exist for every namespace in both languages', () => {
    expect(dutch.length).toBeGreaterThan(1);
    expect(namespaces('en')).toEqual(dutch);
  });

  describe.each(dutch)('%s', (namespace) => {
    const nl = catalogue('nl-BE', namespace);
    const en = catalogue('en', namespace);

    it('has the same keys, and the same names to fill in, in Dutch and in English', () => {
      const plain = (texts: Map<string, string>): Record<string, string[]> =>
        Object.fromEntries([...stems(texts)].toSorted().map(([key, fill]) => [key, [...fill].toSorted()]));
      expect(plain(en)).toEqual(plain(nl));
    });

    it('has no empty text', () => {
      const empty = [...nl, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key);
      expect(empty).toEqual([]);
    });

    it('gives every plural both forms that its languages need', () => {
      for (const texts of [nl, en]) {
        const plurals = new Set([...texts.keys()].filter((key) => pluralForm.test(key)).map((key) => key.replace(pluralForm, '')));
        // The bare key serves every number that has no form of its own.
        const lacking = [...plurals].filter(
          (stem) => !texts.has(`${stem}_one`) || !(texts.has(`${stem}_other`) || texts.has(stem)),
        );
        expect(lacking).toEqual([]);
      }
    });
  });
});
