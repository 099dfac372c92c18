import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isSchoolDay, isWednesday } from '#shared/domain/holidays.ts';
import { layOut } from '#shared/domain/layout/lay-out.ts';
import { optionsFor } from '#shared/domain/layout/options.ts';
import type { LayoutGroup, LayoutInput, LayoutResult, ProposedMeeting } from '#shared/domain/layout/types.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import { input } from './arbitrary.ts';

/** Five groups at a time, so that a thousand groups are laid out. */
const groupsAtOnce = 5;
const runs = { numRuns: 200, seed: 20261123 };

function laidOut(given: LayoutInput): LayoutResult {
  const result = layOut(given);
  if (result === null) throw new Error('Nobody stopped it');
  return result;
}

const movable = ({ meetings }: LayoutResult): ProposedMeeting[] => meetings.filter(({ stays }) => !stays);

/** Written apart from the generator, straight from the rules. */
function isForbidden(day: string, { wish, seats, schools }: LayoutGroup, { periods }: LayoutInput): boolean {
  const seated = new Set(seats.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day)).map(({ schoolId }) => schoolId));
  const isSecondary = (id: string): boolean => schools.some((school) => school.id === id && school.level === 'secondary');
  const month = day.slice(5);
  return (
    !isSchoolDay(day) ||
    (month >= '09-01' && month <= '09-07') ||
    (month >= '06-17' && month <= '06-30') ||
    (isWednesday(day) && !wish.allowsWednesday && wish.weekday !== 3) ||
    periods.some(({ kind, startsOn, endsOn, schoolId }) => {
      if (day < startsOn || day > endsOn) return false;
      if (kind === 'coachAway') return true;
      // Exam weeks count in secundair only.
      return schoolId !== null && seated.has(schoolId) && (kind !== 'examWeek' || isSecondary(schoolId) || schools.some(({ id }) => id === schoolId));
    })
  );
}

describe('laying out 1,000 generated groups', () => {
  it('puts nothing on a forbidden day, in the past or outside the traject', () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        for (const { swvId, date } of movable(laidOut(given))) {
          const group = given.groups.find((one) => one.swvId === swvId);
          expect(group === undefined || isForbidden(date, group, given) || date <= given.today || date < group.startsOn || date > group.endsOn, `${swvId} ${date}`).toBe(false);
        }
      }),
      runs,
    );
  });

  it('has the coach with one group a day', () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        const result = laidOut(given);
        const stays = result.meetings.filter((meeting) => meeting.stays);
        const dates = movable(result).map(({ date }) => date);
        expect(new Set(dates).size).toBe(dates.length);
        for (const date of dates) expect(stays.some((meeting) => meeting.date === date)).toBe(false);
      }),
      runs,
    );
  });

  it('leaves no more than the longest gap within a school year, or says so; and never says so without need', () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        const result = laidOut(given);
        for (const group of given.groups) {
          const own = result.meetings.filter(({ swvId }) => swvId === group.swvId);
          const told = result.issues.filter(({ swvId, code }) => swvId === group.swvId && code === 'gap').map(({ params }) => `${params['from']} ${params['to']}`);
          for (const [index, meeting] of own.entries()) {
            const before = own[index - 1];
            if (before === undefined || schoolYearOf(before.date) !== schoolYearOf(meeting.date)) continue;
            if (before.stays && meeting.stays) continue;
            const isLong = daysBetween(before.date, meeting.date) > group.wish.maxGapDays;
            expect(told.includes(`${before.date} ${meeting.date}`), `${before.date} ${meeting.date}`).toBe(isLong);
          }
        }
      }),
      runs,
    );
  });

  it('keeps what was held and what was fixed, and takes no bijeenkomst away', () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        const result = laidOut(given);
        for (const group of given.groups) {
          for (const { id, date, status, isFixed } of group.meetings) {
            const there = result.meetings.filter(({ meetingId }) => meetingId === id);
            if (status === 'held' || isFixed) expect(there).toMatchObject([{ date, stays: true, status }]);
            else expect(there.length).toBeLessThanOrEqual(1);
          }
        }
      }),
      runs,
    );
  });

  it('gives the same plan for the same input', () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        expect(laidOut(structuredClone(given))).toEqual(laidOut(given));
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('gives every date a reason and a host who is a member that day, in fair turns', () => {
    fc.assert(
      fc.property(input(2), (given) => {
        const result = laidOut(given);
        for (const { date, swvId, hostSchoolId, reasons } of movable(result)) {
          const group = given.groups.find((one) => one.swvId === swvId);
          expect(reasons.length).toBeGreaterThan(0);
          expect(group?.seats.some((seat) => seat.schoolId === hostSchoolId && seat.startsOn <= date && (seat.endsOn === null || seat.endsOn >= date))).toBe(true);
        }
        for (const group of given.groups) {
          const always = group.seats.filter(({ startsOn, endsOn }) => startsOn === group.startsOn && endsOn === null);
          const turns = always.map(({ schoolId }) => movable(result).filter(({ hostSchoolId }) => hostSchoolId === schoolId).length);
          if (always.length === group.seats.length) expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
        }
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('offers options that no other group has and that are free', () => {
    fc.assert(
      fc.property(input(2), (given) => {
        const result = laidOut(given);
        const options = optionsFor(given, result);
        const all = options.flatMap(({ options: days }) => days);
        expect(new Set(all).size).toBe(all.length);
        for (const { swvId, options: days, date } of options) {
          const group = given.groups.find((one) => one.swvId === swvId);
          expect(days).toContain(date);
          for (const day of days) expect(group === undefined || isForbidden(day, group, given), day).toBe(false);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });
});
