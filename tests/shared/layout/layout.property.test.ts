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
function isForbidden(day: string, { wish, seats }: LayoutGroup, { periods }: LayoutInput): boolean {
  const seated = new Set(seats.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day)).map(({ schoolId }) => schoolId));
  const month = day.slice(5);
  return (
    !isSchoolDay(day) ||
    (month >= '09-01' && month <= '09-07') ||
    (month >= '06-17' && month <= '06-30') ||
    (isWednesday(day) && !wish.allowsWednesday && wish.weekday !== 3) ||
    periods.some(({ kind, startsOn, endsOn, schoolId }) => {
      if (day < startsOn || day > endsOn) return false;
      if (kind === 'coachAway') return true;
      return schoolId !== null && seated.has(schoolId);
    })
  );
}

function keepsDaysFree(given: LayoutInput, result: LayoutResult): void {
  for (const { swvId, date } of movable(result)) {
    const group = given.groups.find((one) => one.swvId === swvId);
    expect(group === undefined || isForbidden(date, group, given) || date <= given.today || date < group.startsOn || date > group.endsOn, `${swvId} ${date} is forbidden`).toBe(false);
  }
}

function neverCollides(result: LayoutResult): void {
  const stays = new Set(result.meetings.filter((meeting) => meeting.stays).map(({ date }) => date));
  const dates = movable(result).map(({ date }) => date);
  expect(new Set(dates).size, 'two groups on a day').toBe(dates.length);
  expect(dates.filter((date) => stays.has(date)), 'a day that was taken').toEqual([]);
}

function keepsGapOrSaysSo(given: LayoutInput, result: LayoutResult): void {
  for (const { swvId, wish } of given.groups) {
    const own = result.meetings.filter((meeting) => meeting.swvId === swvId);
    const told = result.issues.filter((issue) => issue.swvId === swvId && issue.code === 'gap').map(({ params }) => `${params['from']} ${params['to']}`);
    for (const [index, meeting] of own.entries()) {
      const before = own[index - 1];
      if (before === undefined || schoolYearOf(before.date) !== schoolYearOf(meeting.date) || (before.stays && meeting.stays)) continue;
      expect(told.includes(`${before.date} ${meeting.date}`), `${before.date} ${meeting.date} is told`).toBe(daysBetween(before.date, meeting.date) > wish.maxGapDays);
    }
  }
}

/** Where a gap is too long no other free day of the same month for one of its ends would have mended it. */
function saysSoOnlyWithoutChoice(given: LayoutInput, result: LayoutResult): void {
  for (const { swvId, params } of result.issues.filter(({ code }) => code === 'gap')) {
    const group = given.groups.find((one) => one.swvId === swvId);
    if (group === undefined) continue;
    const own = result.meetings.filter((meeting) => meeting.swvId === swvId);
    const index = own.findIndex(({ date }) => date === params['to']);
    const taken = new Set(result.meetings.map(({ date }) => date));
    for (const place of [index - 1, index]) {
      const meeting = own[place];
      if (meeting === undefined || meeting.stays) continue;
      const isNear = (other: ProposedMeeting | undefined, day: string): boolean => other === undefined || schoolYearOf(other.date) !== schoolYearOf(day) || (daysBetween(other.date, day) !== 0 && Math.abs(daysBetween(other.date, day)) <= group.wish.maxGapDays);
      for (let date = 1; date <= 28; date += 1) {
        const day = `${meeting.date.slice(0, 8)}${String(date).padStart(2, '0')}`;
        const isBetween = (own[place - 1]?.date ?? '') < day && day < (own[place + 1]?.date ?? '9999');
        const mends = isBetween && day > given.today && !taken.has(day) && !isForbidden(day, group, given) && isNear(own[place - 1], day) && isNear(own[place + 1], day);
        expect(mends, `${day} instead of ${meeting.date}`).toBe(false);
      }
    }
  }
}

function keepsWhatStays(given: LayoutInput, result: LayoutResult): void {
  for (const { id, date, status, isFixed } of given.groups.flatMap(({ meetings }) => meetings)) {
    const there = result.meetings.filter(({ meetingId }) => meetingId === id);
    if (status === 'held' || isFixed) expect(there).toMatchObject([{ date, stays: true, status }]);
    else expect(there.length).toBeLessThanOrEqual(1);
  }
}

describe('laying out 1,000 generated groups', () => {
  it('breaks no rule: no forbidden day, one group a day, the longest gap, and what was held or fixed stays', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        const result = laidOut(given);
        keepsDaysFree(given, result);
        neverCollides(result);
        keepsGapOrSaysSo(given, result);
        saysSoOnlyWithoutChoice(given, result);
        keepsWhatStays(given, result);
      }),
      runs,
    );
  });

  it('gives the same plan for the same input', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(input(groupsAtOnce), (given) => {
        expect(laidOut(structuredClone(given))).toEqual(laidOut(given));
      }),
      { ...runs, numRuns: 25 },
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
