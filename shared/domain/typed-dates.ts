import { CalendarDate, parseDate } from '@internationalized/date';

export type TypedDates = {
  /** 'YYYY-MM-DD', rising, each once. */
  readonly dates: readonly string[];
  /** Pieces that are no day, as they were typed. */
  readonly unread: readonly string[];
};

const months = ['jan', 'feb', 'maa mrt mar', 'apr', 'mei may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec'].map((names) => names.split(' '));

const pattern = /(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?(?!\d)|(\d{1,2})\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?/gu;

/**
 * Days as people jot them down in a row: "5/10, 12/11/2026 3 feb". Without a year it is the last such day up to
 * today, since these are days that are over. What is left over comes back as unread.
 */
export function readTypedDates(text: string, today: string): TypedDates {
  const dates = new Set<string>();
  const unread: string[] = [];
  let at = 0;
  const leave = (piece: string): void => {
    const rest = piece.replaceAll(/[\s,;&]+|\b(?:en|and)\b/g, ' ').trim();
    if (rest !== '') unread.push(rest);
  };
  for (const match of text.matchAll(pattern)) {
    leave(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, day, month, year, namedDay, monthName, namedYear] = match;
    const date = monthName === undefined ? toDate(day, Number(month), year, today) : toDate(namedDay, monthNumber(monthName), namedYear, today);
    if (date === null) unread.push(match[0].trim());
    else dates.add(date);
  }
  leave(text.slice(at));
  return { dates: [...dates].toSorted(), unread };
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return months.findIndex((names) => names.includes(start)) + 1;
}

function toDate(day: string | undefined, month: number, year: string | undefined, today: string): string | null {
  const { year: thisYear } = parseDate(today);
  if (year !== undefined) return build(Number(day), month, year.length === 2 ? 2000 + Number(year) : Number(year));
  const recent = build(Number(day), month, thisYear);
  return recent !== null && recent <= today ? recent : build(Number(day), month, thisYear - 1);
}

/** Null for a day that no calendar has, such as 31/2. */
function build(day: number, month: number, year: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 2000 || year > 2100) return null;
  const date = new CalendarDate(year, month, day);
  return date.day === day && date.month === month ? date.toString() : null;
}
