import { parseDateTime, toZoned } from '@internationalized/date';
import type { SurveyReading, SurveyRow } from './survey.ts';
import type { MappedColumn, SurveyMapping } from './survey-mapping.ts';

/** Longest answer that is kept, in characters. */
const answerCharacters = 20_000;

/** A value of the file that was not taken over, and where it stands. */
export type RowError = {
  /** As a spreadsheet numbers rows, from 1. */
  readonly row: number;
  readonly header: string;
  readonly code: 'value-out-of-range' | 'value-too-long';
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
};

/** How a form is known again when its file comes in once more. */
export type FormIdentity = { readonly kind: 'response-id' | 'email' | 'code' | 'name'; readonly value: string } | { readonly kind: 'answers'; readonly value: string };

/** One form of a file, as it would go in. Answers are by item code. */
export type ReadForm = {
  readonly row: number;
  readonly identity: FormIdentity;
  readonly answers: ReadonlyMap<string, { readonly v: number | null; readonly t: string | null }>;
  readonly submittedAt: string | null;
  readonly finished: boolean | null;
  readonly person: PersonWords;
};

/** What the file says of who answered; empty strings where it says nothing. */
export type PersonWords = { readonly email: string; readonly name: string; readonly code: string };

export type ReadForms = { readonly forms: readonly ReadForm[]; readonly leftOut: number; readonly errors: readonly RowError[] };

/** The name of an item in the store: the column's key, cut where it is longer than a name may be. */
export function itemCodeOf(key: string): string {
  const clean = key.normalize('NFC').replaceAll(/[\u200B\u2060\uFEFF]/g, '').trim();
  return clean.length <= 300 ? clean : `${clean.slice(0, 200)}…${clean.slice(-99)}`;
}

/** The forms of a file under a mapping. A number outside its scale's range is refused, and listed. */
export function readForms(reading: Pick<SurveyReading, 'columns' | 'rows'>, mapping: SurveyMapping): ReadForms {
  const byKey = new Map(mapping.columns.map((column) => [column.key, column]));
  const ranges = new Map(mapping.scales.map(({ key, min, max }) => [key, { min, max }]));
  const columns = reading.columns.flatMap((column) => {
    const mapped = byKey.get(column.key);
    return mapped === undefined ? [] : [{ index: column.index, header: column.header, code: itemCodeOf(column.key), mapped, role: column.role, kind: column.kind, ownRange: column.scale }];
  });
  const left = new Set(mapping.leaveOut);
  const errors: RowError[] = [];
  const forms: ReadForm[] = [];
  let leftOut = 0;
  for (const row of reading.rows) {
    if (row.flags.some((flag) => left.has(flag))) {
      leftOut += 1;
      continue;
    }
    const answers = new Map<string, { v: number | null; t: string | null }>();
    for (const { index, header, code, mapped, ownRange } of columns) {
      const answer = answerOf(row, index, mapped, (mapped.scaleKey === null ? null : ranges.get(mapped.scaleKey)) ?? ownRange, (error) => errors.push({ row: row.row, header, ...error }));
      if (answer !== null) answers.set(code, answer);
    }
    const person = personOf(row, columns);
    const words = (wanted: string): string => columns.filter(({ role, kind }) => role === wanted && (kind === 'meta' || kind === 'person')).map(({ index }) => row.texts[index] ?? '').find((text) => text !== '') ?? '';
    forms.push({
      row: row.row,
      identity: identityOf(words('response-id').trim(), person, answers),
      answers,
      submittedAt: instantOf(words('submitted-at')),
      finished: row.flags.includes('unfinished') ? false : null,
      person,
    });
  }
  return { forms, leftOut, errors };
}

type Range = { readonly min: number; readonly max: number } | null;
type ValueError = Pick<RowError, 'code' | 'value' | 'min' | 'max'>;

function answerOf(row: SurveyRow, index: number, { use }: MappedColumn, range: Range, refuse: (error: ValueError) => void): { v: number | null; t: string | null } | null {
  if (use === 'skip' || use === 'person') return null;
  const text = (row.texts[index] ?? '').trim();
  const number = row.numbers[index] ?? null;
  if (use === 'item') {
    if (number === null) return null;
    if (range !== null && (number < range.min || number > range.max)) {
      refuse({ code: 'value-out-of-range', value: text, min: range.min, max: range.max });
      return null;
    }
    return { v: number, t: isNumberText(text, number) ? null : text };
  }
  if (text === '') return null;
  if (text.length > answerCharacters) {
    refuse({ code: 'value-too-long', value: `${text.slice(0, 60)}…` });
    return null;
  }
  return { v: use === 'choice' ? number : null, t: text };
}

function isNumberText(text: string, number: number): boolean {
  return text === '' || Number(text.replace(',', '.')) === number;
}

type PersonColumn = { readonly index: number; readonly mapped: MappedColumn };

function personOf(row: SurveyRow, columns: readonly PersonColumn[]): PersonWords {
  const read = (role: string): string =>
    columns
      .filter(({ mapped }) => mapped.use === 'person' && mapped.role === role)
      .map(({ index }) => (row.texts[index] ?? '').trim())
      .find((text) => text !== '') ?? '';
  const parts = [read('first-name'), read('last-name')].filter((part) => part !== '');
  return { email: read('email'), name: read('name') || parts.join(' '), code: read('code') };
}

function identityOf(responseId: string, person: PersonWords, answers: ReadonlyMap<string, { readonly v: number | null; readonly t: string | null }>): FormIdentity {
  if (responseId !== '') return { kind: 'response-id', value: responseId };
  if (person.email !== '') return { kind: 'email', value: person.email.toLowerCase() };
  if (person.code !== '') return { kind: 'code', value: person.code.toLowerCase() };
  if (person.name !== '') return { kind: 'name', value: person.name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ') };
  // By code, so that a file whose columns were put in another order holds the same forms.
  const given = [...answers].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([code, { v, t }]) => [code, v, t]);
  return { kind: 'answers', value: JSON.stringify(given) };
}

const localMoment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?$/u;

/** A moment as survey tools write it, read as Brussels time; null when it says no more than a day, or nothing. */
function instantOf(text: string): string | null {
  const found = localMoment.exec(text.trim());
  if (found === null) return null;
  try {
    return toZoned(parseDateTime(`${found[1]}T${found[2]}:${found[3] ?? '00'}`), 'Europe/Brussels').toAbsoluteString();
  } catch {
    return null;
  }
}

/** The last day on which a form of this file was sent in, 'YYYY-MM-DD'; null when the file does not say. */
export function lastDayOf(reading: Pick<SurveyReading, 'columns' | 'rows'>): string | null {
  const indexes = reading.columns.filter(({ role }) => role === 'submitted-at' || role === 'started-at').map(({ index }) => index);
  let last: string | null = null;
  for (const { texts } of reading.rows) {
    for (const index of indexes) {
      const day = /^\d{4}-\d{2}-\d{2}/u.exec(texts[index] ?? '')?.[0];
      if (day !== undefined && (last === null || day > last)) last = day;
    }
  }
  return last;
}
