import { z } from 'zod';
import { cleanString } from '../domain/field.ts';
import type { RoundResults } from '../domain/feedback-round.ts';
import type { Age, LoopState } from '../domain/feedback-loop.ts';
import type { LadderAdvice } from '../domain/feedback-ladder.ts';
import type { Exchange } from '../domain/give-and-get.ts';
import type { Proposal } from '../domain/matching.ts';
import type { Rec } from '../domain/records.ts';
import { answerRelations, roundAnswers } from '../domain/records/feedback.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { PersonRef } from './people.ts';
import type { Done } from './records.ts';

/** A feedback loop with where it stands, how long it stands there, and whether that is too long. */
export type LoopView = {
  readonly loop: Rec<'feedbackLoop'>;
  readonly receiver: PersonRef;
  /** The colleague who gives; null when it is somebody else. */
  readonly giver: PersonRef | null;
  readonly swvName: string;
  readonly state: LoopState;
  readonly age: Age;
  readonly isOld: boolean;
};

export type AppreciationView = { readonly appreciation: Rec<'appreciation'>; readonly person: PersonRef | null; readonly giver: PersonRef | null };
export type OfferView = { readonly offer: Rec<'offer'>; readonly person: PersonRef; readonly themeLabel: string | null };

/** Feedback of one school leader in the group that she is in now, or was in last. */
export type PersonFeedback = {
  readonly person: PersonRef;
  readonly swvId: string;
  /** Loops in which this person asked, the ones that still go on first. */
  readonly loops: readonly LoopView[];
  /** Loops in which this person gives to a colleague. */
  readonly gives: readonly LoopView[];
  readonly advice: LadderAdvice;
  /** Colleagues who can be asked: members of today without formal leaders. */
  readonly colleagues: readonly PersonRef[];
  readonly appreciations: readonly AppreciationView[];
  readonly offers: readonly OfferView[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly rounds: readonly { readonly id: string; readonly title: string; readonly forms: number; readonly closedOn: string | null }[];
};

export type GroupFeedback = {
  readonly swvId: string;
  readonly swvName: string;
  readonly members: readonly PersonRef[];
  /** Members who are a formal leader of this group as well: they take no part in the exchange. */
  readonly leaders: readonly PersonRef[];
  readonly exchanges: readonly Exchange[];
  readonly notYet: { readonly gave: readonly string[]; readonly got: readonly string[] };
  /** Loops that still go on, the oldest first. */
  readonly open: readonly LoopView[];
  readonly offers: readonly OfferView[];
  readonly appreciations: readonly AppreciationView[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly rounds: readonly { readonly id: string; readonly title: string; readonly person: PersonRef; readonly forms: number; readonly closedOn: string | null }[];
};

export type ProposalView = Proposal & { readonly from: PersonRef; readonly to: PersonRef };
export type Proposals = { readonly swvId: string; readonly givers: readonly ProposalView[]; readonly duos: readonly ProposalView[]; readonly visits: readonly ProposalView[]; readonly themes: Readonly<Record<string, string>> };

/** A round as it may be seen: one person's form is never among it, only that there is one. */
export type RoundView = {
  readonly round: Rec<'feedbackRound'>;
  readonly person: PersonRef;
  readonly swvName: string;
  readonly coachName: string;
  readonly forms: readonly { readonly id: string; readonly relation: Rec<'feedbackAnswer'>['relation'] }[];
  readonly results: RoundResults;
};

/** A table of answers before it goes in: which column answers which question, and what cannot be read. */
export type AnswersPreview = {
  readonly sessionId: string;
  readonly fileName: string;
  readonly columns: readonly { readonly header: string; readonly samples: readonly string[]; readonly itemId: string | null; /** People seem to be named in it. */ readonly hasNames: boolean }[];
  readonly forms: number;
  /** Cells that are no whole number from 1 to 5; they stay empty. The first hundred, and how many there are. */
  readonly problemCount: number;
  readonly problems: readonly { readonly row: number; readonly column: number; readonly value: string }[];
};

const relation = z.enum(answerRelations);
const question = cleanString.pipe(z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'));

/** Feedback loops, vraag en aanbod, proposals, and rounds in a school team. Editing them goes through `records`. */
export const feedbackContract = {
  'feedback.person': query<PersonFeedback | null>()(z.strictObject({ coacheeId: id })),
  'feedback.group': query<GroupFeedback | null>()(z.strictObject({ swvId: id })),
  /** Loops of running groups that wait longer than they should, the oldest first. */
  'feedback.growingOld': query<readonly LoopView[]>()(nothing),
  /** Duos, visits and givers for a group, each with its reasons. */
  'feedback.proposals': query<Proposals>()(z.strictObject({ swvId: id })),
  /** Loops out of proposals, in one act: the first gives to the second; a duo gives both ways. Who is a formal leader of the group is refused. */
  'feedback.accept': command<Done>()(z.strictObject({ swvId: id, pairs: z.array(z.strictObject({ fromId: id, toId: id, bothWays: z.boolean().default(false) })).min(1).max(60), question, step: z.number().int().min(1).max(7) })),
  /** A planned school visit: the second visits the first. */
  'feedback.planVisit': command<Done>()(z.strictObject({ swvId: id, hostId: id, visitorId: id, date: day, lookQuestion: z.string().max(2000).nullable(), agreedBefore: z.string().max(3000).nullable().default(null) })),
  'feedback.round': query<RoundView | null>()(z.strictObject({ roundId: id })),
  'feedback.addAnswer': command<Done>()(z.strictObject({ roundId: id, relation, answers: roundAnswers })),
  'feedback.closeRound': command<Done>()(z.strictObject({ roundId: id })),
  'feedback.reopenRound': command<Done>()(z.strictObject({ roundId: id })),
  /** Reads a table in the disposable process and keeps it until it is taken in. */
  'feedback.readAnswers': command<AnswersPreview>()(z.strictObject({ roundId: id, token: z.string().max(80) })),
  /** Says which question each column answers; null leaves a column out. */
  'feedback.mapAnswers': command<AnswersPreview>()(z.strictObject({ sessionId: id, itemIds: z.array(z.uuid().nullable()).max(2000) })),
  'feedback.importAnswers': command<Done>()(z.strictObject({ sessionId: id })),
} as const;
