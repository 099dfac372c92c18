import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import ICAL from 'ical.js';
import type { CalendarFileMoment } from '#shared/domain/calendar-file.ts';
import { usualZone } from './windows-zones.ts';

/** The coach's clock: schools and trajects are in Flanders. */
const home = 'Europe/Brussels';

/** Turns times of a calendar file into days and times in Brussels, and remembers which zones it did not know. */
export function createMoments() {
  const zones = new Map<string, string | null>();
  const unknown = new Set<string>();
  const zoneOf = (name: string): string | null => {
    const known = zones.get(name);
    if (known !== undefined) return known;
    const found = usualZone(name);
    zones.set(name, found);
    return found;
  };

  const wallClock = (time: ICAL.Time, tzid: string | null): { readonly day: string; readonly time: string } => {
    const local = new CalendarDateTime(time.year, time.month, time.day, time.hour, time.minute, Math.min(59, time.second));
    if (time.zone?.tzid === 'UTC') return split(fromAbsolute(toZoned(local, 'UTC').toDate().getTime(), home).toString());
    if (tzid === null) return split(local.toString());
    const zone = zoneOf(tzid);
    if (zone === home) return split(local.toString());
    if (zone !== null) return split(fromAbsolute(toZoned(local, zone).toDate().getTime(), home).toString());
    // A zone of the sender's own: the file itself says how far it is from UTC.
    if (time.zone !== null && time.zone !== ICAL.Timezone.localTimezone && time.zone.tzid !== 'floating') return split(fromAbsolute(time.toUnixTime() * 1000, home).toString());
    unknown.add(tzid);
    return split(local.toString());
  };

  const momentOf = (start: ICAL.Time, end: ICAL.Time, startZone: string | null, endZone: string | null): CalendarFileMoment => {
    if (start.isDate) {
      const first = dayText(start);
      const after = end.clone();
      after.addDuration(ICAL.Duration.fromSeconds(-86_400));
      const last = dayText(after);
      return { startsOn: first, startTime: null, endsOn: last < first ? first : last, endTime: null, isAllDay: true };
    }
    const from = wallClock(start, startZone);
    const to = wallClock(end, endZone);
    const isBackwards = `${to.day}${to.time}` < `${from.day}${from.time}`;
    return { startsOn: from.day, startTime: from.time, endsOn: isBackwards ? from.day : to.day, endTime: isBackwards ? from.time : to.time, isAllDay: false };
  };

  return {
    momentOf,
    /** Names one occurrence: the day, or the day and time, that it was first planned for. */
    keyOf: (time: ICAL.Time, tzid: string | null): string => {
      if (time.isDate) return dayText(time);
      const { day, time: clock } = wallClock(time, tzid);
      return `${day}T${clock}`;
    },
    /** Zones of which neither the name nor the file tells what they are. */
    unknownZones: (): readonly string[] => [...unknown],
  };
}

export type Moments = ReturnType<typeof createMoments>;

function dayText(time: ICAL.Time): string {
  return [String(time.year).padStart(4, '0'), String(time.month).padStart(2, '0'), String(time.day).padStart(2, '0')].join('-');
}

function split(text: string): { readonly day: string; readonly time: string } {
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
