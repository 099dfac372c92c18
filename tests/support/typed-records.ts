import { listRecords } from '#db/records/read.ts';
import { commit, type Change, type Writer } from '#db/records/write.ts';
import { valueOf } from './store.ts';

const kinds = ['swv', 'zoe', 'meeting', 'before', 'card', 'attendance', 'intervision', 'part', 'conversation', 'agreement', 'plg', 'entry', 'loop', 'round', 'observation', 'item', 'question', 'coacheeIntake', 'swvIntake', 'coachingAgreement', 'plan', 'contact', 'framework'] as const;
export type TypedIds = Readonly<Record<(typeof kinds)[number], string>>;

/** One record of every kind that is typed in. */
export function fillTyped(writer: Writer, day: string): TypedIds {
  const made = Object.fromEntries(kinds.map((kind) => [kind, writer.newId()])) as Record<(typeof kinds)[number], string>;
  const { swv: swvId, zoe: coacheeId, meeting: meetingId } = made;
  const programmeId = listRecords(writer.db, 'programme')[0]?.id ?? '';
  const trajectId = writer.newId();
  const other = writer.newId();
  const person = { swvId, coacheeId };
  const create = (type: Change['type'], id: string, values: Record<string, unknown>): Change => ({ op: 'create', type, id, values }) as Change;
  const changes = [
    create('swv', swvId, { name: 'Ter Dijle' }),
    create('traject', trajectId, { swvId, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30', status: 'running' }),
    create('coachee', coacheeId, { givenName: 'Zoë', familyName: "Çağlar-D'hondt" }),
    create('coachee', other, { givenName: 'An', familyName: 'Baert' }),
    create('membership', writer.newId(), { ...person, startsOn: '2025-09-01' }),
    create('membership', writer.newId(), { swvId, coacheeId: other, startsOn: '2025-09-01' }),
    create('meeting', made.before, { swvId, date: '2026-10-15', status: 'held', startTime: '09:00', endTime: '15:30' }),
    create('transferCard', made.card, { meetingId: made.before, coacheeId, status: 'open', idea: 'Stil blijven na een vraag' }),
    create('meeting', meetingId, { swvId, date: day, status: 'planned', startTime: '09:00', endTime: '15:30' }),
    create('attendance', made.attendance, { meetingId, coacheeId, status: 'present', remark: 'Stil.' }),
    create('intervision', made.intervision, { meetingId, method: 'incident', steps: [{ title: 'Vertellen', minutes: 10 }] }),
    create('runSheetPart', made.part, { meetingId, title: 'Elkaar bevragen', minutes: 60, position: 'a0', status: 'planned' }),
    create('conversation', made.conversation, { ...person, date: day, startTime: '11:00', status: 'planned' }),
    create('agreement', made.agreement, { ...person, conversationId: made.conversation, text: 'Twee lessen bijwonen', owner: 'coachee', status: 'open', position: 'a0' }),
    create('plg', made.plg, { ...person, theme: 'Meetgesprekken', status: 'running', startedOn: '2026-10-01' }),
    create('plgEntry', made.entry, { plgId: made.plg, date: day }),
    create('feedbackLoop', made.loop, { ...person, question: 'Hoe open ik een teamvergadering?', giverKind: 'colleague', step: 2, askedOn: '2026-11-01' }),
    create('feedbackRound', made.round, { ...person, title: 'Feedback van het team' }),
    create('observation', made.observation, { ...person, kind: 'schoolVisit', date: day, status: 'planned', startedAt: `${day}T08:00:00.000Z` }),
    create('libraryItem', made.item, { kind: 'workFormat', title: 'Rondje stilte' }),
    create('learningQuestion', made.question, { ...person, text: 'Hoe geef ik ruimte?', status: 'active' }),
    create('coacheeIntake', made.coacheeIntake, { ...person, heldOn: day, audience: [] }),
    create('swvIntake', made.swvIntake, { swvId }),
    create('coachingAgreement', made.coachingAgreement, { ...person, version: 1, text: '' }),
    create('sustainabilityPlan', made.plan, { swvId, trajectId, audience: ['group'] }),
    create('framework', made.framework, { programmeId, kind: 'own', label: 'Ons kader', position: 'zz' }),
    create('contactMoment', made.contact, { swvId, partner: 'codi', date: day, status: 'planned' }),
  ];
  valueOf(commit(writer, { code: 'swv.created' }, changes));
  return made;
}
