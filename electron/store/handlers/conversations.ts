import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { agreementsOfConversation } from '#db/repositories/agreements.ts';
import { coacheeConversations, conversationView, liveConversation } from '#db/repositories/conversations.ts';
import { namesTogether } from '#shared/domain/group-talk.ts';
import { peopleOf } from '#db/repositories/log.ts';
import { positionBetween } from '#shared/domain/positions.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { writeBlock, addBlock } from './conversation-blocks.ts';
import { addInsight, addScale } from './conversation-log.ts';
import type { Deps } from './deps.ts';

type ConversationHandlers = Pick<Handlers, Extract<keyof Handlers, `conversations.${string}` | 'agreements.setStatus'>>;
type Answer<C extends keyof Handlers> = ReturnType<Handlers[C]>;

/** Gesprekken: their screen, their log, their agreements and the themes that were ticked. */
export function conversationsHandlers(deps: Deps): ConversationHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'conversations.view': ({ id }) => ok(conversationView(db, id, today())),
    'conversations.ofCoachee': ({ coacheeId }) => ok(coacheeConversations(db, coacheeId, today())),
    'conversations.sheet': ({ id }) => ok(agreementSheet(deps, id)),
    'conversations.writeBlock': (input) => writeBlock(deps, input),
    'conversations.addBlock': (input) => addBlock(deps, input),
    'conversations.tickTheme': (input) => tickTheme(deps, input),
    'conversations.shareThemes': (input) => shareThemes(deps, input),
    'conversations.chooseModel': ({ conversationId, model, own }) => commit(writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: conversationId, values: { model, modelKey: own } }]),
    'conversations.addInsight': (input) => addInsight(deps, input),
    'conversations.addScale': (input) => addScale(deps, input),
    'conversations.addAgreement': (input) => addAgreement(deps, input),
    'conversations.shareAgreements': ({ conversationId, audience }) =>
      commit(
        writer,
        { code: 'agreement.shared' },
        agreementsOfConversation(db, conversationId).map(({ id }) => ({ op: 'update', type: 'agreement', id, values: { audience } })),
      ),
    'conversations.finish': (input) => finish(deps, input),
    'agreements.setStatus': (input) => setStatus(deps, input),
  };
}

/** One theme ticked or unticked: discussed, a signal, or both. A signal counts from the day of the gesprek. */
function tickTheme({ writer, today }: Deps, { conversationId, themeId, isDiscussed, isSignal }: ParsedInput<'conversations.tickTheme'>): Answer<'conversations.tickTheme'> {
  const { db } = writer;
  const found = liveConversation(db, conversationId);
  if (found === undefined) return fail('conversation-missing');
  const { conversation } = found;
  const changes: Change[] = [];
  if (isDiscussed !== undefined) {
    const others = (conversation.themeIds ?? []).filter((id) => id !== themeId);
    changes.push({ op: 'update', type: 'conversation', id: conversationId, values: { themeIds: isDiscussed ? [...others, themeId] : others } });
  }
  const signals = listRecords(db, 'themeSignal', { conversationId, themeId });
  if (isSignal === false) changes.push(...signals.map(({ id }): Change => ({ op: 'delete', type: 'themeSignal', id })));
  if (isSignal === true && signals.length === 0) {
    const { swvId, date, audience } = conversation;
    // What lives with several people at once is the group's: it hangs on none of them.
    const coacheeId = conversation.kind === 'group' ? null : conversation.coacheeId;
    const noticedOn = date < today() ? date : today();
    changes.push({ op: 'create', type: 'themeSignal', values: { themeId, swvId, coacheeId, conversationId, noticedOn, audience } });
  }
  return commit(writer, { code: 'conversation.themes' }, changes);
}

/** Who may see the themes; the signals of this gesprek follow. */
function shareThemes({ writer }: Deps, { conversationId, audience }: ParsedInput<'conversations.shareThemes'>): Answer<'conversations.shareThemes'> {
  const signals = listRecords(writer.db, 'themeSignal', { conversationId });
  return commit(writer, { code: 'conversation.themes' }, [
    { op: 'update', type: 'conversation', id: conversationId, values: { audience } },
    ...signals.map(({ id }): Change => ({ op: 'update', type: 'themeSignal', id, values: { audience } })),
  ]);
}

function addAgreement({ writer }: Deps, { conversationId, ...values }: ParsedInput<'conversations.addAgreement'>): Answer<'conversations.addAgreement'> {
  const found = liveConversation(writer.db, conversationId);
  if (found === undefined) return fail('conversation-missing');
  const { swvId, kind } = found.conversation;
  // What several people agree is the group's; a personal agreement belongs in a gesprek of its own.
  const coacheeId = kind === 'group' ? null : found.conversation.coacheeId;
  const last = agreementsOfConversation(writer.db, conversationId).at(-1);
  const position = positionBetween(last?.position ?? null, null);
  return commit(writer, { code: 'agreement.created' }, [{ op: 'create', type: 'agreement', values: { ...values, conversationId, coacheeId, swvId, position, status: 'open' } }]);
}

/**
 * It took place: on the day that it was planned, or today when that day is still to come.
 * Errors: `conversation-missing`, `conversation-cancelled`.
 */
function finish({ writer, today }: Deps, { id }: ParsedInput<'conversations.finish'>): Answer<'conversations.finish'> {
  const found = liveConversation(writer.db, id);
  if (found === undefined) return fail('conversation-missing');
  const { conversation } = found;
  if (conversation.status === 'cancelled') return fail('conversation-cancelled');
  const date = conversation.date > today() ? today() : conversation.date;
  return commit(writer, { code: 'conversation.held', params: { name: namesTogether(peopleOf(writer.db, conversation).map(({ givenName }) => givenName)) } }, [{ op: 'update', type: 'conversation', id, values: { status: 'held', date } }]);
}

const statusActs = { open: 'agreement.reopened', done: 'agreement.done', dropped: 'agreement.dropped' } as const;

/** Ticks an agreement off, opens it again, or lets it drop; only what is done has a day on which it was. */
function setStatus({ writer, today }: Deps, { id, status }: ParsedInput<'agreements.setStatus'>): Answer<'agreements.setStatus'> {
  const agreement = getRecord(writer.db, 'agreement', id);
  if (agreement === undefined || agreement.deleted) return fail('record-missing', { type: 'agreement' });
  return commit(writer, { code: statusActs[status] }, [{ op: 'update', type: 'agreement', id, values: { status, doneOn: status === 'done' ? today() : null } }]);
}
