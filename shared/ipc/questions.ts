import { z } from 'zod';
import type { Rec } from '../domain/records.ts';
import { command, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** A leervraag with what a screen says beside it. */
export type QuestionView = {
  readonly question: Rec<'learningQuestion'>;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string } | null;
  readonly themeLabel: string | null;
  readonly evidence: readonly EvidenceView[];
};

/** Where a leervraag came from: the figure as it was when it was chosen. */
export type EvidenceView = {
  readonly label: string;
  readonly moment: Rec<'measurement'>['moment'] | null;
  readonly takenOn: string | null;
  readonly mean: number | null;
  readonly n: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string | null;
  /** False once the measurement was taken back; the figure stays. */
  readonly isThere: boolean;
  /** A page of the logbook of a PLG: `label` is its theme. */
  readonly isLogbook?: true;
};

export type QuestionThemes = readonly { readonly id: string; readonly label: string }[];

const place = { swvId: id, coacheeId: id.nullable() };

/** Leervragen of a group and of its people. Editing them goes through `records`. */
export const questionsContract = {
  /** All of a group (with its members'), or those of one person. */
  'questions.list': query<readonly QuestionView[]>()(z.strictObject({ swvId: id.optional(), coacheeId: id.optional() })),
  'questions.themes': query<QuestionThemes>()(z.strictObject({ swvId: id })),
  /** The group in which a person's new leervraag belongs: the one she is in today, else the latest; null = in none. */
  'questions.groupOf': query<{ readonly swvId: string | null }>()(z.strictObject({ coacheeId: id })),
  'questions.create': command<Done>()(
    z.strictObject({ ...place, text: z.string().max(1000), themeId: id.nullable().default(null) }),
  ),
  /** A draft from a theme of the latest measurement, of the group or of one person, with the figure as evidence. */
  'questions.fromTheme': command<Done>()(z.strictObject({ ...place, themeId: id, text: z.string().max(1000) })),
  /** A draft from one scale of a person's measurement. */
  'questions.fromScale': command<Done>()(z.strictObject({ ...place, measurementId: id, scaleId: id, text: z.string().max(1000) })),
} as const;
