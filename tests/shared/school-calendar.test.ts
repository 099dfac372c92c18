import { describe, expect, it } from 'vitest';
import { conversationsDue } from '#shared/domain/attention.ts';
import { holidaysOf, schoolDaysBetween } from '#shared/domain/holidays.ts';
import { publishedHolidays } from '#shared/domain/published-holidays.ts';
import { calendarHolidayOn, dayContext, dayFacts, isBlocked, isOpenDay, nextCalendarHoliday, openDaysBetween, ruleCalendar, type CalendarPeriodRow } from '#shared/domain/school-calendar.ts';

const schools = [
  { id: 'basis', level: 'primary' },
  { id: 'midden', level: 'secondary' },
] as const;

function row(values: Partial<CalendarPeriodRow> & Pick<CalendarPeriodRow, 'kind' | 'startsOn'>): CalendarPeriodRow {
  return { id: `${values.kind} ${values.startsOn}`, endsOn: values.startsOn, schoolId: null, label: null, holiday: null, isRemoved: null, ...values };
}

describe('the days of a set of schools', () => {
  it.each([...publishedHolidays])('follows the rule to the day in the published year %i', (schoolYear, published) => {
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
    expect([...holidaysOf(schoolYear)].sort(byName)).toEqual([...published].sort(byName));
    expect(ruleCalendar.holidaysIn(schoolYear).every(({ origin }) => origin === 'published')).toBe(true);
  });

  it('says that a year without a published list goes by the rule', () => {
    expect(new Set(ruleCalendar.holidaysIn(2026).map(({ origin }) => origin))).toEqual(new Set(['rule']));
  });

  it('knows nothing of a plain school day and says why another day is not one', () => {
    expect(dayFacts('2026-11-24', ruleCalendar)).toEqual([]);
    expect(dayFacts('2026-11-21', ruleCalendar).map(({ code }) => code)).toEqual(['weekend']);
    expect(dayFacts('2026-11-11', ruleCalendar)).toMatchObject([{ code: 'holiday', holiday: 'armistice' }]);
    expect(dayFacts('2026-04-06', ruleCalendar).map(({ holiday }) => holiday)).toEqual(['easter', 'easterMonday']);
  });

  it('puts a changed holiday in the place of the rule, in its own school year only', () => {
    const context = dayContext([row({ id: 'x', kind: 'holiday', holiday: 'autumn', startsOn: '2026-10-26', endsOn: '2026-11-01' })]);
    expect(calendarHolidayOn('2026-10-28', context)).toMatchObject({ name: 'autumn', origin: 'edited', periodId: 'x' });
    expect(isOpenDay('2026-11-04', context)).toBe(true);
    expect(context.holidaysIn(2027)).toEqual(ruleCalendar.holidaysIn(2027));
  });

  it('leaves out a holiday that was removed and takes in one that was added', () => {
    const context = dayContext([row({ kind: 'holiday', holiday: 'carnival', startsOn: '2027-02-08', endsOn: '2027-02-14', isRemoved: true }), row({ kind: 'holiday', startsOn: '2027-03-01', endsOn: '2027-03-07', label: 'Lentevakantie' })]);
    expect(isOpenDay('2027-02-09', context)).toBe(true);
    expect(dayFacts('2027-03-02', context)).toMatchObject([{ code: 'holiday', holiday: null, label: 'Lentevakantie' }]);
    expect(nextCalendarHoliday('2027-01-10', context)).toMatchObject({ name: null, label: 'Lentevakantie', origin: 'added' });
  });

  it('counts days of the schools that are asked about and of no others', () => {
    const context = dayContext([row({ kind: 'localFreeDay', startsOn: '2027-01-25', schoolId: 'basis', label: 'Brugdag' }), row({ kind: 'localFreeDay', startsOn: '2027-01-25', schoolId: 'midden', label: 'Brugdag' }), row({ kind: 'studyDay', startsOn: '2027-01-26', schoolId: 'elders' })], schools);
    expect(dayFacts('2027-01-25', context)).toMatchObject([{ code: 'localFreeDay', schoolIds: ['basis', 'midden'], label: 'Brugdag' }]);
    expect(isBlocked('2027-01-26', context)).toBe(false);
  });

  it('tells exam weeks of secondary schools without closing the day, and closes every day on which the coach is away', () => {
    const context = dayContext([row({ kind: 'examWeek', startsOn: '2026-12-07', endsOn: '2026-12-18' }), row({ kind: 'coachAway', startsOn: '2026-12-10', label: 'Congres' })], schools);
    expect(dayFacts('2026-12-09', context)).toMatchObject([{ code: 'examWeek', schoolIds: ['midden'] }]);
    expect(isBlocked('2026-12-09', context)).toBe(false);
    expect(dayFacts('2026-12-10', context).map(({ code }) => code)).toEqual(['examWeek', 'coachAway']);
    expect(isBlocked('2026-12-10', context)).toBe(true);
  });

  it('counts as many school days as the rule, and heeds a week that was added', () => {
    expect(openDaysBetween('2026-09-01', '2027-06-30', ruleCalendar)).toBe(schoolDaysBetween('2026-09-01', '2027-06-30'));
    const context = dayContext([row({ kind: 'holiday', startsOn: '2027-03-01', endsOn: '2027-03-07', label: 'Lentevakantie' })]);
    expect(openDaysBetween('2026-09-01', '2027-06-30', context)).toBe(schoolDaysBetween('2026-09-01', '2027-06-30') - 5);
  });

  it('asks for a gesprek earlier when a holiday takes away school days', () => {
    const span = { trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', memberSince: '2025-09-01', memberUntil: null } as Parameters<typeof conversationsDue>[0];
    const norms = { conversationsPerYear: 1 } as unknown as Parameters<typeof conversationsDue>[1];
    // The last day on which nothing is asked: a week less of school, and it is.
    const days = ruleCalendar.openDaysIn(2026);
    const first = days.findIndex((day) => conversationsDue(span, norms, [], day) > 0);
    const today = days[first - 1] ?? '';
    const [startsOn = '', endsOn = ''] = [days[first + 5], days[first + 9]];
    const context = dayContext([row({ kind: 'holiday', startsOn, endsOn, label: 'Extra week' })]);
    expect(conversationsDue(span, norms, [], today)).toBe(0);
    expect(conversationsDue(span, norms, [], today, context)).toBeGreaterThan(0);
  });
});
