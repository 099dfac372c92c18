import { countInBatches } from './counted-batches.ts';
import type { RoundAnswers, RoundItem } from './records/feedback.ts';

/** Fewest forms, and fewest answers to one question, of which anything is shown; see also `group-size.ts`. */
export const roundFloor = 5;

export type CountedForm = { readonly id: string; readonly relation: 'self' | 'team'; readonly answers: RoundAnswers };

export type ItemResult = {
  readonly item: RoundItem;
  /** Of the team; null below the floor. */
  readonly mean: number | null;
  /** How many of the team answered this question; null while nothing of it is shown, for a count beside a total gives the rest away. */
  readonly n: number | null;
  /** The school leader's own answer. */
  readonly self: number | null;
  readonly selfText: string | null;
  /** What the team wrote, in the order of the alphabet so that nothing tells which form it stood on; empty below the floor. */
  readonly texts: readonly string[];
};

export type RoundResults =
  | { readonly kind: 'open'; readonly forms: number }
  /** Too few forms: how many are still needed. */
  | { readonly kind: 'tooFew'; readonly forms: number; readonly needed: number }
  /** Something that was counted is gone, and what is left would give it away. */
  | { readonly kind: 'withheld'; readonly forms: number }
  | { readonly kind: 'shown'; readonly n: number; /** Forms that came after and wait until there are five. */ readonly waiting: number; readonly items: readonly ItemResult[] };

/** Which of the team's forms count when a round is closed, see `counted-batches.ts`. */
export function countAtClosing(forms: readonly CountedForm[], countedBefore: readonly string[]): string[] {
  const team = forms.filter(({ relation }) => relation === 'team');
  return countInBatches(team.map(({ id, answers }) => ({ id, questions: Object.entries(answers).flatMap(([item, { v, t }]) => (v !== null || t !== null ? [item] : [])) })), countedBefore);
}

/**
 * What a round says, by the floor alone: screen, print and every other way out ask this function. Nothing is shown while the
 * round is open, under five forms, or when a counted form was thrown away since. There is no mean over
 * questions, no lowest and no highest.
 */
export function roundResults(round: { readonly items: readonly RoundItem[]; readonly closedOn: string | null; readonly countedIds: readonly string[] }, forms: readonly CountedForm[]): RoundResults {
  const team = forms.filter(({ relation }) => relation === 'team');
  if (round.closedOn === null) return { kind: 'open', forms: team.length };
  const counted = new Set(round.countedIds);
  const shown = team.filter(({ id }) => counted.has(id));
  if (counted.size > 0 && shown.length < counted.size) return { kind: 'withheld', forms: team.length };
  if (shown.length < roundFloor) return { kind: 'tooFew', forms: team.length, needed: Math.max(0, roundFloor - team.length) };
  const self = forms.findLast(({ relation }) => relation === 'self');
  return { kind: 'shown', n: shown.length, waiting: team.length - shown.length, items: round.items.map((item) => itemResult(item, shown, self)) };
}

function itemResult(item: RoundItem, team: readonly CountedForm[], self: CountedForm | undefined): ItemResult {
  const own = self?.answers[item.id];
  const base = { item, self: item.kind === 'scale' ? (own?.v ?? null) : null, selfText: item.kind === 'open' ? (own?.t ?? null) : null };
  const given = team.flatMap(({ answers }) => answers[item.id] ?? []);
  const numbers = item.kind === 'scale' ? given.flatMap(({ v }) => v ?? []) : [];
  const texts = item.kind === 'open' ? given.flatMap(({ t }) => (t === null || t.trim() === '' ? [] : [t.trim()])) : [];
  const n = item.kind === 'scale' ? numbers.length : texts.length;
  if (n < roundFloor) return { ...base, mean: null, n: null, texts: [] };
  const mean = item.kind === 'scale' ? numbers.reduce((sum, value) => sum + value, 0) / n : null;
  return { ...base, mean, n, texts: texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
}
