import { parseDate } from '@internationalized/date';
import { isWeekend, type HolidayName } from './holidays.ts';
import type { CalendarHoliday, DayContext } from './school-calendar.ts';
import { schoolYearOf, type SchoolYear } from './school-year.ts';

/** A holiday in a list of somebody else. */
export type ListedHoliday = { readonly label: string; readonly startsOn: string; readonly endsOn: string };

/** What a listed holiday would change: nothing, the dates of a known one, or a holiday that was not there. */
export type HolidayProposal = ListedHoliday & {
  readonly name: HolidayName | null;
  readonly schoolYear: SchoolYear;
  readonly status: 'same' | 'changed' | 'new';
  /** The dates that hold now. */
  readonly before: { readonly startsOn: string; readonly endsOn: string } | null;
};

/** Words by which a holiday is known, in Dutch, English and French; the more exact first. */
const words: readonly (readonly [RegExp, HolidayName])[] = [
  [/paasmaandag|easter monday|lundi de p[aâ]ques/, 'easterMonday'],
  [/pinkster|whit|pentec/, 'whitMonday'],
  [/hemelvaart|ascension/, 'ascension'],
  [/wapenstilstand|armistice|11 nov/, 'armistice'],
  [/arbeid|labour|travail|1 mei\b/, 'labourDay'],
  [/herfst|autumn|toussaint|allerheiligen/, 'autumn'],
  [/kerst|christmas|no[eë]l/, 'christmas'],
  [/krokus|carnaval|carnival/, 'carnival'],
  [/paas|pasen|easter|p[aâ]ques|lente/, 'easter'],
  [/zomer|summer|grote vakantie|[eé]t[eé]\b/, 'summer'],
];

export function holidayNamed(label: string): HolidayName | null {
  const lower = label.toLowerCase();
  return words.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Sets a list against what holds. Dates that differ by a weekend alone are the same: lists end on Friday or on Sunday. */
export function proposeHolidays(listed: readonly ListedHoliday[], context: DayContext): HolidayProposal[] {
  return listed.map((one): HolidayProposal => {
    const name = holidayNamed(one.label);
    const schoolYear = schoolYearOf(one.startsOn);
    const known = context.holidaysIn(schoolYear).find((holiday) => (name === null ? isSame(holiday, one) : holiday.name === name));
    if (known === undefined) return { ...one, name, schoolYear, status: 'new', before: null };
    const before = { startsOn: known.startsOn, endsOn: known.endsOn };
    return { ...one, name: known.name, schoolYear, before, status: isSame(known, one) ? 'same' : 'changed' };
  });
}

type Days = Pick<CalendarHoliday, 'startsOn' | 'endsOn'>;

function isSame(a: Days, b: Days): boolean {
  const [first, second] = [withoutWeekends(a), withoutWeekends(b)];
  return first.startsOn === second.startsOn && first.endsOn === second.endsOn;
}

function withoutWeekends({ startsOn, endsOn }: Days): Days {
  let first = parseDate(startsOn);
  let last = parseDate(endsOn);
  while (isWeekend(first.toString()) && first.compare(last) < 0) first = first.add({ days: 1 });
  while (isWeekend(last.toString()) && last.compare(first) > 0) last = last.subtract({ days: 1 });
  return { startsOn: first.toString(), endsOn: last.toString() };
}
