import { CalendarDate } from '@internationalized/date';
import type { SchoolYear } from './school-year.ts';

/** A stretch of days as somebody typed or pasted it, with what stood behind it. */
export type TypedPeriod = { readonly startsOn: string; readonly endsOn: string; readonly label: string | null };
export type TypedDays = { readonly periods: readonly TypedPeriod[]; /** Lines without a day that can be read, as they were typed. */ readonly unread: readonly string[] };

const months = ['jan', 'feb|fév', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'].map((names) => names.split('|'));
const numeric = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*(?:\d{4}|\d{2})(?!\d))?`;
const spoken = String.raw`\d{1,2}\s+\p{L}{3,}\.?(?:\s+\d{4})?`;
const iso = String.raw`\d{4}-\d{2}-\d{2}`;
const one = `(?:${iso}|${numeric}|${spoken})`;
const line = new RegExp(String.raw`^\D{0,14}?(${one})(?:\s*(?:–|—|-|tot(?:\s+en\s+met)?|t\.?\s?/?\s?e?\.?m\.?|to|until)\s*(?:\p{L}{2,9}\s+)?(${one}))?[\s:;,–—-]*(.*)$`, 'u');

/**
 * Days as a school writes them in a letter, one or a stretch per line, with a name behind: "12/10 pedagogische studiedag",
 * "za 2 november 2026 - 3 november 2026: brugdag". A day without a year is the one in that school year. Lines may also be
 * parted by semicolons.
 */
export function readTypedDays(text: string, schoolYear: SchoolYear): TypedDays {
  const periods: TypedPeriod[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/[\n;]+/)) {
    const typed = raw.trim();
    if (typed === '') continue;
    const match = line.exec(typed);
    const startsOn = match?.[1] === undefined ? null : readDay(match[1], schoolYear);
    const endsOn = match?.[2] === undefined ? startsOn : readDay(match[2], schoolYear);
    if (startsOn === null || endsOn === null || endsOn < startsOn) unread.push(typed);
    else periods.push({ startsOn, endsOn, label: match?.[3]?.trim() ? match[3].trim().slice(0, 200) : null });
  }
  return { periods, unread };
}

function readDay(text: string, schoolYear: SchoolYear): string | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (isoYear !== undefined) return build(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2,4}))?$/.exec(text) ?? [];
  if (day !== undefined) return inYear(Number(day), Number(month), year, schoolYear);
  const [, namedDay, name, namedYear] = /^(\d{1,2})\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u.exec(text) ?? [];
  const named = months.findIndex((names) => names.includes(name?.slice(0, 3).toLowerCase() ?? '')) + 1;
  return named === 0 ? null : inYear(Number(namedDay), named, namedYear, schoolYear);
}

function inYear(day: number, month: number, year: string | undefined, schoolYear: SchoolYear): string | null {
  if (year === undefined) return build(month >= 9 ? schoolYear : schoolYear + 1, month, day);
  return build(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

/** Null for a day that no calendar has, such as 31/2. */
function build(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 2000 || year > 2100) return null;
  const date = new CalendarDate(year, month, day);
  return date.day === day && date.month === month ? date.toString() : null;
}
