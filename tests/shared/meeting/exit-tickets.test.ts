import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTickets, longestWord, readTypedTicket, ticketFigures, ticketFloor, ticketQuestions, ticketResults, type Ticket } from '#shared/domain/exit-tickets.ts';

const ticket = (mark: number, word: string | null = null): Ticket => ({ usefulness: mark, usability: mark, groupFeeling: mark, energy: mark, word });

describe('an exit ticket that is typed', () => {
  it('is four digits, with a word after them if there is one', () => {
    expect(readTypedTicket('4453')).toEqual({ usefulness: 4, usability: 4, groupFeeling: 5, energy: 3, word: null });
    expect(readTypedTicket(' 4 4 5 3  meer tijd ')).toEqual({ usefulness: 4, usability: 4, groupFeeling: 5, energy: 3, word: 'meer tijd' });
  });

  it('takes a whole sentence', () => {
    const sentence = 'Ik neem mee dat stil blijven na een vraag soms meer doet dan nog een vraag stellen, ook bij mij op school.';
    expect(readTypedTicket(`4453 ${sentence}`)?.word).toBe(sentence);
    expect(readTypedTicket(`4453 ${'x'.repeat(longestWord)}`)?.word).toHaveLength(longestWord);
  });

  it('leaves open what is 0 or a dash', () => {
    expect(readTypedTicket('40-3')).toEqual({ usefulness: 4, usability: null, groupFeeling: null, energy: 3, word: null });
  });

  it('is refused when it is too short, too high, too long a word, or says nothing', () => {
    for (const line of ['445', '4463', '44535', 'abcd', '', `4453 ${'x'.repeat(301)}`, '0000', '----']) expect(readTypedTicket(line), line).toBeNull();
    expect(readTypedTicket('0000 stil')).toMatchObject({ usefulness: null, word: 'stil' });
  });
});

describe('what the group thought', () => {
  it('shows no mean and no word of fewer than five', () => {
    const few = ticketFigures([1, 2, 3, 4].map((mark) => ticket(mark, 'ja')));
    expect(few).toMatchObject({ n: 4, words: null });
    for (const question of ticketQuestions) expect(few.of[question]).toBeNull();
  });

  it('keeps the floor for each question and for the words apart, and tells no count under it', () => {
    const figures = ticketFigures([...[5, 5, 5, 5].map((mark) => ticket(mark, 'ja')), { ...ticket(4), energy: null }]);
    expect(figures.of.usefulness).toEqual({ n: 5, mean: 4.8 });
    expect(figures.of.energy).toBeNull();
    expect(figures.words).toBeNull();
  });

  it('never tells from the order of the words who wrote what', () => {
    const words = ['zon', 'rust', 'moed', 'Één', 'appel'];
    expect(ticketFigures(words.map((word) => ticket(3, word))).words).toEqual(['appel', 'Één', 'moed', 'rust', 'zon']);
  });

  const mark = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const any = fc.record({ usefulness: mark, usability: mark, groupFeeling: mark, energy: mark, word: fc.option(fc.string({ maxLength: 20 }), { nil: null }) });
  type Any = Omit<Parameters<typeof countTickets>[0][number], 'id'>;
  const known = (tickets: readonly Any[], from = 0) => tickets.map((one, index) => ({ id: `t${from + index}`, ...one }));

  it('never shows a figure under the floor, whatever was filled in', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (given) => {
        const tickets = known(given);
        const results = ticketResults(tickets, countTickets(tickets, []));
        expect(results.kind).toBe(tickets.length < ticketFloor ? 'open' : 'shown');
        if (results.kind !== 'shown') return;
        for (const question of ticketQuestions) expect(results.figures.of[question] === null).toBe(tickets.filter((one) => one[question] !== null).length < ticketFloor);
        expect(results.figures.words === null).toBe(tickets.filter(({ word }) => word !== null).length < ticketFloor);
      }),
    );
  });

  it('gains nobody or at least five on each question and of the words, however many counts there are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(any, { maxLength: 7 }), { minLength: 2, maxLength: 4 }), (batches) => {
        let counted: string[] = [];
        let before: Record<string, number> = {};
        for (let upTo = 1; upTo <= batches.length; upTo += 1) {
          const tickets = known(batches.slice(0, upTo).flat());
          counted = countTickets(tickets, counted);
          const results = ticketResults(tickets, counted);
          if (results.kind !== 'shown') continue;
          const { of, words } = results.figures;
          const now: Record<string, number> = { ...Object.fromEntries(ticketQuestions.map((question) => [question, of[question]?.n ?? 0])), words: words?.length ?? 0 };
          for (const [key, n] of Object.entries(now)) {
            const gained = n - (before[key] ?? 0);
            expect(gained === 0 || gained >= ticketFloor, `${key}: ${gained}`).toBe(true);
          }
          before = now;
        }
      }),
      { numRuns: 500 },
    );
  });
});
