import type { EventStatus, meetingKinds } from './records/planning.ts';

export type MeetingKind = (typeof meetingKinds)[number];

/** A bijeenkomst as its share is counted: its day, its state, with whom. */
export type CountedMeeting = {
  readonly id: string;
  readonly date: string;
  readonly status: EventStatus;
  /** Null counts as within the SWV: a bijeenkomst is of its group unless the coach says otherwise. */
  readonly kind: MeetingKind | null;
  /** Null: nobody said whether members of the schools' teams were there. */
  readonly withTeam: boolean | null;
};

export type MeetingShares = {
  readonly held: number;
  readonly planned: number;
  /** Held and planned together, by kind. */
  readonly kinds: Readonly<Record<MeetingKind, number>>;
  readonly withTeam: number;
  readonly leadersOnly: number;
  readonly unsaid: number;
};

/**
 * How the bijeenkomsten of a school year are shared out. Groups do best with as many as possible within the SWV, few across
 * SWV's, and enough with the school leaders alone (Vekeman, Devos en Tuytens, 2024). Cancelled ones do not count.
 */
export function meetingShares(meetings: readonly CountedMeeting[]): MeetingShares {
  const counted = meetings.filter(({ status }) => status !== 'cancelled');
  const held = counted.filter(({ status }) => status === 'held').length;
  const of = (kind: MeetingKind): number => counted.filter((meeting) => (meeting.kind ?? 'withinSwv') === kind).length;
  return {
    held,
    planned: counted.length - held,
    kinds: { withinSwv: of('withinSwv'), acrossSwv: of('acrossSwv'), withoutCoach: of('withoutCoach'), withGuests: of('withGuests') },
    withTeam: counted.filter(({ withTeam }) => withTeam === true).length,
    leadersOnly: counted.filter(({ withTeam }) => withTeam === false).length,
    unsaid: counted.filter(({ withTeam }) => withTeam === null).length,
  };
}
