import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableMinutes, boardOf, boardWeights, plannedMinutes, startTimes, type BoardInput, type BoardTheme } from '#shared/domain/board.ts';

const today = '2026-11-23';
const day = fc.integer({ min: 0, max: 600 }).map((ago) => new Date(Date.parse('2026-11-23') - ago * 86_400_000).toISOString().slice(0, 10));
const person = fc.option(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), { nil: null });
const question = fc.record({ id: fc.uuid(), coacheeId: person, priority: fc.constantFrom(1, 2, 3, null) });
const signal = fc.record({ coacheeId: person, noticedOn: day });
const theme = fc.record({
  themeId: fc.uuid(),
  need: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  questions: fc.array(question, { maxLength: 10 }),
  signals: fc.array(signal, { maxLength: 12 }),
  lastTreatedOn: fc.option(day, { nil: null }),
});
const input = fc.record({ today: fc.constant(today), memberCount: fc.integer({ min: 0, max: 12 }), themes: fc.array(theme, { minLength: 1, maxLength: 9 }), servedQuestionIds: fc.constant<string[]>([]), minutesLeft: fc.option(fc.integer({ min: -60, max: 400 }), { nil: null }) });

const bare: BoardTheme = { themeId: 'a', need: 0.5, questions: [], signals: [], lastTreatedOn: today };

function sumOf(changed: Partial<BoardTheme>, rest: Partial<BoardInput> = {}): number {
  const [line] = boardOf({ today, memberCount: 8, themes: [{ ...bare, ...changed }], servedQuestionIds: [], minutesLeft: 300, ...rest });
  return line?.sum ?? Number.NaN;
}

describe('the order of the board', () => {
  it('shows terms that add up exactly to the sum, each within its weight', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const line of boardOf(given)) {
          expect(line.terms.reduce((sum, { points }) => sum + points, 0)).toBe(line.sum);
          expect(line.sum).toBeLessThanOrEqual(240);
          for (const { kind, share, weight, points } of line.terms) {
            expect(weight).toBe(boardWeights[kind]);
            expect(Number.isInteger(points) && points >= 0 && points <= weight).toBe(true);
            if (share === null) expect(points).toBe(0);
            else {
              expect(Number.isInteger(share) && share >= 0 && share <= 100).toBe(true);
              expect(points).toBe(Math.round((share * weight) / 100));
            }
          }
        }
      }),
    );
  });

  it('orders by the sum and keeps the order of the programme for equal sums', () => {
    fc.assert(
      fc.property(input, (given) => {
        const lines = boardOf(given);
        const place = (themeId: string): number => given.themes.findIndex((candidate) => candidate.themeId === themeId);
        for (const [index, line] of lines.slice(1).entries()) {
          const before = lines[index];
          if (before === undefined) continue;
          expect(before.sum).toBeGreaterThanOrEqual(line.sum);
          if (before.sum === line.sum) expect(place(before.themeId)).toBeLessThan(place(line.themeId));
        }
      }),
    );
  });

  it('never puts a theme lower because there is more reason for it', () => {
    fc.assert(
      fc.property(theme, question, signal, fc.double({ min: 0, max: 1, noNaN: true }), (given, more, seen, need) => {
        const sum = sumOf(given);
        expect(sumOf({ ...given, questions: [...given.questions, more] })).toBeGreaterThanOrEqual(sum);
        expect(sumOf({ ...given, signals: [...given.signals, seen] })).toBeGreaterThanOrEqual(sum);
        expect(sumOf({ ...given, lastTreatedOn: null })).toBeGreaterThanOrEqual(sum);
        expect(sumOf({ ...given, need: Math.max(need, given.need ?? 0) })).toBeGreaterThanOrEqual(sum);
        expect(sumOf({ ...given, questions: given.questions.map((asked) => ({ ...asked, priority: 1 })) })).toBeGreaterThanOrEqual(sum);
      }),
    );
  });

  it('counts a leervraag half once a part of the bijeenkomst serves it', () => {
    const questions = [{ id: 'q', coacheeId: 'p1', priority: 1 }, { id: 'r', coacheeId: 'p2', priority: 1 }];
    expect(sumOf({ questions }) - sumOf({})).toBe(Math.round(0.5 * 75));
    expect(sumOf({ questions }, { servedQuestionIds: ['q', 'r'] }) - sumOf({})).toBe(Math.round(0.25 * 75));
  });

  it('changes the order when a part is added', () => {
    const questions = [1, 2, 3].map((index) => ({ id: `q${index}`, coacheeId: `p${index}`, priority: 1 }));
    const themes = [{ ...bare, themeId: 'a', questions }, { ...bare, themeId: 'b', need: 0.85 }];
    const order = (servedQuestionIds: string[]): string[] => boardOf({ today, memberCount: 8, themes, servedQuestionIds, minutesLeft: 200 }).map(({ themeId }) => themeId);
    expect(order([])).toEqual(['a', 'b']);
    expect(order(['q1', 'q2', 'q3'])).toEqual(['b', 'a']);
  });

  it('says nothing of a need below five anonymous answers, and lets it add nothing', () => {
    const [line] = boardOf({ today, memberCount: 8, themes: [{ ...bare, need: null }], servedQuestionIds: [], minutesLeft: null });
    expect(line?.terms[0]).toEqual({ kind: 'need', share: null, weight: 100, points: 0 });
  });

  it('lets an old signal fade and counts one person once', () => {
    const signals = (noticedOn: string, people: (string | null)[]): number => sumOf({ signals: people.map((coacheeId) => ({ coacheeId, noticedOn })) }) - sumOf({});
    expect(signals('2026-11-01', ['p1'])).toBe(10);
    expect(signals('2026-11-01', ['p1', 'p1', 'p1'])).toBe(10);
    expect(signals('2026-11-01', [null])).toBe(20);
    expect(signals('2026-08-01', ['p1'])).toBe(5);
    expect(signals('2026-01-01', ['p1'])).toBe(0);
  });

  it('offers what fits: whole, shortened, or not at all', () => {
    const offer = (minutesLeft: number | null): unknown => boardOf({ today, memberCount: 8, themes: [bare], servedQuestionIds: [], minutesLeft })[0]?.offer;
    expect(offer(null)).toEqual({ minutes: 45, isShortened: false });
    expect(offer(200)).toEqual({ minutes: 45, isShortened: false });
    expect(offer(38)).toEqual({ minutes: 35, isShortened: true });
    expect(offer(29)).toBeNull();
    expect(offer(-10)).toBeNull();
  });
});

describe('the minutes of a day', () => {
  const part = (minutes: number, isBreak = false, status: string | null = null) => ({ minutes, isBreak, status });
  const parts = [part(30), part(65), part(15, true), part(70), part(60, true), part(75), part(45), part(40, false, 'parked')];

  it('adds up work time without breaks and without what was parked', () => {
    expect(plannedMinutes(parts)).toBe(285);
    expect(availableMinutes('09:00', '15:15', null, parts)).toBe(300);
    expect(availableMinutes('09:00', '12:00', null, [])).toBe(180);
    expect(availableMinutes(null, null, null, [])).toBe(300);
    expect(availableMinutes('09:00', '17:00', 360, [])).toBe(360);
  });

  it('starts every part where the one before ends', () => {
    expect(startTimes('09:00', parts)).toEqual(['09:00', '09:30', '10:35', '10:50', '12:00', '13:00', '14:15', null]);
    expect(startTimes(null, [part(30)])).toEqual([null]);
  });
});
