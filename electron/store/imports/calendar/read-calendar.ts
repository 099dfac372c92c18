import { createHash } from 'node:crypto';
import { fromAbsolute } from '@internationalized/date';
import ICAL from 'ical.js';
import type { CalendarFileEvent, CalendarFileReading, CalendarFileSpan, CalendarFileStatus } from '#shared/domain/calendar-file.ts';
import type { SurveyNotice } from '#shared/domain/survey.ts';
import { ok, type Result } from '#shared/result.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusals.ts';
import { sniff } from '../sniff.ts';
import { decodeText } from '../text/decode.ts';
import { createMoments, type Moments } from './moments.ts';

/**
 * Bytes of a calendar file (.ics) to plain events between two days; repeated events once for every time. Refuses what is no
 * calendar, is broken or holds more than `limits` allows, and throws for nothing else. Only for the disposable parser: a
 * hostile rule of repetition can keep it busy, and whoever started it ends it then.
 */
export function readCalendar(bytes: Uint8Array, span: CalendarFileSpan): Result<CalendarFileReading> {
  if (bytes.length === 0) return refuse('calendar-empty');
  if (bytes.length > limits.calendarBytes) return refuse('calendar-too-large', { limit: limits.calendarBytes / (1024 * 1024) });
  const sniffed = sniff(bytes);
  if (sniffed.kind !== 'text') return refuse('calendar-other-file');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse('calendar-other-file');
  const text = decoded.value.text.trim();
  if (!/^BEGIN:VCALENDAR\s/i.test(text)) return refuse('calendar-other-file');
  if (!/\sEND:VCALENDAR$/i.test(text)) return refuse('calendar-cut-off');
  const calendars = parsed(text);
  if (calendars === null) return refuse('calendar-damaged');
  const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (components.length === 0) return refuse('calendar-empty');
  if (components.length > limits.calendarEvents) return refuse('calendar-too-many', { limit: limits.calendarEvents });

  const moments = createMoments();
  const method = textOf(calendars[0], 'method')?.toUpperCase() ?? null;
  const found = eventsOf(components, span, moments, method === 'CANCEL');
  if (found === null) return refuse('calendar-too-many', { limit: limits.calendarEvents });
  const { events, broken, outside } = found;
  const notices: SurveyNotice[] = [
    ...decoded.value.notices,
    ...(broken === 0 ? [] : [{ code: 'notice-calendar-broken', params: { count: broken } }]),
    ...(moments.unknownZones().length === 0 ? [] : [{ code: 'notice-calendar-zones', params: { names: moments.unknownZones().join(', ').slice(0, 200) } }]),
  ];
  return ok({ name: textOf(calendars[0], 'x-wr-calname'), method, events, outside, notices });
}

function parsed(text: string): ICAL.Component[] | null {
  try {
    const data = ICAL.parse(text) as unknown[];
    const roots = Array.isArray(data[0]) ? data : [data];
    return roots.map((root) => new ICAL.Component(root as unknown[]));
  } catch {
    return null;
  }
}

type Found = { readonly events: CalendarFileEvent[]; readonly broken: number; readonly outside: number };

/** Null when there are more events than may be. */
function eventsOf(components: readonly ICAL.Component[], span: CalendarFileSpan, moments: Moments, isCancelled: boolean): Found | null {
  const events: CalendarFileEvent[] = [];
  let broken = 0;
  let outside = 0;
  const take = (event: CalendarFileEvent): void => {
    if (event.endsOn < span.from || event.startsOn > span.to) outside += 1;
    else events.push(isCancelled ? { ...event, status: 'cancelled' } : event);
  };
  for (const same of Map.groupBy(components, uidOf).values()) {
    const masters = same.filter((component) => !component.hasProperty('recurrence-id'));
    const exceptions = same.filter((component) => component.hasProperty('recurrence-id'));
    const master = newest(masters);
    // A file may tell of one changed occurrence alone, without the repeated event it belongs to.
    const rest = master === undefined ? exceptions : [];
    try {
      if (master !== undefined) occurrences(master, exceptions, span, moments, take);
      for (const component of rest) take(plainEvent(new ICAL.Event(component, { exceptions: [] }), moments, recurrenceKey(component, moments)));
    } catch {
      broken += 1;
    }
    if (events.length > limits.calendarEvents) return null;
  }
  events.sort((a, b) => (momentKey(a) < momentKey(b) ? -1 : 1));
  return { events, broken, outside };
}

function occurrences(master: ICAL.Component, exceptions: readonly ICAL.Component[], span: CalendarFileSpan, moments: Moments, take: (event: CalendarFileEvent) => void): void {
  const event = new ICAL.Event(master, { exceptions: [...exceptions] });
  if (event.startDate === null) throw new Error('An event without a start');
  if (!event.isRecurring()) {
    take(plainEvent(event, moments, null));
    return;
  }
  const iterator = event.iterator();
  const zone = zoneName(master, 'dtstart');
  const endZone = master.hasProperty('dtend') ? zoneName(master, 'dtend') : zone;
  const found: CalendarFileEvent[] = [];
  for (let step = 0; ; step += 1) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (next === null || next === undefined || next.toString().slice(0, 10) > span.to) break;
    if (step === limits.calendarSteps) throw new Error('An event that is repeated too often to follow');
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const isChanged = item.component !== master;
    const moment = isChanged ? moments.momentOf(item.startDate, item.endDate, zoneName(item.component, 'dtstart'), zoneName(item.component, 'dtstart')) : moments.momentOf(startDate, endDate, zone, endZone);
    if (moment.endsOn >= span.from && moment.startsOn <= span.to) found.push({ ...wordsOf(item), ...moment, recurrenceId: moments.keyOf(next, zone) });
  }
  found.forEach(take);
}

function plainEvent(event: ICAL.Event, moments: Moments, recurrenceId: string | null): CalendarFileEvent {
  if (event.startDate === null) throw new Error('An event without a start');
  const zone = zoneName(event.component, 'dtstart');
  const moment = moments.momentOf(event.startDate, event.endDate, zone, event.component.hasProperty('dtend') ? zoneName(event.component, 'dtend') : zone);
  return { ...wordsOf(event), ...moment, recurrenceId };
}

type Words = Omit<CalendarFileEvent, 'startsOn' | 'startTime' | 'endsOn' | 'endTime' | 'isAllDay' | 'recurrenceId'>;

function wordsOf({ component }: ICAL.Event): Words {
  const sequence = Number(textOf(component, 'sequence') ?? 0);
  return {
    uid: uidOf(component),
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    status: statusOf(textOf(component, 'status')),
    summary: textOf(component, 'summary') ?? '',
    location: textOf(component, 'location'),
    description: textOf(component, 'description'),
    organizer: organizerOf(component),
    busy: busyOf(component),
    changedAt: changedAt(component),
  };
}

function statusOf(text: string | null): CalendarFileStatus {
  const status = text?.toLowerCase();
  return status === 'cancelled' || status === 'tentative' ? status : 'confirmed';
}

function busyOf(component: ICAL.Component): CalendarFileEvent['busy'] {
  const microsoft = textOf(component, 'x-microsoft-cdo-busystatus')?.toUpperCase();
  if (microsoft === 'OOF') return 'away';
  return microsoft === 'FREE' || textOf(component, 'transp')?.toUpperCase() === 'TRANSPARENT' ? 'free' : 'busy';
}

function organizerOf(component: ICAL.Component): string | null {
  const property = component.getFirstProperty('organizer');
  if (property === null) return null;
  const name = property.getFirstParameter('cn') as string | undefined;
  return clean(name ?? String(property.getFirstValue()).replace(/^mailto:/i, ''));
}

function changedAt(component: ICAL.Component): string | null {
  const time = component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp');
  return time instanceof ICAL.Time ? fromAbsolute(time.toUnixTime() * 1000, 'UTC').toAbsoluteString() : null;
}

/** Files without names for their events exist; what they say is then their name, so that the same file gives the same events. */
function uidOf(component: ICAL.Component): string {
  const uid = textOf(component, 'uid');
  if (uid !== null) return uid.slice(0, 500);
  const said = ['dtstart', 'dtend', 'summary'].map((name) => String(component.getFirstPropertyValue(name) ?? '')).join('\n');
  return `nameless-${createHash('sha256').update(said).digest('hex').slice(0, 32)}`;
}

function recurrenceKey(component: ICAL.Component, moments: Moments): string | null {
  const time = component.getFirstPropertyValue('recurrence-id');
  return time instanceof ICAL.Time ? moments.keyOf(time, zoneName(component, 'recurrence-id')) : null;
}

function zoneName(component: ICAL.Component, property: string): string | null {
  const name = component.getFirstProperty(property)?.getFirstParameter('tzid') as string | null | undefined;
  return name ?? null;
}

function newest(components: readonly ICAL.Component[]): ICAL.Component | undefined {
  return components.toSorted((a, b) => Number(textOf(a, 'sequence') ?? 0) - Number(textOf(b, 'sequence') ?? 0)).at(-1);
}

function textOf(component: ICAL.Component | undefined, property: string): string | null {
  const value: unknown = component?.getFirstPropertyValue(property);
  return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : null;
}

/** Zero-width and control characters out, but for line ends; null when nothing is left. */
function clean(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const kept = text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u200e\u200f\u2060\ufeff]/g, ' ').normalize('NFC').toWellFormed().trim().slice(0, limits.calendarText);
  return kept === '' ? null : kept;
}

function momentKey({ startsOn, startTime, uid }: CalendarFileEvent): string {
  return `${startsOn} ${startTime ?? ''} ${uid}`;
}
