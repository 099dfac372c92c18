import { z } from 'zod';
import { audiences, type Audience } from '../domain/audience.ts';
import { cleanString } from '../domain/field.ts';
import { debriefKinds, longestNote, type DebriefKind, type NoteGroup } from '../domain/observation.ts';
import { voices, type Voice } from '../domain/records/observation.ts';
import { agreementOwners } from '../domain/records/planning.ts';
import type { Rec, Values } from '../domain/records.ts';
import { command, day, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

export type Person = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };

/** Who watches: the coach, a colleague of the group, or a name. */
export type Observer = { readonly kind: 'coach' | 'colleague' | 'other'; readonly person: Person | null; readonly name: string | null };

/** A text of the nabespreking. It has its id before it exists: it comes into being with the first letter. */
export type DebriefText = { readonly id: string; readonly kind: DebriefKind; readonly voice: Voice; readonly text: string | null; readonly audience: readonly Audience[]; readonly isStored: boolean };

export type ObservationView = {
  readonly observation: Rec<'observation'>;
  readonly coachee: Person;
  readonly swv: { readonly id: string; readonly name: string };
  /** Its own place, else the school that it is at. */
  readonly place: string | null;
  readonly observer: Observer;
  /** Leervragen of this person and of the group that are not closed, and the one that was chosen. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  /** In the order in which they were written. */
  readonly notes: readonly Rec<'observationNote'>[];
  /** Which notes stand under which look-for. */
  readonly groups: readonly NoteGroup[];
  readonly texts: readonly DebriefText[];
  /** The next step: an agreement in the plan. */
  readonly step: Rec<'agreement'> | null;
};

export type ObservationLine = {
  readonly id: string;
  readonly kind: Values<'observation'>['kind'];
  readonly date: string;
  readonly startTime: string | null;
  readonly status: Values<'observation'>['status'];
  readonly place: string | null;
  readonly coachee: Person;
  readonly observer: Observer;
  readonly cancelReason: string | null;
};

/** What the school leader gets on paper: nothing but what the audience of each text lets through. */
export type ObservationSheet = {
  readonly coachee: Person;
  readonly coachName: string;
  readonly observer: Observer;
  readonly kind: Values<'observation'>['kind'];
  readonly date: string;
  readonly place: string | null;
  readonly lookQuestion: string | null;
  readonly question: string | null;
  readonly agreedBefore: string | null;
  readonly audience: readonly Audience[];
  readonly lookFors: readonly string[];
  readonly notes: readonly { readonly id: string; readonly heading: string | null; readonly at: string | null; readonly text: string; readonly audience: readonly Audience[] }[];
  readonly groups: readonly NoteGroup[];
  readonly texts: readonly DebriefText[];
  readonly step: { readonly text: string; readonly dueOn: string | null; readonly audience: readonly Audience[] } | null;
  /** Texts that stay here. */
  readonly stays: number;
};

const audience = z.array(z.enum(audiences));
const longText = z.string().max(100_000);
const heading = z.string().max(300).nullable();

/** Observaties: preparing, watching, talking it over, and one next step. Planning itself writes plain records. */
export const observationsContract = {
  'observations.view': query<ObservationView | null>()(z.strictObject({ id })),
  /** Of one school leader, watched and watching, or of a group; the latest first. */
  'observations.list': query<ObservationLine[]>()(z.strictObject({ coacheeId: id.optional(), swvId: id.optional() })),
  'observations.sheet': query<ObservationSheet | null>()(z.strictObject({ id })),
  /** Begins, stops or goes on with the observing; the clock of the store says when. */
  'observations.run': command<Done>()(z.strictObject({ id, isRunning: z.boolean() })),
  'observations.hold': command<Done>()(z.strictObject({ id })),
  /** `group`, the place of a look-for among the groups, stands for its heading while that is hidden from the window. */
  'observations.addNote': command<Done>()(z.strictObject({ observationId: id, text: cleanString.pipe(z.string().trim().min(1).max(longestNote)), at: z.string().max(5).nullable(), heading, group: z.number().int().min(0).optional() })),
  'observations.shareNotes': command<Done>()(z.strictObject({ observationId: id, audience })),
  'observations.writeText': command<Done>()(z.strictObject({ observationId: id, kind: z.enum(debriefKinds), voice: z.enum(voices), text: longText.nullable().optional(), audience: audience.optional(), open: z.boolean().default(false) })),
  /** One next step into the plan: an agreement, tied to the leervraag of the observatie. */
  'observations.addStep': command<Done>()(z.strictObject({ observationId: id, text: cleanString.pipe(z.string().trim().min(1, 'text-required').max(1000)), owner: z.enum(agreementOwners), dueOn: day.nullable() })),
} as const;
