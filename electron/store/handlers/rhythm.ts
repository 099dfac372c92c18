import type { ReadDb } from '#db/connection.ts';
import { getRecord } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { compareByName } from '#db/repositories/people.ts';
import { isSeatedFrom, listConversations, listSeats, listTrajects, rhythmBasis, trajectOn, type Seat } from '#db/repositories/planning.ts';
import { countedMeetings, groupWishes, personNorms, programmeNorms, type PersonNormRow } from '#db/repositories/rhythm.ts';
import { promisedMeetings } from '#shared/domain/attention/meetings.ts';
import { meetingShares } from '#shared/domain/meeting-shares.ts';
import { groupNorms, usualNorms } from '#shared/domain/norms.ts';
import { rhythmOf } from '#shared/domain/rhythm.ts';
import { schoolYearOf, schoolYearsBetween } from '#shared/domain/school-year.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { MeetingYear, RhythmOverview, RhythmPerson } from '#shared/ipc/rhythm.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type RhythmHandlers = Pick<Handlers, Extract<keyof Handlers, `rhythm.${string}`>>;

/** What a group and its people were promised, and what there is. */
export function rhythmHandlers(deps: Deps): RhythmHandlers {
  const { writer, today } = deps;
  return {
    'rhythm.overview': ({ swvId }) => ok(overview(writer.db, swvId, today())),
    'rhythm.savePerson': (input) => savePerson(deps, input),
  };
}

function overview(db: ReadDb, swvId: string, today: string): RhythmOverview {
  const trajects = listTrajects(db, swvId);
  const traject = trajectOn(trajects, swvId, today);
  const programme = traject === undefined ? undefined : programmeNorms(db).get(traject.programmeId);
  const norms = programme === undefined ? usualNorms : groupNorms(programme, groupWishes(db).get(swvId));
  const meetings = countedMeetings(db, swvId).filter(({ status }) => status !== 'cancelled');
  const days = [...meetings.map(({ date }) => date), ...(traject === undefined ? [today] : [traject.startsOn, traject.endsOn])].sort();
  const years = schoolYearsBetween(days[0] ?? today, days.at(-1) ?? today).map((schoolYear): MeetingYear => {
    const own = meetings.filter(({ date }) => schoolYearOf(date) === schoolYear);
    const promised = traject === undefined ? 0 : promisedMeetings(norms.meetingsPerYear, schoolYear, traject.startsOn, traject.endsOn);
    return { schoolYear, promised, shares: meetingShares(own), meetings: own };
  });
  return { swvId, programmeId: traject?.programmeId ?? null, thisYear: schoolYearOf(today), norms, years, people: peopleOf(db, swvId, today) };
}

function peopleOf(db: ReadDb, swvId: string, today: string): RhythmPerson[] {
  const trajects = listTrajects(db, swvId);
  const seats = listSeats(db, swvId);
  const conversations = Map.groupBy(listConversations(db, { swvId }), ({ coacheeId }) => coacheeId);
  const own = Map.groupBy(personNorms(db, swvId), ({ coacheeId }) => coacheeId);
  const latest = new Map(seats.map((seat) => [seat.coacheeId, seat]));
  return [...latest.values()]
    .flatMap((seat): RhythmPerson[] => {
      const basis = rhythmBasis(trajects, seats, swvId, seat.coacheeId, today);
      if (basis === undefined) return [];
      const norms = own.get(seat.coacheeId) ?? [];
      return [
        {
          ...nameOf(seat),
          memberSince: basis.span.memberSince,
          memberUntil: basis.span.memberUntil,
          conversationsPerYear: seat.conversationsPerYear,
          years: rhythmOf(basis.span, basis.norms, conversations.get(seat.coacheeId) ?? []).years.map((year) => ({ ...year, ...ownOf(norms, year.schoolYear) })),
        },
      ];
    })
    .sort((a, b) => Number(!isSeatedFrom({ endsOn: a.memberUntil }, today)) - Number(!isSeatedFrom({ endsOn: b.memberUntil }, today)) || compareByName({ ...a, id: a.coacheeId }, { ...b, id: b.coacheeId }));
}

function nameOf({ coacheeId, givenName, familyName }: Seat): Pick<RhythmPerson, 'coacheeId' | 'givenName' | 'familyName'> {
  return { coacheeId, givenName, familyName };
}

function ownOf(norms: readonly PersonNormRow[], schoolYear: number): { readonly ownConversations: number | null; readonly ownFeedback: number | null } {
  const norm = norms.findLast((candidate) => candidate.schoolYear === schoolYear);
  return { ownConversations: norm?.conversations ?? null, ownFeedback: norm?.feedback ?? null };
}

/** One act for everything that is promised to a person; a year without numbers of its own needs no record. */
function savePerson({ writer }: Deps, { swvId, coacheeId, conversationsPerYear, years }: ParsedInput<'rhythm.savePerson'>): ReturnType<Handlers['rhythm.savePerson']> {
  const coachee = getRecord(writer.db, 'coachee', coacheeId);
  if (coachee === undefined || coachee.deleted) return fail('record-missing');
  const known = personNorms(writer.db, swvId).filter((norm) => norm.coacheeId === coacheeId);
  const changes = years.flatMap(({ schoolYear, conversations, feedback }): Change[] => {
    const norm = known.findLast((candidate) => candidate.schoolYear === schoolYear);
    if (conversations === null && feedback === null) return norm === undefined ? [] : [{ op: 'delete', type: 'personNorm', id: norm.id }];
    if (norm === undefined) return [{ op: 'create', type: 'personNorm', values: { swvId, coacheeId, schoolYear, conversations, feedback } }];
    return norm.conversations === conversations && norm.feedback === feedback ? [] : [{ op: 'update', type: 'personNorm', id: norm.id, values: { conversations, feedback } }];
  });
  if (coachee.conversationsPerYear !== conversationsPerYear) changes.push({ op: 'update', type: 'coachee', id: coacheeId, values: { conversationsPerYear } });
  return commit(writer, { code: 'personNorm.set', params: { name: `${coachee.givenName} ${coachee.familyName}` } }, changes);
}
