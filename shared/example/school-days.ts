import { parseDate } from '@internationalized/date';
import { holidaysOf } from '../domain/holidays.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import type { ExampleGround } from './build.ts';
import type { ExampleKey } from './people.ts';

/** Local free days and study days of some schools, exam weeks, and days on which the coach is away. Never on a bijeenkomst. */
export function putSchoolDays({ put, calendar, schoolIds }: ExampleGround): void {
  const meetings = new Set([calendar.weekMeeting, ...calendar.comingMeetings]);
  const free = (days: number): string => {
    const day = calendar.around(days);
    return meetings.has(day) ? calendar.around(days + 1) : day;
  };
  const keys = Object.keys(schoolIds) as ExampleKey[];
  const schoolOf = (index: number): string | null => schoolIds[keys[index % keys.length] ?? 'mieke'] ?? null;
  const shared = free(46);
  put('calendarPeriod', { kind: 'studyDay', schoolId: schoolOf(0), startsOn: free(12), endsOn: free(12), label: 'Samen lezen in de klas' });
  put('calendarPeriod', { kind: 'studyDay', schoolId: schoolOf(2), startsOn: free(68), endsOn: free(68), label: null });
  for (const index of [0, 1, 3]) put('calendarPeriod', { kind: 'localFreeDay', schoolId: schoolOf(index), startsOn: shared, endsOn: shared, label: 'Facultatieve verlofdag' });
  put('calendarPeriod', { kind: 'localFreeDay', schoolId: schoolOf(1), startsOn: free(-40), endsOn: free(-40), label: 'Dag na het schoolfeest' });
  const away = free(54);
  put('calendarPeriod', { kind: 'coachAway', startsOn: away, endsOn: away, label: 'Studiedag voor begeleiders' });
  // The week before the kerstvakantie of the running year: real enough for two secondary schools.
  const christmas = holidaysOf(schoolYearOf(calendar.endsOn)).find(({ name }) => name === 'christmas');
  if (christmas !== undefined) put('calendarPeriod', { kind: 'examWeek', startsOn: parseDate(christmas.startsOn).subtract({ days: 14 }).toString(), endsOn: parseDate(christmas.startsOn).subtract({ days: 3 }).toString(), label: null });
}
