import type { GroupNorms } from '../norms.ts';
import type { Norms, RhythmConversation, RhythmSpan } from '../rhythm.ts';

export type PersonName = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };
export type GroupName = { readonly swvId: string; readonly swvName: string };

/** The points of the aandachtslijst, the most urgent first; each can be put off by this name. */
export const attentionKinds = [
  'eventToSettle',
  'noMembers',
  'conversationsToPlan',
  'noNextMeeting',
  'meetingRhythm',
  'measurementOpen',
  'noMeasurement',
  'agreementToSign',
  'bsaMissing',
  'questionsToChoose',
  'lookBackDue',
  'transferToAsk',
  'themeUntreated',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** Someone who is a member today, as facts: dates, states and counts, never words. */
export type AttentionPerson = PersonName & {
  readonly span: RhythmSpan;
  readonly norms: Norms;
  /** Look-backs promised in this school year, when it is not the programme's number. */
  readonly feedbackNorm: number | null;
  /** Also the groepsgesprekken that this person takes part in, with `people`: everyone in it. They count for nobody. */
  readonly conversations: readonly (RhythmConversation & { readonly people?: readonly PersonName[] })[];
  /** Points put off by the coach until today at least; `all` for every point about this person. */
  readonly putOff: 'all' | readonly string[];
  /** Prioritaire leervragen that are not answered or dropped. */
  readonly priorityQuestions: number;
  /** Whether the coachingsovereenkomst is signed; null while the vault keeps none. */
  readonly hasSigned: boolean | null;
  /** The days on which agreements were made that still run. */
  readonly openAgreedOn: readonly string[];
  /** The last day on which an agreement was finished. */
  readonly lastAgreementDoneOn: string | null;
  /** Days of the bijeenkomsten of which a transferkaart waits for the question what became of it. */
  readonly openCardsOf?: readonly string[] | undefined;
};

export type AttentionMeasurement = {
  readonly measurementId: string;
  readonly moment: string;
  readonly naming: 'named' | 'anonymous';
  readonly takenOn: string;
  readonly responses: number;
  /** Members whose form is in, of a named measurement. */
  readonly answeredBy: readonly string[];
};

export type AttentionTheme = { readonly themeId: string; readonly label: string; /** Members with an open leervraag or a recent signal. */ readonly people: number; readonly isOfGroup: boolean; readonly lastTreatedOn: string | null; readonly isInNextMeeting: boolean };

/** A group in a running traject, as facts. */
export type AttentionGroup = GroupName & {
  readonly trajectStartsOn: string;
  readonly trajectEndsOn: string;
  readonly norms: GroupNorms;
  /** Points of the group that the coach put off until today at least. */
  readonly putOff: readonly string[];
  /** Today's members. */
  readonly people: readonly AttentionPerson[];
  readonly meetings: readonly { readonly id: string; readonly date: string; readonly status: string }[];
  readonly measurements: readonly AttentionMeasurement[];
  readonly themes: readonly AttentionTheme[];
};

/** Whether the coach put this point off for this person. */
export function isPutOffFor({ putOff }: Pick<AttentionPerson, 'putOff'>, point: AttentionKind): boolean {
  return putOff === 'all' || putOff.includes(point);
}

export function nameOf({ coacheeId, givenName, familyName }: PersonName): PersonName {
  return { coacheeId, givenName, familyName };
}
