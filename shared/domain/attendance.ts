import type { AttendanceStatus } from './records/meeting.ts';
import { minutesOf } from './time-of-day.ts';

/** What is known of someone at one bijeenkomst. */
export type Presence = { readonly status: AttendanceStatus | null; readonly fromTime: string | null; readonly toTime: string | null };

type Times = { readonly startTime: string | null; readonly endTime: string | null };

/** Whether she was not there at all. Excused and absent weigh the same here: why is not asked. */
export function wasAway(status: AttendanceStatus | null): boolean {
  return status === 'excused' || status === 'absent';
}

/**
 * Minutes that someone took part in a bijeenkomst; `full` is how long the whole of it lasted. Null when nobody wrote
 * down for how long: who was there partly without hours adds nothing, rather than too much.
 */
export function minutesPresent({ status, fromTime, toTime }: Presence, { startTime, endTime }: Times, full: number | null): number | null {
  if (wasAway(status)) return 0;
  if (status !== 'partly') return full;
  const from = fromTime ?? startTime;
  const to = toTime ?? endTime;
  if ((fromTime === null && toTime === null) || from === null || to === null) return null;
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes <= 0 ? null : full === null ? minutes : Math.min(minutes, full);
}

export type PresenceCount = {
  /** Bijeenkomsten of which it is known. */
  readonly noted: number;
  readonly present: number;
  readonly partly: number;
  readonly excused: number;
  readonly absent: number;
  /** Of those that are known, 0 to 1; partly counts as there. Null while nothing is known. */
  readonly share: number | null;
};

/** Counts one person's bijeenkomsten, for the coach alone. */
export function countPresence(statuses: readonly (AttendanceStatus | null)[]): PresenceCount {
  const count = (wanted: AttendanceStatus): number => statuses.filter((status) => status === wanted).length;
  const [present, partly, excused, absent] = [count('present'), count('partly'), count('excused'), count('absent')];
  const noted = present + partly + excused + absent;
  return { noted, present, partly, excused, absent, share: noted === 0 ? null : (present + partly) / noted };
}
