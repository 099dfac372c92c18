import { z } from 'zod';
import type { CountedMeeting, MeetingShares } from '../domain/meeting-shares.ts';
import type { GroupNorms } from '../domain/norms.ts';
import type { SchoolYear } from '../domain/school-year.ts';
import { command, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** One school year of bijeenkomsten, beside what was promised. */
export type MeetingYear = {
  readonly schoolYear: SchoolYear;
  /** Promised in the months of this school year that the traject takes. */
  readonly promised: number;
  readonly shares: MeetingShares;
  /** Those that were held or are planned, in the order of the calendar. */
  readonly meetings: readonly CountedMeeting[];
};

/** One school year of gesprekken with one person. */
export type PersonYear = {
  readonly schoolYear: SchoolYear;
  readonly norm: number;
  readonly held: number;
  readonly planned: number;
  readonly toPlan: number;
  /** What was promised for this year alone; null follows the usual norm. */
  readonly ownConversations: number | null;
  readonly ownFeedback: number | null;
};

export type RhythmPerson = {
  readonly coacheeId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly memberSince: string;
  /** The last day, for whoever left. */
  readonly memberUntil: string | null;
  /** The person's usual norm; null follows the programme. */
  readonly conversationsPerYear: number | null;
  readonly years: readonly PersonYear[];
};

export type RhythmOverview = {
  readonly swvId: string;
  readonly programmeId: string | null;
  readonly thisYear: SchoolYear;
  readonly norms: GroupNorms;
  readonly years: readonly MeetingYear[];
  /** Members of today, then who left; by family name. */
  readonly people: readonly RhythmPerson[];
};

const count = z.number().int('number-not-whole').min(0, 'number-too-small').max(12, 'number-too-large').nullable();

/** What was promised and what there is, per school year. */
export const rhythmContract = {
  'rhythm.overview': query<RhythmOverview>()(z.strictObject({ swvId: id })),
  /** What is promised to one person: always, and in single school years. Empty follows the programme. */
  'rhythm.savePerson': command<Done>()(
    z.strictObject({
      swvId: id,
      coacheeId: id,
      conversationsPerYear: count,
      years: z.array(z.strictObject({ schoolYear: z.number().int().min(2000).max(2100), conversations: count, feedback: count })).max(20),
    }),
  ),
} as const;
