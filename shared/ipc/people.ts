import { z } from 'zod';
import { membershipEnds, type networks, type schoolLevels } from '../domain/records/people.ts';
import type { Rec } from '../domain/records.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** Where a group stands: in a traject, still a candidate, or declined as one. */
export type SwvStanding = 'running' | 'candidate' | 'declined';

/** A group as the menu lists it: with how many members it has today; archived once every traject of it is closed. */
export type SwvSummary = { readonly id: string; readonly name: string; readonly memberCount: number; readonly standing: SwvStanding; readonly example: boolean; readonly isArchived: boolean };

/** Where a period stands against today. */
export type PeriodState = 'coming' | 'current' | 'ended';

export type PersonRef = { readonly id: string; readonly givenName: string; readonly familyName: string };

/** A school where someone works today, or will. */
export type SchoolRef = { readonly id: string; readonly name: string; readonly municipality: string | null };

/** A seat in a group with who sits in it. */
export type Member = {
  readonly membershipId: string;
  readonly coachee: Rec<'coachee'>;
  readonly schools: readonly SchoolRef[];
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endReason: (typeof membershipEnds)[number] | null;
  readonly state: PeriodState;
  /** Whose seat this person took over after a change of head. */
  readonly successorOf: PersonRef | null;
};

export type SwvOverview = {
  readonly swv: Rec<'swv'>;
  readonly traject: Rec<'traject'> | null;
  readonly programme: Rec<'programme'> | null;
  readonly standing: SwvStanding;
  /** By family name; ended ones last, the latest first. */
  readonly members: readonly Member[];
};

export type MembershipView = {
  readonly id: string;
  readonly swv: { readonly id: string; readonly name: string };
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endReason: Member['endReason'];
  readonly state: PeriodState;
};

/** A place of work: a school with the function and the period there. */
export type WorkplaceView = {
  readonly linkId: string;
  readonly school: SchoolRef;
  readonly role: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly state: PeriodState;
};

export type CoacheeOverview = {
  readonly coachee: Rec<'coachee'>;
  readonly memberships: readonly MembershipView[];
  readonly workplaces: readonly WorkplaceView[];
  /** The norm of the programme that applies while the person has none of her own. */
  readonly normPerYear: number | null;
};

/** Someone to choose from a list, with what tells namesakes apart. */
export type PersonSummary = PersonRef & {
  readonly email: string | null;
  readonly role: string | null;
  readonly schools: readonly string[];
  readonly swvs: readonly string[];
  readonly example: boolean;
};

export type SchoolSummary = SchoolRef & {
  readonly code: string | null;
  readonly network: (typeof networks)[number] | null;
  readonly level: (typeof schoolLevels)[number] | null;
  /** Who works there today. */
  readonly people: readonly PersonRef[];
  readonly example: boolean;
};

export type SchoolOverview = {
  readonly school: Rec<'school'>;
  readonly people: readonly (Omit<WorkplaceView, 'school'> & { readonly coachee: PersonRef })[];
  /** Changes of head, latest first. */
  readonly changes: readonly { readonly id: string; readonly changedOn: string; readonly outgoing: PersonRef | null; readonly incoming: PersonRef | null; readonly note: string | null }[];
};

const name = z.string().trim().min(1, 'text-required').max(100, 'text-too-long');
const optionalText = (max: number) => z.string().trim().max(max, 'text-too-long').nullable().default(null);

/** What is asked about a school leader who is not in the vault yet. */
export const personDraft = z.strictObject({
  givenName: name,
  familyName: name,
  role: optionalText(200),
  email: optionalText(200),
  phone: optionalText(60),
});

/** Someone who is there already, or someone new. */
export const whoInput = z.union([z.strictObject({ coacheeId: id }), z.strictObject({ person: personDraft })]);
/** A school that is there already, or a new one by its name. */
export const whereInput = z.union([z.strictObject({ schoolId: id }), z.strictObject({ name: z.string().trim().min(1, 'text-required').max(200, 'text-too-long') })]);

export const swvDraft = z.strictObject({
  name: z.string().trim().min(1, 'text-required').max(120, 'text-too-long'),
  schoolGroup: optionalText(200),
  sharedGoals: optionalText(10_000),
  /** Left out: two school years from the one that is running or about to start. */
  startsOn: day.optional(),
  endsOn: day.optional(),
  /** Left out: the vault's first programme. */
  programmeId: id.optional(),
  /** Only a candidate: the intake comes first, the traject when it is accepted. */
  asCandidate: z.boolean().default(false),
});

/** Groups, schools and the people in them. */
export const peopleContract = {
  'swv.list': query<readonly SwvSummary[]>()(nothing),
  'swv.overview': query<SwvOverview | null>()(z.strictObject({ swvId: id })),
  'swv.create': command<Done & { readonly swvId: string }>()(swvDraft),

  'people.list': query<readonly PersonSummary[]>()(nothing),
  'people.coachee': query<CoacheeOverview | null>()(z.strictObject({ coacheeId: id })),
  'people.addMember': command<Done & { readonly coacheeId: string }>()(
    z.strictObject({ swvId: id, who: whoInput, school: whereInput.nullable().default(null), startsOn: day }),
  ),
  'people.endMembership': command<Done>()(z.strictObject({ membershipId: id, endsOn: day, reason: z.enum(membershipEnds) })),
  'people.reopenMembership': command<Done>()(z.strictObject({ membershipId: id })),
  'people.moveMember': command<Done>()(z.strictObject({ membershipId: id, toSwvId: id, startsOn: day })),
  'people.replaceLeader': command<Done & { readonly coacheeId: string }>()(
    z.strictObject({ membershipId: id, successor: whoInput, schoolId: id.nullable(), changedOn: day, note: optionalText(2000) }),
  ),
  'people.joinSchool': command<Done>()(z.strictObject({ coacheeId: id, school: whereInput, role: optionalText(200), startsOn: day.nullable().default(null) })),
  'people.leaveSchool': command<Done>()(z.strictObject({ linkId: id, endsOn: day })),

  'schools.list': query<readonly SchoolSummary[]>()(nothing),
  'schools.overview': query<SchoolOverview | null>()(z.strictObject({ schoolId: id })),
} as const;
