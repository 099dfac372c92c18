import type { Values } from './records.ts';

/** More prioritaire leervragen than this for one person get a soft hint, never a refusal. */
export const priorityQuestionsAtMost = 3;

/** What could make a leervraag sharper: gentle, never a fault. */
export const questionHints = ['no-question-mark', 'no-own-role', 'still-open', 'no-level', 'no-evidence'] as const;
export type QuestionHint = (typeof questionHints)[number];

type Worded = Pick<Values<'learningQuestion'>, 'text' | 'level' | 'evidence'>;

const ownRole = /(^|[^\p{L}])(ik|mij|mijn|me|wij|we|ons|onze|i|my|me|we|our|us)([^\p{L}]|$)/iu;

/** What the wording of a leervraag still lacks, in the order in which a coach would take it up. */
export function hintsFor({ text, level, evidence }: Worded): QuestionHint[] {
  const hints: QuestionHint[] = [];
  if (!text.includes('?')) hints.push('no-question-mark');
  if (!ownRole.test(text)) hints.push('no-own-role');
  // A draft that was made from a figure starts with dots to fill in.
  if (/…|\.\.\./u.test(text)) hints.push('still-open');
  if (level === null) hints.push('no-level');
  if (evidence === null || evidence.length === 0) hints.push('no-evidence');
  return hints;
}

type Weighed = Pick<Values<'learningQuestion'>, 'priority' | 'status' | 'coacheeId'>;

/** Whether a person has more prioritaire leervragen under way than are usually bearable. */
export function hasManyPriorities(questions: readonly Weighed[], coacheeId: string): boolean {
  const underWay = questions.filter(({ coacheeId: whose, priority, status }) => whose === coacheeId && priority !== null && (status === 'draft' || status === 'active'));
  return underWay.length > priorityQuestionsAtMost;
}
