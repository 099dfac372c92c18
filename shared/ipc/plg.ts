import { z } from 'zod';
import type { Rec } from '../domain/records.ts';
import { command, day, id, query } from './endpoint.ts';
import type { PersonRef } from './people.ts';
import type { Done } from './records.ts';

export type PlgView = {
  readonly plg: Rec<'plg'>;
  readonly person: PersonRef;
  readonly swvName: string;
  readonly schoolName: string | null;
  readonly question: { readonly id: string; readonly text: string } | null;
  /** The latest first. */
  readonly entries: readonly Rec<'plgEntry'>[];
  /** Pages that stand with the leervraag as evidence. */
  readonly evidenceIds: readonly string[];
  /** Of the pages that stand in a draaiboek: the day of that bijeenkomst, by page. */
  readonly openingDays: Readonly<Record<string, string>>;
};

/** Where one member stands with the PLG in the own school. */
export type PlgLine = {
  readonly person: PersonRef;
  readonly plgs: readonly { readonly id: string; readonly theme: string; readonly status: Rec<'plg'>['status']; readonly startedOn: string | null; readonly entries: number; readonly lastOn: string | null }[];
};

export type PlgOverview = {
  readonly swvId: string;
  readonly lines: readonly PlgLine[];
  /** The window in which they start, on the tweejarenlijn. */
  readonly window: { readonly startsOn: string; readonly endsOn: string } | null;
};

/** A question that comes back from a school team, for the opening of a bijeenkomst. */
export type BringBack = { readonly entryId: string; readonly plgId: string; readonly person: PersonRef; readonly theme: string; readonly date: string; readonly question: string; readonly answer: string | null; readonly audience: Rec<'plgEntry'>['audience'] };

/** What a page of a logbook brings to the opening of a bijeenkomst; nobody's name when the group looks along. */
export type OpeningLine = Pick<Rec<'plgEntry'>, 'id' | 'date' | 'question' | 'answer' | 'gain' | 'done' | 'audience'> & { readonly partId: string; readonly person: PersonRef | null; readonly theme: string };
export type Opening = { readonly meetingId: string; /** By name, then by day. */ readonly lines: readonly OpeningLine[] };

/** The PLG in the own school. Editing goes through `records`. */
export const plgContract = {
  'plg.person': query<{ readonly swvId: string | null; readonly plgs: readonly PlgView[]; readonly questions: readonly { readonly id: string; readonly text: string }[]; readonly schools: readonly { readonly id: string; readonly name: string }[] } | null>()(z.strictObject({ coacheeId: id })),
  'plg.view': query<PlgView | null>()(z.strictObject({ plgId: id })),
  'plg.group': query<PlgOverview>()(z.strictObject({ swvId: id })),
  /** Questions of pages that say what was done or answered, and that no bijeenkomst opens with, the oldest first. */
  'plg.bringBack': query<readonly BringBack[]>()(z.strictObject({ swvId: id })),
  /** What opens a bijeenkomst, by the part in which it does. */
  'plg.opening': query<Opening>()(z.strictObject({ meetingId: id })),
  /** One part after the welcome that opens with these pages; their words stay in the logbook. */
  'plg.takeToOpening': command<Done>()(z.strictObject({ meetingId: id, entryIds: z.array(id).min(1).max(50), title: z.string().trim().min(1).max(300), minutes: z.number().int().min(1).max(240) })),
  /** A page of the logbook, today, with what the meeneemversie asks to bring back. */
  'plg.write': command<Done>()(z.strictObject({ plgId: id, date: day, libraryKey: z.string().max(120).nullable(), question: z.string().max(500).nullable() })),
  /** Puts a page with the leervraag of its PLG as evidence. */
  'plg.asEvidence': command<Done>()(z.strictObject({ entryId: id, questionId: id })),
  'plg.dropEvidence': command<Done>()(z.strictObject({ entryId: id, questionId: id })),
} as const;
