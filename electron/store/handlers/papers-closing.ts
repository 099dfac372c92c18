import { parseDate } from '@internationalized/date';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { attendanceInSwv } from '#db/repositories/meeting.ts';
import { byParticipant, listConversations, listMeetings } from '#db/repositories/planning.ts';
import { earlierQuestions, openIn, peopleDuring } from '#db/repositories/traject-closing.ts';
import { participationOf, type Participation } from '#shared/domain/participation.ts';
import type { Rec } from '#shared/domain/records.ts';
import { closingFrom, trajectToClose } from '#shared/domain/traject-end.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { CertificateView, ClosingView } from '#shared/ipc/papers.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { paperText } from './papers-texts.ts';

type ClosingName = 'closing' | 'makeCertificates' | 'setPresence' | 'renewCertificate' | 'closeTraject' | 'reopenTraject' | 'followTraject' | 'earlierQuestions' | 'takeOn';
type ClosingHandlers = Pick<Handlers, `papers.${ClosingName}`>;

/** The end of a traject: attesten, closing, reopening, and going on. */
export function closingHandlers(deps: Deps): ClosingHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'papers.closing': ({ swvId }) => ok(closingView(deps, swvId)),
    'papers.makeCertificates': ({ swvId }) => makeCertificates(deps, swvId),
    'papers.setPresence': (input) => setPresence(deps, input),
    'papers.renewCertificate': ({ certificateId }) => renewCertificate(deps, certificateId),
    'papers.closeTraject': ({ trajectId }) => setStatus(deps, trajectId, 'closed'),
    'papers.reopenTraject': ({ trajectId }) => setStatus(deps, trajectId, 'running'),
    'papers.followTraject': (input) => followTraject(deps, input),
    'papers.earlierQuestions': (where) => ok(earlierQuestions(db, where, today())),
    'papers.takeOn': ({ questionId }) => takeOn(deps, questionId, today()),
  };
}

function closingView(deps: Deps, swvId: string): ClosingView | null {
  const { writer, today } = deps;
  const { db } = writer;
  const swv = getRecord(db, 'swv', swvId);
  const trajects = listRecords(db, 'traject', { swvId });
  const traject = trajectToClose(trajects, today());
  if (swv === undefined || swv.deleted || traject === undefined) return null;
  const members = peopleDuring(db, swvId, traject);
  const certificates = listRecords(db, 'certificate', { trajectId: traject.id });
  const participation = participationIn(deps, traject);
  const next = trajects.find(({ followsId }) => followsId === traject.id);
  return {
    traject,
    swvName: swv.name,
    coachName: getRecord(db, 'author', writer.author)?.name ?? '',
    programmeName: getRecord(db, 'programme', traject.programmeId)?.name ?? '',
    from: closingFrom(traject),
    plan: listRecords(db, 'sustainabilityPlan', { trajectId: traject.id })[0] ?? null,
    certificates: members.flatMap((person): CertificateView[] => {
      const certificate = certificates.find(({ coacheeId }) => coacheeId === person.id);
      if (certificate === undefined) return [];
      const figures = participation(person.id, certificate.missedMeetingIds ?? []);
      return [{ certificate, person, participation: figures, isOutdated: figures.minutes !== certificate.minutes }];
    }),
    withoutCertificate: members.filter(({ id }) => !certificates.some(({ coacheeId }) => coacheeId === id)).length,
    members,
    open: openIn(db, swvId, today()),
    followUp: next === undefined ? null : { id: next.id, startsOn: next.startsOn, endsOn: next.endsOn },
  };
}

/** What each person took part in during the traject; everything is read once. */
function participationIn({ writer }: Deps, traject: Rec<'traject'>): (coacheeId: string, missed: readonly string[]) => Participation {
  const { db } = writer;
  const { swvId } = traject;
  const seats = Map.groupBy(listRecords(db, 'membership', { swvId }), ({ coacheeId }) => coacheeId);
  const conversations = byParticipant(listConversations(db, { swvId }));
  const meetings = listMeetings(db, { swvId });
  const usualMinutes = getRecord(db, 'swv', swvId)?.meetingMinutes ?? null;
  const noted = attendanceInSwv(db, swvId);
  return (coacheeId, missed) => participationOf({ span: traject, seats: seats.get(coacheeId) ?? [], meetings, conversations: conversations.get(coacheeId) ?? [], usualMinutes, missed, noted: noted.get(coacheeId) });
}

/** One for every member of the traject who has none. Errors: `traject-missing`, `certificates-made`. */
function makeCertificates(deps: Deps, swvId: string): ReturnType<ClosingHandlers['papers.makeCertificates']> {
  const { writer, today } = deps;
  const { db } = writer;
  const traject = trajectToClose(listRecords(db, 'traject', { swvId }), today());
  if (traject === undefined) return fail('traject-missing');
  const made = new Set(listRecords(db, 'certificate', { trajectId: traject.id }).map(({ coacheeId }) => coacheeId));
  const participation = participationIn(deps, traject);
  const changes = peopleDuring(db, swvId, traject)
    .filter(({ id }) => !made.has(id))
    .map(({ id }): Change => {
      const figures = participation(id, []);
      return { op: 'create', type: 'certificate', values: { coacheeId: id, swvId, trajectId: traject.id, text: paperText(deps, 'certificate', traject, id, figures), minutes: figures.minutes, issuedOn: today() } };
    });
  if (changes.length === 0) return fail('certificates-made');
  return commit(writer, { code: 'certificate.made', params: { count: changes.length } }, changes);
}

/** The text follows the figures as long as nobody changed it by hand. */
function setPresence(deps: Deps, { certificateId, missedMeetingIds }: ParsedInput<'papers.setPresence'>): ReturnType<ClosingHandlers['papers.setPresence']> {
  const found = certificateWithTraject(deps, certificateId);
  if (found === undefined) return fail('record-missing', { type: 'certificate' });
  const { certificate, traject } = found;
  const participation = participationIn(deps, traject);
  const textOf = (missed: readonly string[]): string => paperText(deps, 'certificate', traject, certificate.coacheeId, participation(certificate.coacheeId, missed));
  const isUntouched = certificate.text === textOf(certificate.missedMeetingIds ?? []);
  const values = { missedMeetingIds, ...(isUntouched ? { text: textOf(missedMeetingIds), minutes: participation(certificate.coacheeId, missedMeetingIds).minutes } : {}) };
  return commit(deps.writer, { code: 'certificate.presence' }, [{ op: 'update', type: 'certificate', id: certificateId, values }]);
}

function renewCertificate(deps: Deps, certificateId: string): ReturnType<ClosingHandlers['papers.renewCertificate']> {
  const found = certificateWithTraject(deps, certificateId);
  if (found === undefined) return fail('record-missing', { type: 'certificate' });
  const { certificate, traject } = found;
  const figures = participationIn(deps, traject)(certificate.coacheeId, certificate.missedMeetingIds ?? []);
  const text = paperText(deps, 'certificate', traject, certificate.coacheeId, figures);
  return commit(deps.writer, { code: 'certificate.changed' }, [{ op: 'update', type: 'certificate', id: certificateId, values: { text, minutes: figures.minutes } }]);
}

function certificateWithTraject({ writer }: Deps, id: string): { readonly certificate: Rec<'certificate'>; readonly traject: Rec<'traject'> } | undefined {
  const certificate = getRecord(writer.db, 'certificate', id);
  if (certificate === undefined || certificate.deleted) return undefined;
  const traject = getRecord(writer.db, 'traject', certificate.trajectId);
  return traject === undefined ? undefined : { certificate, traject };
}

function setStatus({ writer, today }: Deps, trajectId: string, status: 'closed' | 'running'): ReturnType<ClosingHandlers['papers.closeTraject']> {
  const traject = getRecord(writer.db, 'traject', trajectId);
  if (traject === undefined || traject.deleted) return fail('traject-missing');
  const name = getRecord(writer.db, 'swv', traject.swvId)?.name ?? '';
  const values = { status, closedOn: status === 'closed' ? today() : null };
  return commit(writer, { code: status === 'closed' ? 'traject.closed' : 'traject.reopened', params: { name } }, [{ op: 'update', type: 'traject', id: trajectId, values }]);
}

/** Errors: `traject-missing`, `traject-followed`, `period-reversed`, `follow-up-early`, `nobody-chosen`. */
function followTraject({ writer }: Deps, { trajectId, startsOn, endsOn, coacheeIds }: ParsedInput<'papers.followTraject'>): ReturnType<ClosingHandlers['papers.followTraject']> {
  const { db } = writer;
  const traject = getRecord(db, 'traject', trajectId);
  if (traject === undefined || traject.deleted) return fail('traject-missing');
  const { swvId, programmeId } = traject;
  if (listRecords(db, 'traject', { followsId: trajectId }).length > 0) return fail('traject-followed');
  if (endsOn < startsOn) return fail('period-reversed', {}, ['endsOn']);
  if (startsOn <= traject.endsOn) return fail('follow-up-early', {}, ['startsOn']);
  if (coacheeIds.length === 0) return fail('nobody-chosen', {}, ['coacheeIds']);
  const stays = new Set(coacheeIds);
  const lastDay = parseDate(startsOn).subtract({ days: 1 }).toString();
  const leaving = listRecords(db, 'membership', { swvId }).filter((seat) => !stays.has(seat.coacheeId) && seat.startsOn <= lastDay && (seat.endsOn === null || seat.endsOn > lastDay));
  const name = getRecord(db, 'swv', swvId)?.name ?? '';
  return commit(writer, { code: 'traject.followed', params: { name } }, [
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn, endsOn, status: 'running', followsId: trajectId } },
    ...leaving.map(({ id }): Change => ({ op: 'update', type: 'membership', id, values: { endsOn: lastDay, endReason: 'leftSwv' } })),
  ]);
}

/** A new leervraag that goes on with an old one; the old one rests, with all that belongs to it. Error: `question-taken`. */
function takeOn({ writer }: Deps, questionId: string, today: string): ReturnType<ClosingHandlers['papers.takeOn']> {
  const { db } = writer;
  const question = getRecord(db, 'learningQuestion', questionId);
  if (question === undefined || question.deleted) return fail('record-missing', { type: 'learningQuestion' });
  if (listRecords(db, 'learningQuestion', { takenFromId: questionId }).length > 0) return fail('question-taken');
  const { swvId, coacheeId, text, themeId, level, practices, traits, pillars, evidence, audience, status } = question;
  return commit(writer, { code: 'learningQuestion.takenOn' }, [
    { op: 'create', type: 'learningQuestion', values: { swvId, coacheeId, text, themeId, level, practices, traits, pillars, evidence, audience, status: 'active', startedOn: today, takenFromId: questionId } },
    ...(status === 'draft' || status === 'active' ? [{ op: 'update', type: 'learningQuestion', id: questionId, values: { status: 'paused' } } as const] : []),
  ]);
}
