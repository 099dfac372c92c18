import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '#electron/store/handlers/calendar-file.ts';
import { readCalendar } from '#electron/store/imports/calendar/read-calendar.ts';
import { inLanes, passesFilter } from '#shared/domain/agenda.ts';
import { changeOf, matchEvent, type IncomingEvent } from '#shared/domain/calendar-match.ts';
import { recordIdIn, uidOf } from '#shared/domain/calendar-uid.ts';
import { valueOf } from '../support/store.ts';

const id = '01900000-0000-7000-8000-00000000abcd';
const line = { type: 'conversation', id, swvId: id, date: '2026-12-03', startTime: '09:30', endTime: '10:30', place: null, isCancelled: false, sequence: 2, changedAt: '2026-11-01T08:00:00.000Z' } as const;
const event: IncomingEvent = { key: 'a', title: '', sequence: 0, startsOn: '2026-12-03', endsOn: '2026-12-03', startTime: '09:30', endTime: '10:30', place: null, isCancelled: false };

/** Titles that try to end their line, begin a property, or tear a letter at the fold. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.array(fc.constantFrom('\\', ';', ',', ':', '\\n', '\n', '\r\n', 'END:VEVENT', 'BEGIN:VALARM', 'ATTENDEE:mailto:x@y', '"', 'Çağlar-D’hondt', '👩🏽‍🏫', 'é', ' ', '{{title}}', '$&'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')),
);

describe('a hostile title', () => {
  it('stays one title of one event, on lines that every program takes', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const text = calendarText([{ ...line, title }], '2026-11-23T08:00:00.000Z');
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.every((one) => new TextEncoder().encode(one).length <= 75 && Array.from(one).every((letter) => letter >= ' '))).toBe(true);
        // Folded lines begin with a space; nothing of the title begins a line of its own.
        expect(lines.filter((one) => /^(BEGIN|END):VEVENT/i.test(one))).toHaveLength(2);
        expect(lines.some((one) => /^(ATTENDEE|BEGIN:VALARM)/i.test(one))).toBe(false);
        const { events } = valueOf(readCalendar(new TextEncoder().encode(text), { from: '2026-12-01', to: '2026-12-31' }));
        expect(events).toMatchObject([{ uid: uidOf(id), sequence: 2, startsOn: '2026-12-03', startTime: '09:30', endTime: '10:30', status: 'confirmed' }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a UID', () => {
  it('is ours only when it is whole', () => {
    expect(recordIdIn(uidOf(id))).toBe(id);
    expect(recordIdIn(`${uidOf(id)}.example.org`)).toBeNull();
    expect(recordIdIn('040000008200E00074C5B7101A82E008')).toBeNull();
  });
});

describe('appointments at the same hour', () => {
  it('never lie over each other', () => {
    const item = fc.record({ start: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 0, max: 400 }) }).map(({ start, length }) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 25 }), (items) => {
        const placed = inLanes(items);
        expect(placed).toHaveLength(items.length);
        for (const one of placed) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed) {
            const isBeside = one === other || one.end <= other.start || other.end <= one.start || one.lane !== other.lane;
            expect(isBeside).toBe(true);
          }
        }
      }),
    );
  });
});

describe('matching', () => {
  const member = (coacheeId: string, givenName: string, familyName: string) => ({ coacheeId, givenName, familyName });
  const groups = [
    { swvId: 's1', name: 'De Wissel', members: [member('zoe', 'Zoë', "Çağlar-D'hondt"), member('an1', 'An', 'Peeters')] },
    { swvId: 's2', name: 'Ter Dijle', members: [member('an2', 'An', 'Claes')] },
  ];
  const propose = (title: string, more: Partial<IncomingEvent> = {}) => matchEvent({ ...event, title, ...more }, { groups, planned: [] }).choice;

  it('knows a name without its accents, and asks when two are called so', () => {
    expect(propose('Zoe bellen')).toEqual({ kind: 'conversation', swvId: 's1', coacheeId: 'zoe' });
    expect(propose('Gesprek An')).toEqual({ kind: 'ignore' });
    expect(propose('Gesprek An Claes')).toEqual({ kind: 'conversation', swvId: 's2', coacheeId: 'an2' });
  });

  it('does not find a name inside another word', () => {
    expect(propose('Plan van aanpak')).toEqual({ kind: 'ignore' });
  });

  it('takes another person at the hour of a planned gesprek for someone else', () => {
    const planned = [{ type: 'conversation', id: 'c1', swvId: 's1', swvName: 'De Wissel', people: [{ givenName: 'Zoë', familyName: "Çağlar-D'hondt" }], date: '2026-12-03', startTime: '09:30' }] as const;
    expect(matchEvent({ ...event, title: 'An Claes' }, { groups, planned }).choice).toEqual({ kind: 'conversation', swvId: 's2', coacheeId: 'an2' });
    expect(matchEvent({ ...event, title: 'Overleg' }, { groups, planned })).toEqual({ choice: { kind: 'link', type: 'conversation', id: 'c1' }, reason: 'sameMoment' });
  });

  it('calls an older copy older, and the same the same', () => {
    const { key: _key, title: _title, sequence: _sequence, ...seen } = event;
    expect(changeOf(event, seen, 0)).toBe('same');
    expect(changeOf(event, seen, 1)).toBe('older');
    expect(changeOf({ ...event, isCancelled: true }, seen, 0)).toBe('cancelled');
    expect(changeOf({ ...event, startTime: '10:00' }, seen, 0)).toBe('changed');
  });
});

describe('the filter', () => {
  it('keeps what is everyone’s beside one group', () => {
    expect(passesFilter({ kind: 'holiday', swvIds: [] }, 's1', 'all')).toBe(true);
    expect(passesFilter({ kind: 'meeting', swvIds: ['s2'] }, 's1', 'all')).toBe(false);
    expect(passesFilter({ kind: 'meeting', swvIds: ['s1'] }, 's1', 'conversation')).toBe(false);
    expect(passesFilter({ kind: 'window', swvIds: ['s1'] }, 's1', 'periods')).toBe(true);
  });
});
