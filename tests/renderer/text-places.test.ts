import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import dutch from '#shared/i18n/nl-BE/fields.json' with { type: 'json' };
import english from '#shared/i18n/en/fields.json' with { type: 'json' };
import { exempt, places, withoutDraft } from './text-places.ts';

const root = join(import.meta.dirname, '../../renderer');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The text fields of a record that a person may write in. */
function textsOf(type: RecordType): string[] {
  return Object.entries(fieldsOf(recordDefinitions[type])).flatMap(([field, { isText }]) => (isText ? [field] : []));
}

function reasonFor(type: RecordType, field: string): string | undefined {
  const given = exempt[type];
  return typeof given === 'string' ? given : given?.[field];
}

/** Ways in which words are kept while they are being typed. */
const keeping = /useAutosave\(|useBlockText\(|useDraftForm|useDraftKeeper|<Saved(Text|TextArea)\b/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name));
}

describe('every text field of a record', () => {
  it.each(recordTypes)('%s has a place where it is typed, or a reason why it is not', (type) => {
    const placed = Object.keys(places[type]?.typed ?? {});
    const fields = textsOf(type);
    expect(placed.filter((field) => !fields.includes(field)), 'no such text field').toEqual([]);
    expect(fields.filter((field) => placed.includes(field) === (reasonFor(type, field) !== undefined)), 'neither placed nor exempt, or both').toEqual([]);
  });

  it.each(Object.entries(places))('%s is kept where it is typed', (type, { typed }) => {
    for (const [field, file] of Object.entries(typed)) {
      expect(existsSync(join(root, file)), file).toBe(true);
      const code = read(file);
      expect(code, `${file} keeps what is typed`).toMatch(keeping);
      expect(code, `${file} knows ${field}`).toMatch(type === 'formalLeader' ? /\broleParts\b/ : new RegExp(`\\b(?:${field}|reason)\\b`));
    }
  });

  it.each(Object.entries(places))('%s has its history within reach', (type, { history }) => {
    expect(read(history)).toMatch(new RegExp(`<(?:History(?:Dialog|Action)|SavedDialog)\\b[^>]*type="${type}"`));
  });

  it('in a dialog that saves itself opens its history from there', () => {
    expect(read('parts/SavedDialog.tsx')).toContain('<HistoryAction type={type} id={id}');
  });

  it.each([['nl-BE', dutch], ['en', english]] as const)('has a name in the history, in %s', (_language, catalogue) => {
    const named = Object.fromEntries(Object.entries(catalogue).map(([type, fields]) => [type, Object.keys(fields).toSorted()]));
    const placed = Object.fromEntries(Object.entries(places).map(([type, { typed }]) => [type, Object.keys(typed).toSorted()]));
    expect(named).toEqual(placed);
  });
});

describe('every field that people type in', () => {
  const files = ['app', 'features', 'parts'].flatMap(sources).filter((file) => /<(?:Form|Saved)?Text(?:Area|Field)?\b/.test(read(file)));

  it('keeps its words over a lock, or says why not', () => {
    const unkept = files.filter((file) => !keeping.test(read(file)) && !/control: Control</.test(read(file)));
    expect(unkept.toSorted()).toEqual(Object.keys(withoutDraft).toSorted());
  });

  it('is in no form of its own making', () => {
    expect(files.filter((file) => /\buseForm[<(]/.test(read(file)))).toEqual(['features/vault/WhoAreYou.tsx']);
  });
});
