import { boolean, choice, date, order, prose, ref, refs, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';

/** What a framework is: the kernprofiel, Leadership for Learning, the raamwerk of the follow-up study, or one of the team's own. */
export const frameworkKinds = ['coreProfile', 'lfl', 'studyFrame', 'own'] as const;
export type FrameworkKind = (typeof frameworkKinds)[number];

/** A way of looking that a programme works with. The ones with `isKapstok` hold the contents of a traject together. */
export const framework = defineRecord(
  { programmeId: ref('programme'), kind: choice(frameworkKinds), label: requiredText(120), position: order() },
  {
    isKapstok: boolean(),
    /** Whose thinking it is, to be named wherever it is shown. */
    source: text(500),
    description: prose(),
  },
);

/**
 * One part of a framework. `code` never changes, so that what was tagged with it keeps its meaning when the label
 * gets other words; a hidden part is no longer offered, and still says what was tagged with it.
 */
export const frameworkItem = defineRecord(
  { frameworkId: ref('framework'), code: requiredText(40), label: requiredText(300), position: order() },
  { groupLabel: text(120), isHidden: boolean() },
);

export const participations = ['voluntary', 'partly', 'notVoluntary'] as const;
export const intakeDecisions = ['undecided', 'accepted', 'declined'] as const;

/** The intake of a whole group before it starts, and what was decided. A group without a traject is a candidate. */
export const swvIntake = defineRecord(
  { swvId: ref('swv') },
  {
    /** The programme that the group is a candidate for. */
    programmeId: ref('programme'),
    heldOn: date(),
    participation: choice(participations),
    expectations: prose(),
    sharedInterests: prose(),
    trust: prose(),
    /** How often and for what the group met before. */
    metBefore: prose(),
    contextConditions: prose(),
    organisationConditions: prose(),
    decision: choice(intakeDecisions),
    decisionReason: prose(),
    decidedOn: date(),
  },
);

/** A few members who work together on something of their own. */
export const subgroup = defineRecord({ swvId: ref('swv'), name: requiredText(120) }, { coacheeIds: refs('coachee'), purpose: text(500) });

export const formalLeaderKinds = ['codi', 'aldi', 'directorCoordination', 'other'] as const;
/** How near a formal leader stands to the traject. */
export const involvements = ['participant', 'involved', 'informed', 'notInvolved'] as const;

/** A formal leader above the schools, from when to when, with what was agreed about the role: the rolafbakening. */
export const formalLeader = defineRecord(
  { swvId: ref('swv'), kind: choice(formalLeaderKinds) },
  {
    name: text(120),
    /** Set when this person is a member too; then the name is that of the member. */
    coacheeId: ref('coachee'),
    role: text(200),
    involvement: choice(involvements),
    startsOn: date(),
    endsOn: date(),
    does: prose(),
    doesNot: prose(),
    isTold: prose(),
    isNotTold: prose(),
    groupMayAsk: prose(),
    coachMayAsk: prose(),
    /** When everybody heard and agreed it. */
    agreedOn: date(),
    /** Of the coach alone; never on the sheet. */
    note: prose(),
  },
);

/** Who coaches the group, from when to when; one of a small team leads. */
export const swvCoach = defineRecord({ swvId: ref('swv'), name: requiredText(120) }, { role: text(200), startsOn: date(), endsOn: date(), isLead: boolean() });
