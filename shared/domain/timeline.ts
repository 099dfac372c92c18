import { z } from 'zod';
import { recordDefinitions, type RecordType } from './records.ts';
import { fieldsOf } from './record.ts';

/** What a timeline can be narrowed to, in the order in which it is offered. */
export const timelineKinds = ['conversation', 'meeting', 'agreement', 'question', 'measurement', 'insight', 'observation', 'feedback', 'appreciation', 'plg', 'transfer', 'input', 'start', 'contact', 'membership'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/**
 * Where a value stands: a field of the record itself ('date'), of what it points at ('meetingId.date'), or 'createdAt',
 * the moment at which it was noted.
 */
export type FieldPath = string;

/**
 * One way in which a record stands on the timeline. A new type of record is a line here and a sentence
 * `sentences.<code>` in the catalogue; everything else follows from its definition.
 */
export type TimelineLine = {
  readonly type: RecordType;
  readonly kind: TimelineKind;
  /** What happened, in the catalogue `timeline`. */
  readonly code: string;
  /** The field whose value chooses between sentences: `sentences.<code>.<value>`, or `.none` when it is empty. */
  readonly by?: FieldPath;
  /** The day on which it happened: the first of these that is filled. Without a day it does not stand on the line. */
  readonly on: readonly FieldPath[];
  /** Instead of `on`: every later change of this field, on the day of the change; only to these values when they are named. */
  readonly changes?: { readonly field: string; readonly to?: readonly string[]; readonly isText?: boolean };
  /** Only records whose field has one of these values. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Only records in which this field is filled. */
  readonly filled?: string;
  /** Words of the record itself: the first that is filled. */
  readonly text?: readonly FieldPath[];
  /** Words of the first of its parts, when it has none of its own. */
  readonly textOf?: { readonly type: RecordType; readonly ref: string; readonly field: string };
  /** A number for the sentence. */
  readonly number?: FieldPath;
  /** Whose it is; `coacheeId` by default, when the record has it. */
  readonly person?: FieldPath;
  /** A list of others whose it is too. */
  readonly people?: string;
  /** The group; `swvId` by default, when the record has it. Without one it is of the group that the person was in that day. */
  readonly group?: FieldPath;
  /** `always`: of everyone who was in the group that day; `withoutPerson`: when it names nobody. */
  readonly everyone?: 'always' | 'withoutPerson';
  /** Not on the line of the group, where the same already stands from the other side. */
  readonly personOnly?: true;
  /** The leervraag and themes that it is about, each an id or a list of them. */
  readonly questions?: readonly FieldPath[];
  readonly themes?: readonly FieldPath[];
  /** Parts that say what leervragen and themes it was about. */
  readonly tagsOf?: { readonly type: RecordType; readonly ref: string; readonly questions: string; readonly themes: string };
  /** Where Enter leads: fields with what it is part of, or `self`. The first that is filled; else the page of the person or group. */
  readonly page?: readonly string[];
};

const event = (type: RecordType, kind: TimelineKind, code: string, more: Partial<TimelineLine> = {}): TimelineLine[] => [
  { type, kind, code: `${code}.held`, on: ['date'], where: { status: ['held'] }, page: ['self'], ...more },
  { type, kind, code: `${code}.planned`, on: ['date'], where: { status: ['planned'] }, page: ['self'], ...more },
  { type, kind, code: `${code}.cancelled`, on: ['date'], where: { status: ['cancelled'] }, page: ['self'], ...more, text: ['cancelReason'] },
];
const from = ['conversationId', 'meetingId'] as const;
const fromDays = ['conversationId.date', 'meetingId.date', 'createdAt'] as const;

/** Everything that stands on the timeline of a person or a group. */
export const timelineLines: readonly TimelineLine[] = [
  ...event('conversation', 'conversation', 'conversation', { by: 'kind', people: 'coacheeIds', themes: ['themeIds'], textOf: { type: 'conversationBlock', ref: 'conversationId', field: 'text' } }),
  ...event('meeting', 'meeting', 'meeting', { by: 'kind', everyone: 'always', text: ['title', 'notes'], tagsOf: { type: 'runSheetPart', ref: 'meetingId', questions: 'learningQuestionIds', themes: 'themeId' } }),
  { type: 'attendance', kind: 'meeting', code: 'attendance', by: 'status', on: ['meetingId.date'], where: { status: ['excused', 'absent', 'partly'] }, text: ['remark'], group: 'meetingId.swvId', page: ['meetingId'] },
  { type: 'attendance', kind: 'meeting', code: 'remark', on: ['meetingId.date'], where: { status: ['present', ''] }, filled: 'remark', text: ['remark'], group: 'meetingId.swvId', page: ['meetingId'] },
  { type: 'agreement', kind: 'agreement', code: 'agreement.made', by: 'owner', on: fromDays, text: ['text'], page: from },
  { type: 'agreement', kind: 'agreement', code: 'agreement.done', on: ['doneOn'], where: { status: ['done'] }, text: ['text'], page: from },
  { type: 'agreement', kind: 'agreement', code: 'agreement.dropped', on: [], changes: { field: 'status', to: ['dropped'] }, where: { status: ['dropped'] }, text: ['text'], page: from },
  { type: 'learningQuestion', kind: 'question', code: 'question.started', on: ['startedOn', 'createdAt'], text: ['text'], questions: ['id'], themes: ['themeId'] },
  { type: 'learningQuestion', kind: 'question', code: 'question.status', on: [], changes: { field: 'status' }, text: ['text'], questions: ['id'], themes: ['themeId'] },
  { type: 'learningQuestion', kind: 'question', code: 'question.reworded', on: [], changes: { field: 'text', isText: true }, questions: ['id'], themes: ['themeId'] },
  { type: 'themeSignal', kind: 'question', code: 'signal', on: ['noticedOn'], text: ['themeId.label'], themes: ['themeId'], page: from },
  { type: 'measurement', kind: 'measurement', code: 'measurement.taken', by: 'moment', on: ['takenOn'], text: ['label'], page: ['self'] },
  { type: 'response', kind: 'measurement', code: 'measurement.filled', by: 'measurementId.moment', on: ['measurementId.takenOn'], group: 'measurementId.swvId', personOnly: true, page: ['measurementId'] },
  { type: 'insight', kind: 'insight', code: 'insight', on: ['notedOn'], text: ['text'], page: ['conversationId'] },
  { type: 'scaleAnswer', kind: 'insight', code: 'scale', on: ['answeredOn'], text: ['question'], number: 'value', questions: ['learningQuestionId'], page: ['conversationId'] },
  ...event('observation', 'observation', 'observation', { by: 'kind', text: ['lookQuestion'], questions: ['learningQuestionId'] }),
  { type: 'observation', kind: 'observation', code: 'observation.watched', by: 'kind', on: ['date'], where: { status: ['held'] }, person: 'observerId', personOnly: true, text: ['lookQuestion'], questions: ['learningQuestionId'], page: ['self'] },
  { type: 'observation', kind: 'observation', code: 'observation.debriefed', on: ['debriefOn'], questions: ['learningQuestionId'], page: ['self'] },
  { type: 'feedbackLoop', kind: 'feedback', code: 'feedback.asked', on: ['askedOn'], text: ['question'], questions: ['learningQuestionId'] },
  { type: 'feedbackLoop', kind: 'feedback', code: 'feedback.received', on: ['receivedOn'], text: ['suggestion', 'effect', 'seen', 'question'], questions: ['learningQuestionId'] },
  { type: 'feedbackLoop', kind: 'feedback', code: 'feedback.discussed', on: ['discussedOn'], text: ['takeAway', 'question'], questions: ['learningQuestionId'] },
  { type: 'feedbackLoop', kind: 'feedback', code: 'feedback.applied', on: ['appliedOn'], text: ['takeAway', 'question'], questions: ['learningQuestionId'] },
  { type: 'feedbackLoop', kind: 'feedback', code: 'feedback.given', on: ['receivedOn'], person: 'giverId', personOnly: true, text: ['question'] },
  { type: 'feedbackRound', kind: 'feedback', code: 'round.asked', on: ['askedOn'], text: ['title'], questions: ['learningQuestionId'] },
  { type: 'feedbackRound', kind: 'feedback', code: 'round.closed', on: ['closedOn'], text: ['takeAway', 'title'], questions: ['learningQuestionId'] },
  { type: 'appreciation', kind: 'appreciation', code: 'appreciation', by: 'kind', on: ['date'], text: ['text'], everyone: 'withoutPerson', page: from },
  { type: 'appreciation', kind: 'appreciation', code: 'appreciated', on: ['date'], person: 'giverId', personOnly: true, text: ['text'], page: from },
  { type: 'offer', kind: 'input', code: 'offer', by: 'kind', on: ['since'], text: ['text'], themes: ['themeId'] },
  { type: 'groupInput', kind: 'input', code: 'input', by: 'kind', on: ['notedOn'], text: ['text'], page: ['treatedMeetingId', 'meetingId', 'conversationId'] },
  { type: 'intervision', kind: 'input', code: 'intervision', on: ['meetingId.date'], text: ['outcome', 'caseText'], person: 'bringerId', group: 'meetingId.swvId', page: ['meetingId'] },
  { type: 'plg', kind: 'plg', code: 'plg.started', on: ['startedOn'], text: ['theme'], questions: ['learningQuestionId'] },
  { type: 'plgEntry', kind: 'plg', code: 'plg.entry', on: ['date'], text: ['done', 'gain', 'obstacle', 'question'], person: 'plgId.coacheeId', group: 'plgId.swvId', questions: ['plgId.learningQuestionId'] },
  { type: 'transferCard', kind: 'transfer', code: 'transfer.made', on: ['meetingId.date'], text: ['idea', 'step'], group: 'meetingId.swvId', page: ['meetingId'] },
  { type: 'transferCard', kind: 'transfer', code: 'transfer.asked', by: 'status', on: ['askedOn'], text: ['outcome', 'idea', 'step'], group: 'meetingId.swvId', page: ['askedMeetingId', 'meetingId'] },
  { type: 'swvIntake', kind: 'start', code: 'swvIntake', on: ['heldOn'] },
  { type: 'coacheeIntake', kind: 'start', code: 'coacheeIntake', on: ['heldOn'], text: ['expectations', 'motivation'] },
  { type: 'coachingAgreement', kind: 'start', code: 'coachingAgreement', on: ['signedOn'], number: 'version' },
  { type: 'formalLeader', kind: 'start', code: 'formalLeader', by: 'kind', on: ['agreedOn'] },
  { type: 'traject', kind: 'start', code: 'traject.started', on: ['startsOn'], everyone: 'always' },
  { type: 'traject', kind: 'start', code: 'traject.closed', on: ['closedOn'], where: { status: ['closed'] }, everyone: 'always' },
  { type: 'trajectWindow', kind: 'start', code: 'window', by: 'kind', on: ['doneOn'] },
  { type: 'sustainabilityPlan', kind: 'start', code: 'sustainabilityPlan', on: ['createdAt'] },
  { type: 'certificate', kind: 'start', code: 'certificate', on: ['issuedOn'] },
  ...event('contactMoment', 'contact', 'contact', { by: 'partner', text: ['subject'] }),
  { type: 'membership', kind: 'membership', code: 'membership.joined', on: ['startsOn'], text: ['swvId.name'] },
  { type: 'membership', kind: 'membership', code: 'membership.left', by: 'endReason', on: ['endsOn'], text: ['swvId.name'] },
  { type: 'coacheeSchool', kind: 'membership', code: 'school.started', on: ['startsOn'], text: ['schoolId.name'], personOnly: true },
  { type: 'coacheeSchool', kind: 'membership', code: 'school.left', on: ['endsOn'], text: ['schoolId.name'], personOnly: true },
  { type: 'leadershipChange', kind: 'membership', code: 'leadership.out', on: ['changedOn'], text: ['schoolId.name'], person: 'outgoingId' },
  { type: 'leadershipChange', kind: 'membership', code: 'leadership.in', on: ['changedOn'], text: ['schoolId.name'], person: 'incomingId' },
];

/**
 * Types that name a person or a group and stay off the line on purpose: wishes and norms, what was put off (no debt of
 * anyone), nameless forms, and parts of something that stands there as a whole.
 */
export const offTheLine: readonly RecordType[] = ['postponement', 'personNorm', 'layoutWish', 'subgroup', 'swvCoach', 'attachment'];

/** Whether the type has a field of that name. */
export function hasField(type: RecordType, field: string): boolean {
  return Object.hasOwn(fieldsOf(recordDefinitions[type]), field);
}

/** One thing that happened, as the window shows it. */
export type TimelineEntry = {
  /** Unique on the line: a record can stand on it more than once. */
  readonly key: string;
  readonly type: RecordType;
  readonly kind: TimelineKind;
  /** The sentence: `sentences.<code>`. */
  readonly code: string;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** 'HH:MM', when it is known. */
  readonly time: string | null;
  /** At most 240 characters; null when there are none, or when they may not be seen while others look along. */
  readonly text: string | null;
  readonly number: number | null;
  readonly coacheeId: string | null;
  /** Everyone whose it is together, in the order of the group; empty for what is of one person or of the group. */
  readonly peopleIds: readonly string[];
  readonly questionIds: readonly string[];
  readonly themeIds: readonly string[];
  /** Where it can be read. */
  readonly page: { readonly type: RecordType; readonly id: string } | null;
};

export const timelineScope = z.union([z.strictObject({ coacheeId: z.uuid() }), z.strictObject({ swvId: z.uuid() })]);
export type TimelineScope = z.infer<typeof timelineScope>;
