import type { SurveyNotice } from './survey.ts';

export const calendarFileStatuses = ['confirmed', 'tentative', 'cancelled'] as const;
export type CalendarFileStatus = (typeof calendarFileStatuses)[number];

/**
 * When an event is: the clock in Brussels. Days are 'YYYY-MM-DD', times 'HH:MM'. An event of whole days has no times, and
 * `endsOn` is its last day (a file names the day after it). A moment without an end has `endTime` equal to `startTime`.
 */
export type CalendarFileMoment = {
  readonly startsOn: string;
  readonly startTime: string | null;
  readonly endsOn: string;
  readonly endTime: string | null;
  readonly isAllDay: boolean;
};

/** One event of somebody's calendar file. A repeated event is given once for every time it takes place. */
export type CalendarFileEvent = CalendarFileMoment & {
  /** The same in every file that tells of the event; with `recurrenceId` it names one occurrence. */
  readonly uid: string;
  /** Which occurrence of a repeated event, as the day and time it was first planned for: 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM'. */
  readonly recurrenceId: string | null;
  /** Higher is newer. */
  readonly sequence: number;
  readonly status: CalendarFileStatus;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  /** Name or address of who called it. */
  readonly organizer: string | null;
  /** What the owner's calendar shows to others meanwhile: `away` is Outlook's "out of office". */
  readonly busy: 'free' | 'busy' | 'away';
  /** When it was last changed, UTC; null when the file does not say. */
  readonly changedAt: string | null;
};

/** What a calendar file held within the asked days, in order of time. */
export type CalendarFileReading = {
  /** Name of the calendar, when it has one. */
  readonly name: string | null;
  /** What the file is for: CANCEL makes every event in it cancelled. */
  readonly method: string | null;
  readonly events: readonly CalendarFileEvent[];
  /** Events outside the asked days. */
  readonly outside: number;
  readonly notices: readonly SurveyNotice[];
};

/** First and last day that is asked of a calendar file, 'YYYY-MM-DD': repeated events are followed no further. */
export type CalendarFileSpan = { readonly from: string; readonly to: string };
