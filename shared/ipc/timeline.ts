import { z } from 'zod';
import type { sourceKinds } from '../domain/agreement-filter.ts';
import { agreementOwners, agreementStatuses } from '../domain/records/planning.ts';
import type { Values } from '../domain/records.ts';
import { timelineScope, type TimelineEntry } from '../domain/timeline.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { PersonRef } from './people.ts';
import type { Done } from './records.ts';

/** A leervraag that the line can be narrowed to. */
export type TimelineQuestion = { readonly id: string; readonly text: string; readonly status: Values<'learningQuestion'>['status']; readonly coacheeId: string | null; readonly themeId: string | null };

export type TimelineView = {
  /** The latest first; what is planned stands before today. */
  readonly entries: readonly TimelineEntry[];
  /** Running leervragen first. Empty while others look along. */
  readonly questions: readonly TimelineQuestion[];
  /** Everyone who is named in the entries. */
  readonly people: readonly PersonRef[];
};

/** An agreement with who it is with, for the list of all of them. */
export type AgreementLine = {
  readonly id: string;
  readonly text: string;
  readonly owner: Values<'agreement'>['owner'];
  readonly status: Values<'agreement'>['status'];
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  /** The day of the gesprek or bijeenkomst, else the day on which it was noted. */
  readonly madeOn: string;
  /** Where it was made. */
  readonly source: (typeof sourceKinds)[number];
  /** The gesprek or bijeenkomst. */
  readonly sourceId: string | null;
  readonly swvId: string;
  readonly swvName: string;
  readonly person: PersonRef | null;
  readonly example: boolean;
};

export type AgreementsView = { readonly agreements: readonly AgreementLine[]; readonly today: string };

/** What is done with several agreements at once. */
export const agreementChange = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('status'), status: z.enum(agreementStatuses) }),
  z.strictObject({ do: z.literal('date'), dueOn: day.nullable() }),
  z.strictObject({ do: z.literal('owner'), owner: z.enum(agreementOwners) }),
]);
export type AgreementChange = z.infer<typeof agreementChange>;

/** Looking back over everything of a person or a group, and over all that was agreed. */
export const timelineContract = {
  'timeline.get': query<TimelineView>()(z.strictObject({ scope: timelineScope, isDiscreet: z.boolean() })),
  'agreements.list': query<AgreementsView>()(nothing),
  'agreements.changeMany': command<Done>()(z.strictObject({ ids: z.array(id).min(1).max(2000), change: agreementChange })),
} as const;
