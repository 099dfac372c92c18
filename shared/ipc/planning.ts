import { z } from 'zod';
import type { PlanWarning } from '../domain/plan-warnings.ts';
import type { CalendarHoliday } from '../domain/school-calendar.ts';
import type { EventStatus } from '../domain/records/planning.ts';
import type { SchoolYear } from '../domain/school-year.ts';
import { day, id, nothing, query } from './endpoint.ts';

export type PlanMember = {
  readonly coacheeId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Where the gesprek would be: "De Regenboog, Leuven". */
  readonly place: string | null;
  readonly schoolId: string | null;
  /** Gesprekken of this school year that are not planned yet. */
  readonly toPlan: number;
};

/** A group that something can be planned for, with what its last bijeenkomst was like. */
export type PlanGroup = {
  readonly swvId: string;
  readonly name: string;
  readonly example: boolean;
  readonly members: readonly PlanMember[];
  /** Schools of the members: where a bijeenkomst can be. */
  readonly hosts: readonly { readonly schoolId: string; readonly place: string }[];
  /** Times of the latest bijeenkomst that had them. */
  readonly usual: { readonly startTime: string; readonly endTime: string | null } | null;
};

export type PlannedEvent = {
  readonly kind: 'meeting' | 'conversation';
  readonly id: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly status: EventStatus;
  readonly place: string | null;
  readonly form: string | null;
  readonly cancelReason: string | null;
  readonly isDateOnly: boolean;
  /** With whom, for a gesprek: several in a groepsgesprek, in the order of the group. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
  readonly number: number | null;
  readonly total: number | null;
};

export type PersonRhythm = {
  readonly coacheeId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Of this school year. */
  readonly norm: number;
  readonly held: number;
  readonly planned: number;
  readonly toPlan: number;
  /** The next planned one, with its number in the traject. */
  readonly next: { readonly id: string; readonly date: string; readonly number: number | null } | null;
  /** Numbers in the traject of those that are still to be planned this school year. */
  readonly numbersToPlan: readonly number[];
  /** Promised in the whole traject. */
  readonly total: number;
};

export type PlanningOverview = {
  readonly swvId: string;
  readonly trajectStartsOn: string | null;
  readonly trajectEndsOn: string | null;
  readonly thisYear: SchoolYear;
  /** The school years of the traject and of everything that is planned, oldest first. */
  readonly years: readonly { readonly schoolYear: SchoolYear; readonly holidays: readonly CalendarHoliday[]; readonly events: readonly PlannedEvent[] }[];
  readonly people: readonly PersonRhythm[];
};

const moment = z.strictObject({
  date: day,
  startTime: z.string().max(5).nullable(),
  endTime: z.string().max(5).nullable(),
  swvId: id.nullable(),
  /** The gesprek or bijeenkomst that is being moved: it does not collide with itself. */
  exceptId: id.nullable(),
});

/** Planning by hand: what can be chosen, what stands in the calendar, what is odd about a day. */
export const planningContract = {
  'planning.options': query<PlanGroup[]>()(nothing),
  'planning.overview': query<PlanningOverview>()(z.strictObject({ swvId: id })),
  'planning.warnings': query<PlanWarning[]>()(moment),
} as const;
