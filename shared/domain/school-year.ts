import { parseDate } from '@internationalized/date';

/** A school year by the calendar year in which it starts: 2026 = 1 September 2026 to 31 August 2027. */
export type SchoolYear = number;

/** The school year that a day belongs to. */
export function schoolYearOf(day: string): SchoolYear {
  const { year, month } = parseDate(day);
  return month >= 9 ? year : year - 1;
}

/** First and last day, 'YYYY-MM-DD'; July and August still belong to the year before. */
export function schoolYearBounds(year: SchoolYear): { readonly startsOn: string; readonly endsOn: string } {
  return { startsOn: `${year}-09-01`, endsOn: `${year + 1}-08-31` };
}

/** '2026-2027', as everyone writes it. */
export function schoolYearLabel(year: SchoolYear): string {
  return `${year}-${year + 1}`;
}

/** The school years that a traject touches, at least one. */
export function schoolYearsBetween(startsOn: string, endsOn: string): SchoolYear[] {
  const first = schoolYearOf(startsOn);
  const last = Math.max(first, schoolYearOf(endsOn));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The two school years of a traject: from the one of that day, in July and August from the one about to start. */
export function twoSchoolYears(day: string): { readonly startsOn: string; readonly endsOn: string } {
  const first = parseDate(day).month === 7 || parseDate(day).month === 8 ? schoolYearOf(day) + 1 : schoolYearOf(day);
  return { startsOn: schoolYearBounds(first).startsOn, endsOn: schoolYearBounds(first + 1).endsOn };
}
