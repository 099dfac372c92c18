import { z } from 'zod';
import { intakeDecisions } from '../domain/records/start.ts';
import type { Rec } from '../domain/records.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { SwvStanding } from './people.ts';
import type { Done } from './records.ts';

/** A programme as the list shows it, with how many groups it has. */
export type ProgrammeSummary = {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly groupCount: number;
  readonly candidateCount: number;
  readonly example: boolean;
};

/** A group of a programme: with its traject, or still a candidate. */
export type ProgrammeGroup = {
  readonly swvId: string;
  readonly name: string;
  readonly standing: SwvStanding;
  readonly memberCount: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
};

/** A framework with its parts, both in their own order. */
export type FrameworkView = { readonly framework: Rec<'framework'>; readonly items: readonly Rec<'frameworkItem'>[] };

export type ProgrammeOverview = {
  readonly programme: Rec<'programme'>;
  readonly groups: readonly ProgrammeGroup[];
  readonly frameworks: readonly FrameworkView[];
  /** The programme never had frameworks: they are put ready when its page is opened. */
  readonly isUnfilled: boolean;
  /** Another programme can take new groups: this one may go. */
  readonly hasSibling: boolean;
};

/** A formal leader with the name that is shown: that of the member when it is one. */
export type FormalLeaderView = { readonly leader: Rec<'formalLeader'>; readonly name: string };

/** What stood at the start of a group, and what changed in it since. */
export type StartView = {
  readonly swv: Rec<'swv'>;
  readonly standing: SwvStanding;
  readonly traject: Rec<'traject'> | null;
  readonly programme: { readonly id: string; readonly name: string } | null;
  readonly intake: Rec<'swvIntake'> | null;
  readonly subgroups: readonly Rec<'subgroup'>[];
  readonly leaders: readonly FormalLeaderView[];
  readonly coaches: readonly Rec<'swvCoach'>[];
  /** Everyone with a seat today or later. */
  readonly members: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
};

export const roleParts = ['does', 'doesNot', 'isTold', 'isNotTold', 'groupMayAsk', 'coachMayAsk'] as const;
export type RolePart = (typeof roleParts)[number];

/** The rolafbakening as it goes to paper: only what the audience table lets through. */
export type RoleSheet = {
  readonly swvName: string;
  readonly coachName: string;
  readonly name: string;
  readonly kind: Rec<'formalLeader'>['kind'];
  readonly role: string | null;
  readonly involvement: Rec<'formalLeader'>['involvement'];
  readonly startsOn: string | null;
  readonly agreedOn: string | null;
  readonly parts: readonly { readonly part: RolePart; readonly text: string }[];
  /** How many pieces that are filled in stay on this laptop. */
  readonly stays: number;
};

const words = z.string().trim().min(1, 'text-required');

/** Programmes with their frameworks, and the start of a group. */
export const startContract = {
  'programmes.list': query<readonly ProgrammeSummary[]>()(nothing),
  'programmes.overview': query<ProgrammeOverview | null>()(z.strictObject({ programmeId: id })),
  'programmes.create': command<Done & { readonly programmeId: string }>()(z.strictObject({ name: words.max(200, 'text-too-long') })),
  /** Puts the seed frameworks ready that the programme does not have. */
  'programmes.fillFrameworks': command<Done>()(z.strictObject({ programmeId: id })),

  /** The frameworks that a group works with; the kapstok first. Empty while none were put ready. */
  'frameworks.ofSwv': query<readonly FrameworkView[]>()(z.strictObject({ swvId: id })),
  'frameworks.addOwn': command<Done & { readonly frameworkId: string }>()(z.strictObject({ programmeId: id, label: words.max(120, 'text-too-long') })),
  'frameworks.addItem': command<Done>()(z.strictObject({ frameworkId: id, label: words.max(300, 'text-too-long'), groupLabel: z.string().trim().max(120, 'text-too-long').nullable().default(null) })),
  'frameworks.move': command<Done>()(z.strictObject({ id, toIndex: z.number().int().min(0) })),
  'frameworks.moveItem': command<Done>()(z.strictObject({ id, toIndex: z.number().int().min(0) })),

  'start.overview': query<StartView | null>()(z.strictObject({ swvId: id })),
  'start.addIntake': command<Done>()(z.strictObject({ swvId: id })),
  'start.decide': command<Done>()(z.strictObject({ swvId: id, decision: z.enum(intakeDecisions) })),
  'start.traject': command<Done>()(z.strictObject({ swvId: id, programmeId: id.optional(), startsOn: day.optional(), endsOn: day.optional() })),
  'start.roleSheet': query<RoleSheet | null>()(z.strictObject({ leaderId: id })),
} as const;
