import { z } from 'zod';
import '../zod-setup.ts';

/** How a field is kept in SQLite; booleans are 0 or 1, lists and objects are JSON text. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'REAL' | 'JSON' | 'BOOLEAN';

export type Field<T = unknown> = {
  readonly column: ColumnType;
  readonly schema: z.ZodType<T>;
  /** Words that a person wrote: kept in history, searched, and never let out without an audience. */
  readonly isText: boolean;
  /** The record type that an id in this field points at. */
  readonly refersTo?: string;
};

const zeroWidth = /[\u200B\u2060\uFEFF]/g;

/** A string that SQLite, screens and files all keep the same: NFC, well formed, no NUL, no invisible spaces. */
export const cleanString = z
  .string()
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), { error: 'text-not-well-formed' })
  .transform((value) => value.normalize('NFC').replace(zeroWidth, ''));

const isoDate = z.iso.date();

/** One line, at most `max` characters, trimmed. */
export function text(max = 200): Field<string> {
  return {
    column: 'TEXT',
    isText: true,
    schema: cleanString.pipe(z.string().trim().max(max, 'text-too-long')) as z.ZodType<string>,
  };
}

/** One line that may not be empty. */
export function requiredText(max = 200): Field<string> {
  return {
    column: 'TEXT',
    isText: true,
    schema: cleanString.pipe(z.string().trim().min(1, 'text-required').max(max, 'text-too-long')) as z.ZodType<string>,
  };
}

/** Running text, kept to the letter; 100,000 characters is some forty pages. */
export function prose(): Field<string> {
  return { column: 'TEXT', isText: true, schema: cleanString.pipe(z.string().max(100_000, 'text-too-long')) as z.ZodType<string> };
}

/** A day without a time zone, 'YYYY-MM-DD', as people in Brussels read the calendar. */
export function date(): Field<string> {
  return { column: 'TEXT', isText: false, schema: isoDate };
}

/** A time of day in 24 hours, 'HH:MM'. */
export function time(): Field<string> {
  return { column: 'TEXT', isText: false, schema: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-invalid') };
}

/** A moment, in UTC, ISO 8601 with Z. */
export function instant(): Field<string> {
  return { column: 'TEXT', isText: false, schema: z.iso.datetime() };
}

export function integer(min: number, max: number): Field<number> {
  return { column: 'INTEGER', isText: false, schema: z.number().int('number-not-whole').min(min, 'number-too-small').max(max, 'number-too-large') };
}

export function real(): Field<number> {
  return { column: 'REAL', isText: false, schema: z.number() };
}

export function boolean(): Field<boolean> {
  return { column: 'BOOLEAN', isText: false, schema: z.boolean() };
}

export function choice<const T extends readonly [string, ...string[]]>(values: T): Field<T[number]> {
  return { column: 'TEXT', isText: false, schema: z.enum(values) as unknown as z.ZodType<T[number]> };
}

/** Several of a closed list, without repeats, in the order of the list. */
export function choices<const T extends readonly [string, ...string[]]>(values: T): Field<T[number][]> {
  return {
    column: 'JSON',
    isText: false,
    schema: z.array(z.enum(values)).transform((given) => values.filter((value) => given.includes(value))) as unknown as z.ZodType<T[number][]>,
  };
}

export function ref(type: string): Field<string> {
  return { column: 'TEXT', isText: false, schema: z.uuid('id-invalid'), refersTo: type };
}

export function refs(type: string): Field<string[]> {
  return { column: 'JSON', isText: false, schema: z.array(z.uuid('id-invalid')).max(500), refersTo: type };
}

/** Anything with a shape of its own; `isText` when people's words stand in it. */
export function json<T>(schema: z.ZodType<T>, isText = false): Field<T> {
  return { column: 'JSON', isText, schema };
}

/** A SHA-256 in 64 hexadecimal digits. */
export function sha256(): Field<string> {
  return { column: 'TEXT', isText: false, schema: z.string().regex(/^[0-9a-f]{64}$/, 'hash-invalid') };
}

/** A fractional index: places a record between two others without renumbering them. */
export function order(): Field<string> {
  return { column: 'TEXT', isText: false, schema: z.string().regex(/^[0-9A-Za-z]{1,200}$/, 'order-invalid') };
}
