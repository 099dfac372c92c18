import { z } from 'zod';
import { audiences } from '../domain/audience.ts';
import type { BlockKind } from '../domain/conversation-blocks.ts';
import { conversationModels } from '../domain/conversation-models.ts';
import type { PlanWindow } from '../domain/next-conversation.ts';
import type { Stays } from '../domain/paper/stays.ts';
import type { Step } from '../domain/library-steps.ts';
import { insightCodes, scaleEnds } from '../domain/records/log.ts';
import { agreementOwners, agreementStatuses } from '../domain/records/planning.ts';
import { cleanString } from '../domain/field.ts';
import type { LearningPreference } from '../domain/records/traject-papers.ts';
import type { Audience } from '../domain/audience.ts';
import type { Rec, Values } from '../domain/records.ts';
import { command, day, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** A piece of the log. A standard block has its id before it exists: it comes into being with the first letter. */
export type BlockView = {
  readonly id: string;
  readonly kind: BlockKind;
  readonly heading: string | null;
  readonly text: string | null;
  readonly audience: readonly Audience[];
  readonly isStored: boolean;
};

/** A theme of the group's programme, with what was ticked in this gesprek. */
export type ThemeTick = { readonly id: string; readonly label: string; readonly isDiscussed: boolean; readonly isSignal: boolean };

/** Someone's own mean on one scale, on the scale's own range, after reversal. */
export type ScaleLine = { readonly scaleId: string; readonly label: string; readonly mean: number; readonly min: number; readonly max: number };

export type MeasurementLines = {
  readonly moment: Values<'measurement'>['moment'];
  readonly takenOn: string;
  /** Set when all scales share one range. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** Where this person stands furthest from need, the strongest first; at most three. */
  readonly strengths: readonly ScaleLine[];
  /** Where the need is greatest, the greatest first; at most three and never one of the strengths. */
  readonly needs: readonly ScaleLine[];
};

/** Everything that helps to prepare, derived from what is there. */
export type Preparation = {
  /** Before the first gesprek: what was said and agreed at the start. Null afterwards. */
  readonly start: { readonly expectations: string | null; readonly preferences: readonly LearningPreference[]; readonly signedOn: string | null } | null;
  /** The last gesprek that was held before this one. */
  readonly previous: { readonly id: string; readonly date: string; readonly dateOnly: boolean; readonly agreements: readonly Rec<'agreement'>[] } | null;
  /** Open agreements of this person from elsewhere: earlier gesprekken and bijeenkomsten. */
  readonly otherOpen: readonly Rec<'agreement'>[];
  /** Running leervragen, the most urgent first. */
  readonly questions: readonly { readonly id: string; readonly text: string; readonly themeLabel: string | null; readonly scale: ScalePoint | null }[];
  readonly measurement: MeasurementLines | null;
  /** What happened since the previous gesprek (or the start), by dates. */
  readonly since: {
    readonly from: string | null;
    readonly meetings: readonly { readonly date: string; readonly title: string | null }[];
    readonly themes: readonly string[];
    readonly agreementsDone: number;
    readonly newQuestions: number;
  };
};

/** The last answer to a scale question: how it was, where to, and when it was said. */
export type ScalePoint = { readonly value: number; readonly goal: number | null; readonly answeredOn: string };

/** A scale answer of this gesprek beside what the same person answered to the same question before. */
export type ScaleView = { readonly answer: Rec<'scaleAnswer'>; readonly previous: ScalePoint | null };

/** A model of the coach's own, from the library. */
export type OwnModel = { readonly id: string; readonly title: string; readonly steps: readonly Step[]; readonly questions: readonly string[] };

/** What was changed in a log after it was finished, the latest on top; `what` names the piece. */
export type Amendment = { readonly id: string; readonly type: 'conversationBlock' | 'agreement' | 'insight' | 'scaleAnswer'; readonly what: string; readonly kind: BlockKind | null; readonly at: string };

export type NextConversation = {
  readonly planned: { readonly id: string; readonly date: string; readonly startTime: string | null } | null;
  readonly window: PlanWindow | null;
  /** A school day in the window on the weekday of this gesprek, to begin from. */
  readonly proposal: string | null;
};

export type ConversationNumber = { readonly number: number; readonly total: number };

export type ConversationView = {
  readonly conversation: Rec<'conversation'>;
  readonly coachee: Rec<'coachee'>;
  /** Everyone who takes part; one person unless it is a gesprek of kind `group`. */
  readonly people: readonly Rec<'coachee'>[];
  readonly swv: { readonly id: string; readonly name: string };
  /** Its own place, else the school where this person works. */
  readonly place: string | null;
  readonly number: ConversationNumber | null;
  readonly blocks: readonly BlockView[];
  readonly agreements: readonly Rec<'agreement'>[];
  readonly insights: readonly Rec<'insight'>[];
  readonly scales: readonly ScaleView[];
  readonly themes: readonly ThemeTick[];
  readonly ownModel: OwnModel | null;
  readonly amendments: readonly Amendment[];
  readonly preparation: Preparation;
  readonly next: NextConversation;
};

/** What the school leader gets on paper: nothing but what the audience of each piece lets through. */
export type AgreementSheet = {
  readonly coacheeName: string;
  readonly givenName: string;
  readonly swvName: string;
  readonly coachName: string;
  readonly date: string;
  readonly place: string | null;
  readonly number: ConversationNumber | null;
  readonly blocks: readonly { readonly id: string; readonly kind: BlockKind; readonly heading: string | null; readonly text: string; readonly audience: readonly Audience[] }[];
  readonly agreements: readonly { readonly id: string; readonly text: string; readonly owner: Values<'agreement'>['owner']; readonly dueOn: string | null; readonly status: Values<'agreement'>['status']; readonly audience: readonly Audience[] }[];
  readonly insights: readonly { readonly id: string; readonly text: string; readonly audience: readonly Audience[] }[];
  readonly scales: readonly { readonly id: string; readonly question: string; readonly value: number; readonly goal: number | null; readonly audience: readonly Audience[] }[];
  /** Read back by the school leader, with what she added in her own words. */
  readonly readBack: { readonly on: string | null; readonly note: string | null } | null;
  readonly next: NextConversation;
  /** Pieces of the log that stay here. */
  readonly stays: Stays;
};

export type ConversationLine = {
  readonly id: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly status: Values<'conversation'>['status'];
  readonly kind: Values<'conversation'>['kind'];
  readonly form: Values<'conversation'>['form'];
  readonly place: string | null;
  readonly dateOnly: boolean;
  readonly cancelReason: string | null;
  readonly number: ConversationNumber | null;
  readonly agreements: number;
  readonly hasLog: boolean;
};

export type CoacheeConversationsView = {
  readonly coachee: Rec<'coachee'>;
  /** The group whose running traject a new gesprek would belong to. */
  readonly swvId: string | null;
  /** Planned ones first, the soonest on top; then the past, the latest on top. */
  readonly conversations: readonly ConversationLine[];
  readonly openAgreements: readonly Rec<'agreement'>[];
  /** Done or dropped, the latest first. */
  readonly closedAgreements: readonly Rec<'agreement'>[];
  /** The latest on top. */
  readonly insights: readonly Rec<'insight'>[];
  /** Everything that was placed on a scale, a question a line, its answers in the order of time. */
  readonly scales: readonly { readonly question: string; readonly learningQuestionId: string | null; readonly answers: readonly Rec<'scaleAnswer'>[] }[];
  readonly next: NextConversation;
};

const conversationId = id;
const audience = z.array(z.enum(audiences)).max(audiences.length);
const prose = cleanString.pipe(z.string().max(100_000, 'text-too-long'));

/** Gesprekken: what stands on their screen, writing in their log, and what a school leader gets of it. */
export const conversationsContract = {
  'conversations.view': query<ConversationView | null>()(z.strictObject({ id })),
  'conversations.ofCoachee': query<CoacheeConversationsView | null>()(z.strictObject({ coacheeId: id })),
  'conversations.sheet': query<AgreementSheet | null>()(z.strictObject({ id })),
  'conversations.writeBlock': command<Done>()(
    z.strictObject({ conversationId, kind: z.enum(['whatLives', 'ownWords', 'reflection', 'supervision']), text: prose.nullable().optional(), audience: audience.optional(), open: z.boolean().default(false) }),
  ),
  'conversations.addBlock': command<Done>()(z.strictObject({ conversationId, heading: cleanString.pipe(z.string().max(120)).nullable().default(null) })),
  'conversations.tickTheme': command<Done>()(z.strictObject({ conversationId, themeId: id, isDiscussed: z.boolean().optional(), isSignal: z.boolean().optional() })),
  'conversations.shareThemes': command<Done>()(z.strictObject({ conversationId, audience })),
  /** A model that comes with the app, or one of the coach's own by the id of its library item. */
  'conversations.chooseModel': command<Done>()(z.strictObject({ conversationId, model: z.enum(conversationModels).nullable().default(null), own: id.nullable().default(null) })),
  'conversations.addInsight': command<Done>()(
    z.strictObject({ conversationId, coacheeId: id.nullable().default(null), text: cleanString.pipe(z.string().trim().min(1, 'text-required').max(2000, 'text-too-long')), codes: z.array(z.enum(insightCodes)).max(5).default([]), audience: audience.default([]) }),
  ),
  /** About a leervraag, or a question of its own; a self-rating, kept with the words in which it was asked. */
  'conversations.addScale': command<Done>()(
    z.strictObject({
      conversationId,
      coacheeId: id.nullable().default(null),
      learningQuestionId: id.nullable().default(null),
      question: cleanString.pipe(z.string().trim().max(500, 'text-too-long')).default(''),
      value: z.number().int().min(scaleEnds.min).max(scaleEnds.max),
      goal: z.number().int().min(scaleEnds.min).max(scaleEnds.max).nullable().default(null),
      note: cleanString.pipe(z.string().max(2000, 'text-too-long')).default(''),
      audience: audience.default(['coachee']),
    }),
  ),
  'conversations.addAgreement': command<Done>()(
    z.strictObject({ conversationId, text: cleanString.pipe(z.string().trim().min(1, 'text-required').max(1000, 'text-too-long')), owner: z.enum(agreementOwners).default('coachee'), dueOn: day.nullable().default(null), audience: audience.default(['coachee']) }),
  ),
  'conversations.shareAgreements': command<Done>()(z.strictObject({ conversationId, audience })),
  'conversations.finish': command<Done>()(z.strictObject({ id })),
  'agreements.setStatus': command<Done>()(z.strictObject({ id, status: z.enum(agreementStatuses) })),
} as const;
