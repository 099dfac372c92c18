import { audiences } from '../audience.ts';
import { choice, choices, date, integer, prose, ref, refs, text } from '../field.ts';
import { defineRecord } from '../record.ts';

/** How someone likes to learn; said at the start, and no more than a wish. */
export const learningPreferences = ['reading', 'doing', 'talking', 'watching', 'alone', 'writing'] as const;
export type LearningPreference = (typeof learningPreferences)[number];

/** What a school leader said at the start of a traject. An empty audience is *enkel voor mij*. */
export const coacheeIntake = defineRecord(
  { coacheeId: ref('coachee'), swvId: ref('swv') },
  {
    heldOn: date(),
    expectations: prose(),
    motivation: prose(),
    priorTraining: prose(),
    preferences: choices(learningPreferences),
    preferenceNote: prose(),
    audience: choices(audiences),
  },
);

/** Papers whose words the coach can make her own. */
export const templateKinds = ['coachingAgreement', 'certificate'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The coach's own words for a paper, with gaps such as {{schoolleider}}. While there is none, the app's own words serve. */
export const textTemplate = defineRecord({ kind: choice(templateKinds), text: prose() }, {});

/**
 * A version of the coachingsovereenkomst with one school leader. What was signed is never written over: a change is
 * a next version, and both stay readable.
 */
export const coachingAgreement = defineRecord(
  { coacheeId: ref('coachee'), swvId: ref('swv'), version: integer(1, 999), text: prose() },
  {
    signedOn: date(),
    /** Who signed, in words. */
    signedBy: text(300),
    validFrom: date(),
    /** For the coach alone. */
    note: prose(),
  },
);

/** What goes on after the traject, and who carries it. One a traject. */
export const sustainabilityPlan = defineRecord(
  { swvId: ref('swv'), trajectId: ref('traject') },
  {
    policyTeam: prose(),
    policySupport: prose(),
    relief: prose(),
    groupKeeps: prose(),
    carriers: prose(),
    lookBackOn: date(),
    audience: choices(audiences),
  },
);

/** A deelnameattest. Its figures are those of the day on which its text was made. */
export const certificate = defineRecord(
  { coacheeId: ref('coachee'), swvId: ref('swv'), trajectId: ref('traject'), text: prose() },
  {
    issuedOn: date(),
    /** Minutes of bijeenkomsten and gesprekken together, as the text says them. */
    minutes: integer(0, 1_000_000),
    /** Bijeenkomsten at which this person was not. */
    missedMeetingIds: refs('meeting'),
  },
);
