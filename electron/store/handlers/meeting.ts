import { getRecord } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { openInputs, parkedParts } from '#db/repositories/meeting.ts';
import { partsOf } from '#db/repositories/board.ts';
import { positionBetween } from '#shared/domain/positions.ts';
import { welcomePart } from '#shared/domain/welcome-part.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { attendanceHandlers } from './meeting-attendance.ts';
import { intervisionHandlers } from './meeting-intervision.ts';
import { ticketHandlers } from './meeting-tickets.ts';
import { transferHandlers } from './meeting-transfer.ts';
import { treatedInputs } from './meeting-treated.ts';

type Prefix = 'live' | 'attendance' | 'takeUp' | 'meetingAgreements' | 'intervision' | 'tickets' | 'transfer';
type MeetingHandlers = Pick<Handlers, Extract<keyof Handlers, `${Prefix}.${string}`>>;

/** Everything that happens at and after one bijeenkomst. */
export function meetingHandlers(deps: Deps): MeetingHandlers {
  return { ...liveHandlers(deps), ...attendanceHandlers(deps), ...takeUpHandlers(deps), ...agreementHandlers(deps), ...intervisionHandlers(deps), ...ticketHandlers(deps), ...transferHandlers(deps) };
}

/** Shortest a part can be made while the day runs, in minutes. */
const shortest = 5;
const longest = 720;

function liveHandlers({ writer }: Deps): Pick<Handlers, Extract<keyof Handlers, `live.${string}`>> {
  const { db } = writer;
  const partOf = (partId: string) => {
    const part = getRecord(db, 'runSheetPart', partId);
    return part === undefined || part.deleted ? undefined : part;
  };
  return {
    'live.finishPart': ({ partId, status, endedAt }) => {
      const part = partOf(partId);
      if (part === undefined) return fail('record-missing', { type: 'runSheetPart' });
      const settled = status === 'done' ? treatedInputs(db, part.meetingId, [part]) : [];
      return commit(writer, { code: `runSheetPart.${status}`, params: { title: part.title } }, [{ op: 'update', type: 'runSheetPart', id: partId, values: { status, endedAt } }, ...settled]);
    },
    'live.reopenPart': ({ partId }) => {
      const part = partOf(partId);
      if (part === undefined) return fail('record-missing', { type: 'runSheetPart' });
      return commit(writer, { code: 'runSheetPart.planned', params: { title: part.title } }, [{ op: 'update', type: 'runSheetPart', id: partId, values: { status: 'planned', endedAt: null } }]);
    },
    'live.stretchPart': ({ partId, by }) => {
      const part = partOf(partId);
      if (part === undefined) return fail('record-missing', { type: 'runSheetPart' });
      // A part that was shorter to begin with is never made longer by making it shorter.
      const minutes = Math.min(longest, by < 0 ? Math.max(Math.min(shortest, part.minutes), part.minutes + by) : part.minutes + by);
      return commit(writer, { code: 'runSheetPart.minutes', params: { title: part.title, minutes } }, [{ op: 'update', type: 'runSheetPart', id: partId, values: { minutes } }]);
    },
  };
}

/** Minutes that a dilemma, casus or question begins with as a part of the day. */
const inputMinutes = 45;

function takeUpHandlers({ writer, today }: Deps): Pick<Handlers, Extract<keyof Handlers, `takeUp.${string}`>> {
  const { db } = writer;
  return {
    'takeUp.ofSwv': ({ swvId, meetingId }) => {
      const before = meetingId === null ? today() : (getRecord(db, 'meeting', meetingId)?.date ?? today());
      const parked = parkedParts(db, swvId, before, meetingId);
      // What was brought and parked waits once, as the part that it became.
      const asPart = new Set(parked.map(({ inputId }) => inputId));
      return ok({ swvId, meetingId, parked, inputs: openInputs(db, swvId, meetingId).filter(({ record }) => !asPart.has(record.id)) });
    },
    'takeUp.add': (input) => takeUp({ writer }, input),
    'takeUp.settle': ({ inputId, status, meetingId }) => {
      const input = getRecord(db, 'groupInput', inputId);
      if (input === undefined || input.deleted) return fail('record-missing', { type: 'groupInput' });
      const code = status === 'open' ? 'groupInput.reopened' : `groupInput.${status}`;
      return commit(writer, { code }, [{ op: 'update', type: 'groupInput', id: inputId, values: { status, treatedMeetingId: status === 'treated' ? meetingId : null } }]);
    },
  };
}

/** At the beginning of the day: what waited since the last time comes first. */
function takeUp({ writer }: Pick<Deps, 'writer'>, { meetingId, source }: ParsedInput<'takeUp.add'>): ReturnType<Handlers['takeUp.add']> {
  const { db } = writer;
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
  const parts = partsOf(db, meetingId);
  const taken = parts.filter(({ parkedFromId, groupInputId }) => parkedFromId !== null || groupInputId !== null);
  const after = taken.at(-1) ?? welcomePart(parts);
  const position = positionBetween(after?.position ?? null, (after === undefined ? parts[0] : parts[parts.indexOf(after) + 1])?.position ?? null);
  if (source.kind === 'input') {
    const input = getRecord(db, 'groupInput', source.inputId);
    if (input === undefined || input.deleted) return fail('record-missing', { type: 'groupInput' });
    if (parts.some(({ groupInputId, status }) => groupInputId === source.inputId && status !== 'dropped' && status !== 'parked')) return fail('taken-up-already');
    return commit(writer, { code: 'runSheetPart.takenUp', params: { title: source.title } }, [{ op: 'create', type: 'runSheetPart', values: { meetingId, title: source.title, minutes: inputMinutes, position, status: 'planned', groupInputId: source.inputId } }]);
  }
  const parked = getRecord(db, 'runSheetPart', source.partId);
  if (parked === undefined || parked.deleted || parked.status !== 'parked') return fail('record-missing', { type: 'runSheetPart' });
  if (!parkedParts(db, meeting.swvId, '9999-12-31', meetingId).some(({ partId }) => partId === parked.id)) return fail('taken-up-already');
  const { title, minutes, themeId, learningQuestionIds, note, libraryKey, groupInputId } = parked;
  return commit(writer, { code: 'runSheetPart.takenUp', params: { title } }, [
    { op: 'create', type: 'runSheetPart', values: { meetingId, title, minutes, position, status: 'planned', themeId, learningQuestionIds, note, libraryKey, groupInputId, parkedFromId: parked.id } },
  ]);
}

function agreementHandlers({ writer }: Deps): Pick<Handlers, 'meetingAgreements.add' | 'meetingAgreements.remove'> {
  const { db } = writer;
  return {
    'meetingAgreements.remove': ({ agreementIds }) => {
      const [first] = agreementIds.map((id) => getRecord(db, 'agreement', id));
      if (first === undefined) return fail('record-missing', { type: 'agreement' });
      return commit(writer, { code: 'agreement.deleted', params: { name: first.text.slice(0, 80) } }, agreementIds.map((id): Change => ({ op: 'delete', type: 'agreement', id })));
    },
    'meetingAgreements.add': ({ meetingId, text, dueOn, coacheeIds }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const last = db.prepare<[string], { position: string | null }>('SELECT max(position) AS position FROM agreement WHERE meeting_id = ? AND deleted = 0').get(meetingId)?.position ?? null;
      const shared = { swvId: meeting.swvId, meetingId, text, status: 'open' as const, dueOn };
      if (coacheeIds.length === 0) {
        const values = { ...shared, owner: 'swv' as const, position: positionBetween(last, null), audience: ['group' as const] };
        return commit(writer, { code: 'agreement.forGroup' }, [{ op: 'create', type: 'agreement', values }]);
      }
      let position = last;
      const changes = [...new Set(coacheeIds)].map((coacheeId): Change => {
        position = positionBetween(position, null);
        return { op: 'create', type: 'agreement', values: { ...shared, owner: 'coachee', coacheeId, position, audience: ['coachee'] } };
      });
      return commit(writer, { code: 'agreement.forPeople', params: { count: changes.length } }, changes);
    },
  };
}
