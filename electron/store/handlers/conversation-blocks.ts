import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { liveConversation } from '#db/repositories/conversations.ts';
import { isOwnKind, standardBlockId, standardBlocks, startingAudience } from '#shared/domain/conversation-blocks.ts';
import { firstPositions, positionBetween } from '#shared/domain/positions.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail } from '#shared/result.ts';
import type { Deps } from './deps.ts';

/**
 * Writes in a standard block, which comes into being with its first letter or its first choice of audience, under
 * an id that follows from the gesprek. One from the bin comes back. What is the coach's own keeps to the coach. Error: `conversation-missing`.
 */
export function writeBlock({ writer }: Deps, { conversationId, kind, open, ...given }: ParsedInput<'conversations.writeBlock'>): ReturnType<Handlers['conversations.writeBlock']> {
  const found = liveConversation(writer.db, conversationId);
  if (found === undefined) return fail('conversation-missing');
  const id = standardBlockId(conversationId, kind);
  const block = getRecord(writer.db, 'conversationBlock', id);
  const values = {
    ...(given.text === undefined ? {} : { text: given.text }),
    ...(given.audience === undefined || isOwnKind(kind) ? {} : { audience: given.audience }),
  };
  if (block !== undefined) {
    const back: Change[] = block.deleted ? [{ op: 'restore', type: 'conversationBlock', id }] : [];
    return commit(writer, { code: 'conversationBlock.written' }, [...back, { op: 'update', type: 'conversationBlock', id, values, open }]);
  }
  const index = standardBlocks.findIndex((standard) => standard.kind === kind);
  const audience = [...startingAudience(kind, found.conversation.kind === 'group')];
  const position = firstPositions(standardBlocks.length)[index] ?? '';
  return commit(writer, { code: 'conversationBlock.written' }, [{ op: 'create', type: 'conversationBlock', id, values: { conversationId, kind, position, audience, ...values } }]);
}

/** Adds an empty block of the coach's own at the end, enkel voor mij until said otherwise. Error: `conversation-missing`. */
export function addBlock({ writer }: Deps, { conversationId, heading }: ParsedInput<'conversations.addBlock'>): ReturnType<Handlers['conversations.addBlock']> {
  if (liveConversation(writer.db, conversationId) === undefined) return fail('conversation-missing');
  const lastStandard = firstPositions(standardBlocks.length).at(-1) ?? null;
  const last = listRecords(writer.db, 'conversationBlock', { conversationId }).map(({ position }) => position).toSorted().at(-1) ?? null;
  const after = last === null || (lastStandard !== null && last < lastStandard) ? lastStandard : last;
  return commit(writer, { code: 'conversationBlock.created' }, [{ op: 'create', type: 'conversationBlock', values: { conversationId, kind: 'free', heading, audience: [], position: positionBetween(after, null) } }]);
}
