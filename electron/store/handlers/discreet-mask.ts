import type { ReadDb } from '#db/connection.ts';
import { alwaysHiddenFields, hiddenMark, hiddenText, hidesField } from '#shared/domain/discreet.ts';
import { labelFieldsOf } from '#shared/domain/labels.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import type { LibraryKind } from '#shared/domain/library-kinds.ts';
import type { DiscreetNames } from './discreet-names.ts';
import { toldBy, type Told } from './discreet-told.ts';

/** Keys that hold someone's words wherever they stand, though some record shows a field of that name. */
const wordKeys: ReadonlySet<string> = new Set(['text', 'samples', 'note', 'heading', 'notes', 'remark', 'subject', 'email', 'phone', 'municipality', 'role', 'cancelReason']);
/** Fields that say which, not what: the window finds its way by them. */
export const pointers: ReadonlySet<string> = new Set(['libraryKey', 'seed', 'uid', 'sourceUid', 'fileHash', 'headerFingerprint', 'respondentKey']);
const types: ReadonlySet<string> = new Set(recordTypes);
/** Loose keys under which words stand that people wrote: one small word there may be a name, and elsewhere is one of the program. */
const writtenKeys: ReadonlySet<string> = new Set(['title', 'label', 'name', 'what', 'question', 'theme', 'summary']);
const plainValue = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|\d{1,2}:\d{2}|[0-9a-f]{8}-[0-9a-f-]{27}|\d+(?:[.,]\d+)?)$/;
/** A word of the program, such as `planned` or `inPerson`; what people write in a note is hardly ever one. */
const codeWord = /^[a-z]+(?:[A-Z0-9][A-Za-z0-9]*)?$/;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The question that is answered. */
export type Asked = { readonly channel: string; readonly input: unknown };

/**
 * The same answer without names and notes: what the audience table does not show in the discreet view. A record is known
 * by its id; what stands loose goes by the name of its key, and any name of a person or a school in any text is replaced.
 * Words that are meant for the very group that looks along stay (`discreet-told.ts`), without whose they are.
 */
export function masked<T>(db: ReadDb, names: DiscreetNames, answer: T, { channel, input }: Asked): T {
  const typeOf = typesOf(db, answer as Json);
  return maskValue(answer as Json, null, { names, typeOf, told: toldBy(db, channel, input, typeOf), personItems: personItems(db, typeOf) }) as T;
}

type Context = {
  readonly names: DiscreetNames;
  readonly typeOf: ReadonlyMap<string, RecordType>;
  readonly told: ReadonlyMap<string, Told>;
  /** Items of the library that are a person or a model school. */
  readonly personItems: ReadonlySet<string>;
};
type Owner = { readonly values: Readonly<Record<string, Json>>; readonly type: RecordType | undefined; readonly hides: (field: string) => boolean };

function typesOf(db: ReadDb, answer: Json): Map<string, RecordType> {
  const ids = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && typeof (value as { id?: Json }).id === 'string') ids.add((value as { id: string }).id);
    for (const inner of Object.values(value)) visit(inner as Json);
  };
  visit(answer);
  if (ids.size === 0) return new Map();
  const rows = db.prepare<[string], { id: string; type: RecordType }>('SELECT id, type FROM record WHERE id IN (SELECT value FROM json_each(?))').all(JSON.stringify([...ids]));
  return new Map(rows.map(({ id, type }) => [id, type]));
}

/** A person in the library is hidden with all that is said of her, wherever the item turns up. */
function personItems(db: ReadDb, typeOf: ReadonlyMap<string, RecordType>): Set<string> {
  if (![...typeOf.values()].includes('libraryItem')) return new Set();
  const kind: LibraryKind = 'person';
  return new Set(db.prepare<[string], { id: string }>('SELECT id FROM library_item WHERE kind = ?').all(kind).map(({ id }) => id));
}

function ownerOf(values: Readonly<Record<string, Json>>, context: Context): Owner {
  const type = typeOfObject(values, context);
  const { id } = values;
  const isPersonItem = typeof id === 'string' && context.personItems.has(id);
  const hides = (field: string): boolean => type !== undefined && (hidesField(type, field) || (isPersonItem && fieldsOf(recordDefinitions[type])[field]?.isText === true));
  return { values, type, hides };
}

function maskValue(value: Json, at: { readonly key: string; readonly owner: Owner } | null, context: Context): Json {
  if (typeof value === 'string') return at === null ? context.names.replaced(value) : maskText(value, at.key, at.owner, context);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const isHiddenField = at !== null && at.owner.hides(at.key);
    return (value as readonly Json[]).map((item) => (isHiddenField ? maskWords(item) : maskValue(item, at, context)));
  }
  if (at !== null && at.owner.hides(at.key)) return maskWords(value);
  if (at?.key === 'params') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskParam(inner, context)]));
  const values = value as Readonly<Record<string, Json>>;
  const owner = ownerOf(values, context);
  if ('field' in values && 'value' in values && 'actCode' in values) return { ...values, value: maskWords(values['value'] ?? null) };
  const seen = isNameless(values, context) ? { ...values, person: null } : values;
  return Object.fromEntries(Object.entries(seen).map(([key, inner]) => [key, maskValue(inner, { key, owner }, context)]));
}

/** Whether it is, or holds, somebody's words that the group may read as long as it is not said whose. */
function isNameless({ id, person, record }: Readonly<Record<string, Json>>, { told }: Context): boolean {
  if (person === undefined) return false;
  const recordId = typeof record === 'object' && record !== null ? (record as { id?: Json }).id : undefined;
  return [id, recordId].some((known) => typeof known === 'string' && told.get(known)?.isPersonal === true);
}

function typeOfObject({ id, type }: Readonly<Record<string, Json>>, { typeOf }: Context): RecordType | undefined {
  if (typeof id !== 'string') return undefined;
  return typeOf.get(id) ?? (typeof type === 'string' && types.has(type) ? (type as RecordType) : undefined);
}

function maskText(text: string, key: string, { values, type, hides }: Owner, { names, told }: Context): string {
  if (text === '' || pointers.has(key)) return text;
  // Only the very words that stand in the record now: an older wording or another text under its id stays hidden.
  if (typeof values['id'] === 'string' && told.get(values['id'])?.words.get(key) === text) return names.replaced(text);
  const named = nameOf(key, values, type, names);
  if (named !== undefined) return named;
  if (type === 'swv' && key === 'name') return text;
  const field = type === undefined ? undefined : fieldsOf(recordDefinitions[type])[key];
  if (field !== undefined) return hides(key) ? hiddenText : field.isText || (field.column === 'JSON' && !codeWord.test(text)) ? names.replaced(text) : text;
  if (key === 'label' && type !== undefined && type !== 'coachee' && type !== 'school' && labelFieldsOf(type).some(hides)) return hiddenText;
  if (key === 'swvName' || names.swvNames.has(text)) return text;
  if (plainValue.test(text)) return text;
  if (wordKeys.has(key)) return hiddenText;
  if (key === 'place') {
    const replaced = names.replaced(text);
    return replaced === text ? hiddenText : replaced;
  }
  if (codeWord.test(text)) return writtenKeys.has(key) ? names.replaced(text) : text;
  return alwaysHiddenFields.has(key) ? hiddenText : names.replaced(text);
}

/** A person's and a school's own name; undefined for every other text. */
function nameOf(key: string, { id, coacheeId }: Readonly<Record<string, Json>>, type: RecordType | undefined, names: DiscreetNames): string | undefined {
  // With the number in the given name, and the family name empty to the eye, every sentence stays right.
  if (key === 'familyName') return hiddenMark;
  if (key === 'givenName') return [coacheeId, id].map((known) => (typeof known === 'string' ? names.personOf(known) : undefined)).find((known) => known !== undefined) ?? hiddenText;
  if (key === 'name' && type === 'school' && typeof id === 'string') return names.schoolOf(id) ?? hiddenText;
  return undefined;
}

/** Every text in it hidden; numbers, days and words of the program stay. */
function maskWords(value: Json): Json {
  if (typeof value === 'string') return value === '' || plainValue.test(value) || codeWord.test(value) ? value : hiddenText;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(maskWords);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskWords(inner)]));
}

/** What goes into the sentence of an act. */
function maskParam(value: Json, { names }: Context): Json {
  if (typeof value !== 'string' || names.swvNames.has(value)) return value;
  const replaced = names.replaced(value);
  return replaced === value ? maskWords(value) : replaced;
}
