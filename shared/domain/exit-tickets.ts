import { countInBatches } from './counted-batches.ts';
import { groupFloor } from './scale.ts';

/** What an exitticket asks, 1 (not at all) to 5 (very), in the order in which it is typed. */
export const ticketQuestions = ['usefulness', 'usability', 'groupFeeling', 'energy'] as const;
export type TicketQuestion = (typeof ticketQuestions)[number];

export type Ticket = Readonly<Record<TicketQuestion, number | null>> & { readonly word: string | null };

/** Below this number of answers nothing is shown of them: no mean, no word. */
export const ticketFloor = groupFloor;

/** Longest word or sentence of a ticket. */
export const longestWord = 300;

/** A ticket as it is typed: four digits, 0 or - for what was left open, and a word if there is one. Null when it is not that. */
export function readTypedTicket(line: string): Ticket | null {
  const match = /^\s*([0-5-])\s*([0-5-])\s*([0-5-])\s*([0-5-])(?:\s+(.*\S))?\s*$/u.exec(line);
  if (match === null) return null;
  const marks = match.slice(1, 5).map((mark) => (mark === undefined || mark === '0' || mark === '-' ? null : Number(mark)));
  return ticketOf(marks, match[5] ?? null);
}

/** A ticket of what stands in its columns; null when nothing was filled in, a mark is none of 1 to 5, or the word is a text. */
export function ticketOf(marks: readonly (number | null)[], word: string | null): Ticket | null {
  const isMark = (mark: number | null): boolean => mark === null || (Number.isInteger(mark) && mark >= 1 && mark <= 5);
  const [usefulness = null, usability = null, groupFeeling = null, energy = null] = marks;
  const given = word === null || word.trim() === '' ? null : word.trim();
  if (!marks.every(isMark) || (given !== null && given.length > longestWord)) return null;
  if (marks.every((mark) => mark === null) && given === null) return null;
  return { usefulness, usability, groupFeeling, energy, word: given };
}

/** Null below the floor, the count too: beside the number of tickets it would tell who left it open. */
export type TicketFigure = { readonly n: number; readonly mean: number } | null;
export type TicketFigures = {
  readonly n: number;
  readonly of: Readonly<Record<TicketQuestion, TicketFigure>>;
  /** As they were written, in the order of the alphabet so that no order tells who wrote what; null below the floor. */
  readonly words: readonly string[] | null;
};

export type TicketResults = { readonly entered: number } & (
  | { /** Nothing was counted yet. */ readonly kind: 'open' }
  | { /** A ticket that was counted is gone, and what is left would give it away. */ readonly kind: 'withheld' }
  | { readonly kind: 'shown'; readonly figures: TicketFigures; /** Tickets that came after, and wait until there are five. */ readonly waiting: number }
);

type KnownTicket = Ticket & { readonly id: string };

/** Which tickets the figures stand on once the coach is done entering; see `counted-batches.ts` for the rule. */
export function countTickets(tickets: readonly KnownTicket[], countedBefore: readonly string[]): string[] {
  const questionsOf = (ticket: Ticket): string[] => [...ticketQuestions, 'word' as const].filter((question) => ticket[question] !== null);
  return countInBatches(tickets.map((ticket) => ({ id: ticket.id, questions: questionsOf(ticket) })), countedBefore);
}

/** What a group thought of one bijeenkomst, by the floor alone: every way out asks this. Of what was entered since the last count nothing shows. */
export function ticketResults(tickets: readonly KnownTicket[], countedIds: readonly string[]): TicketResults {
  const counted = new Set(countedIds);
  const shown = tickets.filter(({ id }) => counted.has(id));
  const entered = tickets.length;
  if (shown.length === 0) return { kind: 'open', entered };
  if (shown.length < Math.max(ticketFloor, counted.size)) return { kind: 'withheld', entered };
  return { kind: 'shown', entered, figures: ticketFigures(shown), waiting: entered - shown.length };
}

/** Means and words of at least five answers, and nothing of fewer. */
export function ticketFigures(tickets: readonly Ticket[]): TicketFigures {
  const figure = (question: TicketQuestion): TicketFigure => {
    const marks = tickets.map((ticket) => ticket[question]).filter((mark) => mark !== null);
    return marks.length < ticketFloor ? null : { n: marks.length, mean: marks.reduce((sum, mark) => sum + mark, 0) / marks.length };
  };
  const words = tickets.map(({ word }) => word).filter((word) => word !== null);
  return {
    n: tickets.length,
    of: { usefulness: figure('usefulness'), usability: figure('usability'), groupFeeling: figure('groupFeeling'), energy: figure('energy') },
    words: words.length < ticketFloor ? null : words.toSorted((a, b) => a.localeCompare(b, 'nl-BE')),
  };
}
