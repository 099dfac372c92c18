import { parseDate } from '@internationalized/date';
import { calendarPeriods } from '#db/repositories/calendar.ts';
import { listRecords } from '#db/records/read.ts';
import type { CalendarFileEvent, CalendarFileReading } from '#shared/domain/calendar-file.ts';
import { proposeHolidays, type ListedHoliday } from '#shared/domain/holiday-list.ts';
import { dayContext, type CalendarPeriodRow } from '#shared/domain/school-calendar.ts';
import { schoolYearBounds, schoolYearOf } from '#shared/domain/school-year.ts';
import type { SurveyNotice } from '#shared/domain/survey.ts';
import type { ListReading, TabularValue } from '#shared/domain/tabular.ts';
import type { AwayEvent, AwayFile, HolidayFile, SchoolDayFile, SchoolDayKind, SchoolDayRow } from '#shared/ipc/calendar.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../people-import/plan.ts';

/** Years after this one that a calendar file is followed. */
const yearsAhead = 2;

type Rows = { readonly rows: readonly Readonly<Record<string, TabularValue>>[]; readonly notices: readonly SurveyNotice[]; readonly unread: number };

/** A holiday list out of a table or a calendar file, set against what holds. */
export async function readHolidays(deps: Deps, token: string): Promise<Result<HolidayFile>> {
  const chosen = deps.files.get(token);
  if (!chosen.ok) return chosen;
  const read = isCalendar(chosen.value.name) ? await calendarRows(deps, token) : await tableRows(deps, token, 'holidays');
  if (!read.ok) return read;
  const listed = read.value.rows.flatMap(({ name, startsOn, endsOn }): ListedHoliday[] => (typeof startsOn === 'string' && typeof name === 'string' ? [{ label: name.slice(0, 200), ...orderly(startsOn, endsOn) }] : []));
  const wanted = listed.filter(({ label }) => label.trim() !== '');
  if (wanted.length === 0) return fail('calendar-no-days');
  const context = dayContext(calendarPeriods(deps.writer.db));
  return ok({ fileName: chosen.value.name, notices: read.value.notices, unread: read.value.unread + read.value.rows.length - wanted.length, holidays: proposeHolidays(wanted, context) });
}

/** Events of the coach's own calendar, with a guess which of them mean being away. */
export async function readAway(deps: Deps, token: string): Promise<Result<AwayFile>> {
  const chosen = deps.files.get(token);
  if (!chosen.ok) return chosen;
  const read = await calendarEvents(deps, token);
  if (!read.ok) return read;
  const known = new Map(listRecords(deps.writer.db, 'calendarPeriod', { kind: 'coachAway' }).flatMap((row) => (row.sourceUid === null ? [] : [[row.sourceUid, row] as const])));
  const events = read.value.events.flatMap((event): AwayEvent[] => {
    const sourceUid = sourceOf(event);
    const row = known.get(sourceUid);
    if (event.status === 'cancelled' && row === undefined) return [];
    const status = row === undefined ? 'new' : event.status === 'cancelled' ? 'cancelled' : row.startsOn === event.startsOn && row.endsOn === event.endsOn ? 'known' : 'moved';
    const { startsOn, endsOn, startTime, endTime, summary } = event;
    return [{ sourceUid, label: summary.slice(0, 200), startsOn, endsOn, startTime, endTime, status, isLikely: event.busy !== 'free' && (event.isAllDay || event.busy === 'away') }];
  });
  if (events.length === 0) return fail('calendar-no-days');
  return ok({ fileName: chosen.value.name, notices: read.value.notices, unread: 0, events });
}

/** Free days, study days or exam weeks of schools out of a table; `kind` for rows that do not say. */
export async function readSchoolDays(deps: Deps, token: string, kind: SchoolDayKind): Promise<Result<SchoolDayFile>> {
  const chosen = deps.files.get(token);
  if (!chosen.ok) return chosen;
  const isIcs = isCalendar(chosen.value.name);
  const read = isIcs ? await calendarRows(deps, token) : await tableRows(deps, token, 'schoolDays');
  if (!read.ok) return read;
  const schools = new Map(listRecords(deps.writer.db, 'school').map(({ id, name }) => [fold(name), id]));
  const rows = calendarPeriods(deps.writer.db);
  const days = read.value.rows.flatMap((values): SchoolDayRow[] => {
    if (typeof values['startsOn'] !== 'string') return [];
    const schoolText = textOf(values['school']);
    const schoolId = schoolText === null ? null : (schools.get(fold(schoolText)) ?? null);
    const period = { ...orderly(values['startsOn'], values['endsOn'] ?? null), kind: kindOf(values['kind']) ?? kind };
    return [{ ...period, label: textOf(values['label'] ?? values['name'])?.slice(0, 200) ?? null, schoolText, schoolId, isKnown: schoolId !== null && stands(rows, { ...period, schoolId }) }];
  });
  if (days.length === 0) return fail('calendar-no-days');
  return ok({ fileName: chosen.value.name, notices: read.value.notices, unread: read.value.unread + read.value.rows.length - days.length, days });
}

/** Whether the same days stand already for the same school. */
export function stands(rows: readonly CalendarPeriodRow[], { kind, schoolId, startsOn, endsOn }: Pick<CalendarPeriodRow, 'kind' | 'schoolId' | 'startsOn' | 'endsOn'>): boolean {
  return rows.some((row) => row.kind === kind && row.schoolId === schoolId && row.startsOn === startsOn && row.endsOn === endsOn);
}

async function tableRows({ files }: Deps, token: string, target: 'holidays' | 'schoolDays'): Promise<Result<Rows>> {
  const parsed = await files.parse<{ readonly list: ListReading }>(token, { purpose: 'tabular', target });
  if (!parsed.ok) return parsed;
  const { list } = parsed.value;
  if (list.missingFields.length > 0) return fail(`calendar-columns-${target}`);
  return ok({ rows: list.rows.filter(({ hasErrors }) => !hasErrors).map(({ values }) => values), notices: list.notices, unread: list.rows.filter(({ hasErrors }) => hasErrors).length });
}

async function calendarRows(deps: Deps, token: string): Promise<Result<Rows>> {
  const read = await calendarEvents(deps, token);
  if (!read.ok) return read;
  return ok({ rows: read.value.events.filter(({ status }) => status !== 'cancelled').map(({ summary, startsOn, endsOn }) => ({ name: summary, startsOn, endsOn })), notices: read.value.notices, unread: 0 });
}

async function calendarEvents({ files, today }: Deps, token: string): Promise<Result<CalendarFileReading>> {
  const year = schoolYearOf(today());
  const span = { from: schoolYearBounds(year).startsOn, to: schoolYearBounds(year + yearsAhead).endsOn };
  const parsed = await files.parse<{ readonly calendar: CalendarFileReading }>(token, { purpose: 'calendar', span });
  return parsed.ok ? ok(parsed.value.calendar) : parsed;
}

function sourceOf({ uid, recurrenceId }: CalendarFileEvent): string {
  return recurrenceId === null ? uid.slice(0, 450) : `${uid.slice(0, 450)}#${recurrenceId}`;
}

/** The last day never lies before the first; a list with one date a row is a list of single days. */
function orderly(startsOn: string, endsOn: TabularValue | undefined): { readonly startsOn: string; readonly endsOn: string } {
  const last = typeof endsOn === 'string' && endsOn !== '' ? parseDate(endsOn).toString() : startsOn;
  return { startsOn, endsOn: last < startsOn ? startsOn : last };
}

function kindOf(value: TabularValue | undefined): SchoolDayKind | null {
  return value === 'localFreeDay' || value === 'studyDay' || value === 'examWeek' ? value : null;
}

function textOf(value: TabularValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isCalendar(name: string): boolean {
  return /\.(ics|ical|ifb|vcs)$/i.test(name);
}
