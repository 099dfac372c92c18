import { z } from 'zod';
import { cleanString } from '../domain/field.ts';
import type { Participation } from '../domain/participation.ts';
import { templateKinds } from '../domain/records/traject-papers.ts';
import type { Rec } from '../domain/records.ts';
import { command, day, id, query } from './endpoint.ts';
import type { PersonRef } from './people.ts';
import type { Done } from './records.ts';

/** The papers of one school leader in the group that she is in now, or was in last. */
export type PersonPapers = {
  readonly person: PersonRef;
  /** Null when she never was in a group: then there is nothing to agree on. */
  readonly swvId: string | null;
  readonly intake: Rec<'coacheeIntake'> | null;
  /** The latest version first. */
  readonly agreements: readonly Rec<'coachingAgreement'>[];
};

/** Where a member of a group stands with the coachingsovereenkomst. */
export type MemberPapers = {
  readonly person: PersonRef;
  readonly latest: { readonly id: string; readonly version: number; readonly signedOn: string | null } | null;
  /** The latest version that was signed. */
  readonly signed: { readonly id: string; readonly version: number; readonly signedOn: string } | null;
  readonly intakeHeldOn: string | null;
  readonly hasIntake: boolean;
};

export type TemplateView = {
  /** Null while the app's own words serve. */
  readonly id: string | null;
  readonly text: string;
  /** Gaps in it that this paper does not know. */
  readonly unknown: readonly string[];
};

/** What of a coachingsovereenkomst goes on paper, by the audience table. */
export type AgreementPaper = {
  readonly id: string;
  readonly person: PersonRef;
  readonly coachName: string;
  readonly swvName: string;
  readonly version: number;
  readonly text: string;
  readonly signedOn: string | null;
  readonly signedBy: string | null;
  readonly validFrom: string | null;
};

export type CertificateView = {
  readonly certificate: Rec<'certificate'>;
  readonly person: PersonRef;
  readonly participation: Participation;
  /** The figures changed after the text was made. */
  readonly isOutdated: boolean;
};

/** The end of a traject on one screen. */
export type ClosingView = {
  readonly traject: Rec<'traject'>;
  readonly swvName: string;
  readonly coachName: string;
  readonly programmeName: string;
  /** From when this stands ready by itself. */
  readonly from: string;
  readonly plan: Rec<'sustainabilityPlan'> | null;
  readonly certificates: readonly CertificateView[];
  /** Members of this traject who have no attest yet. */
  readonly withoutCertificate: number;
  readonly members: readonly PersonRef[];
  /** What still stands open and stays as it is when the traject is closed. */
  readonly open: { readonly conversations: number; readonly meetings: number; readonly agreements: number; readonly questions: number };
  readonly followUp: { readonly id: string; readonly startsOn: string; readonly endsOn: string } | null;
};

/** A leervraag of the traject before this one. */
export type EarlierQuestion = {
  readonly question: Rec<'learningQuestion'>;
  readonly person: PersonRef | null;
  readonly themeLabel: string | null;
  readonly isTakenOn: boolean;
};

const text = cleanString.pipe(z.string().max(100_000, 'text-too-long'));
const ids = z.array(id).max(100);

/** Intake, coachingsovereenkomst, verduurzamingsplan, attest, and closing or going on with a traject. */
export const papersContract = {
  'papers.person': query<PersonPapers | null>()(z.strictObject({ coacheeId: id })),
  'papers.group': query<readonly MemberPapers[]>()(z.strictObject({ swvId: id })),
  'papers.template': query<TemplateView>()(z.strictObject({ kind: z.enum(templateKinds) })),
  'papers.saveTemplate': command<Done>()(z.strictObject({ kind: z.enum(templateKinds), text, open: z.boolean().default(false) })),
  /** Papers of these versions, in the order of the members' names. */
  'papers.agreementSheets': query<readonly AgreementPaper[]>()(z.strictObject({ ids })),
  /** A first version for each of these members who has none. */
  'papers.makeAgreements': command<Done>()(z.strictObject({ swvId: id, coacheeIds: ids })),
  /** A next version beside a signed one, with its text to begin from. */
  'papers.nextVersion': command<Done>()(z.strictObject({ agreementId: id })),
  /** Refused once it is signed. */
  'papers.writeAgreement': command<Done>()(z.strictObject({ agreementId: id, text, open: z.boolean().default(false) })),
  'papers.sign': command<Done>()(z.strictObject({ agreementId: id, signedOn: day, signedBy: z.string().max(300), validFrom: day.nullable() })),

  'papers.closing': query<ClosingView | null>()(z.strictObject({ swvId: id })),
  'papers.makeCertificates': command<Done>()(z.strictObject({ swvId: id })),
  'papers.setPresence': command<Done>()(z.strictObject({ certificateId: id, missedMeetingIds: z.array(id).max(500) })),
  /** Makes the text anew from the template and the figures of now. */
  'papers.renewCertificate': command<Done>()(z.strictObject({ certificateId: id })),
  'papers.closeTraject': command<Done>()(z.strictObject({ trajectId: id })),
  'papers.reopenTraject': command<Done>()(z.strictObject({ trajectId: id })),
  /** A next traject of the same group; members who are left out end their seat with the traject before. */
  'papers.followTraject': command<Done>()(z.strictObject({ trajectId: id, startsOn: day, endsOn: day, coacheeIds: ids })),

  'papers.earlierQuestions': query<readonly EarlierQuestion[]>()(z.strictObject({ swvId: id.optional(), coacheeId: id.optional() })),
  'papers.takeOn': command<Done>()(z.strictObject({ questionId: id })),
} as const;
