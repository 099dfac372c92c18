import { listRecords } from '#db/records/read.ts';
import { commit, type Change, type Writer } from '#db/records/write.ts';
import { calendarPeriods } from '#db/repositories/calendar.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { Done } from '#shared/ipc/records.ts';
import { fail, type Result, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { readAway, readHolidays, readSchoolDays, stands } from './school-calendar/read-files.ts';
import { calendarYear, periodsOfSchool } from './school-calendar/year.ts';

type CalendarHandlers = Pick<Handlers, Extract<keyof Handlers, `calendar.${string}`>>;

/** The school calendar: years as they stand, many days in one act, lists and calendar files taken in. */
export function calendarHandlers(deps: Deps): CalendarHandlers {
  const { writer, today } = deps;
  return {
    'calendar.year': ({ schoolYear }) => ok(calendarYear(writer.db, schoolYear)),
    'calendar.ofSchool': ({ schoolId }) => ok(periodsOfSchool(writer.db, schoolId, today())),
    'calendar.addPeriods': (input) => addPeriods(writer, input),
    'calendar.resetYear': ({ schoolYear }) => {
      const rows = listRecords(writer.db, 'calendarPeriod', { kind: 'holiday' }).filter(({ startsOn }) => schoolYearOf(startsOn) === schoolYear);
      return act(writer, { code: 'calendar.reset', params: { year: schoolYearLabel(schoolYear) } }, rows.map(({ id }) => ({ op: 'delete', type: 'calendarPeriod', id })));
    },
    'calendar.readHolidays': ({ token }) => readHolidays(deps, token),
    'calendar.takeHolidays': (input) => takeHolidays(writer, input),
    'calendar.readAway': ({ token }) => readAway(deps, token),
    'calendar.takeAway': (input) => takeAway(writer, input),
    'calendar.readSchoolDays': ({ token, kind }) => readSchoolDays(deps, token, kind),
    'calendar.takeSchoolDays': ({ fileName, days }) => {
      const rows = calendarPeriods(writer.db);
      const wanted = days.filter((day) => day.endsOn >= day.startsOn && !stands(rows, day));
      return act(writer, { code: 'calendar.schoolDaysTaken', params: { file: fileName, count: wanted.length } }, wanted.map((values) => ({ op: 'create', type: 'calendarPeriod', values })));
    },
  };
}

/**
 * The same days for every school that is named; without schools for everyone. What stands already is passed over.
 *
 * Errors: `calendar-backwards`, `calendar-nothing-new`, those of writing.
 */
function addPeriods(writer: Writer, { kind, schoolIds, days }: ParsedInput<'calendar.addPeriods'>): Result<Done> {
  if (days.some(({ startsOn, endsOn }) => endsOn < startsOn)) return fail('calendar-backwards');
  const isOfSchools = kind === 'localFreeDay' || kind === 'studyDay';
  if (isOfSchools && schoolIds.length === 0) return fail('calendar-no-school');
  const owners: readonly (string | null)[] = schoolIds.length === 0 || kind === 'coachAway' ? [null] : schoolIds;
  const rows = calendarPeriods(writer.db);
  const wanted = days.flatMap((day) => owners.map((schoolId) => ({ ...day, kind, schoolId }))).filter((period) => !stands(rows, period));
  return act(writer, { code: `calendar.added.${kind}`, params: { count: wanted.length } }, wanted.map((values) => ({ op: 'create', type: 'calendarPeriod', values })));
}

/** Each listed holiday takes the place of the one that stands for its name, in its own school year. */
function takeHolidays(writer: Writer, { fileName, holidays }: ParsedInput<'calendar.takeHolidays'>): Result<Done> {
  if (holidays.some(({ startsOn, endsOn }) => endsOn < startsOn)) return fail('calendar-backwards');
  const rows = listRecords(writer.db, 'calendarPeriod', { kind: 'holiday' });
  const changes = holidays.map(({ name, label, startsOn, endsOn }): Change => {
    const known = name === null ? undefined : rows.find((row) => row.holiday === name && schoolYearOf(row.startsOn) === schoolYearOf(startsOn));
    if (known !== undefined) return { op: 'update', type: 'calendarPeriod', id: known.id, values: { startsOn, endsOn, isRemoved: null } };
    return { op: 'create', type: 'calendarPeriod', values: { kind: 'holiday', holiday: name, label: name === null ? label : null, startsOn, endsOn } };
  });
  return act(writer, { code: 'calendar.holidaysTaken', params: { file: fileName, count: changes.length } }, changes);
}

/** The events that the coach ticked; one that stood already is moved or taken away, so that the same file again changes nothing. */
function takeAway(writer: Writer, { fileName, events }: ParsedInput<'calendar.takeAway'>): Result<Done> {
  const known = new Map(listRecords(writer.db, 'calendarPeriod', { kind: 'coachAway' }).flatMap((row) => (row.sourceUid === null ? [] : [[row.sourceUid, row] as const])));
  const changes = events.flatMap(({ sourceUid, label, startsOn, endsOn, isCancelled }): Change[] => {
    const row = known.get(sourceUid);
    if (isCancelled) return row === undefined ? [] : [{ op: 'delete', type: 'calendarPeriod', id: row.id }];
    if (endsOn < startsOn) return [];
    if (row === undefined) return [{ op: 'create', type: 'calendarPeriod', values: { kind: 'coachAway', label, startsOn, endsOn, sourceUid } }];
    return row.startsOn === startsOn && row.endsOn === endsOn ? [] : [{ op: 'update', type: 'calendarPeriod', id: row.id, values: { startsOn, endsOn } }];
  });
  return act(writer, { code: 'calendar.awayTaken', params: { file: fileName, count: changes.length } }, changes);
}

function act(writer: Writer, name: { readonly code: string; readonly params: Record<string, string | number> }, changes: readonly Change[]): Result<Done> {
  return changes.length === 0 ? fail('calendar-nothing-new') : commit(writer, name, changes);
}
