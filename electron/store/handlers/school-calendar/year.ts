import { parseDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { calendarPeriods } from '#db/repositories/calendar.ts';
import { listRecords } from '#db/records/read.ts';
import { dayContext, type CalendarPeriodRow } from '#shared/domain/school-calendar.ts';
import { schoolYearBounds, schoolYearOf, type SchoolYear } from '#shared/domain/school-year.ts';
import type { CalendarPeriodView, CalendarYear } from '#shared/ipc/calendar.ts';

const fewSchools = 30;

/** A school year as the calendar's own screen shows it. */
export function calendarYear(db: ReadDb, schoolYear: SchoolYear): CalendarYear {
  const rows = calendarPeriods(db);
  const schools = schoolsInUse(db, new Set(rows.map(({ schoolId }) => schoolId)));
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const { startsOn, endsOn } = schoolYearBounds(schoolYear);
  const periods = rows.filter((row) => row.kind !== 'holiday' && row.startsOn <= endsOn && row.endsOn >= startsOn).map((row) => viewOf(row, names));
  const hasExams = periods.some(({ kind }) => kind === 'examWeek');
  return {
    schoolYear,
    holidays: dayContext(rows).holidaysIn(schoolYear),
    removed: rows.flatMap(({ id, kind, isRemoved, holiday, ...days }) => (kind === 'holiday' && isRemoved === true && holiday !== null && schoolYearOf(days.startsOn) === schoolYear ? [{ name: holiday, startsOn: days.startsOn, endsOn: days.endsOn, periodId: id }] : [])),
    periods,
    schools,
    examProposals: hasExams ? [] : examProposals(db, schoolYear, schools),
  };
}

/** A register may bring thousands of schools: those where somebody of a group works, or that have days already; all of a few. */
function schoolsInUse(db: ReadDb, withDays: ReadonlySet<string | null>): CalendarYear['schools'] {
  const all = listRecords(db, 'school').map(({ id, name, level }) => ({ id, name, level })).sort((a, b) => a.name.localeCompare(b.name, 'nl-BE'));
  const used = new Set(db.prepare<[], { school_id: string }>('SELECT DISTINCT school_id FROM coachee_school WHERE deleted = 0').all().map(({ school_id }) => school_id));
  return all.length <= fewSchools ? all : all.filter(({ id }) => used.has(id) || withDays.has(id));
}

/** Days of one school from this school year on, exam weeks of all secondary schools with them. */
export function periodsOfSchool(db: ReadDb, schoolId: string, today: string): CalendarPeriodView[] {
  const school = listRecords(db, 'school').find(({ id }) => id === schoolId);
  if (school === undefined) return [];
  const { startsOn } = schoolYearBounds(schoolYearOf(today));
  const isSecondary = school.level === 'secondary' || school.level === 'specialSecondary';
  return calendarPeriods(db)
    .filter((row) => row.endsOn >= startsOn && (row.schoolId === schoolId || (row.schoolId === null && row.kind === 'examWeek' && isSecondary)))
    .map((row) => viewOf(row, new Map([[school.id, school.name]])));
}

function viewOf({ id, kind, startsOn, endsOn, schoolId, label, holiday, isRemoved }: CalendarPeriodRow, names: ReadonlyMap<string, string>): CalendarPeriodView {
  return { id, kind, startsOn, endsOn, schoolId, label, holiday, isRemoved, schoolName: schoolId === null ? null : (names.get(schoolId) ?? null) };
}

/** The two school weeks before the kerstvakantie, and two from the week of 10 June: when most secondary schools hold exams. */
function examProposals(db: ReadDb, schoolYear: SchoolYear, schools: CalendarYear['schools']): CalendarYear['examProposals'] {
  if (!schools.some(({ level }) => level === 'secondary' || level === 'specialSecondary')) return [];
  const christmas = dayContext(calendarPeriods(db)).holidaysIn(schoolYear).find(({ name }) => name === 'christmas');
  const june = mondayOf(`${schoolYear + 1}-06-10`);
  const before = christmas === undefined ? [] : [parseDate(mondayOf(christmas.startsOn)).subtract({ weeks: 2 }).toString()];
  return [...before, june].map((startsOn) => ({ startsOn, endsOn: parseDate(startsOn).add({ days: 11 }).toString() }));
}

function mondayOf(day: string): string {
  const date = parseDate(day);
  return date.subtract({ days: (date.toDate('UTC').getUTCDay() + 6) % 7 }).toString();
}
