import { parseDate } from '@internationalized/date';
import type { ReadDb } from '#db/connection.ts';
import { nextMeeting, openQuestions, signalsSince, themesOfProgramme, themesTreated } from '#db/repositories/board.ts';
import { openCards } from '#db/repositories/meeting.ts';
import { byParticipant, isSeatedOn, listConversations, listMeetings, listSeats, listTrajects, namesAt, rhythmBasis, trajectOn, type ConversationRow, type MeetingRow, type Seat, type TrajectRow } from '#db/repositories/planning.ts';
import { agreementDays, closedTrajects, groupWishes, personNorms, priorityCounts, programmeNorms, seatKey } from '#db/repositories/rhythm.ts';
import { measurementsIn, putOffs, themesInMeetings, type MeasurementRow, type PutOff } from '#db/repositories/today.ts';
import { signedAgreements } from '#db/repositories/traject-papers.ts';
import type { AttentionGroup, AttentionPerson, AttentionTheme } from '#shared/domain/attention.ts';
import { signalDays } from '#shared/domain/board.ts';
import { groupNorms, usualNorms } from '#shared/domain/norms.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';

/** Everything that Vandaag is derived from, read once and laid out by group, so that a thousand groups cost one pass. */
export type TodayFacts = {
  readonly today: string;
  /** The running traject of each group that is shown. */
  readonly trajects: readonly TrajectRow[];
  readonly allTrajects: readonly TrajectRow[];
  readonly seats: readonly Seat[];
  readonly measurements: readonly MeasurementRow[];
  readonly conversations: readonly ConversationRow[];
  readonly meetings: readonly MeetingRow[];
  readonly putOffs: readonly PutOff[];
  readonly isExample: boolean;
  readonly trajectsOf: (swvId: string) => readonly TrajectRow[];
  readonly seatsOf: (swvId: string) => readonly Seat[];
  readonly meetingsOf: (swvId: string) => readonly MeetingRow[];
  readonly measurementsOf: (swvId: string) => readonly MeasurementRow[];
  readonly conversationsOf: (swvId: string, coacheeId: string) => readonly ConversationRow[];
};

/** The facts of the real groups; of the example only while it is alone in the vault, so that the two never stand side by side. */
export function readTodayFacts(db: ReadDb, today: string): TodayFacts {
  const all = listTrajects(db);
  const isExample = all.length > 0 && all.every(({ example }) => example);
  const allTrajects = all.filter(({ example }) => example === isExample);
  const swvIds = new Set(allTrajects.map(({ swvId }) => swvId));
  const isShown = ({ swvId }: { swvId: string }): boolean => swvIds.has(swvId);
  const conversations = listConversations(db).filter(isShown);
  const meetings = listMeetings(db).filter(isShown);
  const seats = listSeats(db).filter(isShown);
  const measurements = measurementsIn(db).filter(isShown);
  const trajectsOf = bySwv(allTrajects);
  const talks = new Map([...Map.groupBy(conversations, ({ swvId }) => swvId)].flatMap(([swvId, own]) => [...byParticipant(own)].map(([coacheeId, rows]) => [seatKey(swvId, coacheeId), rows] as const)));
  return {
    today,
    trajects: [...swvIds].flatMap((swvId) => trajectOn(trajectsOf(swvId), swvId, today) ?? []),
    allTrajects,
    seats,
    measurements,
    conversations,
    meetings,
    putOffs: putOffs(db, today),
    isExample,
    trajectsOf,
    seatsOf: bySwv(seats),
    meetingsOf: bySwv(meetings),
    measurementsOf: bySwv(measurements),
    conversationsOf: (swvId, coacheeId) => talks.get(seatKey(swvId, coacheeId)) ?? [],
  };
}

function bySwv<T extends { readonly swvId: string }>(rows: readonly T[]): (swvId: string) => readonly T[] {
  const groups = Map.groupBy(rows, ({ swvId }) => swvId);
  return (swvId) => groups.get(swvId) ?? [];
}

/** The same facts, per group with a running traject, for the aandachtslijst. */
export function attentionGroups(db: ReadDb, facts: TodayFacts): AttentionGroup[] {
  const { today } = facts;
  const closed = closedTrajects(db);
  const running = facts.trajects.filter(({ swvId, startsOn, endsOn }) => startsOn <= today && today <= endsOn && !closed.has(`${swvId} ${startsOn}`));
  const themes = themeFacts(db, running, facts);
  const norms = programmeNorms(db);
  const wishes = groupWishes(db);
  const putOff = Map.groupBy(facts.putOffs.filter(({ coacheeId }) => coacheeId === null), ({ swvId }) => swvId ?? '');
  const personOf = personFacts(db, facts);
  return running.map((traject): AttentionGroup => {
    const { swvId, swvName, programmeId, startsOn, endsOn } = traject;
    const programme = norms.get(programmeId);
    const members = new Map(facts.seatsOf(swvId).filter((seat) => isSeatedOn(seat, today)).map((seat) => [seat.coacheeId, seat]));
    return {
      swvId,
      swvName,
      trajectStartsOn: startsOn,
      trajectEndsOn: endsOn,
      norms: programme === undefined ? usualNorms : groupNorms(programme, wishes.get(swvId)),
      putOff: (putOff.get(swvId) ?? []).flatMap(({ point }) => point ?? []),
      people: [...members.values()].flatMap(personOf),
      meetings: facts.meetingsOf(swvId),
      measurements: facts.measurementsOf(swvId),
      themes: themes.get(swvId) ?? [],
    };
  });
}

function personFacts(db: ReadDb, facts: TodayFacts): (seat: Seat) => AttentionPerson[] {
  const { today } = facts;
  const year = schoolYearOf(today);
  const putOff = Map.groupBy(facts.putOffs.filter(({ coacheeId }) => coacheeId !== null), ({ coacheeId }) => coacheeId ?? '');
  const feedback = new Map(personNorms(db).filter(({ schoolYear }) => schoolYear === year).map((norm) => [seatKey(norm.swvId, norm.coacheeId), norm.feedback]));
  const priorities = priorityCounts(db);
  const agreed = agreementDays(db);
  const cards = Map.groupBy(openCards(db), ({ swvId, coacheeId }) => seatKey(swvId, coacheeId));
  const signed = new Set(signedAgreements(db).map(({ swvId, coacheeId }) => seatKey(swvId, coacheeId)));
  return ({ swvId, coacheeId, givenName, familyName }) => {
    const basis = rhythmBasis(facts.trajectsOf(swvId), facts.seatsOf(swvId), swvId, coacheeId, today);
    if (basis === undefined) return [];
    const key = seatKey(swvId, coacheeId);
    const off = (putOff.get(coacheeId) ?? []).filter((put) => put.swvId === null || put.swvId === swvId);
    return [
      {
        coacheeId,
        givenName,
        familyName,
        ...basis,
        feedbackNorm: feedback.get(key) ?? null,
        conversations: facts.conversationsOf(swvId, coacheeId).map((row) => (row.kind === 'group' ? { ...row, people: namesAt(row.coacheeIds, facts.seatsOf(swvId)) } : row)),
        putOff: off.some(({ point }) => point === null) ? 'all' : off.flatMap(({ point }) => point ?? []),
        priorityQuestions: priorities.get(key) ?? 0,
        hasSigned: signed.has(key),
        openAgreedOn: agreed.get(key)?.openAgreedOn ?? [],
        lastAgreementDoneOn: agreed.get(key)?.lastDoneOn ?? null,
        openCardsOf: cards.get(key)?.map(({ heldOn }) => heldOn),
      },
    ];
  };
}

function themeFacts(db: ReadDb, running: readonly TrajectRow[], { today, meetingsOf, seatsOf }: TodayFacts): Map<string, AttentionTheme[]> {
  const next = new Map(running.map(({ swvId }) => [swvId, nextMeeting(meetingsOf(swvId), today)?.id]));
  const chosen = themesInMeetings(db, [...next.values()].filter((id) => id !== undefined));
  const treated = new Map(themesTreated(db).map(({ swvId, themeId, treatedOn }) => [`${swvId} ${themeId}`, treatedOn]));
  const seated = new Set(running.flatMap(({ swvId }) => seatsOf(swvId).filter((seat) => isSeatedOn(seat, today)).map(({ coacheeId }) => seatKey(swvId, coacheeId))));
  const voices = [...openQuestions(db), ...signalsSince(db, parseDate(today).subtract({ days: signalDays }).toString())];
  const byTheme = Map.groupBy(voices, ({ swvId, themeId }) => `${swvId} ${themeId ?? ''}`);
  const labels = new Map([...new Set(running.map(({ programmeId }) => programmeId))].map((programmeId) => [programmeId, themesOfProgramme(db, programmeId)]));
  return new Map(
    running.map(({ swvId, programmeId }) => [
      swvId,
      (labels.get(programmeId) ?? []).map(({ id, label }): AttentionTheme => {
        const own = byTheme.get(`${swvId} ${id}`) ?? [];
        const people = new Set(own.flatMap(({ coacheeId }) => (coacheeId !== null && seated.has(seatKey(swvId, coacheeId)) ? [coacheeId] : [])));
        return { themeId: id, label, people: people.size, isOfGroup: own.some(({ coacheeId }) => coacheeId === null), lastTreatedOn: treated.get(`${swvId} ${id}`) ?? null, isInNextMeeting: chosen.has(`${next.get(swvId) ?? ''} ${id}`) };
      }),
    ]),
  );
}
