import type { TabularRow } from '#shared/domain/tabular.ts';
import { fold, wordsOf } from './plan.ts';

export type Name = { readonly givenName: string; readonly familyName: string };

/**
 * The name in a row: two columns, "Voornaam" beside "Naam", or one column with all of it. Names such as
 * "D'hondt-De Smet" and "van den Berghe" stay whole. Null when there is none.
 *
 * @param header the words above the column with the whole name: "Naam en voornaam" puts the family name first
 */
export function nameOf(row: TabularRow, header: string): Name | null {
  const givenName = wordsOf(row, 'givenName');
  const familyName = wordsOf(row, 'familyName');
  const fullName = wordsOf(row, 'fullName');
  if (givenName !== null && familyName !== null) return { givenName, familyName };
  if (givenName !== null && fullName !== null) return { givenName, familyName: without(fullName, givenName) };
  if (fullName === null) return null;
  if (familyName !== null) return { givenName: without(fullName, familyName), familyName };
  return split(fullName, isFamilyFirst(header));
}

function split(text: string, familyFirst: boolean): Name | null {
  const comma = text.indexOf(',');
  if (comma > 0) {
    const [family, given] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
    return family === '' || given === '' ? null : { givenName: given, familyName: family };
  }
  const words = text.split(/\s+/);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return null;
  return familyFirst ? { givenName: last, familyName: words.slice(0, -1).join(' ') } : { givenName: first, familyName: words.slice(1).join(' ') };
}

function isFamilyFirst(header: string): boolean {
  return /^(achter|familie)?naam( en| &|,)? ?voornaam/.test(fold(header));
}

/** "Zoë Çağlar" without "Zoë"; the whole when it does not stand in it. */
function without(whole: string, part: string): string {
  const words = whole.split(/[\s,]+/);
  const parts = part.split(/\s+/).map(fold);
  const starts = parts.every((word, index) => fold(words[index] ?? '') === word);
  const ends = parts.every((word, index) => fold(words[words.length - parts.length + index] ?? '') === word);
  if (words.length <= parts.length) return whole;
  if (starts) return words.slice(parts.length).join(' ');
  return ends ? words.slice(0, -parts.length).join(' ') : whole;
}
