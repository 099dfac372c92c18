import type { ReadDb } from '#db/connection.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { nextMeeting, openQuestions, partsOf, runSheetOf, signalsSince, themesOfProgramme, themesTreated, type OpenQuestion, type SignalRow } from '#db/repositories/board.ts';
import { isSeatedFrom, listMeetings, listSeats, listTrajects, trajectOn } from '#db/repositories/planning.ts';
import { latestThemeScores, type ThemeScore } from '#db/repositories/scores.ts';
import { parseDate } from '@internationalized/date';
import { boardOf, signalDays, type BoardTheme } from '#shared/domain/board.ts';
import { heldParts } from '#shared/domain/hold-day.ts';
import { positionBetween } from '#shared/domain/positions.ts';
import type { Rec } from '#shared/domain/records.ts';
import { schoolYearBounds, schoolYearOf } from '#shared/domain/school-year.ts';
import type { Board, BoardThemeView, MeetingView, NeedEvidence } from '#shared/ipc/board.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { treatedInputs } from './meeting-treated.ts';

type BoardHandlers = Pick<Handlers, Extract<keyof Handlers, `board.${string}` | `runSheet.${string}` | `meetings.${string}`>>;

/** The board of a group, and the draaiboek of its bijeenkomsten. */
export function boardHandlers({ writer, today }: Deps): BoardHandlers {
  const { db } = writer;
  return {
    'board.get': ({ swvId }) => ok(boardFor(db, swvId, today())),
    'meetings.get': ({ meetingId }) => ok(meetingView(db, meetingId)),
    'runSheet.addPart': ({ meetingId, themeId, title, minutes, isBreak, note, libraryKey }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const position = placeForNew(partsOf(db, meetingId), themeId);
      const served = themeId === null ? [] : openQuestions(db, meeting.swvId).filter((question) => question.themeId === themeId).map(({ id }) => id);
      const values = { meetingId, title, minutes, position, status: 'planned' as const, ...(themeId === null ? {} : { themeId, learningQuestionIds: served }), ...(isBreak ? { isBreak } : {}), ...(note === undefined ? {} : { note }), ...(libraryKey === undefined ? {} : { libraryKey }) };
      return commit(writer, { code: 'runSheetPart.added', params: { title } }, [{ op: 'create', type: 'runSheetPart', values }]);
    },
    'runSheet.movePart': ({ partId, toIndex }) => {
      const part = getRecord(db, 'runSheetPart', partId);
      if (part === undefined || part.deleted) return fail('record-missing', { type: 'runSheetPart' });
      const others = partsOf(db, part.meetingId).filter(({ id }) => id !== partId);
      const index = Math.min(toIndex, others.length);
      const position = positionBetween(others[index - 1]?.position ?? null, others[index]?.position ?? null);
      return commit(writer, { code: 'runSheetPart.moved', params: { title: part.title } }, [{ op: 'update', type: 'runSheetPart', id: partId, values: { position } }]);
    },
    'runSheet.setPartStatus': ({ partId, status }) => {
      const part = getRecord(db, 'runSheetPart', partId);
      if (part === undefined || part.deleted) return fail('record-missing', { type: 'runSheetPart' });
      return commit(writer, { code: `runSheetPart.${status}`, params: { title: part.title } }, [{ op: 'update', type: 'runSheetPart', id: partId, values: { status } }]);
    },
    'meetings.hold': ({ meetingId, parts }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
      const held = heldParts(partsOf(db, meetingId), new Map(parts.map(({ partId, status }) => [partId, status])));
      const done = held.flatMap(({ part, status }) => (status === 'done' ? [part] : []));
      return commit(writer, { code: 'meeting.held' }, [
        { op: 'update', type: 'meeting', id: meetingId, values: { status: 'held', cancelReason: null } },
        ...held.map(({ part, status }) => ({ op: 'update' as const, type: 'runSheetPart' as const, id: part.id, values: { status } })),
        ...treatedInputs(db, meetingId, done),
      ]);
    },
  };
}

/** At the end; a theme comes before the part that closes the day, such as "Wat neem ik mee?": the last one when it has no theme. */
function placeForNew(parts: readonly Rec<'runSheetPart'>[], themeId: string | null): string {
  const last = parts.at(-1);
  const closes = themeId !== null && parts.length > 1 && last !== undefined && last.themeId === null && last.isBreak !== true;
  return closes ? positionBetween(parts.at(-2)?.position ?? null, last.position) : positionBetween(last?.position ?? null, null);
}

function boardFor(db: ReadDb, swvId: string, today: string): Board {
  const traject = trajectOn(listTrajects(db, swvId), swvId, today);
  const seats = listSeats(db, swvId).filter((seat) => isSeatedFrom(seat, today));
  const names = new Map(seats.map(({ coacheeId, givenName }) => [coacheeId, givenName]));
  const next = nextMeeting(listMeetings(db, { swvId }), today);
  const sheet = next === undefined ? null : runSheetOf(db, swvId, next.id);
  const chosen = sheet?.parts.map(({ record }) => record).filter(({ status }) => status !== 'dropped' && status !== 'parked') ?? [];
  const servedQuestionIds = chosen.flatMap(({ learningQuestionIds }) => learningQuestionIds ?? []);
  const stillThere = ({ coacheeId }: { coacheeId: string | null }): boolean => coacheeId === null || names.has(coacheeId);
  const questions = openQuestions(db, swvId).filter(stillThere);
  const signals = signalsSince(db, parseDate(today).subtract({ days: signalDays }).toString(), swvId).filter(stillThere);
  const treated = new Map(themesTreated(db, swvId).map((row) => [row.themeId, row]));
  const scores = new Map(latestThemeScores(db, swvId).map((score) => [score.themeId, score]));
  const labels = traject === undefined ? [] : themesOfProgramme(db, traject.programmeId);
  const themes = labels.map(({ id: themeId }): BoardTheme => ({
    themeId,
    need: scores.get(themeId)?.need ?? null,
    questions: questions.filter((question) => question.themeId === themeId),
    signals: signals.filter((signal) => signal.themeId === themeId),
    lastTreatedOn: treated.get(themeId)?.treatedOn ?? null,
  }));
  const minutesLeft = sheet === null ? null : sheet.availableMinutes - sheet.plannedMinutes;
  const lines = boardOf({ today, memberCount: seats.length, themes, servedQuestionIds, minutesLeft });
  const yearStart = schoolYearBounds(schoolYearOf(today)).startsOn;
  return {
    swvId,
    memberCount: seats.length,
    hasProgramme: traject !== undefined,
    next: sheet,
    themes: lines.map((line): BoardThemeView => {
      const { themeId } = line;
      const row = treated.get(themeId);
      const lastTreatedOn = row?.treatedOn ?? null;
      return {
        ...line,
        label: labels.find(({ id }) => id === themeId)?.label ?? '',
        evidence: {
          need: needEvidence(scores.get(themeId)),
          questions: questions.filter((question) => question.themeId === themeId).map((question) => questionEvidence(question, names, servedQuestionIds)),
          signals: signalEvidence(signals.filter((signal) => signal.themeId === themeId), names),
          lastTreatedOn,
          isTreatedThisYear: lastTreatedOn !== null && lastTreatedOn >= yearStart,
          parkedOn: row?.parkedOn != null && row.parkedOn > (lastTreatedOn ?? '') ? row.parkedOn : null,
        },
        isInRunSheet: chosen.some((part) => part.themeId === themeId),
      };
    }),
  };
}

function needEvidence(score: ThemeScore | undefined): NeedEvidence | null {
  if (score === undefined) return null;
  const { moment, takenOn, naming, n, mean, min, max } = score;
  return { moment, takenOn, naming, n, mean, min, max };
}

function questionEvidence({ id, text, priority, coacheeId }: OpenQuestion, names: ReadonlyMap<string, string>, served: readonly string[]): BoardThemeView['evidence']['questions'][number] {
  return { id, text, priority, person: coacheeId === null ? null : (names.get(coacheeId) ?? null), isServed: served.includes(id) };
}

function signalEvidence(signals: readonly SignalRow[], names: ReadonlyMap<string, string>): BoardThemeView['evidence']['signals'] {
  const people = [...new Set(signals.map(({ coacheeId }) => coacheeId))].flatMap((coacheeId) => (coacheeId === null ? [] : [names.get(coacheeId) ?? '']));
  return { people, ofGroup: signals.filter(({ coacheeId }) => coacheeId === null).length, latestOn: signals.at(-1)?.noticedOn ?? null };
}

function meetingView(db: ReadDb, meetingId: string): MeetingView | null {
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return null;
  const sheet = runSheetOf(db, meeting.swvId, meetingId);
  if (sheet === null) return null;
  const traject = trajectOn(listTrajects(db, meeting.swvId), meeting.swvId, meeting.date);
  const names = new Map(listSeats(db, meeting.swvId).map(({ coacheeId, givenName }) => [coacheeId, givenName]));
  const signals = listRecords(db, 'themeSignal', { meetingId });
  return {
    ...sheet,
    meeting,
    themes: (traject === undefined ? [] : themesOfProgramme(db, traject.programmeId)).map(({ id, label }) => ({ themeId: id, label, signalId: signals.find(({ themeId }) => themeId === id)?.id ?? null })),
    questions: openQuestions(db, meeting.swvId).map(({ id, text, coacheeId, themeId }) => ({ id, text, themeId, person: coacheeId === null ? null : (names.get(coacheeId) ?? null) })),
    agreements: listRecords(db, 'agreement', { meetingId }).sort((a, b) => (a.position < b.position ? -1 : 1)),
  };
}
