import { z } from 'zod';
import type { Values } from '../domain/records.ts';
import { id, nothing, query } from './endpoint.ts';

type Moment = Values<'measurement'>['moment'];
type Naming = Values<'measurement'>['naming'];

export type MeasurementSummary = {
  readonly id: string;
  readonly instrumentId: string;
  readonly title: string;
  readonly version: number;
  readonly moment: Moment;
  /** 'YYYY-MM-DD'. */
  readonly takenOn: string;
  readonly naming: Naming;
  readonly swvId: string;
  readonly swvName: string;
  /** Forms that came in, and how many of them are a school leader's. */
  readonly responses: number;
  readonly matched: number;
};

/** What the latest measurement that speaks of a theme says of the group; the largest need first. */
export type ThemePicture = {
  readonly themeId: string;
  readonly label: string;
  readonly measurementId: string;
  readonly moment: Moment;
  readonly takenOn: string;
  readonly naming: Naming;
  readonly n: number;
  readonly mean: number | null;
  readonly min: number;
  readonly max: number;
  readonly needEnd: 'low' | 'high';
  readonly need: number | null;
  /** Anonymous forms that are still missing before a mean may be shown. */
  readonly needed: number;
  readonly parts: readonly { readonly scaleId: string; readonly label: string; readonly n: number; readonly mean: number | null; readonly min: number; readonly max: number }[];
  /** Leervragen of the group or its members that speak of this theme and are not dropped. */
  readonly questions: number;
};

/** A scale at two moments, over the people who answered both. */
export type ScaleChange = {
  readonly scaleId: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly before: { readonly moment: Moment; readonly takenOn: string; readonly mean: number };
  readonly after: { readonly moment: Moment; readonly takenOn: string; readonly mean: number };
  readonly paired: number;
  readonly change: number;
  /** Less than a tenth of the range. */
  readonly isSmall: boolean;
};

export type WhoAnswered = {
  readonly measurementId: string;
  readonly naming: Naming;
  /** Members of the group on that day; empty for an anonymous measurement. */
  readonly members: readonly { readonly id: string; readonly givenName: string; readonly familyName: string; readonly answered: boolean }[];
  readonly memberCount: number;
  readonly responses: number;
  /** Forms that are nobody's. */
  readonly unmatched: number;
};

export type GroupPicture = {
  readonly measurements: readonly MeasurementSummary[];
  readonly themes: readonly ThemePicture[];
  readonly answered: WhoAnswered | null;
  readonly changes: readonly ScaleChange[];
  /** Why there is nothing to compare although there are two measurements. */
  readonly noChange: 'anonymous' | 'other-questionnaire' | 'nobody-twice' | null;
};

export type PersonScale = {
  readonly scaleId: string;
  readonly label: string;
  readonly themeId: string | null;
  readonly mean: number | null;
  readonly itemsAnswered: number;
  readonly itemCount: number;
  readonly min: number;
  readonly max: number;
  /** 0 (strength) to 1 (need); null for a scale that says neither. */
  readonly need: number | null;
};

/** A school leader's own means, the latest measurement first; never one overall score. */
export type PersonPicture = readonly {
  readonly measurementId: string;
  readonly swvId: string;
  readonly title: string;
  readonly moment: Moment;
  readonly takenOn: string;
  /** Strengths first. */
  readonly scales: readonly PersonScale[];
}[];

export type MeasurementDetail = MeasurementSummary & {
  readonly needed: number;
  readonly scales: readonly {
    readonly id: string;
    readonly label: string;
    readonly themeId: string | null;
    readonly needEnd: Values<'scale'>['needEnd'];
    readonly min: number;
    readonly max: number;
    readonly n: number;
    readonly mean: number | null;
    readonly sd: number | null;
    /** Over complete forms only (listwise); null when too few, or with one item. */
    readonly alpha: { readonly value: number; readonly n: number } | null;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly code: string;
    readonly text: string | null;
    readonly kind: Values<'item'>['kind'];
    readonly scaleId: string | null;
    readonly reverse: boolean;
    readonly n: number;
    readonly mean: number | null;
    /** Words of open answers and choices with how often they came; empty below the floor. */
    readonly answers: readonly { readonly text: string; readonly count: number }[];
  }[];
};

/** What measurements say, of groups and of people. Only asks; what changes them is an import or a record. */
export const analysisContract = {
  'analysis.measurements': query<readonly MeasurementSummary[]>()(nothing),
  'analysis.measurement': query<MeasurementDetail | null>()(z.strictObject({ measurementId: id })),
  'analysis.group': query<GroupPicture>()(z.strictObject({ swvId: id })),
  'analysis.person': query<PersonPicture>()(z.strictObject({ coacheeId: id })),
} as const;
