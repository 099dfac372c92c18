import { schoolYearOf, schoolYearsBetween, type SchoolYear } from './school-year.ts';
import type { EventStatus } from './records/planning.ts';

/** What a programme promises when neither the person nor the programme says otherwise (Vekeman e.a., 2024: two a year). */
export const defaultConversationsPerYear = 2;

/** A gesprek as the rhythm sees it: only dates and states, never what was said. */
export type RhythmConversation = {
  readonly id: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly status: EventStatus;
  /** `short` and `group` are extras: they never stand in for one of the promised gesprekken. */
  readonly kind: string | null;
};

/** The time in which a person takes part: the traject of the group, from the day the person joined. */
export type RhythmSpan = {
  readonly trajectStartsOn: string;
  readonly trajectEndsOn: string;
  readonly memberSince: string;
  /** Null while the person is still a member. */
  readonly memberUntil: string | null;
};

export type Norms = {
  /** The person's own norm per school year; 0 is a choice, null means the programme's. */
  readonly ofCoachee: number | null;
  readonly ofProgramme: number | null;
  /** What was promised for single school years, before the person's own norm. */
  readonly ofYears?: ReadonlyMap<SchoolYear, number> | undefined;
};

export type YearRhythm = {
  readonly schoolYear: SchoolYear;
  readonly norm: number;
  readonly held: number;
  readonly planned: number;
  /** What is still to be planned to reach the norm, never below 0. */
  readonly toPlan: number;
};

export type Rhythm = {
  /** Promised in the whole traject: the norms of the school years since the person joined. */
  readonly total: number;
  readonly held: number;
  readonly planned: number;
  /** One line for every school year of the traject since the person joined. */
  readonly years: readonly YearRhythm[];
};

/** The norm of one person in a school year: that year's own, else the person's, else the programme's, else two. In gesprekken. */
export function conversationNorm({ ofCoachee, ofProgramme, ofYears }: Norms, schoolYear: SchoolYear): number {
  return ofYears?.get(schoolYear) ?? ofCoachee ?? ofProgramme ?? defaultConversationsPerYear;
}

/** The school years in which something was promised: those of the traject, without the ones before or after the membership. */
export function promisedYears(span: RhythmSpan): SchoolYear[] {
  const from = later(span.trajectStartsOn, span.memberSince);
  const until = span.memberUntil === null ? span.trajectEndsOn : earlier(span.trajectEndsOn, span.memberUntil);
  return schoolYearsBetween(from, until);
}

/** How the gesprekken with one person stand beside what the traject promises. `conversations` are those of this person in this group. */
export function rhythmOf(span: RhythmSpan, norms: Norms, conversations: readonly RhythmConversation[]): Rhythm {
  const counted = countedConversations(span, conversations);
  const years = promisedYears(span).map((schoolYear) => {
    const norm = conversationNorm(norms, schoolYear);
    const ofYear = counted.filter(({ date }) => schoolYearOf(date) === schoolYear);
    const held = ofYear.filter(({ status }) => status === 'held').length;
    const planned = ofYear.length - held;
    return { schoolYear, norm, held, planned, toPlan: Math.max(0, norm - held - planned) };
  });
  return { total: years.reduce((sum, { norm }) => sum + norm, 0), held: counted.filter(({ status }) => status === 'held').length, planned: counted.filter(({ status }) => status === 'planned').length, years };
}

/**
 * Which gesprek this is and of how many: "gesprek 3 van 4". Held and planned ones count in the order of the
 * calendar; cancelled ones, extras and those outside the traject have no number (null). `total` is never
 * smaller than the number of gesprekken that there are, so that nobody reads "5 van 4".
 */
export function conversationNumber(conversationId: string, span: RhythmSpan, norms: Norms, conversations: readonly RhythmConversation[]): { readonly number: number; readonly total: number } | null {
  const counted = countedConversations(span, conversations);
  const index = counted.findIndex(({ id }) => id === conversationId);
  if (index < 0) return null;
  return { number: index + 1, total: Math.max(rhythmOf(span, norms, conversations).total, counted.length) };
}

/** Held and planned gesprekken of the traject that stand for a promised one, in the order of the calendar. */
export function countedConversations(span: RhythmSpan, conversations: readonly RhythmConversation[]): RhythmConversation[] {
  return conversations
    .filter(({ status, kind, date }) => status !== 'cancelled' && kind !== 'short' && kind !== 'group' && date >= span.trajectStartsOn && date <= span.trajectEndsOn)
    .sort((a, b) => compare(`${a.date} ${a.startTime ?? ''}`, `${b.date} ${b.startTime ?? ''}`) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
