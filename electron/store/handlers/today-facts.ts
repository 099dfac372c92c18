import { parseDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { nextMeeting, openQuestions, signalsSince, themesOfProgramme, themesTreated } from '#db/repositories/board.ts';
import { isSeatedOn, listConversations, listMeetings, listSeats, listTrajects, rhythmBasis, trajectOn, type ConversationRow, type MeetingRow, type Seat, type TrajectRow } from '#db/repositories/planning.ts';
import { measurementsIn, putOffs, themesInMeetings, type MeasurementRow, type PutOff } from '#db/repositories/today.ts';
import type { AttentionGroup, AttentionPerson, AttentionTheme } from '#shared/domain/attention.ts';
import { signalDays } from '#shared/domain/board.ts';

/** Everything that Vandaag is derived from, read once. */
export type TodayFacts = {
  readonly today: string;
  /** The running traject of each group that is shown. */
  readonly trajects: readonly TrajectRow[];
  readonly allTrajects: readonly TrajectRow[];
  readonly seats: readonly Seat[];
  readonly conversations: readonly ConversationRow[];
  readonly meetings: readonly MeetingRow[];
  readonly measurements: readonly MeasurementRow[];
  readonly putOffs: readonly PutOff[];
  readonly isExample: boolean;
};

/** The facts of the real groups; of the example only while it is alone in the vault, so that the two never stand side by side. */
export function readTodayFacts(db: ReadDb, today: string): TodayFacts {
  const all = listTrajects(db);
  const isExample = all.length > 0 && all.every(({ example }) => example);
  const allTrajects = all.filter(({ example }) => example === isExample);
  const swvIds = new Set(allTrajects.map(({ swvId }) => swvId));
  const trajects = [...swvIds].flatMap((swvId) => trajectOn(allTrajects, swvId, today) ?? []);
  const isShown = ({ swvId }: { swvId: string }): boolean => swvIds.has(swvId);
  return {
    today,
    trajects,
    allTrajects,
    seats: listSeats(db).filter(isShown),
    conversations: listConversations(db).filter(isShown),
    meetings: listMeetings(db).filter(isShown),
    measurements: measurementsIn(db).filter(isShown),
    putOffs: putOffs(db, today),
    isExample,
  };
}

/** The same facts, per group with a running traject, for the aandachtslijst. */
export function attentionGroups(db: ReadDb, facts: TodayFacts): AttentionGroup[] {
  const { today, seats, meetings, measurements } = facts;
  const running = facts.trajects.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const themes = themeFacts(db, running, facts);
  const conversations = Map.groupBy(facts.conversations, ({ swvId, coacheeId }) => `${swvId} ${coacheeId}`);
  return running.map((traject): AttentionGroup => {
    const { swvId } = traject;
    const own = seats.filter((seat) => seat.swvId === swvId);
    const members = new Map(own.filter((seat) => isSeatedOn(seat, today)).map((seat) => [seat.coacheeId, seat]));
    return {
      swvId,
      swvName: traject.swvName,
      trajectStartsOn: traject.startsOn,
      trajectEndsOn: traject.endsOn,
      people: [...members.values()].flatMap((seat) => attentionPerson(seat, own, conversations.get(`${swvId} ${seat.coacheeId}`) ?? [], facts)),
      meetings: meetings.filter((meeting) => meeting.swvId === swvId),
      measurements: measurements.filter((measurement) => measurement.swvId === swvId),
      themes: themes.get(swvId) ?? [],
    };
  });
}

function attentionPerson(seat: Seat, seats: readonly Seat[], conversations: readonly ConversationRow[], { trajects, today, putOffs: off }: TodayFacts): AttentionPerson[] {
  const { coacheeId, givenName, familyName, swvId } = seat;
  const basis = rhythmBasis(trajects, seats, swvId, coacheeId, today);
  if (basis === undefined) return [];
  return [{ coacheeId, givenName, familyName, ...basis, conversations, isPutOff: off.some((put) => put.coacheeId === coacheeId && (put.swvId === null || put.swvId === swvId)) }];
}

function themeFacts(db: ReadDb, running: readonly TrajectRow[], { today, meetings, seats }: TodayFacts): Map<string, AttentionTheme[]> {
  const next = new Map(running.map(({ swvId }) => [swvId, nextMeeting(meetings.filter((meeting) => meeting.swvId === swvId), today)?.id]));
  const chosen = themesInMeetings(db, [...next.values()].filter((id) => id !== undefined));
  const treated = new Map(themesTreated(db).map(({ swvId, themeId, treatedOn }) => [`${swvId} ${themeId}`, treatedOn]));
  const seated = new Set(seats.filter((seat) => isSeatedOn(seat, today)).map(({ swvId, coacheeId }) => `${swvId} ${coacheeId}`));
  const voices = [...openQuestions(db), ...signalsSince(db, parseDate(today).subtract({ days: signalDays }).toString())];
  const byTheme = Map.groupBy(voices, ({ swvId, themeId }) => `${swvId} ${themeId ?? ''}`);
  const labels = new Map([...new Set(running.map(({ programmeId }) => programmeId))].map((programmeId) => [programmeId, themesOfProgramme(db, programmeId)]));
  return new Map(
    running.map(({ swvId, programmeId }) => [
      swvId,
      (labels.get(programmeId) ?? []).map(({ id, label }): AttentionTheme => {
        const own = byTheme.get(`${swvId} ${id}`) ?? [];
        const people = new Set(own.flatMap(({ coacheeId }) => (coacheeId !== null && seated.has(`${swvId} ${coacheeId}`) ? [coacheeId] : [])));
        return { themeId: id, label, people: people.size, isOfGroup: own.some(({ coacheeId }) => coacheeId === null), lastTreatedOn: treated.get(`${swvId} ${id}`) ?? null, isInNextMeeting: chosen.has(`${next.get(swvId) ?? ''} ${id}`) };
      }),
    ]),
  );
}
