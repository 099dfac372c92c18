import type { PlanReason } from '../plan-reason.ts';
import type { WindowKind } from '../records/calendar.ts';
import type { EventStatus } from '../records/planning.ts';
import type { CalendarPeriodRow, CalendarSchool } from '../school-calendar.ts';

/** What a group wishes of its dates, with nothing left out: null = free. */
export type LayoutWish = {
  /** 1 Monday to 5 Friday. */
  readonly weekday: number | null;
  /** Which one in the month, 1 to 5; 5 is the last. */
  readonly ordinal: number | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly allowsWednesday: boolean;
  /** Schools that host in turn; empty: every school of a member, in the order of the group. */
  readonly hostSchoolIds: readonly string[];
  /** Most days between two bijeenkomsten of one school year. */
  readonly maxGapDays: number;
  /** Bijeenkomsten in a school year. */
  readonly meetingsPerYear: number;
};

/** Most days between two bijeenkomsten when the group wishes nothing else. */
export const usualMaxGap = 45;

/** A bijeenkomst that is there, or that the coach pinned on a day without there being one yet (`id` null). */
export type LayoutMeeting = { readonly id: string | null; readonly date: string; readonly status: EventStatus; readonly isFixed: boolean; readonly hostSchoolId: string | null };

export type LayoutWindow = { readonly id: string; readonly kind: WindowKind; readonly round: number; readonly startsOn: string; readonly endsOn: string; readonly isFixed: boolean; readonly isDone: boolean };

/** A member with the school; a person with two schools has two. Only days between the dates count. */
export type LayoutSeat = { readonly coacheeId: string; readonly schoolId: string | null; readonly startsOn: string; readonly endsOn: string | null };

export type LayoutGroup = {
  readonly swvId: string;
  /** First and last day of the traject. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly conversationsPerYear: number;
  readonly wish: LayoutWish;
  readonly seats: readonly LayoutSeat[];
  readonly schools: readonly CalendarSchool[];
  readonly meetings: readonly LayoutMeeting[];
  readonly windows: readonly LayoutWindow[];
  /** A day in a month (or part of the year) in which the coach wants no bijeenkomst. */
  readonly dropped: readonly string[];
  /** The day of a cancelled bijeenkomst for which another day is sought, also when its month is over. */
  readonly replaces: string | null;
};

/** A day on which the coach is already somewhere else. */
export type BusyDay = { readonly date: string; readonly code: 'otherSwv' | 'conversation' | 'cancelled'; readonly swvId: string | null };

export type LayoutInput = {
  readonly today: string;
  readonly groups: readonly LayoutGroup[];
  readonly periods: readonly CalendarPeriodRow[];
  readonly busy: readonly BusyDay[];
  /** Days after this one may change, the rest stays; null: everything after today. */
  readonly after: string | null;
  /** Re-planning: a date that can stay, stays. */
  readonly isReplan: boolean;
};

export type ProposedMeeting = {
  readonly swvId: string;
  /** The bijeenkomst that is put on this day; null for a new one. */
  readonly meetingId: string | null;
  readonly date: string;
  /** Where it stood; null for a new one. */
  readonly before: string | null;
  readonly hostSchoolId: string | null;
  readonly status: EventStatus;
  /** Held, fixed, or no longer to be changed. */
  readonly stays: boolean;
  readonly isFixed: boolean;
  readonly reasons: readonly PlanReason[];
};

export type ProposedWindow = {
  readonly swvId: string;
  readonly windowId: string | null;
  readonly kind: WindowKind;
  readonly round: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly stays: boolean;
  readonly reasons: readonly PlanReason[];
};

export const layoutIssueCodes = ['noWishedDay', 'noDay', 'gap', 'tooFew', 'fixedBlocked', 'noTime'] as const;

/** A wish or a rule that could not be kept, with the nearest solution in `params`. */
export type LayoutIssue = { readonly swvId: string; readonly code: (typeof layoutIssueCodes)[number]; readonly params: Readonly<Record<string, string | number>> };

export type LayoutResult = { readonly meetings: readonly ProposedMeeting[]; readonly windows: readonly ProposedWindow[]; readonly issues: readonly LayoutIssue[] };
