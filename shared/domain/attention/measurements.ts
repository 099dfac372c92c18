import { daysBetween, weeksUntil } from '../holidays.ts';
import { openDaysBetween, ruleCalendar, type DayContext } from '../school-calendar.ts';
import { isPutOffFor, nameOf, type AttentionGroup, type AttentionMeasurement } from './facts.ts';
import type { AttentionItem } from './items.ts';

/** Days that a measurement with missing forms stays on the list as a measurement. */
const measurementDays = 120;
/** Anonymous answers below which no figure of a group is shown. */
const floor = 5;
/** School days that a new member has before a BSA is asked. */
const settleInDays = 20;
/** Days before the end of a traject in which the ESA takes the place of the BSA. */
const esaDays = 70;

/** Forms that are still out. */
export function measurementsOpen(group: AttentionGroup, today: string): AttentionItem[] {
  const { swvId, swvName, measurements, people, putOff } = group;
  if (putOff.includes('measurementOpen')) return [];
  return measurements
    .filter((measurement) => isOpen(measurement, measurements, today))
    .flatMap((measurement): AttentionItem[] => {
      const { measurementId, moment, naming, responses, answeredBy } = measurement;
      const missing = naming === 'named' ? people.filter((person) => !isPutOffFor(person, 'measurementOpen') && !answeredBy.includes(person.coacheeId)).map(nameOf) : [];
      const answered = naming === 'named' ? people.filter(({ coacheeId }) => answeredBy.includes(coacheeId)).length : responses;
      const expected = naming === 'named' ? answered + missing.length : people.length;
      if (answered >= expected) return [];
      return [{ kind: 'measurementOpen', swvId, swvName, measurementId, moment, naming, answered, expected, missing, canBeSeen: naming === 'named' ? answered > 0 : answered >= floor }];
    });
}

function isOpen({ takenOn, moment }: AttentionMeasurement, all: readonly AttentionMeasurement[], today: string): boolean {
  return takenOn <= today && daysBetween(takenOn, today) <= measurementDays && !all.some((other) => other.moment === moment && other.takenOn > takenOn);
}

/** A BSA that was never taken in the first year, an ESA at the end. */
export function noMeasurement({ swvId, swvName, trajectStartsOn, trajectEndsOn, measurements, people, norms, putOff }: AttentionGroup, today: string): AttentionItem[] {
  if (people.length === 0 || putOff.includes('noMeasurement')) return [];
  const has = (moment: string): boolean => measurements.some((measurement) => measurement.moment === moment);
  const age = daysBetween(trajectStartsOn, today);
  if (norms.needsBsa && !has('BSA') && age >= 28 && age <= 300) return [{ kind: 'noMeasurement', swvId, swvName, moment: 'BSA', weeks: weeksUntil(trajectStartsOn, today) }];
  const left = daysBetween(today, trajectEndsOn);
  if (!has('ESA') && left >= 0 && left <= esaDays) return [{ kind: 'noMeasurement', swvId, swvName, moment: 'ESA', weeks: weeksUntil(today, trajectEndsOn) }];
  return [];
}

/**
 * Members without a BSA of their own while the group has a named one: who joined later, or whose form never came. While the
 * measurement itself is still open, it is asked for there; an anonymous BSA tells nothing about anyone.
 */
export function bsaMissing({ swvId, swvName, measurements, people, norms, trajectEndsOn }: AttentionGroup, today: string, calendar: DayContext = ruleCalendar): AttentionItem[] {
  const taken = measurements.filter(({ moment, naming, takenOn }) => moment === 'BSA' && naming === 'named' && takenOn <= today);
  if (!norms.needsBsa || taken.length === 0 || daysBetween(today, trajectEndsOn) <= esaDays || taken.some((measurement) => isOpen(measurement, measurements, today))) return [];
  const answered = new Set(taken.flatMap(({ answeredBy }) => answeredBy));
  const missing = people.filter((person) => !answered.has(person.coacheeId) && !isPutOffFor(person, 'bsaMissing') && hasSettledIn(person.span.memberSince, today, calendar));
  return missing.length === 0 ? [] : [{ kind: 'bsaMissing', swvId, swvName, people: missing.map(nameOf) }];
}

/** Whether someone is a member for four school weeks: before that nothing is asked for. */
export function hasSettledIn(memberSince: string, today: string, calendar: DayContext = ruleCalendar): boolean {
  const settled = settledBy.get(calendar) ?? new Map<string, boolean>();
  settledBy.set(calendar, settled);
  const key = `${memberSince} ${today}`;
  const known = settled.get(key);
  if (known !== undefined) return known;
  const found = memberSince <= today && (daysBetween(memberSince, today) > 120 || openDaysBetween(memberSince, today, calendar) > settleInDays);
  if (settled.size > 1000) settled.clear();
  settled.set(key, found);
  return found;
}

/** Kept: Vandaag asks it for every person of every group, and most joined on the same day. */
const settledBy = new WeakMap<DayContext, Map<string, boolean>>();
