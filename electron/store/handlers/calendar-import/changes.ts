import type { ReadDb } from '#db/connection.ts';
import { getRecord } from '#db/records/read.ts';
import type { Change, Writer } from '#db/records/write.ts';
import type { IncomingEvent } from '#shared/domain/calendar-match.ts';
import type { CalendarEventType, SeenEvent } from '#shared/domain/records/agenda.ts';
import type { Draft } from '#shared/domain/records.ts';
import { minutesOf } from '#shared/domain/time-of-day.ts';
import type { EventChoice, EventRow, OwnSide } from '#shared/ipc/agenda.ts';

export type EventChanges = { readonly changes: readonly Change[]; readonly effect: 'added' | 'changed' | 'none' };

const none: EventChanges = { changes: [], effect: 'none' };

/** What a choice of the coach writes. A choice that the row does not offer writes nothing. */
export function changesFor(writer: Writer, { event, state, own }: EventRow, choice: EventChoice): EventChanges {
  if (state !== 'new') return choice.kind === 'follow' && own !== null ? follow(writer.db, event, own) : none;
  const id = writer.newId();
  switch (choice.kind) {
    case 'ignore':
      return { changes: [linkTo(event, { ignored: true }, false)], effect: 'none' };
    case 'conversation': {
      const values = { swvId: choice.swvId, coacheeId: choice.coacheeId, date: event.startsOn, startTime: event.startTime, minutes: lengthOf(event), place: placeOf(event), status: 'planned', kind: 'regular' } as const;
      return { changes: [{ op: 'create', type: 'conversation', id, values }, linkTo(event, { conversationId: id })], effect: 'added' };
    }
    case 'meeting': {
      const values = { swvId: choice.swvId, date: event.startsOn, startTime: event.startTime, endTime: event.endTime, place: placeOf(event), status: 'planned' } as const;
      return { changes: [{ op: 'create', type: 'meeting', id, values }, linkTo(event, { meetingId: id })], effect: 'added' };
    }
    case 'contact': {
      const values = { swvId: choice.swvId, partner: choice.partner, date: event.startsOn, startTime: event.startTime, minutes: lengthOf(event), place: placeOf(event), status: 'planned' } as const;
      return { changes: [{ op: 'create', type: 'contactMoment', id, values }, linkTo(event, { contactMomentId: id })], effect: 'added' };
    }
    case 'away': {
      const values = { kind: 'coachAway', startsOn: event.startsOn, endsOn: event.endsOn, label: event.title.trim().slice(0, 200) || null, sourceUid: event.key.slice(0, 500) } as const;
      return { changes: [{ op: 'create', type: 'calendarPeriod', id, values }, linkTo(event, { calendarPeriodId: id })], effect: 'added' };
    }
    case 'link': {
      const link = linkTo(event, { meeting: { meetingId: choice.id }, conversation: { conversationId: choice.id }, contactMoment: { contactMomentId: choice.id }, observation: { observationId: choice.id } }[choice.type]);
      return { changes: [...momentChanges(writer.db, event, choice.type, choice.id), link], effect: 'changed' };
    }
    case 'follow':
    case 'keep':
      return none;
  }
}

/** Takes over what changed in an event that is known, or that it was cancelled. */
function follow(db: ReadDb, event: IncomingEvent, { type, id }: OwnSide): EventChanges {
  const seen = seenOf(event);
  const [link] = db.prepare<[string], { id: string }>('SELECT id FROM calendar_link WHERE uid = ? AND deleted = 0').all(event.key);
  const links: Change[] = link === undefined ? [] : [{ op: 'update', type: 'calendarLink', id: link.id, values: { seen, sequence: event.sequence } }];
  if (type === 'calendarPeriod') {
    const change: Change = event.isCancelled ? { op: 'delete', type, id } : { op: 'update', type, id, values: { startsOn: event.startsOn, endsOn: event.endsOn } };
    return { changes: [change, ...(event.isCancelled ? links.map((one) => ({ op: 'delete', type: 'calendarLink', id: one.id ?? '' }) as Change) : links)], effect: 'changed' };
  }
  if (event.isCancelled) return { changes: [{ op: 'update', type, id, values: { status: 'cancelled' } }, ...links], effect: 'changed' };
  return { changes: [...momentChanges(db, event, type, id), ...links], effect: 'changed' };
}

/** Day and time of the event; its place only where ours is a place that was typed. */
function momentChanges(db: ReadDb, event: IncomingEvent, type: CalendarEventType, id: string): Change[] {
  const { startsOn: date, startTime, endTime } = event;
  const place = placeOf(event);
  if (type === 'meeting') {
    const ours = getRecord(db, 'meeting', id);
    const again = ours?.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
    return [{ op: 'update', type, id, values: { date, startTime, ...(endTime === null ? {} : { endTime }), ...(place === null || (ours?.hostSchoolId ?? null) !== null ? {} : { place }), ...again } }];
  }
  const ours = getRecord(db, type, id);
  const again = ours?.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
  const minutes = lengthOf(event);
  const isAtSchool = ours !== undefined && 'schoolId' in ours && ours.schoolId !== null && ours.place === null;
  return [{ op: 'update', type, id, values: { date, startTime, ...(minutes === null ? {} : { minutes }), ...(place === null || isAtSchool ? {} : { place }), ...again } } as Change];
}

function linkTo(event: IncomingEvent, target: Partial<Draft<'calendarLink'>>, isSeen = true): Change {
  return { op: 'create', type: 'calendarLink', values: { uid: event.key.slice(0, 600), ...target, ...(isSeen ? { sequence: event.sequence, seen: seenOf(event) } : {}) } };
}

function seenOf({ startsOn, endsOn, startTime, endTime, place, isCancelled }: IncomingEvent): SeenEvent {
  return { startsOn, endsOn, startTime, endTime, place: place?.slice(0, 300) ?? null, isCancelled };
}

/** Minutes as a record keeps them, 5 to 600; null for a whole day. */
function lengthOf({ startsOn, endsOn, startTime, endTime }: IncomingEvent): number | null {
  if (startTime === null || endTime === null || startsOn !== endsOn) return null;
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  return minutes < 5 || minutes > 600 ? null : minutes;
}

function placeOf({ place }: IncomingEvent): string | null {
  const trimmed = place?.trim().slice(0, 200) ?? '';
  return trimmed === '' ? null : trimmed;
}
