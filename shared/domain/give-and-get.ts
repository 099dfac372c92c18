import { loopState } from './feedback-loop.ts';
import type { Rec } from './records.ts';

type Loop = Rec<'feedbackLoop'>;

/** Feedback between two colleagues: given, or still under way. */
export type Exchange = { readonly giverId: string; readonly receiverId: string; readonly given: number; readonly underWay: number };

/** Who gave whom among these people; loops with a coach, a team or somebody else are no exchange. */
export function exchangesOf(loops: readonly Loop[], memberIds: readonly string[]): Exchange[] {
  const members = new Set(memberIds);
  const found = new Map<string, { giverId: string; receiverId: string; given: number; underWay: number }>();
  for (const loop of loops) {
    const { giverId, coacheeId: receiverId, giverKind } = loop;
    const state = loopState(loop);
    if (giverKind !== 'colleague' || giverId === null || state === 'dropped' || !members.has(giverId) || !members.has(receiverId)) continue;
    const key = `${giverId} ${receiverId}`;
    const known = found.get(key) ?? { giverId, receiverId, given: 0, underWay: 0 };
    if (state === 'asked') known.underWay += 1;
    else known.given += 1;
    found.set(key, known);
  }
  return [...found.values()];
}

/** Who gave to nobody yet and who got from nobody yet, in the order of the members: an invitation, never a ranking. */
export function notYet(exchanges: readonly Exchange[], memberIds: readonly string[]): { readonly gave: readonly string[]; readonly got: readonly string[] } {
  const given = exchanges.filter((exchange) => exchange.given > 0);
  const givers = new Set(given.map(({ giverId }) => giverId));
  const receivers = new Set(given.map(({ receiverId }) => receiverId));
  return { gave: memberIds.filter((id) => !givers.has(id)), got: memberIds.filter((id) => !receivers.has(id)) };
}
