import { describe, expect, it } from 'vitest';
import { collisionsOf, inDateOrder, isMovable, movedDays, type LineEvent } from '#shared/domain/line-events.ts';

function event(more: Partial<LineEvent>): LineEvent {
  return { kind: 'meeting', id: 'a', swvId: 's1', startsOn: '2026-11-26', endsOn: '2026-11-26', startTime: null, endTime: null, status: 'planned', topic: null, label: null, place: null, people: [], name: null, number: null, total: null, ...more };
}

describe('moving on a line', () => {
  it('is for what is still planned', () => {
    expect(isMovable(event({}))).toBe(true);
    expect(isMovable(event({ kind: 'window' }))).toBe(true);
    expect(isMovable(event({ kind: 'contact' }))).toBe(true);
    expect(isMovable(event({ status: 'held' }))).toBe(false);
    expect(isMovable(event({ status: 'cancelled' }))).toBe(false);
    expect(isMovable(event({ kind: 'measurement' }))).toBe(false);
  });

  it('shifts a period whole or by an end, which stops at the other end', () => {
    const days = { startsOn: '2027-01-11', endsOn: '2027-01-29' };
    expect(movedDays(days, 'whole', 7)).toEqual({ startsOn: '2027-01-18', endsOn: '2027-02-05' });
    expect(movedDays(days, 'start', -7)).toEqual({ startsOn: '2027-01-04', endsOn: '2027-01-29' });
    expect(movedDays(days, 'start', 70)).toEqual({ startsOn: '2027-01-29', endsOn: '2027-01-29' });
    expect(movedDays(days, 'end', -70)).toEqual({ startsOn: '2027-01-11', endsOn: '2027-01-11' });
  });
});

describe('two groups on one day', () => {
  it('two bijeenkomsten always meet, a gesprek only at the same hour or beside a bijeenkomst', () => {
    const found = collisionsOf([
      event({ id: 'a' }),
      event({ id: 'b', swvId: 's2' }),
      event({ id: 'c', swvId: 's2', kind: 'conversation', startTime: '09:00', endTime: '10:30' }),
      event({ id: 'd', swvId: 's1', startsOn: '2026-12-01', kind: 'conversation', startTime: '09:00', endTime: '10:30' }),
      event({ id: 'e', swvId: 's2', startsOn: '2026-12-01', kind: 'conversation', startTime: '10:00', endTime: '11:30' }),
      event({ id: 'f', swvId: 's2', startsOn: '2026-12-01', kind: 'conversation', startTime: '14:00', endTime: '15:30' }),
      event({ id: 'g', swvId: 's2', startsOn: '2026-12-02', status: 'cancelled' }),
      event({ id: 'h', swvId: 's1', startsOn: '2026-12-02' }),
    ]);
    expect(found.map(({ first, second, isSameHour }) => [first.id, second.id, isSameHour])).toEqual([
      ['a', 'b', true],
      ['a', 'c', false],
      ['d', 'e', true],
    ]);
  });

  it('are walked through by date and hour', () => {
    const sorted = [event({ id: 'b', startTime: '14:00' }), event({ id: 'a', startTime: '09:00' }), event({ id: 'c', startsOn: '2026-01-01' })].sort(inDateOrder);
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
