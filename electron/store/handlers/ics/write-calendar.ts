import { parseDate } from '@internationalized/date';
import ICAL from 'ical.js';
import type { CalendarFileMoment, CalendarFileStatus } from '#shared/domain/calendar-file.ts';

/** An event to put into a calendar file. Who may read what in it was decided before: everything here leaves the laptop. */
export type CalendarEventOut = CalendarFileMoment & {
  /** Stays the same as long as the event lives, so that calendars take a new file as a change of the same event. */
  readonly uid: string;
  /** 0 for the first file; one more each time that moment, place or status changed. */
  readonly sequence: number;
  readonly status: CalendarFileStatus;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  /** When it was last changed, UTC. */
  readonly changedAt: string;
  /** Minutes before the start at which the calendar reminds; none when left out. */
  readonly remindMinutes?: number | null;
};

export type CalendarOut = {
  readonly events: readonly CalendarEventOut[];
  /** Moment of writing, UTC. */
  readonly now: string;
  /** Name that a calendar program shows for the file. */
  readonly name?: string;
  /** Who calls the events. A program that reads invitations asks for it in a cancellation. */
  readonly organizer?: { readonly name: string; readonly email: string };
};

const zone = 'Europe/Brussels';
const productId = '-//Procescoach//Agenda//NL';

/**
 * A calendar file (.ics) by RFC 5545, as text with CRLF line ends: for Outlook, Google and Thunderbird. An event is told in
 * the clock of Brussels, with that zone in the file. A file of cancellations alone has METHOD:CANCEL, any other PUBLISH.
 */
export function writeCalendar({ events, now, name, organizer }: CalendarOut): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('prodid', productId);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', events.length > 0 && events.every(({ status }) => status === 'cancelled') ? 'CANCEL' : 'PUBLISH');
  if (name !== undefined) calendar.addPropertyWithValue('x-wr-calname', clean(name));
  if (events.some(({ isAllDay }) => !isAllDay)) calendar.addSubcomponent(brussels());
  const stamp = utc(now);
  for (const event of events) calendar.addSubcomponent(component(event, stamp, organizer));
  return `${calendar.toString()}\r\n`;
}

function component(event: CalendarEventOut, stamp: ICAL.Time, organizer: CalendarOut['organizer']): ICAL.Component {
  const made = new ICAL.Component('vevent');
  made.addPropertyWithValue('uid', event.uid);
  made.addPropertyWithValue('sequence', event.sequence);
  made.addPropertyWithValue('dtstamp', stamp);
  made.addPropertyWithValue('last-modified', utc(event.changedAt));
  if (event.isAllDay) {
    made.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(event.startsOn));
    made.addPropertyWithValue('dtend', ICAL.Time.fromDateString(parseDate(event.endsOn).add({ days: 1 }).toString()));
  } else {
    addMoment(made, 'dtstart', event.startsOn, event.startTime ?? '00:00');
    addMoment(made, 'dtend', event.endsOn, event.endTime ?? event.startTime ?? '00:00');
  }
  made.addPropertyWithValue('summary', clean(event.summary));
  if (event.location !== null) made.addPropertyWithValue('location', clean(event.location));
  if (event.description !== null) made.addPropertyWithValue('description', clean(event.description));
  made.addPropertyWithValue('status', event.status.toUpperCase());
  made.addPropertyWithValue('transp', event.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE');
  if (organizer !== undefined) made.addPropertyWithValue('organizer', `mailto:${organizer.email}`).setParameter('cn', clean(organizer.name));
  if (event.remindMinutes != null && event.status !== 'cancelled') made.addSubcomponent(reminder(event));
  return made;
}

function addMoment(made: ICAL.Component, property: 'dtstart' | 'dtend', day: string, time: string): void {
  made.addPropertyWithValue(property, ICAL.Time.fromDateTimeString(`${day}T${time}:00`)).setParameter('tzid', zone);
}

function reminder({ summary, remindMinutes }: CalendarEventOut): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', clean(summary));
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-60 * (remindMinutes ?? 0)));
  return alarm;
}

/** Summer time in the European Union since October 1996: from the last Sunday of March to the last of October. */
function brussels(): ICAL.Component {
  const made = new ICAL.Component('vtimezone');
  made.addPropertyWithValue('tzid', zone);
  made.addPropertyWithValue('x-lic-location', zone);
  made.addSubcomponent(half('daylight', { name: 'CEST', from: '+01:00', to: '+02:00', start: '1997-03-30T02:00:00', month: 3 }));
  made.addSubcomponent(half('standard', { name: 'CET', from: '+02:00', to: '+01:00', start: '1996-10-27T03:00:00', month: 10 }));
  return made;
}

function half(kind: 'daylight' | 'standard', { name, from, to, start, month }: { readonly name: string; readonly from: string; readonly to: string; readonly start: string; readonly month: number }): ICAL.Component {
  const made = new ICAL.Component(kind);
  made.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from));
  made.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to));
  made.addPropertyWithValue('tzname', name);
  made.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start));
  made.addPropertyWithValue('rrule', ICAL.Recur.fromString(`FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`));
  return made;
}

function utc(instant: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`);
}

/** Characters that no calendar takes: control characters but for line ends, and halves of a pair. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll('\r\n', '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').toWellFormed();
}
