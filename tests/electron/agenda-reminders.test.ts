import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReminders, reminderSentence } from '#electron/main/reminders.ts';
import { remindersOf } from '#electron/store/handlers/reminders.ts';
import { agendaHandlers } from '#electron/store/handlers/agenda.ts';
import { reminderOf } from '#shared/domain/reminders.ts';
import { planStore } from './handlers/planning-support.ts';

const shown: string[] = [];
const start = '2026-11-23T07:00:00.000Z';
const talk = reminderOf({ type: 'conversation', date: '2026-11-23', startTime: '09:30' }, 15);

function reminders(language: 'nl-BE' | 'en' = 'nl-BE') {
  return createReminders({ clock: start, language: () => language, show: (sentence) => shown.push(sentence) });
}

beforeEach(() => {
  shown.length = 0;
  vi.useFakeTimers({ now: Date.parse('2030-01-01T00:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('reminders', () => {
  it('tell once, at their minute, without a name', () => {
    const kept = reminders();
    kept.set([talk]);
    vi.advanceTimersByTime(74 * 60_000);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual(['Straks: gesprek om 9u30']);
    kept.set([talk]);
    vi.advanceTimersByTime(60 * 60_000);
    expect(shown).toHaveLength(1);
  });

  it('forget what was moved or switched off', () => {
    const kept = reminders();
    kept.set([talk]);
    kept.set([]);
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(shown).toEqual([]);
  });

  it('say nothing of what began while the laptop slept', () => {
    const kept = reminders();
    kept.set([talk]);
    vi.setSystemTime(Date.parse('2030-01-01T03:00:00Z'));
    vi.advanceTimersByTime(90 * 60_000);
    expect(shown).toEqual([]);
  });

  it('speak the language of the screens', () => {
    expect(reminderSentence({ type: 'meeting', time: '09:00' }, 'en')).toBe('Soon: meeting at 9:00');
  });

  it('hold neither a name nor a place nor an id, and are off until the coach asks for them', async () => {
    vi.useRealTimers();
    const store = planStore();
    const add = (startTime: string | null, status: 'planned' | 'cancelled' = 'planned'): string => store.add('conversation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', date: '2026-11-23', startTime, status, place: 'Leuven' });
    add('15:00');
    add('16:00', 'cancelled');
    add(null);
    add('09:00');
    expect(remindersOf(store.db, store.writer.now())).toEqual([]);
    await agendaHandlers(store.deps)['agenda.saveSettings']({ reminders: true, minutesBefore: 10 });
    expect(remindersOf(store.db, store.writer.now())).toEqual([{ type: 'conversation', time: '15:00', at: '2026-11-23T13:50:00.000Z', startsAt: '2026-11-23T14:00:00.000Z' }]);
  });
});
