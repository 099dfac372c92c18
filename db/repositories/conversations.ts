import { isOwnKind, standardBlockId, standardBlocks, startingAudience } from '#shared/domain/conversation-blocks.ts';
import { nextWindow, proposedDay } from '#shared/domain/next-conversation.ts';
import type { Rec } from '#shared/domain/records.ts';
import { conversationNorm, conversationNumber } from '#shared/domain/rhythm.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import type { BlockView, CoacheeConversationsView, ConversationLine, ConversationView, NextConversation, ThemeTick } from '#shared/ipc/conversations.ts';
import { readDayContext } from './calendar.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, listRecords } from '../records/read.ts';
import { agreementsOfCoachee, agreementsOfConversation } from './agreements.ts';
import { amendmentsOf, ownModelOf, peopleOf, scaleLinesOf, scalesOf } from './log.ts';
import { placesOfWork } from './places.ts';
import { isSeatedOn, listConversations, listSeats, listTrajects, numberOfConversation, rhythmBasis, trajectOn } from './planning.ts';
import { preparationOf } from './preparation.ts';

type Conversation = Rec<'conversation'>;

/** A gesprek that is not in the bin, nor its person; undefined otherwise. */
export function liveConversation(db: ReadDb, id: string): { readonly conversation: Conversation; readonly coachee: Rec<'coachee'> } | undefined {
  const conversation = getRecord(db, 'conversation', id);
  const coachee = conversation === undefined ? undefined : getRecord(db, 'coachee', conversation.coacheeId);
  return conversation === undefined || conversation.deleted || coachee === undefined || coachee.deleted ? undefined : { conversation, coachee };
}

/** The whole screen of one gesprek; null when it is gone. */
export function conversationView(db: ReadDb, id: string, today: string): ConversationView | null {
  const found = liveConversation(db, id);
  if (found === undefined) return null;
  const { conversation, coachee } = found;
  const { coacheeId, swvId } = conversation;
  return {
    conversation,
    coachee,
    people: peopleOf(db, conversation),
    swv: { id: swvId, name: getRecord(db, 'swv', swvId)?.name ?? '' },
    place: placeOfConversation(db, conversation),
    number: numberOfConversation(db, id),
    blocks: blocksOf(db, id, conversation.kind === 'group'),
    agreements: agreementsOfConversation(db, id),
    insights: listRecords(db, 'insight', { conversationId: id }),
    scales: scalesOf(db, id),
    themes: themesOf(db, conversation, today),
    ownModel: ownModelOf(db, conversation),
    amendments: amendmentsOf(db, conversation),
    preparation: preparationOf(db, conversation),
    next: conversation.kind === 'group' ? noNext : nextOf(db, { coacheeId, swvId, after: conversation.date, today }),
  };
}

/** Where it is: as typed, else the school where this person works that day. Nowhere when it is online or by phone. */
export function placeOfConversation(db: ReadDb, { place, form, coacheeId, date }: Conversation): string | null {
  if (place !== null) return place;
  return form === 'online' || form === 'phone' ? null : (placesOfWork(db, date).get(coacheeId)?.place ?? null);
}

/** The blocks of a log in their order: the standard ones, written in or not yet, then the free ones. */
export function blocksOf(db: ReadDb, conversationId: string, isGroup = false): BlockView[] {
  const stored = listRecords(db, 'conversationBlock', { conversationId });
  const standard = standardBlocks.map(({ kind }): BlockView => {
    const id = standardBlockId(conversationId, kind);
    const block = stored.find((candidate) => candidate.id === id);
    return { id, kind, heading: block?.heading ?? null, text: block?.text ?? null, audience: isOwnKind(kind) ? [] : block === undefined ? startingAudience(kind, isGroup) : (block.audience ?? []), isStored: block !== undefined };
  });
  const known = new Set(standard.map(({ id }) => id));
  const free = stored.filter(({ id }) => !known.has(id)).toSorted((a, b) => (a.position < b.position ? -1 : 1));
  return [...standard, ...free.map(({ id, kind, heading, text, audience }): BlockView => ({ id, kind, heading, text, audience: audience ?? [], isStored: true }))];
}

function themesOf(db: ReadDb, { id, swvId, date, themeIds }: Conversation, today: string): ThemeTick[] {
  const traject = trajectOn(listTrajects(db, swvId), swvId, date <= today ? date : today);
  if (traject === undefined) return [];
  const signals = new Set(listRecords(db, 'themeSignal', { conversationId: id }).map(({ themeId }) => themeId));
  return listRecords(db, 'theme', { programmeId: traject.programmeId })
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))
    .map((theme) => ({ id: theme.id, label: theme.label, isDiscussed: themeIds?.includes(theme.id) ?? false, isSignal: signals.has(theme.id) }));
}

/** A gesprek with several people is nobody's next one. */
export const noNext: NextConversation = { planned: null, window: null, proposal: null };

type After = { readonly coacheeId: string; readonly swvId: string; readonly after: string; readonly today: string };

/** The gesprek that follows: planned, or the days between which it would keep the rhythm. */
export function nextOf(db: ReadDb, { coacheeId, swvId, after, today }: After): NextConversation {
  const planned = listConversations(db, { coacheeId, swvId }).find(({ status, date, kind }) => status === 'planned' && kind !== 'group' && date > after && date >= today);
  if (planned !== undefined) return { planned: { id: planned.id, date: planned.date, startTime: planned.startTime }, window: null, proposal: null };
  const basis = rhythmBasis(listTrajects(db, swvId), listSeats(db, swvId), swvId, coacheeId, after);
  if (basis === undefined || basis.span.memberUntil !== null) return noNext;
  const days = readDayContext(db);
  const window = nextWindow({ after, today, norm: conversationNorm(basis.norms, schoolYearOf(after)), trajectEndsOn: basis.span.trajectEndsOn }, days);
  return { planned: null, window, proposal: window === null ? null : proposedDay(window, after, days) };
}

/** The gesprekken and agreements of one person; null when the person is gone. */
export function coacheeConversations(db: ReadDb, coacheeId: string, today: string): CoacheeConversationsView | null {
  const coachee = getRecord(db, 'coachee', coacheeId);
  if (coachee === undefined || coachee.deleted) return null;
  const { open, closed } = agreementsOfCoachee(db, coacheeId);
  const all = listConversations(db, { coacheeId });
  const swvId = listSeats(db).find((seat) => seat.coacheeId === coacheeId && isSeatedOn(seat, today))?.swvId ?? null;
  const last = all.findLast(({ status, date, kind }) => kind !== 'group' && (status === 'held' || (status === 'planned' && date <= today)));
  return {
    coachee,
    swvId,
    conversations: linesOf(db, all, coacheeId),
    openAgreements: open,
    closedAgreements: closed,
    insights: listRecords(db, 'insight', { coacheeId }).toSorted((a, b) => (a.notedOn < b.notedOn || (a.notedOn === b.notedOn && a.id < b.id) ? 1 : -1)),
    scales: scaleLinesOf(db, coacheeId),
    next: swvId === null ? noNext : nextOf(db, { coacheeId, swvId, after: last?.date ?? today, today }),
  };
}

function linesOf(db: ReadDb, all: ReturnType<typeof listConversations>, coacheeId: string): ConversationLine[] {
  const counts = countsOf(db, all.map(({ id }) => id));
  const lines = all.map((conversation): ConversationLine => {
    const { id, swvId, date } = conversation;
    const basis = rhythmBasis(listTrajects(db, swvId), listSeats(db, swvId), swvId, coacheeId, date);
    const { agreements = 0, blocks = 0 } = counts.get(id) ?? {};
    return {
      id,
      date,
      startTime: conversation.startTime,
      status: conversation.status,
      kind: conversation.kind as ConversationLine['kind'],
      form: conversation.form as ConversationLine['form'],
      place: conversation.place,
      dateOnly: conversation.isDateOnly,
      cancelReason: conversation.cancelReason,
      number: basis === undefined ? null : conversationNumber(id, basis.span, basis.norms, all.filter((other) => other.swvId === swvId)),
      agreements,
      hasLog: blocks > 0,
    };
  });
  const isComing = ({ status }: ConversationLine): boolean => status === 'planned';
  return [...lines.filter(isComing), ...lines.filter((line) => !isComing(line)).toReversed()];
}

function countsOf(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, { readonly agreements: number; readonly blocks: number }> {
  const rows = db
    .prepare<[string], { id: string; agreements: number; blocks: number }>(
      `SELECT c.id, (SELECT count(*) FROM agreement a WHERE a.conversation_id = c.id AND a.deleted = 0) AS agreements,
              (SELECT count(*) FROM conversation_block b WHERE b.conversation_id = c.id AND b.deleted = 0 AND coalesce(b.text, '') <> '') AS blocks
       FROM conversation c WHERE c.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, agreements, blocks }) => [id, { agreements, blocks }]));
}
