import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEventOut } from '#electron/store/handlers/ics/write-calendar.ts';
import { readCalendar } from '#electron/store/imports/calendar/read-calendar.ts';
import type { CalendarFileReading } from '#shared/domain/calendar-file.ts';

const span = { from: '2026-09-01', to: '2028-08-31' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function file(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function vevent(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260901T080000Z', ...lines, 'END:VEVENT'].join('\r\n');
}

function read(text: string): CalendarFileReading {
  const reading = readCalendar(bytes(text), span);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

function refused(content: Uint8Array): string {
  const reading = readCalendar(content, span);
  return reading.ok ? 'read' : reading.error.code;
}

const meeting: CalendarEventOut = { uid: 'm1@procescoach', sequence: 0, status: 'confirmed', isAllDay: false, startsOn: '2027-03-18', startTime: '09:00', endsOn: '2027-03-18', endTime: '16:00', summary: 'Bijeenkomst; Ter Dijle, derde keer', location: 'De Regenboog, Leuven', description: 'Meebrengen:\n- het werk van vorige keer\\kader', changedAt: '2026-11-21T10:00:00.000Z' };

describe('reading the calendar file of somebody else', () => {
  it('gives plain events in the clock of Brussels, whatever zone they were written in', () => {
    const { events, notices } = read(
      file(
        vevent('DTSTART;TZID=Romance Standard Time:20261124T090000', 'DTEND;TZID=Romance Standard Time:20261124T103000', 'SUMMARY:Overleg\\, schoolbestuur').replace('UID:a', 'UID:windows'),
        vevent('DTSTART:20261124T080000Z', 'DURATION:PT1H', 'SUMMARY:Utc').replace('UID:a', 'UID:utc'),
        vevent('DTSTART;TZID=GMT Standard Time:20270701T090000', 'DTEND;TZID=GMT Standard Time:20270701T093000', 'SUMMARY:Londen').replace('UID:a', 'UID:london'),
        vevent('DTSTART:20261124T140000', 'SUMMARY:Zonder zone').replace('UID:a', 'UID:floating'),
        vevent('DTSTART;TZID=/x.org/20260101/Europe/Brussels:20261125T090000', 'SUMMARY:Pad').replace('UID:a', 'UID:path'),
      ),
    );
    expect(events.map(({ uid, startsOn, startTime, endTime }) => [uid, startsOn, startTime, endTime])).toEqual([
      ['utc', '2026-11-24', '09:00', '10:00'],
      ['windows', '2026-11-24', '09:00', '10:30'],
      ['floating', '2026-11-24', '14:00', '14:00'],
      ['path', '2026-11-25', '09:00', '09:00'],
      ['london', '2027-07-01', '10:00', '10:30'],
    ]);
    expect(events.find(({ uid }) => uid === 'windows')?.summary).toBe('Overleg, schoolbestuur');
    expect(notices).toEqual([]);
  });

  it('takes a zone of the sender from the file itself, and says so when nobody knows it', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
    const event = vevent('DTSTART;TZID=Customized Time Zone:20261124T090000', 'SUMMARY:Ver weg');
    expect(read(file(zone, event)).events).toMatchObject([{ startsOn: '2026-11-24', startTime: '15:00' }]);
    const unknown = read(file(event));
    expect(unknown.events).toMatchObject([{ startTime: '09:00' }]);
    expect(unknown.notices).toEqual([{ code: 'notice-calendar-zones', params: { names: 'Customized Time Zone' } }]);
  });

  it('gives an event of whole days its last day, and knows out of office', () => {
    const { events } = read(file(vevent('DTSTART;VALUE=DATE:20270208', 'DTEND;VALUE=DATE:20270213', 'SUMMARY:Verlof', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF')));
    expect(events).toMatchObject([{ isAllDay: true, startsOn: '2027-02-08', endsOn: '2027-02-12', startTime: null, busy: 'away' }]);
    expect(read(file(vevent('DTSTART;VALUE=DATE:20270208', 'SUMMARY:Eén dag'))).events).toMatchObject([{ startsOn: '2027-02-08', endsOn: '2027-02-08' }]);
  });

  it('follows a repeated event across summer time, with what was changed, moved and left out', () => {
    const { events } = read(
      file(
        vevent('DTSTART;TZID=Europe/Brussels:20270304T090000', 'DTEND;TZID=Europe/Brussels:20270304T100000', 'RRULE:FREQ=WEEKLY;COUNT=6', 'EXDATE;TZID=Europe/Brussels:20270311T090000', 'SUMMARY:Team'),
        vevent('RECURRENCE-ID;TZID=Europe/Brussels:20270318T090000', 'DTSTART;TZID=Europe/Brussels:20270319T130000', 'DTEND;TZID=Europe/Brussels:20270319T140000', 'SEQUENCE:2', 'SUMMARY:Team (verplaatst)'),
        vevent('RECURRENCE-ID;TZID=Europe/Brussels:20270325T090000', 'DTSTART;TZID=Europe/Brussels:20270325T090000', 'DTEND;TZID=Europe/Brussels:20270325T100000', 'STATUS:CANCELLED', 'SUMMARY:Team'),
      ),
    );
    expect(events.map(({ startsOn, startTime, status, recurrenceId, sequence }) => [startsOn, startTime, status, recurrenceId, sequence])).toEqual([
      ['2027-03-04', '09:00', 'confirmed', '2027-03-04T09:00', 0],
      ['2027-03-19', '13:00', 'confirmed', '2027-03-18T09:00', 2],
      ['2027-03-25', '09:00', 'cancelled', '2027-03-25T09:00', 0],
      ['2027-04-01', '09:00', 'confirmed', '2027-04-01T09:00', 0],
      ['2027-04-08', '09:00', 'confirmed', '2027-04-08T09:00', 0],
    ]);
  });

  it('follows an event without an end no further than it was asked', () => {
    expect(read(file(vevent('DTSTART:20100104T080000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Eeuwig'))).events).toHaveLength(730 + 1);
  });

  it('takes every event of a cancelling file as cancelled', () => {
    expect(read(file('METHOD:CANCEL', vevent('DTSTART:20261124T080000Z', 'SUMMARY:Weg'))).events).toMatchObject([{ status: 'cancelled' }]);
  });

  it('gives a nameless event the same name each time', () => {
    const text = file(vevent('DTSTART:20261124T080000Z', 'SUMMARY:X').replace('UID:a\r\n', ''));
    expect(read(text).events[0]?.uid).toMatch(/^nameless-/);
    expect(read(text).events[0]?.uid).toBe(read(text).events[0]?.uid);
  });

  it('passes over an event without a date and tells how many', () => {
    const { events, notices } = read(file(vevent('SUMMARY:Geen datum').replace('UID:a', 'UID:b'), vevent('DTSTART:20261124T080000Z')));
    expect(events).toHaveLength(1);
    expect(notices).toEqual([{ code: 'notice-calendar-broken', params: { count: 1 } }]);
  });

  it('does not follow an event of every second, and says that it left it out', () => {
    const { events, notices } = read(file(vevent('DTSTART:20260901T000000Z', 'RRULE:FREQ=SECONDLY')));
    expect(events).toEqual([]);
    expect(notices).toEqual([{ code: 'notice-calendar-broken', params: { count: 1 } }]);
  });

  it('reads accents that an old program wrote in Windows-1252', () => {
    expect(readCalendar(Uint8Array.from(Buffer.from(file(vevent('DTSTART:20261124T080000Z', 'SUMMARY:Zoë')), 'latin1')), span)).toMatchObject({ ok: true, value: { events: [{ summary: 'Zoë' }] } });
  });

  it('stays whole when a file names its properties after the insides of the language', () => {
    const { events } = read(file(vevent('DTSTART:20261124T080000Z', '__PROTO__:x', 'CONSTRUCTOR:x', 'TOSTRING;HASOWNPROPERTY=1:x', 'SUMMARY:Gewoon')));
    expect(events).toMatchObject([{ summary: 'Gewoon' }]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array(), 'calendar-empty'],
    ['a letter', bytes('Beste collega,\nmijn agenda volgt.'), 'calendar-other-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'calendar-other-file'],
    ['a visiting card', bytes('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n'), 'calendar-other-file'],
    ['a calendar without events', bytes(file()), 'calendar-empty'],
    ['a calendar that was cut off', bytes(file(vevent('DTSTART:20261124T080000Z')).slice(0, 110)), 'calendar-cut-off'],
    ['a calendar with a broken line', bytes(file('BEGIN:VEVENT', 'dit is geen regel', 'END:VEVENT')), 'calendar-damaged'],
    ['a calendar that opens what it never closes', bytes(file('BEGIN:VEVENT', 'UID:a')), 'calendar-damaged'],
    ['a calendar of too many megabytes', new Uint8Array(10 * 1024 * 1024 + 1), 'calendar-too-large'],
    ['a calendar with more events than ten years hold', bytes(file(...Array.from({ length: 30 }, (_, index) => vevent('DTSTART:20260901T000000Z', 'RRULE:FREQ=DAILY').replace('UID:a', `UID:${index}`)))), 'calendar-too-many'],
  ])('refuses %s', (_, content, code) => {
    expect(refused(content)).toBe(code);
  });
});

type PythonEvent = { readonly uid: string; readonly sequence: number; readonly status: string; readonly start: string; readonly end: string; readonly summary: string; readonly location: string | null; readonly description: string | null };

/** What another program makes of our file: python3-icalendar. */
function readElsewhere(text: string): { readonly method: string; readonly events: readonly PythonEvent[] } {
  const script = `
import sys, json, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
text = lambda e, k: None if e.get(k) is None else str(e.get(k))
print(json.dumps({'method': str(cal.get('method')), 'events': [{'uid': str(e['uid']), 'sequence': int(e['sequence']), 'status': str(e['status']), 'start': e['dtstart'].dt.isoformat(), 'end': e['dtend'].dt.isoformat(), 'summary': str(e['summary']), 'location': text(e, 'location'), 'description': text(e, 'description')} for e in cal.walk('vevent')]}))
`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { input: text, encoding: 'utf8' })) as ReturnType<typeof readElsewhere>;
}

const now = '2026-11-21T10:00:00.000Z';

describe('writing a calendar file', () => {
  it('is read by another program as it was meant: made, moved, cancelled', () => {
    const made = readElsewhere(writeCalendar({ events: [meeting], now }));
    expect(made).toEqual({ method: 'PUBLISH', events: [{ uid: meeting.uid, sequence: 0, status: 'CONFIRMED', start: '2027-03-18T09:00:00+01:00', end: '2027-03-18T16:00:00+01:00', summary: meeting.summary, location: meeting.location, description: meeting.description }] });
    const moved = { ...meeting, sequence: 1, startsOn: '2027-04-15', endsOn: '2027-04-15' };
    expect(readElsewhere(writeCalendar({ events: [moved], now })).events).toMatchObject([{ uid: meeting.uid, sequence: 1, start: '2027-04-15T09:00:00+02:00' }]);
    expect(readElsewhere(writeCalendar({ events: [{ ...moved, sequence: 2, status: 'cancelled' }], now }))).toMatchObject({ method: 'CANCEL', events: [{ uid: meeting.uid, sequence: 2, status: 'CANCELLED' }] });
    expect(readElsewhere(writeCalendar({ events: [meeting, { ...moved, uid: 'b', status: 'cancelled' }], now }))).toMatchObject({ method: 'PUBLISH', events: [{ status: 'CONFIRMED' }, { status: 'CANCELLED' }] });
  });

  it('tells whole days without a clock', () => {
    const whole: CalendarEventOut = { ...meeting, isAllDay: true, startTime: null, endTime: null, endsOn: '2027-03-19' };
    const text = writeCalendar({ events: [whole], now });
    expect(text).not.toContain('VTIMEZONE');
    expect(readElsewhere(text).events).toMatchObject([{ start: '2027-03-18', end: '2027-03-20' }]);
    expect(read(text).events).toMatchObject([{ startsOn: '2027-03-18', endsOn: '2027-03-19', isAllDay: true }]);
  });

  it('folds lines at 75 bytes without tearing a letter, and ends each with CRLF', () => {
    const summary = 'Çağlar-D’hondt en Nguyễn 😀 '.repeat(20).trim();
    const text = writeCalendar({ events: [{ ...meeting, summary }], now });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readElsewhere(text).events[0]?.summary).toBe(summary);
  });

  it('comes back the same through our own reading, on both sides of summer time', () => {
    const events = [meeting, { ...meeting, uid: 'zomer', startsOn: '2027-06-03', endsOn: '2027-06-03' }];
    const read_ = read(writeCalendar({ events, now })).events;
    expect(read_.map(({ uid, startsOn, startTime, endTime, summary, description, changedAt }) => ({ uid, startsOn, startTime, endTime, summary, description, changedAt }))).toEqual(
      events.map(({ uid, startsOn, startTime, endTime, summary, description, changedAt }) => ({ uid, startsOn, startTime, endTime, summary, description, changedAt })),
    );
  });

  it('lets no control character and no second line into a property', () => {
    const text = writeCalendar({ events: [{ ...meeting, summary: 'a\r\nATTENDEE:mailto:x@y.z\u0007b' }], now });
    expect(text).not.toMatch(/^ATTENDEE/m);
    expect(readElsewhere(text).events[0]?.summary).toBe('a\nATTENDEE:mailto:x@y.z b');
  });
});
