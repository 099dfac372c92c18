import { minutesPresent, wasAway, type Presence } from './attendance.ts';
import { minutesOf } from './time-of-day.ts';

type HeldMeeting = { readonly id: string; readonly date: string; readonly status: string; readonly startTime: string | null; readonly endTime: string | null; readonly title: string | null };
type HeldConversation = { readonly id: string; readonly date: string; readonly status: string; readonly minutes: number | null };
type SeatPeriod = { readonly startsOn: string; readonly endsOn: string | null };

export type ParticipationFacts = {
  readonly span: { readonly startsOn: string; readonly endsOn: string };
  /** The seats of this person in the group: before and after them nothing counts. */
  readonly seats: readonly SeatPeriod[];
  readonly meetings: readonly HeldMeeting[];
  readonly conversations: readonly HeldConversation[];
  /** What a full day of this group lasts when a bijeenkomst has no times of its own, in minutes. */
  readonly usualMinutes: number | null;
  /** Bijeenkomsten at which this person was not, ticked by hand; what was noted at the bijeenkomst itself goes before it. */
  readonly missed: readonly string[];
  /** What was noted of this person, by bijeenkomst. */
  readonly noted?: ReadonlyMap<string, Presence> | undefined;
};

/** One thing that took place: `minutes` is null when nobody wrote down how long it lasted. */
export type Attended = { readonly id: string; readonly date: string; readonly title: string | null; readonly minutes: number | null; readonly isMissed: boolean; /** Noted at the bijeenkomst itself. */ readonly isNoted: boolean };

export type Participation = {
  readonly meetings: readonly Attended[];
  readonly conversations: readonly Attended[];
  readonly meetingCount: number;
  readonly conversationCount: number;
  /** Together, without what has no duration. */
  readonly minutes: number;
  /** How many of what counts have no duration, and so add nothing. */
  readonly withoutDuration: number;
};

/**
 * What someone took part in during a traject: bijeenkomsten that were held while she had a seat, less those she
 * missed, from their first to their last minute, and gesprekken that were held.
 */
export function participationOf({ span, seats, meetings, conversations, usualMinutes, missed, noted }: ParticipationFacts): Participation {
  const isIn = ({ date, status }: { date: string; status: string }): boolean => status === 'held' && span.startsOn <= date && date <= span.endsOn;
  const isSeated = (date: string): boolean => seats.some(({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || endsOn >= date));
  const days = meetings
    .filter((meeting) => isIn(meeting) && isSeated(meeting.date))
    .map(({ id, date, title, startTime, endTime }): Attended => {
      const full = durationOf(startTime, endTime) ?? usualMinutes;
      const presence = noted?.get(id);
      if (presence === undefined) return { id, date, title, minutes: full, isMissed: missed.includes(id), isNoted: false };
      const isMissed = wasAway(presence.status);
      return { id, date, title, minutes: isMissed ? full : minutesPresent(presence, { startTime, endTime }, full), isMissed, isNoted: true };
    });
  const talks = conversations.filter(isIn).map(({ id, date, minutes }): Attended => ({ id, date, title: null, minutes, isMissed: false, isNoted: false }));
  const counted = [...days.filter(({ isMissed }) => !isMissed), ...talks];
  return {
    meetings: days,
    conversations: talks,
    meetingCount: counted.length - talks.length,
    conversationCount: talks.length,
    minutes: counted.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    withoutDuration: counted.filter(({ minutes }) => minutes === null).length,
  };
}

function durationOf(startTime: string | null, endTime: string | null): number | null {
  if (startTime === null || endTime === null) return null;
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  return minutes > 0 ? minutes : null;
}
