import fc from 'fast-check';
import { parseDate } from '@internationalized/date';
import type { LayoutGroup, LayoutInput, LayoutMeeting, LayoutWish } from '#shared/domain/layout/types.ts';
import type { CalendarPeriodRow } from '#shared/domain/school-calendar.ts';
import { isSchoolDay } from '#shared/domain/holidays.ts';

export const free: LayoutWish = { weekday: null, ordinal: null, startTime: '09:00', endTime: '15:30', allowsWednesday: false, hostSchoolIds: [], maxGapDays: 45, meetingsPerYear: 10 };

const start = '2026-09-01';
const end = '2028-06-30';
const dayAfter = (offset: number): string => parseDate(start).add({ days: offset }).toString();

const wish = fc.record({
  weekday: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  ordinal: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  allowsWednesday: fc.boolean(),
  maxGapDays: fc.constantFrom(42, 45, 50),
  meetingsPerYear: fc.constantFrom(10, 10, 10, 9, 12),
});

const period = (schools: readonly string[]) =>
  fc.record({ kind: fc.constantFrom('localFreeDay', 'studyDay', 'examWeek', 'coachAway' as const), offset: fc.integer({ min: 0, max: 660 }), length: fc.integer({ min: 0, max: 4 }), school: fc.nat(schools.length - 1) });

/** One group of 5 to 10 members, of whom some come later or leave, with what may already have taken place. */
const group = (number: number, today: string) =>
  fc
    .record({
      wish,
      members: fc.array(fc.record({ from: fc.constantFrom(0, 0, 0, 200), until: fc.constantFrom<number | null>(null, null, null, 300), secondary: fc.boolean() }), { minLength: 5, maxLength: 10 }),
      known: fc.uniqueArray(fc.record({ offset: fc.integer({ min: 8, max: 640 }), isFixed: fc.boolean() }), { maxLength: 6, selector: ({ offset }) => Math.floor(offset / 40) }),
    })
    .map(({ wish: wished, members, known }): LayoutGroup => {
      const schools = members.map(({ secondary }, index) => ({ id: `s${number}-${index}`, level: secondary ? ('secondary' as const) : ('basic' as const) }));
      const meetings = known
        .map(({ offset, isFixed }) => ({ date: dayAfter(offset), isFixed }))
        .filter(({ date }) => isSchoolDay(date))
        .map(({ date, isFixed }, index): LayoutMeeting => ({ id: `m${number}-${index}`, date, status: date < today ? 'held' : 'planned', isFixed: date >= today && isFixed, hostSchoolId: null }));
      return {
        swvId: `g${number}`,
        startsOn: start,
        endsOn: end,
        conversationsPerYear: 2,
        wish: { ...free, ...wished },
        seats: members.map(({ from, until }, index) => ({ coacheeId: `c${number}-${index}`, schoolId: `s${number}-${index}`, startsOn: dayAfter(from), endsOn: until === null ? null : dayAfter(until) })),
        schools,
        meetings,
        windows: [],
        dropped: [],
        replaces: null,
      };
    });

/** The SWV of one coach with the calendars of all their schools, at some day of the traject. */
export const input = (count: number): fc.Arbitrary<LayoutInput> =>
  fc.constantFrom('2026-08-20', '2026-08-20', '2026-11-23', '2027-03-01').chain((today) =>
    fc.tuple(...Array.from({ length: count }, (_, number) => group(number, today))).chain((groups) => {
      const schools = groups.flatMap((one) => one.schools.map(({ id }) => id));
      return fc.array(period(schools), { maxLength: 25 }).map((rows): LayoutInput => ({
        today,
        groups,
        periods: rows.map(({ kind, offset, length, school }, index): CalendarPeriodRow => ({
          id: `p${index}`,
          kind: kind as CalendarPeriodRow['kind'],
          startsOn: dayAfter(offset),
          endsOn: dayAfter(offset + length),
          schoolId: kind === 'coachAway' ? null : (schools[school] ?? null),
          label: null,
          holiday: null,
          isRemoved: null,
        })),
        busy: [],
        after: null,
        isReplan: false,
      }));
    }),
  );
