import type { ReadDb } from '#db/connection.ts';
import { getRecord, getRecords, listRecords } from '#db/records/read.ts';
import type { Writer } from '#db/records/write.ts';
import { appreciationViews, byUrgency, isTrustLow, leaderIds, loopViews, matchPeople, membersOn, offerViews, personRef } from '#db/repositories/feedback.ts';
import { refOf } from '#db/repositories/people.ts';
import { listTrajects } from '#db/repositories/planning.ts';
import { groupOf, themesOfGroup } from '#db/repositories/questions.ts';
import { ladderAdvice } from '#shared/domain/feedback-ladder.ts';
import { loopState } from '#shared/domain/feedback-loop.ts';
import { roundResults } from '#shared/domain/feedback-round.ts';
import { exchangesOf, notYet } from '#shared/domain/give-and-get.ts';
import { proposeDuos, proposeGivers, proposeVisits, type Proposal } from '#shared/domain/matching.ts';
import type { GroupFeedback, LoopView, PersonFeedback, ProposalView, Proposals, RoundView } from '#shared/ipc/feedback.ts';

/** Everything about feedback on one person's page; null when she is gone or never was in a group. */
export function personFeedback(db: ReadDb, coacheeId: string, today: string): PersonFeedback | null {
  const person = personRef(db, coacheeId);
  const swvId = groupOf(db, coacheeId, today);
  if (person === null || swvId === null) return null;
  const loops = listRecords(db, 'feedbackLoop', { coacheeId });
  const members = membersOn(db, swvId, today);
  const leaders = leaderIds(db, swvId, members, today);
  const forms = formCounts(db);
  return {
    person,
    swvId,
    loops: loopViews(db, loops, today).toSorted(byUrgency),
    gives: loopViews(db, listRecords(db, 'feedbackLoop', { giverId: coacheeId }), today).toSorted(byUrgency),
    advice: ladderAdvice(loops, { isTrustLow: isTrustLow(db, swvId) }),
    colleagues: leaders.has(coacheeId) ? [] : members.filter(({ id }) => id !== coacheeId && !leaders.has(id)),
    appreciations: appreciationViews(db, listRecords(db, 'appreciation', { coacheeId })),
    offers: offerViews(db, listRecords(db, 'offer', { coacheeId })),
    themes: themesOfGroup(db, swvId),
    questions: listRecords(db, 'learningQuestion', { coacheeId }).filter(({ status }) => status !== 'dropped').map(({ id, text }) => ({ id, text })),
    rounds: listRecords(db, 'feedbackRound', { coacheeId }).map(({ id, title, closedOn }) => ({ id, title, closedOn, forms: forms.get(id) ?? 0 })),
  };
}

/** How a group gives and gets, asks and offers; null when it is gone. */
export function groupFeedback(db: ReadDb, swvId: string, today: string): GroupFeedback | null {
  const swv = getRecord(db, 'swv', swvId);
  if (swv === undefined || swv.deleted) return null;
  const members = membersOn(db, swvId, today);
  const leaders = leaderIds(db, swvId, members, today);
  const ids = members.map(({ id }) => id).filter((id) => !leaders.has(id));
  const loops = listRecords(db, 'feedbackLoop', { swvId });
  const exchanges = exchangesOf(loops, ids);
  const running = loops.filter((loop) => !['told', 'dropped'].includes(loopState(loop)));
  const rounds = listRecords(db, 'feedbackRound', { swvId });
  const people = new Map(getRecords(db, 'coachee', rounds.map(({ coacheeId }) => coacheeId)).filter(({ deleted }) => !deleted).map((person) => [person.id, refOf(person)]));
  const forms = formCounts(db);
  return {
    swvId,
    swvName: swv.name,
    members: members.filter(({ id }) => !leaders.has(id)),
    leaders: members.filter(({ id }) => leaders.has(id)),
    exchanges,
    notYet: notYet(exchanges, ids),
    open: loopViews(db, running, today).toSorted(byUrgency),
    offers: offerViews(db, listRecords(db, 'offer', { swvId })),
    appreciations: appreciationViews(db, listRecords(db, 'appreciation', { swvId })),
    themes: themesOfGroup(db, swvId),
    rounds: rounds.flatMap(({ id, title, coacheeId, closedOn }) => {
      const person = people.get(coacheeId);
      return person === undefined ? [] : [{ id, title, person, closedOn, forms: forms.get(id) ?? 0 }];
    }),
  };
}

/** Of real groups; of the example only while it is alone in the vault, as on the rest of Vandaag. */
export function growingOld(db: ReadDb, today: string): LoopView[] {
  const trajects = listTrajects(db);
  const isExample = trajects.every(({ example }) => example);
  const shown = new Set(trajects.filter((traject) => traject.example === isExample && !traject.isClosed && traject.startsOn <= today && today <= traject.endsOn).map(({ swvId }) => swvId));
  const loops = listRecords(db, 'feedbackLoop', { droppedOn: null, toldGiverOn: null }).filter(({ swvId }) => shown.has(swvId));
  return loopViews(db, loops, today)
    .filter(({ isOld }) => isOld)
    .toSorted(byUrgency);
}

/** Duos, visits and givers, with the names and the themes that their reasons speak of. */
export function proposalsFor(db: ReadDb, swvId: string, today: string): Proposals {
  const members = membersOn(db, swvId, today);
  const leaders = leaderIds(db, swvId, members, today);
  const people = matchPeople(db, swvId, members, leaders);
  const exchanges = exchangesOf(listRecords(db, 'feedbackLoop', { swvId }), members.map(({ id }) => id));
  const visited = listRecords(db, 'observation', { swvId, kind: 'schoolVisit' }).flatMap(({ coacheeId, observerId, status }) => (observerId === null || status === 'cancelled' ? [] : [{ hostId: coacheeId, visitorId: observerId }]));
  const names = new Map(members.map((member) => [member.id, member]));
  const named = (proposals: readonly Proposal[]): ProposalView[] =>
    proposals.flatMap((proposal) => {
      const [from, to] = [names.get(proposal.fromId), names.get(proposal.toId)];
      return from === undefined || to === undefined ? [] : [{ ...proposal, from, to }];
    });
  return {
    swvId,
    givers: named(proposeGivers(people, exchanges)),
    duos: named(proposeDuos(people)),
    visits: named(proposeVisits(people, visited)),
    themes: Object.fromEntries(themesOfGroup(db, swvId).map(({ id, label }) => [id, label])),
  };
}

/** A round with what the floor lets through; null when it is gone. */
export function roundView(writer: Pick<Writer, 'db' | 'author'>, roundId: string): RoundView | null {
  const { db } = writer;
  const round = getRecord(db, 'feedbackRound', roundId);
  const person = round === undefined || round.deleted ? null : personRef(db, round.coacheeId);
  if (round === undefined || person === null) return null;
  const answers = listRecords(db, 'feedbackAnswer', { roundId });
  return {
    round,
    person,
    swvName: getRecord(db, 'swv', round.swvId)?.name ?? '',
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    forms: answers.map(({ id, relation }) => ({ id, relation })),
    results: roundResults({ items: round.items ?? [], closedOn: round.closedOn, countedIds: round.countedIds ?? [] }, answers),
  };
}

/** Forms of the team per round. */
function formCounts(db: ReadDb): Map<string, number> {
  const rows = db.prepare<[], { round_id: string; n: number }>(`SELECT round_id, count(*) AS n FROM feedback_answer WHERE deleted = 0 AND relation = 'team' GROUP BY round_id`).all();
  return new Map(rows.map(({ round_id, n }) => [round_id, n]));
}
