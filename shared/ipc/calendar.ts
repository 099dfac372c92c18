import { z } from 'zod';
import type { HolidayProposal } from '../domain/holiday-list.ts';
import { holidayNames, type Holiday } from '../domain/holidays.ts';
import { calendarPeriodKinds } from '../domain/records/calendar.ts';
import type { CalendarHoliday, CalendarPeriodRow, CalendarSchool } from '../domain/school-calendar.ts';
import type { SchoolYear } from '../domain/school-year.ts';
import type { SurveyNotice } from '../domain/survey.ts';
import { command, day, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

export type CalendarPeriodView = CalendarPeriodRow & { readonly schoolName: string | null };

/** A school year as it stands: holidays, days of schools, exam weeks, days away. */
export type CalendarYear = {
  readonly schoolYear: SchoolYear;
  readonly holidays: readonly CalendarHoliday[];
  /** Holidays of the rule that the coach took away, with the record that says so. */
  readonly removed: readonly (Holiday & { readonly periodId: string })[];
  /** Everything but holidays that touches the year, in order. */
  readonly periods: readonly CalendarPeriodView[];
  readonly schools: readonly (CalendarSchool & { readonly name: string })[];
  /** Weeks in December and June in which most secondary schools have exams; empty once exam weeks stand in that year. */
  readonly examProposals: readonly { readonly startsOn: string; readonly endsOn: string }[];
};

type FromFile = { readonly fileName: string; readonly notices: readonly SurveyNotice[]; /** Rows or events without a day that can be read. */ readonly unread: number };

export type HolidayFile = FromFile & { readonly holidays: readonly HolidayProposal[] };

/** An event that may mean that the coach is away. */
export type AwayEvent = {
  readonly sourceUid: string;
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** `known`: it stands so already; `moved`, `cancelled`: it stands, and the file says otherwise. */
  readonly status: 'new' | 'known' | 'moved' | 'cancelled';
  /** Whole days or "out of office": likely days away. */
  readonly isLikely: boolean;
};
export type AwayFile = FromFile & { readonly events: readonly AwayEvent[] };

export const schoolDayKinds = ['localFreeDay', 'studyDay', 'examWeek'] as const;
export type SchoolDayKind = (typeof schoolDayKinds)[number];

export type SchoolDayRow = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly kind: SchoolDayKind;
  readonly label: string | null;
  /** As it stands in the file; null when the file names none. */
  readonly schoolText: string | null;
  readonly schoolId: string | null;
  readonly isKnown: boolean;
};
export type SchoolDayFile = FromFile & { readonly days: readonly SchoolDayRow[] };

const label = z.string().max(200).nullable();
const days = z.array(z.strictObject({ startsOn: day, endsOn: day, label })).max(500);
const fileName = z.string().max(300);
const year = z.int().min(1990).max(2100);

/** The school calendar: what a year holds, and taking in many days in one act. One day or holiday is a plain record. */
export const calendarContract = {
  'calendar.year': query<CalendarYear>()(z.strictObject({ schoolYear: year })),
  'calendar.ofSchool': query<readonly CalendarPeriodView[]>()(z.strictObject({ schoolId: id })),
  'calendar.addPeriods': command<Done>()(z.strictObject({ kind: z.enum(calendarPeriodKinds).exclude(['holiday']), schoolIds: z.array(id).max(500), days })),
  'calendar.resetYear': command<Done>()(z.strictObject({ schoolYear: year })),
  'calendar.readHolidays': command<HolidayFile>()(z.strictObject({ token: id })),
  'calendar.takeHolidays': command<Done>()(z.strictObject({ fileName, holidays: z.array(z.strictObject({ name: z.enum(holidayNames).nullable(), label: z.string().max(200), startsOn: day, endsOn: day })).max(500) })),
  'calendar.readAway': command<AwayFile>()(z.strictObject({ token: id })),
  'calendar.takeAway': command<Done>()(z.strictObject({ fileName, events: z.array(z.strictObject({ sourceUid: z.string().max(600), label, startsOn: day, endsOn: day, isCancelled: z.boolean() })).max(2000) })),
  'calendar.readSchoolDays': command<SchoolDayFile>()(z.strictObject({ token: id, kind: z.enum(schoolDayKinds) })),
  'calendar.takeSchoolDays': command<Done>()(z.strictObject({ fileName, days: z.array(z.strictObject({ schoolId: id, kind: z.enum(schoolDayKinds), startsOn: day, endsOn: day, label })).max(2000) })),
} as const;
