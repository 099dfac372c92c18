import type { Audience } from './audience.ts';
import type { blockKinds } from './records/planning.ts';

export type BlockKind = (typeof blockKinds)[number];
export type StandardBlockKind = Exclude<BlockKind, 'free'>;

/** The blocks that every log has, in their order, with who may see them unless the coach says otherwise. New ones come last: ids follow from the place. */
export const standardBlocks: readonly { readonly kind: StandardBlockKind; readonly audience: readonly Audience[] }[] = [
  { kind: 'whatLives', audience: [] },
  { kind: 'ownWords', audience: ['coachee'] },
  { kind: 'reflection', audience: [] },
  { kind: 'supervision', audience: [] },
];

/** Who may see a standard block until the coach says otherwise. With several people at the table nobody's words go to one of them. */
export function startingAudience(kind: StandardBlockKind, isGroup: boolean): readonly Audience[] {
  return isGroup ? [] : (standardBlocks.find((block) => block.kind === kind)?.audience ?? []);
}

/** The coach's own reflection and question for supervision: apart from the log, and nobody else's to read. */
export function isOwnKind(kind: BlockKind): boolean {
  return kind === 'reflection' || kind === 'supervision';
}

/** The row of the audience table that a block answers to. */
export function blockRule(kind: BlockKind): 'conversationBlock' | 'conversationBlock.own' {
  return isOwnKind(kind) ? 'conversationBlock.own' : 'conversationBlock';
}

/**
 * The id of a standard block follows from its gesprek, so that a block that exists only once something was written
 * in it can never come into being twice, here or on another copy. The id of the gesprek must be a UUID; the answer
 * is a UUID of version 8 that carries the kind.
 */
export function standardBlockId(conversationId: string, kind: StandardBlockKind): string {
  const digit = standardBlocks.findIndex((block) => block.kind === kind) + 1;
  return `${conversationId.slice(0, 14)}8${digit}${conversationId.slice(16)}`;
}
