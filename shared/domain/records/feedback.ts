import { z } from 'zod';
import { audiences } from '../audience.ts';
import { choice, choices, cleanString, date, integer, json, prose, ref, refs, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';

/** Who gives feedback, in the order of the ladder: oneself, the coach, a colleague of the group, the school's own team, or someone who is only named. */
export const giverKinds = ['self', 'coach', 'colleague', 'team', 'other'] as const;
export type GiverKind = (typeof giverKinds)[number];

/** The last step of the ladder of graduele feedback; the first is looking at oneself. */
export const lastLadderStep = 7;

/**
 * A question for feedback, from asking to what became of it. Its state is read from its dates (`feedback-loop.ts`): one
 * truth, so that a date that is taken back takes the state back too.
 */
export const feedbackLoop = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), giverKind: choice(giverKinds), question: requiredText(1000), step: integer(1, lastLadderStep), askedOn: date() },
  {
    /** The colleague who gives, for `colleague`. */
    giverId: ref('coachee'),
    /** Who it is, for `other`. */
    giverName: text(120),
    receivedOn: date(),
    discussedOn: date(),
    appliedOn: date(),
    /** When the giver heard what came of it: then the loop is closed. */
    toldGiverOn: date(),
    /** It does not go on; it stays readable. */
    droppedOn: date(),
    /** What was seen: behaviour, no judgement of a person. */
    seen: prose(),
    effect: prose(),
    suggestion: prose(),
    takeAway: prose(),
    learningQuestionId: ref('learningQuestion'),
    audience: choices(audiences),
  },
);

export const offerKinds = ['seeks', 'offers'] as const;
export type OfferKind = (typeof offerKinds)[number];
export const offerStatuses = ['open', 'closed'] as const;

/** *Vraag en aanbod*: "ik zoek", or "hier kan ik iets over vertellen". */
export const offer = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), kind: choice(offerKinds), text: requiredText(500), since: date(), status: choice(offerStatuses) },
  { themeId: ref('theme'), audience: choices(audiences) },
);

export const appreciationKinds = ['appreciation', 'celebrated'] as const;

/** What was valued or celebrated, of one person or of the whole group (no `coacheeId`). */
export const appreciation = defineRecord(
  { swvId: ref('swv'), kind: choice(appreciationKinds), text: requiredText(2000), date: date() },
  {
    coacheeId: ref('coachee'),
    /** The colleague who said it. */
    giverId: ref('coachee'),
    /** Who said it, when that is nobody of the group. */
    giverName: text(120),
    conversationId: ref('conversation'),
    meetingId: ref('meeting'),
    audience: choices(audiences),
  },
);

export const roundItemKinds = ['scale', 'open'] as const;

/** A behaviour that people score, or an open question. The id ties answers to it, whatever it is called later. */
export const roundItem = z.strictObject({ id: z.uuid(), kind: z.enum(roundItemKinds), text: cleanString.pipe(z.string().trim().min(1).max(500)) });
export type RoundItem = z.infer<typeof roundItem>;

/** A round of feedback in the team of one school leader. The range is 1 to 5 with words at both ends. */
export const feedbackRound = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), title: requiredText(200) },
  {
    intro: prose(),
    items: json(z.array(roundItem).max(30), true),
    lowLabel: text(60),
    highLabel: text(60),
    /** How many of the team were asked. */
    invited: integer(0, 500),
    askedOn: date(),
    returnBy: date(),
    /** How an answer comes back without a name: a box, or an address that the coach chose. */
    returnTo: text(300),
    closedOn: date(),
    /** The team's forms that the shown figures stand on; see `feedback-round.ts` for when others may join. */
    countedIds: refs('feedbackAnswer'),
    learningQuestionId: ref('learningQuestion'),
    takeAway: prose(),
    audience: choices(audiences),
  },
);

export const answerRelations = ['self', 'team'] as const;
export type AnswerRelation = (typeof answerRelations)[number];

export const roundAnswers = z.record(z.uuid(), z.strictObject({ v: z.number().int().min(1).max(5).nullable(), t: cleanString.pipe(z.string().max(5000)).nullable() }));
export type RoundAnswers = z.infer<typeof roundAnswers>;

/** One filled-in form. It names nobody; only `self` is known to be the school leader's own. */
export const feedbackAnswer = defineRecord({ roundId: ref('feedbackRound'), relation: choice(answerRelations), answers: json(roundAnswers, true) }, {});
