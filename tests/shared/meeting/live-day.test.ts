import { describe, expect, it } from 'vitest';
import { liveDay, type LivePart } from '#shared/domain/live-day.ts';

function part(id: string, minutes: number, rest: Partial<LivePart> = {}): LivePart {
  return { id, minutes, status: 'planned', isBreak: null, endedAt: null, ...rest };
}

describe('the day while it is held', () => {
  const parts = [part('a', 30), part('b', 60), part('c', 45)];

  it('begins with the first part, at the beginning of the day', () => {
    expect(liveDay({ parts, startTime: '09:00', endTime: '12:00', clock: null })).toMatchObject({ nowId: 'a', nowFrom: '09:00', nowUntil: '09:30', endsAt: '11:15', minutesToGo: 135, minutesLeft: 180, tooMuch: 0 });
  });

  it('counts on from when a part really ended, so that a quarter too long moves everything after it', () => {
    const day = liveDay({ parts: [part('a', 30, { status: 'done', endedAt: '09:45' }), ...parts.slice(1)], startTime: '09:00', endTime: '12:00', clock: '09:45' });
    expect(day).toMatchObject({ nowId: 'b', nowUntil: '10:45', endsAt: '11:30', minutesLeft: 135, minutesToGo: 105, tooMuch: 0 });
    expect([...day.startsAt]).toEqual([['c', '10:45']]);
  });

  it('says how many minutes do not fit any more, once a part runs over', () => {
    const day = liveDay({ parts, startTime: '09:00', endTime: '11:15', clock: '09:50' });
    expect(day).toMatchObject({ nowUntil: '09:30', endsAt: '11:35', tooMuch: 20, minutesLeft: 85, minutesToGo: 105 });
    expect(day.startsAt.get('b')).toBe('09:50');
  });

  it('passes over what was dropped or parked, and counts a break', () => {
    const day = liveDay({ parts: [part('a', 30, { status: 'dropped', endedAt: '09:10' }), part('b', 60, { status: 'parked' }), part('p', 15, { isBreak: true }), part('c', 45)], startTime: '09:00', endTime: '12:00', clock: '09:10' });
    expect(day).toMatchObject({ nowId: 'p', nowFrom: '09:10', nowUntil: '09:25', endsAt: '10:10' });
  });

  it('is done when nothing stands on the programme, and knows no times without a beginning', () => {
    expect(liveDay({ parts: [part('a', 30, { status: 'done', endedAt: '09:30' })], startTime: '09:00', endTime: '12:00', clock: '11:00' })).toMatchObject({ nowId: null, endsAt: null, minutesToGo: 0, minutesLeft: 60, tooMuch: 0 });
    expect(liveDay({ parts, startTime: null, endTime: null, clock: '09:00' })).toMatchObject({ nowId: 'a', nowUntil: null, minutesLeft: null, minutesToGo: 135 });
  });
});
