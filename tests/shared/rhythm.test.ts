import { describe, expect, it } from 'vitest';
import { conversationNumber, promisedYears, rhythmOf, type RhythmConversation, type RhythmSpan } from '#shared/domain/rhythm.ts';

const span: RhythmSpan = { trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', memberSince: '2025-09-01', memberUntil: null };
const norms = { ofCoachee: null, ofProgramme: 2 };

function talk(id: string, date: string, status: RhythmConversation['status'] = 'held', kind: string | null = null): RhythmConversation {
  return { id, date, startTime: null, status, kind };
}

describe('the rhythm of gesprekken', () => {
  it('numbers gesprekken over the two years of a traject', () => {
    const talks = [talk('c', '2026-11-23', 'planned'), talk('a', '2025-11-10'), talk('b', '2026-03-12')];
    expect(conversationNumber('c', span, norms, talks)).toEqual({ number: 3, total: 4 });
    expect(conversationNumber('a', span, norms, talks)).toEqual({ number: 1, total: 4 });
  });

  it('leaves out what did not take place and what is an extra', () => {
    const talks = [talk('a', '2025-10-10', 'cancelled'), talk('b', '2025-11-10', 'held', 'short'), talk('c', '2025-12-01')];
    expect(conversationNumber('a', span, norms, talks)).toBeNull();
    expect(conversationNumber('b', span, norms, talks)).toBeNull();
    expect(conversationNumber('c', span, norms, talks)).toEqual({ number: 1, total: 4 });
  });

  it('leaves out gesprekken of before the traject', () => {
    expect(conversationNumber('a', span, norms, [talk('a', '2025-06-10')])).toBeNull();
  });

  it('promises someone who joins in the second year only that year', () => {
    const joined = { ...span, memberSince: '2026-10-01' };
    expect(promisedYears(joined)).toEqual([2026]);
    expect(rhythmOf(joined, norms, []).total).toBe(2);
  });

  it("lets the person's own norm win over the programme's, also when it is 0", () => {
    expect(rhythmOf(span, { ofCoachee: 3, ofProgramme: 2 }, []).total).toBe(6);
    expect(rhythmOf(span, { ofCoachee: 0, ofProgramme: 2 }, []).years.map(({ toPlan }) => toPlan)).toEqual([0, 0]);
    expect(rhythmOf(span, { ofCoachee: null, ofProgramme: null }, []).total).toBe(4);
  });

  it('says per school year what is still to be planned', () => {
    const rhythm = rhythmOf(span, norms, [talk('a', '2025-11-10'), talk('b', '2026-03-12'), talk('c', '2026-11-23', 'planned')]);
    expect(rhythm.years).toEqual([
      { schoolYear: 2025, norm: 2, held: 2, planned: 0, toPlan: 0 },
      { schoolYear: 2026, norm: 2, held: 0, planned: 1, toPlan: 1 },
    ]);
  });

  it('never says 5 van 4', () => {
    const talks = ['2025-10-01', '2025-12-01', '2026-02-01', '2026-05-01', '2026-10-01'].map((date, index) => talk(String(index), date));
    expect(conversationNumber('4', span, norms, talks)).toEqual({ number: 5, total: 5 });
  });
});
