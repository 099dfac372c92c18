import { z } from 'zod';
import type { Field } from './field.ts';

/**
 * A kind of record, readable as data: the write path, history, bin, undo, search, export and merge all work
 * from this description, and a test holds the SQL tables to it.
 */
export type RecordDefinition<R extends Fields = Fields, O extends Fields = Fields> = {
  /** Fields that a record cannot exist without. */
  readonly required: R;
  /** Fields that may be empty; empty is null, never ''. */
  readonly optional: O;
};

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What a record of this definition holds, without the columns that every record has. */
export type ValuesOf<D> =
  D extends RecordDefinition<infer R, infer O>
    ? { -readonly [K in keyof R]: ValueOf<R[K]> } & { -readonly [K in keyof O]: ValueOf<O[K]> | null }
    : never;

export type DraftOf<D> =
  D extends RecordDefinition<infer R, infer O>
    ? { -readonly [K in keyof R]: ValueOf<R[K]> } & { -readonly [K in keyof O]?: ValueOf<O[K]> | null }
    : never;

export type PatchOf<D> =
  D extends RecordDefinition<infer R, infer O>
    ? { -readonly [K in keyof R]?: ValueOf<R[K]> } & { -readonly [K in keyof O]?: ValueOf<O[K]> | null }
    : never;

/** The columns of every record. `example` marks the fictional group, which never mixes with real people. */
export type RecordHead = {
  id: string;
  createdAt: string;
  /** Id of the author record of who made it. */
  author: string;
  deleted: boolean;
  example: boolean;
};

export function defineRecord<const R extends Fields, const O extends Fields>(required: R, optional: O): RecordDefinition<R, O> {
  return { required, optional };
}

export function fieldsOf(definition: RecordDefinition): Fields {
  return { ...definition.required, ...definition.optional };
}

type RecordSchema = z.ZodType<Record<string, unknown>>;

// Making a schema costs more than using it, and an import uses it ten thousand times.
const draftSchemas = new WeakMap<RecordDefinition, RecordSchema>();
const patchSchemas = new WeakMap<RecordDefinition, RecordSchema>();

function once(made: WeakMap<RecordDefinition, RecordSchema>, definition: RecordDefinition, make: () => RecordSchema): RecordSchema {
  const known = made.get(definition) ?? make();
  made.set(definition, known);
  return known;
}

/** Accepts a whole new record; unknown fields are refused. */
export function draftSchema(definition: RecordDefinition): RecordSchema {
  return once(draftSchemas, definition, () => z.strictObject({ ...schemas(definition.required), ...optionalSchemas(definition.optional) }));
}

/** Accepts any part of a record; unknown fields are refused, required ones cannot be emptied. */
export function patchSchema(definition: RecordDefinition): RecordSchema {
  return once(patchSchemas, definition, () => {
    const required = Object.fromEntries(Object.entries(schemas(definition.required)).map(([name, schema]) => [name, schema.optional()]));
    return z.strictObject({ ...required, ...optionalSchemas(definition.optional) });
  });
}

function schemas(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
}

function optionalSchemas(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.preprocess((value) => (value === '' ? null : value), field.schema.nullable()).optional()]),
  );
}
